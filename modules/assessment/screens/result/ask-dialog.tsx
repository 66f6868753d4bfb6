/** Answering a missing fact from the results, without leaving them. */
import { Dialog, useWords } from "@qiaoti/screen";
import { useId, useState } from "react";
import type { PersonSession } from "../../browser.ts";
import { AnswerForm } from "../ask/answer-form.tsx";
import { Why } from "../ask/why.tsx";
import * as desk from "../desk.ts";

export interface AskDialogProps {
  readonly session: PersonSession;
  readonly fact: string | undefined;
  readonly placeName: (code: string) => string;
  readonly onClose: () => void;
}

export function AskDialog({ session, fact, placeName, onClose }: AskDialogProps) {
  const { say } = useWords();
  const id = useId();
  const [problems, setProblems] = useState<desk.Problems>([]);
  const question = fact === undefined ? undefined : session.ask(fact);
  if (question === undefined) return null;
  const here = session.saved.place;
  return (
    <Dialog open title={question.label} onClose={onClose} wide>
      <p id={id} className="asm-ask">
        {say(question.ask)}
      </p>
      {question.help !== undefined && <p className="asm-help">{say(question.help)}</p>}
      {problems.length > 0 && (
        <ul className="asm-problem" role="alert">
          {problems.map((p) => (
            <li key={p.path}>{say(p.message)}</li>
          ))}
        </ul>
      )}
      <AnswerForm
        question={question}
        stated={session.said(question.id)}
        here={here}
        hereName={placeName(here)}
        labelledBy={id}
        legend={say(question.ask)}
        placeName={placeName}
        onAnswer={(value) => {
          const wrong = desk.answer(question.id, value);
          setProblems(wrong);
          if (wrong.length === 0) onClose();
        }}
      />
      <Why reasons={question.why} verifiedBy={question.verifiedBy} />
    </Dialog>
  );
}
