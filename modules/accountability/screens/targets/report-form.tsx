/** Reporting a value of a period, or computing it from its register. */
import {
  Button,
  Notice,
  NumberField,
  ProblemNote,
  Section,
  TextField,
  toast,
  useChange,
  useRefresh,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { computeValue, readTarget, readTargetHistory, reportValue, type TargetDetail } from "../../contract.ts";

export const reportPlaces = {
  period: { zh: "报告期", en: "period" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  source: { zh: "来源", en: "source" },
  reason: { zh: "原因", en: "reason" },
} as const;

const examples = {
  month: { zh: "如 2026-10", en: "as 2026-10" },
  quarter: { zh: "如 2026-Q3", en: "as 2026-Q3" },
  "half-year": { zh: "如 2026-H1", en: "as 2026-H1" },
  year: { zh: "如 2026", en: "as 2026" },
  occasion: { zh: "如 2026-11-21", en: "as 2026-11-21" },
} as const;

export function ReportForm({ target }: { readonly target: TargetDetail }) {
  const { say, date } = useWords();
  const refresh = useRefresh();
  const done = () => toast({ zh: "已记录。", en: "Recorded." });
  const report = useChange(reportValue, { onDone: done });
  const compute = useChange(computeValue, { onDone: done });
  const [period, setPeriod] = useState(target.due?.period ?? "");
  const [value, setValue] = useState<number>();
  const [unit, setUnit] = useState("");
  const [source, setSource] = useState("");
  const [note, setNote] = useState("");
  const problem = report.problem ?? compute.problem;
  if (!target.abilities.includes("report") && !target.abilities.includes("compute")) return null;
  return (
    <Section
      title={{ zh: "填报", en: "Report" }}
      lead={
        target.due === null
          ? undefined
          : say({
              zh: `该报 ${target.due.period}，请在${date(target.due.by)}前报。`,
              en: `${target.due.period} is due by ${date(target.due.by)}.`,
            })
      }
    >
      <ProblemNote problem={problem} places={reportPlaces} />
      {problem?.data.status === 409 ? (
        <Button onClick={() => refresh(readTarget, readTargetHistory)}>
          {say({ zh: "看最新状态", en: "See what stands now" })}
        </Button>
      ) : null}
      <div className="acc-form">
        <TextField
          label={{ zh: "报告期", en: "Period" }}
          hint={say(examples[target.frequency])}
          value={period}
          onChange={setPeriod}
        />
        {target.abilities.includes("report") ? (
          <>
            <NumberField
              label={{ zh: "数值", en: "Value" }}
              unit={unit === "" ? target.unit : unit}
              value={value}
              onChange={setValue}
            />
            <TextField
              label={{ zh: "单位", en: "Unit" }}
              optional
              maxLength={20}
              hint={say({
                zh: `不填就是“${target.unit.zh}”；能换算的（如万人）会换算，换算不了的不收`,
                en: `Empty means ${target.unit.en}; a unit that converts is converted, any other is refused`,
              })}
              value={unit}
              onChange={setUnit}
            />
            <TextField label={{ zh: "数据来源", en: "Source" }} maxLength={500} value={source} onChange={setSource} />
            <TextField
              label={{ zh: "说明", en: "Note" }}
              optional
              lines={2}
              maxLength={2000}
              value={note}
              onChange={setNote}
            />
            <Button
              weight="primary"
              busy={report.busy}
              onClick={() =>
                void report.run({
                  params: { target: target.id },
                  body: {
                    version: target.version,
                    period,
                    value: value ?? Number.NaN,
                    source,
                    ...(unit.trim() === "" ? {} : { unit: unit.trim() }),
                    ...(note.trim() === "" ? {} : { note: note.trim() }),
                  },
                })
              }
            >
              {say({ zh: "填报", en: "Report" })}
            </Button>
          </>
        ) : null}
        {target.abilities.includes("compute") ? (
          <Notice title={{ zh: "可以由名册计算", en: "The register gives it" }}>
            <Button
              busy={compute.busy}
              onClick={() =>
                void compute.run({ params: { target: target.id }, body: { version: target.version, period } })
              }
            >
              {say({ zh: "从名册计算这一期", en: "Compute this period" })}
            </Button>
          </Notice>
        ) : null}
      </div>
    </Section>
  );
}
