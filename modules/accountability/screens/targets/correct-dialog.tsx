/** Correcting a value: the old one stays in the record, struck out. */
import { Button, Dialog, NumberField, ProblemNote, TextField, useChange, useWords } from "@qiaoti/screen";
import { useState } from "react";
import { correctValue, type TargetDetail, type TargetValue } from "../../contract.ts";
import { periodWords } from "../shared/period-words.ts";
import { problemAt } from "../shared/stale.tsx";
import { reportPlaces } from "./report-form.tsx";

interface CorrectProps {
  readonly target: TargetDetail;
  readonly value: TargetValue;
  readonly onClose: () => void;
}

export function CorrectDialog({ target, value, onClose }: CorrectProps) {
  const { say, date } = useWords();
  const period = periodWords(value.period, date);
  const change = useChange(correctValue, { onDone: onClose });
  const [figure, setFigure] = useState<number | undefined>(value.value);
  const [source, setSource] = useState(value.source);
  const [reason, setReason] = useState("");
  return (
    <Dialog
      open
      title={{ zh: `更正${period.zh}的数值`, en: `Correct the value of ${period.en}` }}
      onClose={onClose}
      actions={
        <Button
          weight="primary"
          busy={change.busy}
          onClick={() =>
            void change.run({
              params: { target: target.id, value: value.id },
              body: { version: target.version, value: figure ?? Number.NaN, source, reason },
            })
          }
        >
          {say({ zh: "更正", en: "Correct" })}
        </Button>
      }
    >
      <ProblemNote problem={change.problem} places={reportPlaces} />
      <NumberField
        label={{ zh: "更正为", en: "Corrected value" }}
        unit={target.unit}
        problem={problemAt(change.problem, "value")}
        value={figure}
        onChange={setFigure}
      />
      <TextField label={{ zh: "数据来源", en: "Source" }} maxLength={500} value={source} onChange={setSource} />
      <TextField
        label={{ zh: "为什么更正", en: "Why it is corrected" }}
        lines={2}
        problem={problemAt(change.problem, "reason")}
        maxLength={2000}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}
