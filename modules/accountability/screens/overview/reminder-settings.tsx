/** When departments are reminded: days before a deadline, and days after a period within which to report. */
import {
  Button,
  Disclosure,
  NumberField,
  ProblemNote,
  TextField,
  toast,
  useAccount,
  useCall,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import type { z } from "zod";
import { readReminders, type reminderSettings, setReminders } from "../../contract.ts";

type Settings = z.output<typeof reminderSettings>;

/** Days as people write them: 30、7、1. Undefined where one is no whole number. */
function daysIn(text: string): number[] | undefined {
  const parts = text
    .normalize("NFKC")
    .split(/[、,，;；\s]+/u)
    .filter((part) => part !== "");
  return parts.every((part) => /^\d{1,3}$/.test(part)) ? parts.map(Number).sort((a, b) => b - a) : undefined;
}

export function ReminderSettings() {
  const { say } = useWords();
  const { may } = useAccount();
  const { data } = useCall(readReminders);
  if (data === undefined) return null;
  return (
    <Disclosure title={{ zh: "什么时候提醒", en: "When reminders go out" }}>
      <p>
        {say({
          zh: `期限前 ${data.daysBefore.join("、")} 天各提醒一次；报告期结束后 ${data.reportWithin} 天内没有填报，也会提醒。`,
          en: `${data.daysBefore.join(", ")} days before a deadline, and where nothing is reported within ${data.reportWithin} days after a period.`,
        })}
      </p>
      {may("accountability.supervise") ? <Change key={data.version} settings={data} /> : null}
    </Disclosure>
  );
}

function Change({ settings }: { readonly settings: Settings }) {
  const { say } = useWords();
  const change = useChange(setReminders, { onDone: () => toast({ zh: "已保存。", en: "Saved." }) });
  const [days, setDays] = useState(settings.daysBefore.join("、"));
  const [within, setWithin] = useState<number | undefined>(settings.reportWithin);
  const read = daysIn(days);
  const wrong = read === undefined || read.length === 0;
  return (
    <div className="acc-form">
      <ProblemNote
        problem={change.problem}
        places={{
          daysBefore: { zh: "期限前几天", en: "days before" },
          reportWithin: { zh: "填报期", en: "days to report" },
        }}
      />
      <TextField
        label={{ zh: "期限前几天提醒（如 30、7、1）", en: "Days before a deadline (30, 7, 1)" }}
        value={days}
        onChange={setDays}
        problem={
          wrong ? { zh: "请填天数，用顿号隔开。", en: "Please enter whole days, separated by commas." } : undefined
        }
      />
      <NumberField
        label={{ zh: "报告期结束后几天内填报", en: "Days to report after a period" }}
        whole
        unit={{ zh: "天", en: "days" }}
        value={within}
        onChange={setWithin}
      />
      <Button
        busy={change.busy}
        disabled={wrong || within === undefined}
        onClick={() =>
          void change.run({ body: { version: settings.version, daysBefore: read ?? [], reportWithin: within ?? 0 } })
        }
      >
        {say({ zh: "保存", en: "Save" })}
      </Button>
    </div>
  );
}
