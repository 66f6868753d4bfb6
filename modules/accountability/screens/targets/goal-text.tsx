/** A goal in words: at least 700,000 posts, at most 5 %, not set and who must set it. */
import { useWords } from "@qiaoti/screen";
import type { TargetSummary } from "../../contract.ts";

export function GoalText({ target }: { readonly target: Pick<TargetSummary, "goal" | "unit" | "period"> }) {
  const { say, number } = useWords();
  const { goal, unit, period } = target;
  if (goal.value === null)
    return (
      <span className="acc-soft">
        {say({ zh: "未定数值", en: "no figure set" })}
        {goal.whoSets === null ? "" : say({ zh: `（${goal.whoSets.zh}）`, en: ` (${goal.whoSets.en})` })}
      </span>
    );
  const figure = number(goal.value);
  const words = {
    "at-least": { zh: `不低于 ${figure}`, en: `at least ${figure}` },
    "at-most": { zh: `不高于 ${figure}`, en: `at most ${figure}` },
    exactly: { zh: `${figure}`, en: `exactly ${figure}` },
    between: {
      zh: `${figure} 至 ${number(goal.to ?? goal.value)}`,
      en: `${figure} to ${number(goal.to ?? goal.value)}`,
    },
  }[goal.op];
  return (
    <span>
      {say(words)} {say(unit)}
      {period === null ? null : <span className="acc-soft"> · {say(period.label)}</span>}
    </span>
  );
}
