/** What the caller may do to a task now, with a form for each; what was typed outlives a change by somebody else. */
import {
  Actions,
  Button,
  DateField,
  Dialog,
  NumberField,
  ProblemNote,
  Section,
  SelectField,
  TextField,
  toast,
  useChange,
  useRefresh,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import {
  actOnItem,
  type ItemAction,
  type ItemCommand,
  type ItemDetail,
  readItem,
  readItemHistory,
} from "../../contract.ts";
import { periodWords } from "../shared/period-words.ts";
import { besidesStale, Moved, problemAt, useSeen } from "../shared/stale.tsx";
import { actionNames, priorityNames } from "../shared/words.ts";
import { useDifferences } from "./differences.ts";
import { Reassign } from "./reassign.tsx";

/** Done elsewhere on the page: files beside the files, milestones beside the milestones. */
const elsewhere: readonly ItemAction[] = ["attach", "complete-milestone"];
const needsWords: readonly ItemAction[] = ["note", "submit", "return", "reopen", "pause"];

const wordsOf: Partial<Readonly<Record<ItemAction, { readonly zh: string; readonly en: string }>>> = {
  submit: { zh: "做了什么，成果在哪里", en: "What was done, and where the result is" },
  return: { zh: "要改什么，为什么", en: "What has to be done again, and why" },
  reopen: { zh: "为什么重新打开", en: "Why it is opened again" },
  pause: { zh: "为什么暂缓", en: "Why it waits" },
};

export function ItemActions({ item }: { readonly item: ItemDetail }) {
  const { say } = useWords();
  const [action, setAction] = useState<ItemAction>();
  const shown = item.abilities.filter((ability) => !elsewhere.includes(ability.action));
  const lacking = shown.filter((ability) => !ability.allowed && ability.because !== null);
  return (
    <Section title={{ zh: "可以办理", en: "What you may do" }}>
      <Actions>
        {shown
          .filter((ability) => ability.allowed)
          .map((ability) => (
            <Button
              key={ability.action}
              weight={["submit", "accept", "start"].includes(ability.action) ? "primary" : "plain"}
              onClick={() => setAction(ability.action)}
            >
              {say(actionNames[ability.action])}
            </Button>
          ))}
      </Actions>
      {shown.some((ability) => ability.allowed) ? null : (
        <p className="acc-soft">
          {say({ zh: "您现在不能办理这项任务。", en: "There is nothing you may do here now." })}
        </p>
      )}
      {lacking.map((ability) => (
        <p key={ability.action} className="acc-soft">
          {say(actionNames[ability.action])}
          {say({ zh: "：", en: ": " })}
          {ability.because === null ? "" : say(ability.because)}
        </p>
      ))}
      {action === undefined ? null : <ActionDialog item={item} action={action} onClose={() => setAction(undefined)} />}
    </Section>
  );
}

function ActionDialog({
  item,
  action,
  onClose,
}: {
  readonly item: ItemDetail;
  readonly action: ItemAction;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const refresh = useRefresh();
  const { seen, moved, follow } = useSeen(item);
  const differences = useDifferences();
  const [opened] = useState(item);
  const change = useChange(actOnItem, {
    onDone: () => {
      toast({ zh: "已记录。", en: "Recorded." });
      onClose();
    },
  });
  const [note, setNote] = useState("");
  const [progress, setProgress] = useState<number | undefined>(item.progress);
  const [plan, setPlan] = useState({
    startsOn: item.startsOn ?? "",
    deadline: item.deadline ?? "",
    priority: item.priority === null ? "" : String(item.priority),
    quarter: item.quarter ?? "",
  });
  const [responsible, setResponsible] = useState({
    lead: item.responsibility.lead?.id ?? null,
    supporting: item.responsibility.supporting.map(({ id }) => id),
  });

  const command = (): ItemCommand => {
    const common = { version: seen.version, ...(note.trim() === "" ? {} : { note: note.trim() }) };
    if (action === "plan") return { action, ...common, ...changedPlan(opened, plan) };
    if (action === "progress") return { action, ...common, progress: progress ?? Number.NaN };
    if (action === "reassign") return { action, ...common, note: note.trim(), ...responsible };
    return { action, ...common, note: note.trim() } as ItemCommand;
  };
  const send = async (): Promise<void> => {
    const reply = await change.run({ params: { item: item.id }, body: command() });
    if (reply === undefined) refresh(readItem, readItemHistory);
  };
  const wordsNeeded = needsWords.includes(action) || action === "reassign";

  return (
    <Dialog
      open
      title={actionNames[action]}
      onClose={onClose}
      actions={
        <Button weight="primary" busy={change.busy} disabled={moved} onClick={() => void send()}>
          {say(actionNames[action])}
        </Button>
      }
    >
      {moved ? (
        <Moved
          differences={differences(seen, item)}
          onFollow={() => {
            follow(item);
            change.reset();
          }}
        />
      ) : null}
      <ProblemNote
        problem={besidesStale(change.problem, moved)}
        places={{
          note: wordsOf[action] ?? { zh: "说明", en: "note" },
          progress: { zh: "进度", en: "progress" },
          startsOn: { zh: "开始", en: "start" },
          deadline: { zh: "期限", en: "deadline" },
        }}
      />
      {action === "plan" ? (
        <PlanFields
          plan={plan}
          onChange={setPlan}
          fixed={item.deadlineSource === "text"}
          problem={problemAt(change.problem, "deadline")}
        />
      ) : null}
      {action === "progress" ? (
        <NumberField
          label={{ zh: "完成了多少", en: "How much is done" }}
          unit="%"
          whole
          problem={problemAt(change.problem, "progress")}
          value={progress}
          onChange={setProgress}
        />
      ) : null}
      {action === "reassign" ? (
        <Reassign document={item.document} value={responsible} onChange={setResponsible} />
      ) : null}
      <TextField
        label={wordsOf[action] ?? { zh: "说明", en: "Note" }}
        lines={4}
        optional={!wordsNeeded}
        maxLength={2000}
        problem={problemAt(change.problem, "note")}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
}

interface Plan {
  readonly startsOn: string;
  readonly deadline: string;
  readonly priority: string;
  readonly quarter: string;
}

/** Only what the person changed: what another officer set meanwhile stays. */
function changedPlan(opened: ItemDetail, plan: Plan) {
  const startsOn = plan.startsOn || null;
  const deadline = plan.deadline || null;
  const priority = plan.priority === "" ? null : Number(plan.priority);
  const quarter = plan.quarter || null;
  return {
    ...(startsOn === opened.startsOn ? {} : { startsOn }),
    ...(deadline === opened.deadline ? {} : { deadline }),
    ...(priority === opened.priority ? {} : { priority }),
    ...(quarter === opened.quarter ? {} : { quarter }),
  };
}

const quarters = (year: number): readonly string[] =>
  [year, year + 1, year + 2].flatMap((y) => [1, 2, 3, 4].map((q) => `${y}-Q${q}`));

function PlanFields({
  plan,
  onChange,
  fixed,
  problem,
}: {
  readonly plan: Plan;
  readonly onChange: (plan: Plan) => void;
  readonly fixed: boolean;
  readonly problem: string | undefined;
}) {
  const { say, date } = useWords();
  const known = quarters(new Date().getFullYear());
  const options = plan.quarter === "" || known.includes(plan.quarter) ? known : [plan.quarter, ...known];
  return (
    <>
      <DateField
        label={{ zh: "开始", en: "Start" }}
        optional
        value={plan.startsOn}
        onChange={(startsOn) => onChange({ ...plan, startsOn })}
      />
      <DateField
        label={{ zh: "期限", en: "Deadline" }}
        optional
        {...(fixed ? { hint: say({ zh: "文件规定了期限", en: "set by the text" }) } : {})}
        problem={problem}
        value={plan.deadline}
        onChange={(deadline) => onChange({ ...plan, deadline })}
      />
      <SelectField
        label={{ zh: "优先序", en: "Priority" }}
        optional
        none={{ zh: "未定", en: "not set" }}
        value={plan.priority}
        options={Object.entries(priorityNames).map(([value, label]) => ({ value, label }))}
        onChange={(priority) => onChange({ ...plan, priority })}
      />
      <SelectField
        label={{ zh: "安排在哪个季度", en: "Quarter" }}
        optional
        none={{ zh: "未定", en: "not set" }}
        value={plan.quarter}
        options={options.map((value) => ({ value, label: periodWords(value, date) }))}
        onChange={(quarter) => onChange({ ...plan, quarter })}
      />
    </>
  );
}
