/** Fields with one control: text, number with its unit, date, selection, file. */
import type { ComponentProps } from "react";
import { useState } from "react";
import { useWords, type Words } from "../words.ts";
import { Field, type FieldFrame } from "./field.tsx";

interface TextFieldProps extends FieldFrame {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: "text" | "password" | "search" | "email" | "tel";
  readonly lines?: number;
  readonly autoComplete?: string;
  readonly inputMode?: ComponentProps<"input">["inputMode"];
  readonly maxLength?: number;
  readonly name?: string;
}

export function TextField({
  value,
  onChange,
  type = "text",
  lines,
  autoComplete = "off",
  inputMode,
  maxLength,
  name,
  ...frame
}: TextFieldProps) {
  return (
    <Field {...frame}>
      {(control) =>
        lines === undefined ? (
          <input
            {...control}
            className="qt-input"
            type={type}
            name={name}
            value={value}
            autoComplete={autoComplete}
            inputMode={inputMode}
            maxLength={maxLength}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            className="qt-input"
            rows={lines}
            name={name}
            value={value}
            maxLength={maxLength}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

interface NumberFieldProps extends FieldFrame {
  readonly value: number | undefined;
  /** undefined: empty, or not a number. */
  readonly onChange: (value: number | undefined) => void;
  readonly unit?: Words;
  /** Whole numbers only. */
  readonly whole?: boolean;
}

/** Reads what people type: full-width digits, thousands separators. */
export function readNumber(text: string, whole = false): number | undefined {
  const plain = text.normalize("NFKC").replace(/[,\s]/g, "");
  if (!/^[-+]?\d+(?:\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) && (!whole || Number.isSafeInteger(value)) ? value : undefined;
}

export function NumberField({ value, onChange, unit, whole = false, problem, ...frame }: NumberFieldProps) {
  const { say } = useWords();
  const [typed, setTyped] = useState(value === undefined ? "" : String(value));
  // What is shown follows the value from outside, but keeps what a person is still typing ("3.").
  const text = readNumber(typed, whole) === value ? typed : value === undefined ? typed : String(value);
  const wrong = text.trim() !== "" && readNumber(text, whole) === undefined;
  const said = whole
    ? { zh: "请填整数。", en: "Please enter a whole number." }
    : { zh: "请填数字。", en: "Please enter a number." };
  return (
    <Field {...frame} problem={problem ?? (wrong ? said : undefined)}>
      {(control) => (
        <span className="qt-with-unit">
          <input
            {...control}
            className="qt-input qt-input-number"
            type="text"
            inputMode={whole ? "numeric" : "decimal"}
            autoComplete="off"
            value={text}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange(readNumber(event.target.value, whole));
            }}
          />
          {unit === undefined ? null : <span className="qt-unit">{say(unit)}</span>}
        </span>
      )}
    </Field>
  );
}

interface DateFieldProps extends FieldFrame {
  /** YYYY-MM-DD, "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly min?: string;
  readonly max?: string;
}

export function DateField({ value, onChange, min, max, ...frame }: DateFieldProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <input
          {...control}
          className="qt-input qt-input-date"
          type="date"
          value={value}
          min={min}
          max={max ?? "9999-12-31"}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: Words;
  readonly hint?: Words;
}

interface SelectFieldProps<T extends string> extends FieldFrame {
  readonly value: T | "";
  readonly onChange: (value: T | "") => void;
  readonly options: readonly Choice<T>[];
  /** Words of the empty choice; without it there is none once something is chosen. */
  readonly none?: Words;
}

export function SelectField<T extends string>({ value, onChange, options, none, ...frame }: SelectFieldProps<T>) {
  const { say } = useWords();
  return (
    <Field {...frame}>
      {(control) => (
        <select
          {...control}
          className="qt-input"
          value={value}
          onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? "")}
        >
          {none === undefined && value !== "" ? null : (
            <option value="">{say(none ?? { zh: "请选择", en: "Please choose" })}</option>
          )}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {say(option.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface FileFieldProps extends FieldFrame {
  readonly onChange: (files: readonly File[]) => void;
  /** `.docx,.pdf` */
  readonly accept?: string;
  readonly several?: boolean;
}

export function FileField({ onChange, accept, several, ...frame }: FileFieldProps) {
  return (
    <Field {...frame}>
      {(control) => (
        <input
          {...control}
          className="qt-input qt-input-file"
          type="file"
          accept={accept}
          multiple={several === true}
          onChange={(event) => onChange([...(event.target.files ?? [])])}
        />
      )}
    </Field>
  );
}
