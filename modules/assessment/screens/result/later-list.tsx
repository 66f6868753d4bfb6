/** What is to come: the days in their order, with what each hangs on. */
import type { Wording } from "@qiaoti/contract";
import { Badge, Empty, Link, Timeline, type Tone, useWords } from "@qiaoti/screen";
import type { TimelineEntry } from "../../browser.ts";
import { clausePath } from "./clause-path.ts";
import { clauseWords } from "./clause-words.ts";

const KINDS: Readonly<Record<TimelineEntry["kind"], { readonly words: Wording; readonly tone: Tone }>> = {
  begins: { words: { zh: "开始可以享受或申请", en: "begins" }, tone: "good" },
  ends: { words: { zh: "到期", en: "ends" }, tone: "warn" },
  opens: { words: { zh: "到时再看别的条件", en: "open from then on" }, tone: "info" },
};

export function LaterList({ days }: { readonly days: readonly TimelineEntry[] }) {
  const { say } = useWords();
  const join = (list: readonly Wording[]): string => list.map(say).join(say({ zh: "；", en: "; " }));
  if (days.length === 0)
    return (
      <Empty title={{ zh: "按已经知道的情况，看不到将来的变化", en: "Nothing to come on what is known" }}>
        <p>
          {say({
            zh: "回答有关起止时间的问题（比如从哪天开始工作、参保），这里就会出现日期。",
            en: "Answers about periods (since when you work, or pay contributions) bring dates to this place.",
          })}
        </p>
      </Empty>
    );
  return (
    <Timeline
      moments={days.map((day) => ({
        key: `${day.on} ${day.kind} ${day.rule.rule}`,
        date: day.on,
        tone: KINDS[day.kind].tone,
        title: (
          <>
            {say(day.rule.title)} <Badge tone={KINDS[day.kind].tone}>{say(KINDS[day.kind].words)}</Badge>
          </>
        ),
        body: (
          <div className="asm-moment">
            <p>
              {say({ zh: "取决于：", en: "It hangs on: " })}
              {join(day.binding)}
            </p>
            {day.assumptions.length > 0 && (
              <p className="asm-note">
                {say({ zh: "前提：", en: "Provided that: " })}
                {join(day.assumptions)}
              </p>
            )}
            <Link to={clausePath(day.rule.rule)}>{say(clauseWords(day.rule))}</Link>
          </div>
        ),
      }))}
    />
  );
}
