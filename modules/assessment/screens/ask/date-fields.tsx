/** A date in three boxes: nobody has to page a calendar back to 1962. */
import { useWords } from "@qiaoti/screen";
import { useEffect, useState } from "react";
import { joinDate, splitDate } from "./plain-date.ts";

export interface DateFieldsProps {
  readonly value: string | undefined;
  readonly legend: string;
  /** Hides the legend where the question above says the same. */
  readonly quiet?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string | undefined;
  /** The date once it is one; undefined while it is not, with whether anything has been typed. */
  readonly onChange: (date: string | undefined, typed: boolean) => void;
}

const BOXES = [
  { zh: "年", en: "Year", length: 4, hint: "1990" },
  { zh: "月", en: "Month", length: 2, hint: "8" },
  { zh: "日", en: "Day", length: 2, hint: "1" },
] as const;

export function DateFields({ value, legend, quiet, invalid, describedBy, onChange }: DateFieldsProps) {
  const { say } = useWords();
  const [parts, setParts] = useState<readonly string[]>(() => splitDate(value));
  useEffect(() => {
    if (value !== undefined)
      setParts((old) => (joinDate(old[0] ?? "", old[1] ?? "", old[2] ?? "") === value ? old : splitDate(value)));
  }, [value]);

  function type(at: number, text: string): void {
    const next = parts.map((part, i) => (i === at ? text.normalize("NFKC").replace(/\D/g, "") : part));
    setParts(next);
    onChange(
      joinDate(next[0] ?? "", next[1] ?? "", next[2] ?? ""),
      next.some((part) => part !== ""),
    );
  }

  return (
    <fieldset className="asm-date" aria-describedby={describedBy}>
      <legend className={quiet === true ? "asm-hidden" : undefined}>{legend}</legend>
      {BOXES.map((box, i) => (
        <label key={box.en} className="asm-date-box">
          <input
            className="asm-input"
            inputMode="numeric"
            autoComplete="off"
            maxLength={box.length}
            placeholder={box.hint}
            size={box.length}
            aria-invalid={invalid === true}
            value={parts[i] ?? ""}
            onChange={(e) => type(i, e.target.value)}
          />
          <span>{say(box)}</span>
        </label>
      ))}
    </fieldset>
  );
}
