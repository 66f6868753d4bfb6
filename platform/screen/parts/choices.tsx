/** Choices as large cards: one of several, several of many, yes / no / don't know. */
import { useWords, type Words } from "../words.ts";
import { type FieldFrame, FieldGroup } from "./field.tsx";
import type { Choice } from "./fields.tsx";

interface ChoiceFieldProps<T extends string> extends FieldFrame {
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  readonly options: readonly Choice<T>[];
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

const layout = (inline: boolean | undefined): string => (inline ? "qt-choices qt-choices-inline" : "qt-choices");

/** Arrow keys move, as in every radio group; number keys are left to the screen. */
export function ChoiceField<T extends string>({ value, onChange, options, inline, ...frame }: ChoiceFieldProps<T>) {
  const { say } = useWords();
  return (
    <FieldGroup {...frame}>
      {(name) => (
        <div className={layout(inline)}>
          {options.map((option) => (
            <label key={option.value} className="qt-choice">
              <input
                type="radio"
                name={name}
                value={option.value}
                checked={value === option.value}
                onChange={() => onChange(option.value)}
              />
              <span>
                {say(option.label)}
                {option.hint === undefined ? null : <small>{say(option.hint)}</small>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

interface MultiChoiceFieldProps<T extends string> extends FieldFrame {
  readonly value: readonly T[];
  readonly onChange: (value: readonly T[]) => void;
  readonly options: readonly Choice<T>[];
  readonly inline?: boolean;
}

export function MultiChoiceField<T extends string>({
  value,
  onChange,
  options,
  inline,
  ...frame
}: MultiChoiceFieldProps<T>) {
  const { say } = useWords();
  return (
    <FieldGroup {...frame}>
      {(name) => (
        <div className={layout(inline)}>
          {options.map((option) => (
            <label key={option.value} className="qt-choice">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                checked={value.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...value, option.value] : value.filter((held) => held !== option.value),
                  )
                }
              />
              <span>
                {say(option.label)}
                {option.hint === undefined ? null : <small>{say(option.hint)}</small>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}

export type Truth = "yes" | "no" | "unknown";

const truthWords: Readonly<Record<Truth, Words>> = {
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  unknown: { zh: "不清楚", en: "Don't know" },
};

interface TruthFieldProps extends FieldFrame {
  readonly value: Truth | undefined;
  readonly onChange: (value: Truth) => void;
  /** Other words for the answers: 有 / 没有. */
  readonly words?: Partial<Readonly<Record<Truth, Words>>>;
}

export function TruthField({ words, ...rest }: TruthFieldProps) {
  const options = (["yes", "no", "unknown"] as const).map((value) => ({
    value,
    label: words?.[value] ?? truthWords[value],
  }));
  return <ChoiceField {...rest} options={options} inline />;
}

interface SwitchProps {
  readonly label: Words;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One thing that is on or off. */
export function Switch({ label, checked, onChange }: SwitchProps) {
  const { say } = useWords();
  return (
    <label className="qt-switch">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{say(label)}</span>
    </label>
  );
}
