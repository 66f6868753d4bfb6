/** Surfaces that carry content: card, notice, badge, disclosure, and what is shown while nothing is there. */
import type { ReactNode } from "react";
import { Link } from "../navigation.tsx";
import { useWords, type Words } from "../words.ts";
import { classes } from "./class-names.ts";

export type Tone = "plain" | "info" | "good" | "warn" | "bad" | "accent";

export interface CardProps {
  readonly title?: Words;
  readonly level?: 2 | 3 | 4;
  /** The whole card leads there; its title is the link. */
  readonly to?: string;
  readonly tone?: Tone;
  readonly footer?: ReactNode;
  readonly className?: string;
  readonly children?: ReactNode;
}

export function Card({ title, level = 3, to, tone = "plain", footer, className, children }: CardProps) {
  const { say } = useWords();
  const Heading = `h${level}` as const;
  const text = title === undefined ? undefined : say(title);
  return (
    <div className={classes("qt-card", `qt-tone-${tone}`, to !== undefined && "qt-card-link", className)}>
      {text === undefined ? null : (
        <Heading className="qt-card-title">{to === undefined ? text : <Link to={to}>{text}</Link>}</Heading>
      )}
      {children}
      {footer === undefined ? null : <div className="qt-card-foot">{footer}</div>}
    </div>
  );
}

/** Cards side by side where there is room; `min` is the least width of one. */
export const Grid = ({ min = "m", children }: { min?: "s" | "m" | "l"; children: ReactNode }) => (
  <div className={`qt-grid qt-grid-${min}`}>{children}</div>
);

export interface NoticeProps {
  readonly tone?: Exclude<Tone, "plain" | "accent">;
  readonly title?: Words;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** Said at once by a screen reader: for what has just happened. */
  readonly live?: boolean;
}

const toneWords = {
  info: { zh: "说明", en: "Note" },
  good: { zh: "完成", en: "Done" },
  warn: { zh: "请注意", en: "Please note" },
  bad: { zh: "有问题", en: "Problem" },
} as const;

export function Notice({ tone = "info", title, actions, live, children }: NoticeProps) {
  const { say } = useWords();
  return (
    <div className={`qt-notice qt-tone-${tone}`} {...(live ? { role: tone === "bad" ? "alert" : "status" } : {})}>
      <p className="qt-notice-title">{say(title ?? toneWords[tone])}</p>
      {children === undefined ? null : <div className="qt-notice-body">{children}</div>}
      {actions === undefined ? null : <div className="qt-actions">{actions}</div>}
    </div>
  );
}

export const Badge = ({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`qt-badge qt-tone-${tone}`}>{children}</span>
);

export interface ProgressProps {
  readonly label: Words;
  /** 0 to `max`. */
  readonly value: number;
  readonly max?: number;
  /** Instead of "3 / 10". */
  readonly text?: Words;
}

export function Progress({ label, value, max = 100, text }: ProgressProps) {
  const { say } = useWords();
  const words = say(text ?? (max === 100 ? `${Math.round(value)} %` : `${value} / ${max}`));
  return (
    <div className="qt-progress">
      <span className="qt-progress-label">{say(label)}</span>
      <progress value={value} max={max} aria-label={say(label)} aria-valuetext={words} />
      <span className="qt-progress-text">{words}</span>
    </div>
  );
}

/** Where a list is empty: why, and what one can do. */
export function Empty({ title, actions, children }: { title: Words; actions?: ReactNode; children?: ReactNode }) {
  const { say } = useWords();
  return (
    <div className="qt-empty">
      <p className="qt-empty-title">{say(title)}</p>
      {children}
      {actions === undefined ? null : <div className="qt-actions">{actions}</div>}
    </div>
  );
}

/** Grey lines in place of what is coming. */
export function Loading({ lines = 4, label }: { lines?: number; label?: Words }) {
  const { say } = useWords();
  return (
    <div className="qt-loading" role="status">
      <span className="qt-hidden">{say(label ?? { zh: "正在读取…", en: "Loading…" })}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <span key={key} className="qt-skeleton" aria-hidden="true" />
      ))}
    </div>
  );
}

/** More, when one asks for it; works without a script and by keyboard. */
export function Disclosure({ title, open, children }: { title: Words; open?: boolean; children: ReactNode }) {
  const { say } = useWords();
  return (
    <details className="qt-disclosure" open={open}>
      <summary>{say(title)}</summary>
      <div className="qt-disclosure-body">{children}</div>
    </details>
  );
}

/** Text for a screen reader only. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className="qt-hidden">{children}</span>;
