/** A review that comes round again: when it is due, and what each round found. */
import {
  Button,
  DateField,
  Dialog,
  Empty,
  NumberField,
  ProblemNote,
  Section,
  SelectField,
  TextField,
  Timeline,
  useAccount,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { type ItemDetail, type ReviewRound, recordRound, scheduleReview } from "../../contract.ts";

const results: Readonly<Record<ReviewRound["result"], { readonly zh: string; readonly en: string }>> = {
  "no-issue": { zh: "没有发现问题", en: "no issue found" },
  "issues-found": { zh: "发现问题", en: "issues found" },
  corrected: { zh: "问题已纠正", en: "issues corrected" },
};

export function ReviewRounds({ item }: { readonly item: ItemDetail }) {
  const { say, date } = useWords();
  const { may } = useAccount();
  const [doing, setDoing] = useState<"record" | "schedule">();
  const { review } = item;
  if (review === null) return null;
  const next =
    review.nextOn === null
      ? say({ zh: "下次日期还没有定。", en: "The next day is not set." })
      : say({ zh: `下次：${date(review.nextOn)}`, en: `Next: ${date(review.nextOn)}` });
  return (
    <Section
      title={{ zh: "历次审查", en: "Rounds of review" }}
      lead={`${next}${review.everyMonths === null ? "" : say({ zh: ` 每 ${review.everyMonths} 个月一次。`, en: ` Every ${review.everyMonths} months.` })}`}
      actions={
        <>
          {may("accountability.report") ? (
            <Button onClick={() => setDoing("record")}>{say({ zh: "登记一次", en: "Record a round" })}</Button>
          ) : null}
          {may("accountability.supervise") ? (
            <Button onClick={() => setDoing("schedule")}>{say({ zh: "安排周期", en: "Schedule" })}</Button>
          ) : null}
        </>
      }
    >
      {review.rounds.length === 0 ? (
        <Empty title={{ zh: "还没有审查过。", en: "No round yet." }} />
      ) : (
        <Timeline
          moments={review.rounds.map((round) => ({
            key: round.id,
            date: round.heldOn,
            title: say(results[round.result]),
            tone: round.result === "issues-found" ? ("warn" as const) : ("good" as const),
            body: (
              <p>
                {round.findings} <span className="acc-soft">{round.by}</span>
              </p>
            ),
          }))}
        />
      )}
      {doing === "record" ? <RecordDialog item={item} onClose={() => setDoing(undefined)} /> : null}
      {doing === "schedule" ? <ScheduleDialog item={item} onClose={() => setDoing(undefined)} /> : null}
    </Section>
  );
}

function RecordDialog({ item, onClose }: { readonly item: ItemDetail; readonly onClose: () => void }) {
  const { say } = useWords();
  const change = useChange(recordRound, { onDone: onClose });
  const [heldOn, setHeldOn] = useState("");
  const [findings, setFindings] = useState("");
  const [result, setResult] = useState<ReviewRound["result"]>("no-issue");
  return (
    <Dialog
      open
      title={{ zh: "登记一次审查", en: "Record a round" }}
      onClose={onClose}
      actions={
        <Button
          weight="primary"
          busy={change.busy}
          onClick={() =>
            void change.run({ params: { item: item.id }, body: { version: item.version, heldOn, findings, result } })
          }
        >
          {say({ zh: "登记", en: "Record" })}
        </Button>
      }
    >
      <ProblemNote
        problem={change.problem}
        places={{ heldOn: { zh: "审查日期", en: "day" }, findings: { zh: "发现", en: "findings" } }}
      />
      <DateField label={{ zh: "审查日期", en: "Held on" }} value={heldOn} onChange={setHeldOn} />
      <TextField label={{ zh: "发现了什么", en: "Findings" }} lines={5} value={findings} onChange={setFindings} />
      <SelectField
        label={{ zh: "结论", en: "Result" }}
        value={result}
        options={(Object.keys(results) as ReviewRound["result"][]).map((value) => ({ value, label: results[value] }))}
        onChange={(value) => setResult(value === "" ? "no-issue" : value)}
      />
    </Dialog>
  );
}

function ScheduleDialog({ item, onClose }: { readonly item: ItemDetail; readonly onClose: () => void }) {
  const { say } = useWords();
  const change = useChange(scheduleReview, { onDone: onClose });
  const [nextOn, setNextOn] = useState(item.review?.nextOn ?? "");
  const [months, setMonths] = useState<number | undefined>(item.review?.everyMonths ?? undefined);
  return (
    <Dialog
      open
      title={{ zh: "安排审查周期", en: "Schedule the review" }}
      onClose={onClose}
      actions={
        <Button
          weight="primary"
          busy={change.busy}
          onClick={() =>
            void change.run({
              params: { item: item.id },
              body: { version: item.version, nextOn, everyMonths: months ?? null },
            })
          }
        >
          {say({ zh: "保存", en: "Save" })}
        </Button>
      }
    >
      <ProblemNote problem={change.problem} places={{ nextOn: { zh: "下次日期", en: "next day" } }} />
      <DateField label={{ zh: "下次日期", en: "Next day" }} value={nextOn} onChange={setNextOn} />
      <NumberField
        label={{ zh: "每隔几个月", en: "Every so many months" }}
        optional
        whole
        unit={{ zh: "个月", en: "months" }}
        value={months}
        onChange={setMonths}
      />
    </Dialog>
  );
}
