/** One of several, as large buttons: a tap answers; number keys answer; arrows move between them. */
import type { Wording } from "@qiaoti/contract";
import { useWords } from "@qiaoti/screen";
import { type KeyboardEvent, useRef } from "react";

export interface Choice {
  readonly value: string;
  readonly label: Wording;
}

export interface ChooseOneProps {
  readonly choices: readonly Choice[];
  /** What is answered already, when one looks at an answer again. */
  readonly chosen?: string | undefined;
  readonly labelledBy: string;
  readonly onChoose: (value: string) => void;
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Answers at once; with more than nine choices the digits stand for the first nine. */
export function ChooseOne({ choices, chosen, labelledBy, onChoose }: ChooseOneProps) {
  const { say } = useWords();
  const list = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const step = STEP[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat the question that names the group
    <div ref={list} className="asm-choices" role="group" aria-labelledby={labelledBy} onKeyDown={move}>
      {choices.map(({ value, label }, i) => (
        <button
          key={value}
          type="button"
          className="asm-choice"
          aria-pressed={chosen === value}
          data-digit={i < 9 ? i + 1 : undefined}
          onClick={() => onChoose(value)}
        >
          {i < 9 && (
            <span className="asm-digit" aria-hidden="true">
              {i + 1}
            </span>
          )}
          <span>{say(label)}</span>
        </button>
      ))}
    </div>
  );
}
