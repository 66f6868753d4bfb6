/** The frame of a field: label, hint and problem, tied to its control for whoever cannot see them together. */
import { type ReactNode, useId } from "react";
import { useWords, type Words } from "../words.ts";
import { classes } from "./class-names.ts";

export interface FieldFrame {
  readonly label: Words;
  readonly hint?: ReactNode;
  /** What is wrong with the present value, in words. */
  readonly problem?: Words | undefined;
  /** Says that it may stay empty; every other field is needed. */
  readonly optional?: boolean;
  readonly disabled?: boolean;
}

export interface ControlProps {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly disabled: boolean;
}

const optionalWords = { zh: "（可不填）", en: " (optional)" };

/** For one control; a group of choices uses `FieldGroup`. */
export function Field({
  label,
  hint,
  problem,
  optional,
  disabled,
  children,
}: FieldFrame & { readonly children: (control: ControlProps) => ReactNode }) {
  const { say } = useWords();
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, problem !== undefined && `${id}-problem`].filter(Boolean);
  return (
    <div className={classes("qt-field", problem !== undefined && "qt-field-wrong")}>
      <label htmlFor={id}>
        {say(label)}
        {optional ? <span className="qt-optional">{say(optionalWords)}</span> : null}
      </label>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="qt-hint">
          {hint}
        </div>
      )}
      {children({
        id,
        "aria-describedby": described.join(" ") || undefined,
        "aria-invalid": problem === undefined ? undefined : true,
        disabled: disabled === true,
      })}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="qt-field-problem">
          {say(problem)}
        </p>
      )}
    </div>
  );
}

/** For choices that belong together. */
export function FieldGroup({
  label,
  hint,
  problem,
  optional,
  disabled,
  children,
}: FieldFrame & { readonly children: (name: string) => ReactNode }) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset
      className={classes("qt-field", "qt-group", problem !== undefined && "qt-field-wrong")}
      disabled={disabled === true}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend>
        {say(label)}
        {optional ? <span className="qt-optional">{say(optionalWords)}</span> : null}
      </legend>
      {hint === undefined ? null : <div className="qt-hint">{hint}</div>}
      {children(id)}
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className="qt-field-problem">
          {say(problem)}
        </p>
      )}
    </fieldset>
  );
}
