/** The control that fits a question. */
import type { Wording } from "@qiaoti/contract";
import type { PlainValue, QuestionView } from "../../browser.ts";
import type { Entry } from "./asked.ts";
import { ChooseMany } from "./choose-many.tsx";
import { type Choice, ChooseOne } from "./choose-one.tsx";
import { DateAnswer } from "./date-answer.tsx";
import { ListAnswer } from "./list-answer.tsx";
import { NumberAnswer } from "./number-answer.tsx";
import { PlaceAnswer } from "./place-answer.tsx";

export interface AnswerFormProps {
  readonly question: QuestionView;
  /** What is stated already, as a person writes it. */
  readonly stated: PlainValue | null | undefined;
  readonly here: string;
  readonly hereName: string;
  readonly labelledBy: string;
  readonly legend: string;
  readonly placeName: (code: string) => string;
  /** The value as a person writes it: true, an option, 12, "2020-08-01", a code, a list. */
  readonly onAnswer: (value: PlainValue) => void;
}

const YES: Wording = { zh: "是", en: "Yes" };
const NO: Wording = { zh: "否", en: "No" };

/** 是，常住在这里: the bare word first, then what it means, unless both say the same. */
function flagChoice(value: "true" | "false", word: Wording, means: Wording | undefined): Choice {
  if (means === undefined || means.zh === word.zh) return { value, label: word };
  return { value, label: { zh: `${word.zh}，${means.zh}`, en: `${word.en}: ${means.en}` } };
}

export function AnswerForm({
  question: q,
  stated,
  here,
  hereName,
  labelledBy,
  legend,
  placeName,
  onAnswer,
}: AnswerFormProps) {
  const text = typeof stated === "string" ? stated : undefined;
  switch (q.kind) {
    case "flag":
      return (
        <ChooseOne
          labelledBy={labelledBy}
          choices={[flagChoice("true", YES, q.yes), flagChoice("false", NO, q.no)]}
          chosen={typeof stated === "boolean" ? String(stated) : undefined}
          onChoose={(value) => onAnswer(value === "true")}
        />
      );
    case "choice":
    case "scale":
      return <ChooseOne labelledBy={labelledBy} choices={q.options ?? []} chosen={text} onChoose={onAnswer} />;
    case "set":
      return (
        <ChooseMany
          labelledBy={labelledBy}
          choices={q.options ?? []}
          chosen={Array.isArray(stated) ? stated.map(String) : undefined}
          onChoose={onAnswer}
        />
      );
    case "integer":
    case "money":
      return (
        <NumberAnswer
          labelledBy={labelledBy}
          unit={q.unit}
          min={q.min}
          max={q.max}
          money={q.kind === "money"}
          stated={typeof stated === "number" ? stated : undefined}
          onAnswer={onAnswer}
        />
      );
    case "date":
      return <DateAnswer legend={legend} stated={text} onAnswer={onAnswer} />;
    case "region":
      return <PlaceAnswer here={here} hereName={hereName} stated={text} labelledBy={labelledBy} onAnswer={onAnswer} />;
    case "spells":
    case "records":
      return (
        <ListAnswer
          kind={q.kind}
          fields={q.fields}
          gaps={q.gaps}
          stated={Array.isArray(stated) ? (stated as readonly Entry[]) : undefined}
          here={here}
          labelledBy={labelledBy}
          placeName={placeName}
          onAnswer={onAnswer}
        />
      );
  }
}
