/** Reporting a value of a period, or computing it from its register; what was typed outlives a change by somebody else. */
import {
  Button,
  DateField,
  Notice,
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
import { computeValue, readTarget, readTargetHistory, reportValue, type TargetDetail } from "../../contract.ts";
import { openPeriods, periodWords } from "../shared/period-words.ts";
import { besidesStale, Moved, problemAt, useSeen } from "../shared/stale.tsx";
import { useDifferences } from "./differences.ts";

export const reportPlaces = {
  period: { zh: "报告期", en: "period" },
  value: { zh: "数值", en: "value" },
  unit: { zh: "单位", en: "unit" },
  source: { zh: "数据来源", en: "source" },
  reason: { zh: "原因", en: "reason" },
} as const;

/** What offices count by the ten thousand. */
const counted: readonly string[] = ["人", "个", "户"];

/** Today in China, whatever the clock of this machine is set to. */
const chinaToday = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());

interface PeriodFieldProps {
  readonly target: TargetDetail;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (period: string) => void;
}

function PeriodField({ target, value, problem, onChange }: PeriodFieldProps) {
  const { date } = useWords();
  if (target.frequency === "occasion")
    return (
      <DateField label={{ zh: "哪一天的", en: "Of which day" }} problem={problem} value={value} onChange={onChange} />
    );
  const periods = openPeriods(target, chinaToday());
  const shown = value === "" || periods.includes(value) ? periods : [value, ...periods];
  return (
    <SelectField
      label={{ zh: "报告期", en: "Period" }}
      problem={problem}
      value={value}
      options={shown.map((period) => ({ value: period, label: periodWords(period, date) }))}
      onChange={onChange}
    />
  );
}

export function ReportForm({ target }: { readonly target: TargetDetail }) {
  const { say, date } = useWords();
  const refresh = useRefresh();
  const { seen, moved, follow } = useSeen(target);
  const differences = useDifferences();
  const [period, setPeriod] = useState(target.due?.period ?? "");
  const [value, setValue] = useState<number>();
  const [unit, setUnit] = useState("");
  const [source, setSource] = useState("");
  const [note, setNote] = useState("");
  /** Empties the form once it is recorded: the field of the number keeps what is typed until it is drawn anew. */
  const [round, setRound] = useState(0);
  const done = (reply: TargetDetail): void => {
    toast({ zh: "已记录。", en: "Recorded." });
    follow(reply);
    setPeriod(reply.due?.period ?? "");
    setValue(undefined);
    setUnit("");
    setNote("");
    setRound(round + 1);
  };
  const report = useChange(reportValue, { onDone: done });
  const compute = useChange(computeValue, { onDone: done });
  const problem = report.problem ?? compute.problem;
  const may = (ability: "report" | "compute"): boolean => target.abilities.includes(ability);
  if (!may("report") && !may("compute")) return null;

  const at = { params: { target: target.id } };
  const send = async (): Promise<void> => {
    compute.reset();
    const reply = await report.run({
      ...at,
      body: {
        version: seen.version,
        period,
        value: value ?? Number.NaN,
        source,
        ...(unit.trim() === "" ? {} : { unit: unit.trim() }),
        ...(note.trim() === "" ? {} : { note: note.trim() }),
      },
    });
    if (reply === undefined) refresh(readTarget, readTargetHistory);
  };
  const count = async (): Promise<void> => {
    report.reset();
    const reply = await compute.run({ ...at, body: { version: seen.version, period } });
    if (reply === undefined) refresh(readTarget, readTargetHistory);
  };
  const { due } = target;
  return (
    <Section
      title={{ zh: "填报", en: "Report" }}
      lead={
        due === null
          ? undefined
          : say({
              zh: `该报${periodWords(due.period, date).zh}的，${due.late ? "期限是" : "请在"}${date(due.by)}${due.late ? "，已经过了" : "前报"}。`,
              en: `The value of ${periodWords(due.period, date).en} ${due.late ? "was" : "is"} due by ${date(due.by)}.`,
            })
      }
    >
      {moved ? (
        <Moved
          differences={differences(seen, target)}
          onFollow={() => {
            follow(target);
            report.reset();
            compute.reset();
          }}
        />
      ) : null}
      <ProblemNote problem={besidesStale(problem, moved)} places={reportPlaces} />
      <div className="acc-form">
        <PeriodField target={target} value={period} problem={problemAt(problem, "period")} onChange={setPeriod} />
        {may("report") ? (
          <>
            <NumberField
              key={round}
              label={{ zh: "数值", en: "Value" }}
              unit={unit === "" ? target.unit : unit}
              problem={problemAt(problem, "value")}
              value={value}
              onChange={setValue}
            />
            <TextField
              label={{ zh: "单位", en: "Unit" }}
              optional
              maxLength={20}
              hint={say({
                zh: `不填就是“${target.unit.zh}”；能换算的${counted.includes(target.unit.zh) ? `（如“万${target.unit.zh}”）` : ""}会换算，换算不了的不收`,
                en: `Empty means ${target.unit.en}; a unit that converts is converted, any other is refused`,
              })}
              problem={problemAt(problem, "unit")}
              value={unit}
              onChange={setUnit}
            />
            <TextField
              label={reportPlaces.source}
              maxLength={500}
              problem={problemAt(problem, "source")}
              value={source}
              onChange={setSource}
            />
            <TextField
              label={{ zh: "说明", en: "Note" }}
              optional
              lines={2}
              maxLength={2000}
              value={note}
              onChange={setNote}
            />
            <Button weight="primary" busy={report.busy} disabled={moved} onClick={() => void send()}>
              {say({ zh: "填报", en: "Report" })}
            </Button>
          </>
        ) : null}
        {may("compute") ? (
          <Notice title={{ zh: "可以由名册计算", en: "The register gives it" }}>
            <Button busy={compute.busy} disabled={moved} onClick={() => void count()}>
              {say({ zh: "从名册计算这一期", en: "Compute this period" })}
            </Button>
          </Notice>
        ) : null}
      </div>
    </Section>
  );
}
