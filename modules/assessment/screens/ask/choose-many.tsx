/** Several of several: tick what holds and go on; “none of these” is an answer of its own. */
import { Button, useWords } from "@qiaoti/screen";
import { useState } from "react";
import type { Choice } from "./choose-one.tsx";

export interface ChooseManyProps {
  readonly choices: readonly Choice[];
  readonly chosen?: readonly string[] | undefined;
  readonly labelledBy: string;
  readonly onChoose: (values: readonly string[]) => void;
}

/** Digits tick and untick; Enter on the button goes on. */
export function ChooseMany({ choices, chosen, labelledBy, onChoose }: ChooseManyProps) {
  const { say } = useWords();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set(chosen));
  const toggle = (value: string): void => {
    const next = new Set(ticked);
    if (!next.delete(value)) next.add(value);
    setTicked(next);
  };
  const values = choices.map((c) => c.value).filter((value) => ticked.has(value));
  return (
    <div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat the question that names the group */}
      <div className="asm-choices" role="group" aria-labelledby={labelledBy}>
        {choices.map(({ value, label }, i) => (
          <label key={value} className="asm-choice">
            <input
              type="checkbox"
              checked={ticked.has(value)}
              data-digit={i < 9 ? i + 1 : undefined}
              onChange={() => toggle(value)}
            />
            <span>{say(label)}</span>
          </label>
        ))}
      </div>
      <div className="asm-row asm-onward">
        <Button weight="action" onClick={() => onChoose(values)}>
          {values.length === 0
            ? say({ zh: "以上都没有，下一题", en: "None of these, go on" })
            : say({ zh: `选好了（${values.length} 项），下一题`, en: `These ${values.length}, go on` })}
        </Button>
      </div>
    </div>
  );
}
