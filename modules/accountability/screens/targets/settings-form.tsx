/** What a supervisor sets where the text leaves it open: who answers, goal, baseline, frequency, reading; always with its source. */
import {
  Button,
  Disclosure,
  NumberField,
  ProblemNote,
  SelectField,
  TextField,
  toast,
  useChange,
  useRefresh,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { frequencies, operators, readTarget, readTargetHistory, setTarget, type TargetDetail } from "../../contract.ts";
import { Reassign, type Responsible } from "../items/reassign.tsx";
import { besidesStale, Moved, problemAt, useSeen } from "../shared/stale.tsx";
import { useDifferences } from "./differences.ts";

const operatorNames = {
  "at-least": { zh: "不低于", en: "at least" },
  "at-most": { zh: "不高于", en: "at most" },
  exactly: { zh: "等于", en: "exactly" },
  between: { zh: "介于", en: "between" },
} as const;

const frequencyNames = {
  month: { zh: "每月", en: "each month" },
  quarter: { zh: "每季度", en: "each quarter" },
  "half-year": { zh: "每半年", en: "each half-year" },
  year: { zh: "每年", en: "each year" },
  occasion: { zh: "有了就报", en: "on occasion" },
} as const;

export function SettingsForm({ target }: { readonly target: TargetDetail }) {
  const { say } = useWords();
  const refresh = useRefresh();
  const { seen, moved, follow } = useSeen(target);
  const differences = useDifferences();
  /** What the form was filled from: only what differs from it is sent. */
  const [opened, setOpened] = useState(target);
  const change = useChange(setTarget, {
    onDone: (reply) => {
      toast({ zh: "已保存。", en: "Saved." });
      follow(reply);
      setOpened(reply);
      setSource("");
    },
  });
  const [op, setOp] = useState(target.goal.op);
  const [goal, setGoal] = useState<number | undefined>(target.goal.value ?? undefined);
  const [to, setTo] = useState<number | undefined>(target.goal.to ?? undefined);
  const [baseline, setBaseline] = useState<number | undefined>(target.baseline?.value);
  const [frequency, setFrequency] = useState(target.frequency);
  const [reading, setReading] = useState(target.reading?.chosen ?? "");
  const [responsible, setResponsible] = useState<Responsible>({
    lead: target.responsibility.lead?.id ?? null,
    supporting: target.responsibility.supporting.map(({ id }) => id),
  });
  const [source, setSource] = useState("");
  if (!target.abilities.includes("set")) return null;
  const goalChanged =
    goal !== undefined && (goal !== opened.goal.value || op !== opened.goal.op || (to ?? null) !== opened.goal.to);
  const divided =
    responsible.lead !== (opened.responsibility.lead?.id ?? null) ||
    responsible.supporting.join() !== opened.responsibility.supporting.map(({ id }) => id).join();
  const send = async (): Promise<void> => {
    const reply = await change.run({
      params: { target: target.id },
      body: {
        version: seen.version,
        source,
        ...(goalChanged && goal !== undefined ? { goal: { op, value: goal, to: to ?? null } } : {}),
        ...(baseline !== undefined && baseline !== opened.baseline?.value
          ? { baseline: { value: baseline, period: null } }
          : {}),
        ...(frequency !== opened.frequency ? { frequency } : {}),
        ...(reading !== "" && reading !== opened.reading?.chosen ? { reading } : {}),
        ...(divided ? { responsible } : {}),
      },
    });
    if (reply === undefined) refresh(readTarget, readTargetHistory);
  };
  return (
    <Disclosure title={{ zh: "设定责任部门、数值和口径", en: "Set who answers, figures and reading" }}>
      <div className="acc-form">
        {moved ? (
          <Moved
            differences={differences(seen, target)}
            onFollow={() => {
              follow(target);
              change.reset();
            }}
          />
        ) : null}
        <ProblemNote
          problem={besidesStale(change.problem, moved)}
          places={{ source: { zh: "依据", en: "source" }, goal: { zh: "目标", en: "goal" } }}
        />
        {target.goal.setBy === "text" ? (
          <p className="acc-soft">{say({ zh: "目标值由文件规定。", en: "The figure is set by the text." })}</p>
        ) : (
          <>
            <SelectField
              label={{ zh: "目标", en: "Goal" }}
              value={op}
              options={operators.map((value) => ({ value, label: operatorNames[value] }))}
              onChange={(value) => setOp(value === "" ? op : value)}
            />
            <NumberField
              label={{ zh: "目标值", en: "Figure" }}
              optional
              unit={target.unit}
              value={goal}
              onChange={setGoal}
            />
            {op === "between" ? (
              <NumberField label={{ zh: "上限", en: "Upper end" }} unit={target.unit} value={to} onChange={setTo} />
            ) : null}
          </>
        )}
        <NumberField
          label={{ zh: "基数", en: "Baseline" }}
          optional
          unit={target.unit}
          value={baseline}
          onChange={setBaseline}
        />
        <SelectField
          label={{ zh: "多久报一次", en: "How often" }}
          value={frequency}
          options={frequencies.map((value) => ({ value, label: frequencyNames[value] }))}
          onChange={(value) => setFrequency(value === "" ? frequency : value)}
        />
        {target.reading === null ? null : (
          <SelectField
            label={target.reading.question}
            value={reading}
            options={target.reading.options.map(({ id, label }) => ({ value: id, label }))}
            onChange={setReading}
          />
        )}
        <Reassign document={target.document} value={responsible} onChange={setResponsible} />
        <TextField
          label={{ zh: "依据（文号或决定）", en: "Source (instrument or decision)" }}
          maxLength={500}
          problem={problemAt(change.problem, "source")}
          value={source}
          onChange={setSource}
        />
        <Button busy={change.busy} disabled={moved} onClick={() => void send()}>
          {say({ zh: "保存", en: "Save" })}
        </Button>
      </div>
    </Disclosure>
  );
}
