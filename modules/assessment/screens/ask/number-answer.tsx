/** A whole number or an amount of money, with its unit beside it. */
import type { Wording } from "@qiaoti/contract";
import { Button, useWords } from "@qiaoti/screen";
import { type FormEvent, useId, useState } from "react";

export interface NumberAnswerProps {
  readonly unit: Wording | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Yuan with two decimals, instead of a whole number. */
  readonly money: boolean;
  readonly stated?: number | undefined;
  readonly labelledBy: string;
  readonly onAnswer: (value: number) => void;
}

/** Full-width digits and thousands separators are how people write numbers. */
const plainNumber = (typed: string): string => typed.normalize("NFKC").replace(/[,\s]/g, "");

/** What is wrong with what was typed; undefined where it is a number that may be. */
export function numberProblem(
  typed: string,
  { min, max, money }: Pick<NumberAnswerProps, "min" | "max" | "money">,
): Wording | undefined {
  const form = money ? /^\d{1,9}(?:\.\d{1,2})?$/ : /^\d{1,9}$/;
  const plain = plainNumber(typed);
  if (!form.test(plain))
    return money
      ? { zh: "请填金额，最多两位小数，例如 12000", en: "Enter an amount with at most two decimals, such as 12000" }
      : { zh: "请填整数，例如 3", en: "Enter a whole number, such as 3" };
  const value = Number(plain);
  if (min !== undefined && value < min) return { zh: `不能小于 ${min}`, en: `It cannot be less than ${min}` };
  if (max !== undefined && value > max) return { zh: `不能大于 ${max}`, en: `It cannot be more than ${max}` };
  return undefined;
}

export function NumberAnswer(props: NumberAnswerProps) {
  const { unit, money, stated, labelledBy, onAnswer } = props;
  const { say } = useWords();
  const [typed, setTyped] = useState(stated === undefined ? "" : String(stated));
  const [problem, setProblem] = useState<Wording | undefined>(undefined);
  const note = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const wrong = numberProblem(typed, props);
    setProblem(wrong);
    if (wrong === undefined) onAnswer(Number(plainNumber(typed)));
  }

  return (
    <form className="asm-form" onSubmit={submit} noValidate>
      <div className="asm-number">
        <input
          className="asm-input"
          inputMode={money ? "decimal" : "numeric"}
          autoComplete="off"
          aria-labelledby={labelledBy}
          aria-describedby={note}
          aria-invalid={problem !== undefined}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
        />
        {unit !== undefined && <span className="asm-unit">{say(unit)}</span>}
      </div>
      <p id={note} className="asm-problem" role="alert">
        {problem !== undefined && say(problem)}
      </p>
      <div className="asm-row">
        <Button weight="action" submit>
          {say({ zh: "确定，下一题", en: "Go on" })}
        </Button>
      </div>
    </form>
  );
}
