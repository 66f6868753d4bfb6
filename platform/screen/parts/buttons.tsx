/** Buttons and links that look like them. */
import type { ComponentProps, ReactNode } from "react";
import { Link, type LinkProps } from "../navigation.tsx";
import { useWords } from "../words.ts";
import { classes } from "./class-names.ts";

export type Weight = "action" | "primary" | "plain" | "quiet" | "danger";

export interface ButtonProps extends Omit<ComponentProps<"button">, "type"> {
  /** action: the one thing to do here; primary; plain (default); quiet: text only; danger: takes something away. */
  readonly weight?: Weight;
  /** Shows that the work is under way and keeps the button from being pressed twice. */
  readonly busy?: boolean | undefined;
  readonly wide?: boolean;
  readonly submit?: boolean;
  readonly children: ReactNode;
}

export function Button({ weight = "plain", busy, wide, submit, children, className, onClick, ...rest }: ButtonProps) {
  const { say } = useWords();
  return (
    <button
      {...rest}
      type={submit ? "submit" : "button"}
      className={classes("qt-button", `qt-button-${weight}`, wide && "qt-wide", className)}
      aria-disabled={busy === true || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {children}
      {busy ? <span className="qt-busy">{say({ zh: "，请稍候", en: ", please wait" })}</span> : null}
    </button>
  );
}

export function LinkButton({
  weight = "plain",
  wide,
  className,
  ...rest
}: LinkProps & { weight?: Weight; wide?: boolean }) {
  return <Link {...rest} className={classes("qt-button", `qt-button-${weight}`, wide && "qt-wide", className)} />;
}

/** Buttons in a row that wraps; in elder mode they stack. */
export const Actions = ({ children }: { readonly children: ReactNode }) => <div className="qt-actions">{children}</div>;
