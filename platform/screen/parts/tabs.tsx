/** Tabs after the ARIA pattern: arrows move, Home and End go to the ends. */
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { useWords, type Words } from "../words.ts";

export interface Tab<T extends string> {
  readonly key: T;
  readonly label: Words;
  /** A number beside the label. */
  readonly count?: number;
  readonly body: ReactNode;
}

export interface TabsProps<T extends string> {
  readonly label: Words;
  readonly tabs: readonly Tab<T>[];
  readonly current: T;
  readonly onChange: (key: T) => void;
}

export function Tabs<T extends string>({ label, tabs, current, onChange }: TabsProps<T>) {
  const { say } = useWords();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = tabs.find(({ key }) => key === current) ?? tabs[0];

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === shown?.key);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + tabs.length, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[to % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next.key);
    list.current?.querySelector<HTMLElement>(`[data-tab="${CSS.escape(next.key)}"]`)?.focus();
  };

  return (
    <div className="qt-tabs">
      <div ref={list} role="tablist" aria-label={say(label)}>
        {tabs.map(({ key, label: words, count }) => (
          <button
            key={key}
            type="button"
            role="tab"
            data-tab={key}
            id={`${id}-${key}`}
            aria-selected={key === shown?.key}
            aria-controls={key === shown?.key ? `${id}-panel` : undefined}
            tabIndex={key === shown?.key ? 0 : -1}
            onClick={() => onChange(key)}
            onKeyDown={move}
          >
            {say(words)}
            {count === undefined ? null : <span className="qt-count">{count}</span>}
          </button>
        ))}
      </div>
      {shown === undefined ? null : (
        <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown.key}`}>
          {shown.body}
        </div>
      )}
    </div>
  );
}
