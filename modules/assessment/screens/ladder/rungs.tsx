/** A way as a ladder: one stands at the foot, the goal is on top; read aloud from the foot up. */
import { useWords } from "@qiaoti/screen";
import type { GoalView, RouteView } from "../../browser.ts";
import { StepCard } from "./step-card.tsx";

export interface RungsProps {
  readonly goal: GoalView;
  readonly route: RouteView;
  readonly onAsk: (fact: string) => void;
}

export function Rungs({ goal, route, onAsk }: RungsProps) {
  const { say } = useWords();
  return (
    <ol className="asm-ladder" aria-label={say({ zh: "从下往上走", en: "From the foot up" })}>
      <li className="asm-foot">
        <span className="asm-rung" aria-hidden="true" />
        <strong>{say({ zh: "您现在在这里", en: "You are here" })}</strong>
      </li>
      {route.steps.map((step, i) => (
        <li key={`${step.goal.id} ${step.rule?.rule ?? i}`}>
          <span className="asm-rung" aria-hidden="true">
            <span>{i + 1}</span>
          </span>
          <StepCard step={step} onAsk={onAsk} heading={step.goal.title} />
        </li>
      ))}
      <li className="asm-top">
        <span className="asm-rung" aria-hidden="true">
          <span>★</span>
        </span>
        <strong>{say(goal.title)}</strong>
      </li>
    </ol>
  );
}
