/** A tally at a glance: a few large figures, and one bar of what is done, under way and late. */
import { useWords, type Wording } from "@qiaoti/screen";
import type { Tally } from "../../contract.ts";

export function Figures({ tally }: { readonly tally: Tally }) {
  const { say, number } = useWords();
  const { items, targets } = tally;
  const rows: readonly (readonly [Wording, number])[] = [
    [{ zh: "任务", en: "tasks" }, tally.itemTotal],
    [{ zh: "推进中", en: "under way" }, items["in-progress"] + items.submitted + items.planned + items.returned],
    [{ zh: "已完成", en: "done" }, items.done],
    [{ zh: "逾期", en: "overdue" }, tally.overdue],
    [{ zh: "指标", en: "targets" }, tally.targetTotal],
    [{ zh: "达成或正常", en: "met or on track" }, targets.met + targets["on-track"]],
  ];
  return (
    <dl className="acc-figures">
      {rows.map(([label, value]) => (
        <div key={label.en} className="acc-figure">
          <dt>{say(label)}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

const share = (part: number, of: number): string => `${of === 0 ? 0 : (100 * part) / of}%`;

export function SplitBar({ tally }: { readonly tally: Tally }) {
  const { say } = useWords();
  const { items, itemTotal, overdue } = tally;
  const going = Math.max(0, itemTotal - items.done - items["not-started"] - overdue);
  return (
    <div
      className="acc-split"
      role="img"
      aria-label={say({
        zh: `完成 ${items.done}，推进中 ${going}，逾期 ${overdue}，共 ${itemTotal}`,
        en: `${items.done} done, ${going} under way, ${overdue} overdue, of ${itemTotal}`,
      })}
    >
      {items.done === 0 ? null : <span className="acc-bar-done" style={{ width: share(items.done, itemTotal) }} />}
      {going === 0 ? null : <span className="acc-bar-going" style={{ width: share(going, itemTotal) }} />}
      {overdue === 0 ? null : <span className="acc-bar-late" style={{ width: share(overdue, itemTotal) }} />}
    </div>
  );
}
