/** One question: what is asked, the answer, and the ways round it. Digits answer while the card has the focus. */
import { Button, Disclosure, useWords } from "@qiaoti/screen";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { PlainValue, QuestionView } from "../../browser.ts";
import { AnswerForm } from "./answer-form.tsx";
import { Why } from "./why.tsx";

export interface QuestionCardProps {
  readonly question: QuestionView;
  readonly stated: PlainValue | null | undefined;
  readonly here: string;
  readonly hereName: string;
  readonly placeName: (code: string) => string;
  readonly problem?: ReactNode;
  readonly onAnswer: (value: PlainValue) => void;
  /** Not now, or rather not: both leave it open. */
  readonly onUnknown: () => void;
  readonly onSkip: () => void;
  readonly onBack?: (() => void) | undefined;
}

/** Where a digit is text, it is no shortcut. */
const typing = (target: EventTarget): boolean =>
  target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== "checkbox");

export function QuestionCard(props: QuestionCardProps) {
  const { question, stated, here, hereName, placeName, problem, onAnswer, onUnknown, onSkip, onBack } = props;
  const { say } = useWords();
  const id = useId();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The frame of the page takes the focus to its title first; the question is what one came for, and digits work from it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question, another focus
  useEffect(() => {
    const frame = requestAnimationFrame(() => heading.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [question.id]);

  function press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const button = card.current?.querySelector<HTMLElement>(`[data-digit="${CSS.escape(event.key)}"]`);
    if (button === null || button === undefined) return;
    event.preventDefault();
    button.click();
  }

  return (
    <section ref={card} className="asm-question" aria-labelledby={id} onKeyDown={press}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {say(question.ask)}
      </h2>
      {question.help !== undefined && <p className="asm-help">{say(question.help)}</p>}
      {question.sensitivity === "sensitive" && (
        <p className="asm-help asm-private">
          {say({
            zh: "这一项比较私密：可以不答。答案只留在您这台设备上。",
            en: "This is a private matter: you need not answer. The answer stays on this device.",
          })}
        </p>
      )}
      {problem}
      <AnswerForm
        key={question.id}
        question={question}
        stated={stated}
        here={here}
        hereName={hereName}
        labelledBy={id}
        legend={say(question.ask)}
        placeName={placeName}
        onAnswer={onAnswer}
      />
      <div className="asm-ways">
        <Button weight="quiet" onClick={onUnknown}>
          {say({ zh: "不清楚", en: "I do not know" })}
        </Button>
        <Button weight="quiet" onClick={onSkip}>
          {say({ zh: "先跳过", en: "Skip for now" })}
        </Button>
        {onBack !== undefined && (
          <Button weight="quiet" onClick={onBack}>
            {say({ zh: "上一题", en: "Back" })}
          </Button>
        )}
      </div>
      <Disclosure
        key={`why ${question.id}`}
        title={say({
          zh: `为什么问这个？（关系到 ${question.why.length} 项政策）`,
          en: `Why is this asked? (bears on ${question.why.length})`,
        })}
      >
        <Why reasons={question.why} verifiedBy={question.verifiedBy} />
      </Disclosure>
    </section>
  );
}
