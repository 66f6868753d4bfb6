/** Small marks that many screens share: state, status, deadline, who answers. */
import { Badge, useWords } from "@qiaoti/screen";
import type { ItemSummary, Responsibility, TargetSummary } from "../../contract.ts";
import { stateNames, statusNames } from "./words.ts";

export function StateMark({ item }: { readonly item: Pick<ItemSummary, "state" | "overdue"> }) {
  const { say } = useWords();
  const { label, tone } = stateNames[item.state];
  return (
    <span className="acc-marks">
      <Badge tone={tone}>{say(label)}</Badge>
      {item.overdue ? <Badge tone="bad">{say({ zh: "逾期", en: "overdue" })}</Badge> : null}
    </span>
  );
}

export function StatusMark({ target }: { readonly target: Pick<TargetSummary, "status" | "due"> }) {
  const { say } = useWords();
  const { label, tone } = statusNames[target.status];
  return (
    <span className="acc-marks">
      <Badge tone={tone}>{say(label)}</Badge>
      {target.due?.late ? <Badge tone="warn">{say({ zh: "逾期未报", en: "report late" })}</Badge> : null}
    </span>
  );
}

export function Deadline({ item }: { readonly item: Pick<ItemSummary, "deadline" | "daysLeft"> }) {
  const { say, date } = useWords();
  if (item.deadline === null) return <span className="acc-soft">{say({ zh: "未定", en: "not set" })}</span>;
  const { daysLeft } = item;
  const rest =
    daysLeft === null
      ? ""
      : daysLeft < 0
        ? say({ zh: `（已过 ${-daysLeft} 天）`, en: ` (${-daysLeft} days ago)` })
        : say({ zh: `（还有 ${daysLeft} 天）`, en: ` (${daysLeft} days left)` });
  return (
    <span>
      {date(item.deadline)}
      {rest}
    </span>
  );
}

/** `brief` names two that support and counts the rest. */
export function WhoAnswers({
  responsibility,
  brief = false,
}: {
  readonly responsibility: Responsibility;
  readonly brief?: boolean;
}) {
  const { say, lang } = useWords();
  const { lead, supporting } = responsibility;
  if (lead === null && supporting.length === 0)
    return <span className="acc-soft">{say({ zh: "文件未写明", en: "not named by the text" })}</span>;
  const names = supporting.map(({ name }) => say(name));
  const cut = brief && names.length > 3;
  const others =
    (cut ? names.slice(0, 2) : names).join(lang === "zh" ? "、" : ", ") +
    (cut ? say({ zh: `等 ${names.length} 个部门`, en: ` and ${names.length - 2} more` }) : "");
  return (
    <span>
      {lead === null ? null : <b>{say(lead.name)}</b>}
      {others === "" ? null : (
        <span className="acc-soft">{say({ zh: ` 配合：${others}`, en: ` with ${others}` })}</span>
      )}
    </span>
  );
}
