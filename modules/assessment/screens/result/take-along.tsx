/** Taking the results along: on paper, in a calendar, or kept under a code. */
import { Button, Loading, saveFile, toast, useModes, useWords } from "@qiaoti/screen";
import { lazy, Suspense, useId, useState } from "react";
import type { PersonSession } from "../../browser.ts";

const SavePanel = lazy(async () => ({ default: (await import("../saved/save-panel.tsx")).SavePanel }));

export interface TakeAlongProps {
  readonly session: PersonSession;
  /** Whether there are days for a calendar. */
  readonly hasDays: boolean;
}

/** The name under which the calendar is kept. */
const CALENDAR = { zh: "我的政策日历.ics", en: "my-policy-dates.ics" };

export function TakeAlong({ session, hasDays }: TakeAlongProps) {
  const { say, lang } = useWords();
  const { kiosk } = useModes();
  const [busy, setBusy] = useState(false);
  const [saving, setSaving] = useState(false);
  const id = useId();

  async function calendar(): Promise<void> {
    setBusy(true);
    try {
      const { calendarFile } = await import("../../browser.ts");
      const text = await calendarFile(session, lang, new Date());
      saveFile(CALENDAR[lang], new Blob([text], { type: "text/calendar;charset=utf-8" }));
      toast({ zh: "日历文件已经存到您的设备上。", en: "The calendar file is on your device." });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section className="asm-panel" aria-labelledby={id}>
      <h2 id={id}>{say({ zh: "带走结果", en: "Take it along" })}</h2>
      <div className="asm-row">
        <Button weight="primary" onClick={() => window.print()}>
          {say({ zh: "打印", en: "Print" })}
        </Button>
        {!kiosk && hasDays && (
          <Button busy={busy} onClick={() => void calendar()}>
            {say({ zh: "存进手机日历", en: "Add to my calendar" })}
          </Button>
        )}
        {!saving && (
          <Button onClick={() => setSaving(true)}>{say({ zh: "保存、发给别人、PDF", en: "Save, share, PDF" })}</Button>
        )}
      </div>
      {saving ? (
        <Suspense fallback={<Loading lines={2} />}>
          <SavePanel session={session} />
        </Suspense>
      ) : (
        <p className="asm-note">
          {say({
            zh: "不保存的话，答案只在这个页面里，关掉就没有了。",
            en: "Unless you save them, your answers are on this page only and go when you close it.",
          })}
        </p>
      )}
    </section>
  );
}
