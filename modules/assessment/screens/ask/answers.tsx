/** The list of answers of a session, wired to the desk. */
import type { PersonSession } from "../../browser.ts";
import * as desk from "../desk.ts";
import { answerWords } from "./answer-words.ts";
import { AnswersList } from "./answers-list.tsx";

export interface AnswersProps {
  readonly session: PersonSession;
  readonly placeName: (code: string) => string;
  readonly onChange: (id: string) => void;
}

export function Answers({ session, placeName, onChange }: AnswersProps) {
  const { skipped } = desk.useDesk();
  const put = new Set(skipped);
  return (
    <AnswersList
      answers={session.answers
        .filter(({ value }) => value !== null)
        .map(({ fact, value }) => ({ id: fact.id, label: fact.label, text: answerWords(fact, value, placeName) }))}
      open={session.answers
        .filter(({ value }) => value === null)
        .map(({ fact: { id, label } }) => ({ id, label, why: put.has(id) ? "skipped" : "unknown" }))}
      onChange={onChange}
      onForget={desk.forget}
    />
  );
}
