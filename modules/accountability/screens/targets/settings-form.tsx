/** What a supervisor sets where the text leaves it open: goal, baseline, frequency, reading; always with its source. */
import {
  Button,
  Disclosure,
  NumberField,
  ProblemNote,
  SelectField,
  TextField,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { frequencies, operators, setTarget, type TargetDetail } from "../../contract.ts";

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
  const change = useChange(setTarget);
  const [op, setOp] = useState(target.goal.op);
  const [goal, setGoal] = useState<number | undefined>(target.goal.value ?? undefined);
  const [to, setTo] = useState<number | undefined>(target.goal.to ?? undefined);
  const [baseline, setBaseline] = useState<number | undefined>(target.baseline?.value);
  const [frequency, setFrequency] = useState(target.frequency);
  const [reading, setReading] = useState(target.reading?.chosen ?? "");
  const [source, setSource] = useState("");
  if (!target.abilities.includes("set")) return null;
  const goalChanged =
    goal !== undefined && (goal !== target.goal.value || op !== target.goal.op || (to ?? null) !== target.goal.to);
  const send = (): void =>
    void change.run({
      params: { target: target.id },
      body: {
        version: target.version,
        source,
        ...(goalChanged && goal !== undefined ? { goal: { op, value: goal, to: to ?? null } } : {}),
        ...(baseline !== undefined && baseline !== target.baseline?.value
          ? { baseline: { value: baseline, period: null } }
          : {}),
        ...(frequency !== target.frequency ? { frequency } : {}),
        ...(reading !== "" && reading !== target.reading?.chosen ? { reading } : {}),
      },
    });
  return (
    <Disclosure title={{ zh: "设定数值和口径", en: "Set figures and reading" }}>
      <div className="acc-form">
        <ProblemNote
          problem={change.problem}
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
        <TextField
          label={{ zh: "依据（文号或决定）", en: "Source (instrument or decision)" }}
          maxLength={500}
          value={source}
          onChange={setSource}
        />
        <Button busy={change.busy} onClick={send}>
          {say({ zh: "保存", en: "Save" })}
        </Button>
      </div>
    </Disclosure>
  );
}
