/** What the person has said so far, and what she left open: each can be changed or taken back at any time. */
import type { Wording } from "@qiaoti/contract";
import { Button, useWords } from "@qiaoti/screen";

export interface StatedAnswer {
  readonly id: string;
  readonly label: Wording;
  readonly text: Wording;
}

export interface AnswersListProps {
  readonly answers: readonly StatedAnswer[];
  readonly open: readonly { readonly id: string; readonly label: Wording; readonly why: "skipped" | "unknown" }[];
  /** Asks the question again. */
  readonly onChange: (id: string) => void;
  readonly onForget: (id: string) => void;
}

export function AnswersList({ answers, open, onChange, onForget }: AnswersListProps) {
  const { say } = useWords();
  if (answers.length === 0 && open.length === 0)
    return (
      <p className="asm-note">
        {say({
          zh: "您还没有回答问题。每答一题，这里就多一行。",
          en: "Nothing answered yet. Each answer adds a line here.",
        })}
      </p>
    );
  return (
    <>
      {answers.length > 0 && (
        <ul className="asm-answers">
          {answers.map(({ id, label, text }) => (
            <li key={id}>
              <span className="asm-answer-label">{say(label)}</span>
              <span className="asm-answer-text">{say(text)}</span>
              <span className="asm-row">
                <Button weight="quiet" onClick={() => onChange(id)}>
                  {say({ zh: "改", en: "Change" })}
                  <span className="asm-hidden">{say(label)}</span>
                </Button>
                <Button weight="quiet" onClick={() => onForget(id)}>
                  {say({ zh: "撤回", en: "Take back" })}
                  <span className="asm-hidden">{say(label)}</span>
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {open.length > 0 && (
        <>
          <h3>{say({ zh: "留着没答的", en: "Left open" })}</h3>
          <ul className="asm-answers">
            {open.map(({ id, label, why }) => (
              <li key={id}>
                <span className="asm-answer-label">{say(label)}</span>
                <span className="asm-answer-text">
                  {why === "skipped" ? say({ zh: "跳过了", en: "skipped" }) : say({ zh: "不清楚", en: "not known" })}
                </span>
                <span className="asm-row">
                  <Button weight="quiet" onClick={() => onChange(id)}>
                    {say({ zh: "现在回答", en: "Answer now" })}
                    <span className="asm-hidden">{say(label)}</span>
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
