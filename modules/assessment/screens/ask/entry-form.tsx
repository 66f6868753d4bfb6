/** The form for one entry of a list. */
import type { Wording } from "@qiaoti/contract";
import { Button, useWords } from "@qiaoti/screen";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FieldView } from "../../browser.ts";
import type { Entry } from "./asked.ts";
import { EntryField } from "./entry-field.tsx";

export interface EntryFormProps {
  readonly number: number;
  readonly kind: "spells" | "records";
  readonly fields: readonly FieldView[];
  readonly entry: Entry;
  readonly lacking: readonly string[];
  readonly here: string;
  readonly onKeep: (entry: Entry) => void;
  readonly onCancel: () => void;
}

type End = "on" | "known" | "unknown";

const ends: readonly { readonly value: End; readonly label: Wording }[] = [
  { value: "on", label: { zh: "现在还在继续", en: "It goes on" } },
  { value: "known", label: { zh: "已经结束", en: "It has ended" } },
  { value: "unknown", label: { zh: "记不清何时结束", en: "I do not know when it ended" } },
];

const endOf = (entry: Entry): End =>
  entry["to"] === undefined ? "on" : entry["to"] === "unknown" ? "unknown" : "known";

/** What keeps the entry from being kept. */
export function entryProblem(entry: Entry, kind: "spells" | "records", end: End): Wording | undefined {
  const { from, to, date } = entry as Readonly<Record<string, string | undefined>>;
  if (kind === "records") return date === undefined ? { zh: "请填完整的日期", en: "Enter the whole date" } : undefined;
  if (from === undefined) return { zh: "请填开始的年、月、日", en: "Enter year, month and day of the beginning" };
  if (end !== "known") return undefined;
  if (to === undefined || to === "unknown")
    return { zh: "请填结束的年、月、日，或选“记不清”", en: "Enter the end, or say that you do not know it" };
  return to < from ? { zh: "结束的日期早于开始的日期", en: "The end is before the beginning" } : undefined;
}

export function EntryForm({ number, kind, fields, entry, lacking, here, onKeep, onCancel }: EntryFormProps) {
  const { say } = useWords();
  const [draft, setDraft] = useState<Entry>(entry);
  const [end, setEnd] = useState<End>(endOf(entry));
  const [problem, setProblem] = useState<Wording | undefined>(undefined);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);

  const set = (name: string, value: Entry[string]): void =>
    setDraft((old) => {
      const { [name]: _, ...rest } = old;
      return value === undefined ? rest : { ...rest, [name]: value };
    });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const wrong = entryProblem(draft, kind, end);
    setProblem(wrong);
    if (wrong !== undefined) return;
    const { to, ...rest } = draft;
    if (kind === "records") onKeep(draft);
    else onKeep(end === "on" ? rest : { ...rest, to: end === "unknown" ? "unknown" : to });
  }

  const shown = fields.filter((field) => field.name !== "to");
  return (
    <form className="asm-entry" onSubmit={submit} noValidate>
      <h3 ref={top} tabIndex={-1}>
        {say({ zh: `第 ${number} 段`, en: `Entry ${number}` })}
      </h3>
      {shown.map((field) => (
        <div key={field.name}>
          <EntryField
            field={field}
            value={draft[field.name]}
            here={here}
            lacking={lacking.includes(field.name)}
            onChange={(value) => set(field.name, value)}
          />
          {field.name === "from" && kind === "spells" && (
            <fieldset className="asm-field asm-end">
              <legend>{say({ zh: "到什么时候", en: "Until when" })}</legend>
              {ends.map(({ value, label }) => (
                <label key={value} className="asm-check">
                  <input type="radio" name={`end-${number}`} checked={end === value} onChange={() => setEnd(value)} />
                  <span>{say(label)}</span>
                </label>
              ))}
              {end === "known" && (
                <EntryField
                  field={fields.find((f) => f.name === "to") ?? { ...field, name: "to" }}
                  value={draft["to"]}
                  here={here}
                  lacking={false}
                  onChange={(value) => set("to", value)}
                />
              )}
            </fieldset>
          )}
        </div>
      ))}
      <p className="asm-problem" role="alert">
        {problem !== undefined && say(problem)}
      </p>
      <div className="asm-row">
        <Button weight="primary" submit>
          {say({ zh: "记下这一段", en: "Keep this entry" })}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {say({ zh: "不填了", en: "Leave it" })}
        </Button>
      </div>
    </form>
  );
}
