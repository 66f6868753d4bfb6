/** One field of one entry: small controls, because several stand together; each may stay open. */
import { useWords } from "@qiaoti/screen";
import { useId } from "react";
import type { FieldView } from "../../browser.ts";
import { PlaceField } from "../places/place-field.tsx";
import type { Entry } from "./asked.ts";
import { DateFields } from "./date-fields.tsx";

export interface EntryFieldProps {
  readonly field: FieldView;
  readonly value: unknown;
  /** Where the person is asked about: offered first as the place. */
  readonly here: string;
  readonly lacking: boolean;
  readonly onChange: (value: Entry[string]) => void;
}

const OPEN = "";

export function EntryField({ field, value, here, lacking, onChange }: EntryFieldProps) {
  const { say } = useWords();
  const id = useId();
  const label = say(field.label);
  const mark = lacking ? " asm-lacking" : "";
  switch (field.kind) {
    case "date":
      return (
        <div className={`asm-field${mark}`}>
          <DateFields value={asText(value)} legend={label} onChange={onChange} />
        </div>
      );
    case "region":
      return (
        <div className={`asm-field${mark}`}>
          <PlaceField label={label} value={asText(value)} here={here} onChange={onChange} />
        </div>
      );
    case "integer":
    case "money":
      return (
        <div className={`asm-field${mark}`}>
          <label htmlFor={id}>{label}</label>
          <span className="asm-number">
            <input
              id={id}
              className="asm-input"
              inputMode={field.kind === "money" ? "decimal" : "numeric"}
              value={typeof value === "number" ? String(value) : ""}
              onChange={(e) => onChange(/^\d{1,9}$/.test(e.target.value) ? Number(e.target.value) : undefined)}
            />
            {field.unit !== undefined && <span className="asm-unit">{say(field.unit)}</span>}
          </span>
        </div>
      );
    case "set":
      return <SetField field={field} value={value} lacking={lacking} onChange={onChange} />;
    case "flag":
    case "choice":
    case "scale": {
      const options =
        field.kind === "flag"
          ? [
              { value: "true", label: { zh: "是", en: "Yes" } },
              { value: "false", label: { zh: "否", en: "No" } },
            ]
          : (field.options ?? []);
      return (
        <div className={`asm-field${mark}`}>
          <label htmlFor={id}>{label}</label>
          <select
            id={id}
            className="asm-input"
            value={value === undefined ? OPEN : String(value)}
            onChange={(e) => onChange(chosen(field.kind, e.target.value))}
          >
            <option value={OPEN}>{say({ zh: "不清楚", en: "Not sure" })}</option>
            {options.map((o) => (
              <option key={o.value} value={o.value}>
                {say(o.label)}
              </option>
            ))}
          </select>
        </div>
      );
    }
  }
}

function SetField({ field, value, lacking, onChange }: Omit<EntryFieldProps, "here">) {
  const { say } = useWords();
  const ticked = new Set(Array.isArray(value) ? value.map(String) : []);
  return (
    <fieldset className={`asm-field${lacking ? " asm-lacking" : ""}`}>
      <legend>{say(field.label)}</legend>
      {(field.options ?? []).map((o) => (
        <label key={o.value} className="asm-check">
          <input
            type="checkbox"
            checked={ticked.has(o.value)}
            onChange={(e) => {
              const next = new Set(ticked);
              if (e.target.checked) next.add(o.value);
              else next.delete(o.value);
              onChange(next.size === 0 ? undefined : [...next]);
            }}
          />
          <span>{say(o.label)}</span>
        </label>
      ))}
    </fieldset>
  );
}

const asText = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

function chosen(kind: FieldView["kind"], value: string): Entry[string] {
  if (value === OPEN) return undefined;
  return kind === "flag" ? value === "true" : value;
}
