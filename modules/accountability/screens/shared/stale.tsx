/** Two people at one thing: what a person saw stays the ground of what they send, until they have looked again. */
import { Button, Notice, type ServiceProblem, useWords, type Wording } from "@qiaoti/screen";
import { useState } from "react";

export interface Seen<T> {
  /** What the person has in front of them; its version is the one to send. */
  readonly seen: T;
  /** Somebody else has changed it since. */
  readonly moved: boolean;
  readonly follow: (now: T) => void;
}

export function useSeen<T extends { readonly version: number }>(now: T): Seen<T> {
  const [seen, setSeen] = useState(now);
  return { seen, moved: now.version > seen.version, follow: setSeen };
}

export interface Difference {
  readonly label: Wording;
  readonly was: string;
  readonly is: string;
}

interface MovedProps {
  readonly differences: readonly Difference[];
  readonly onFollow: () => void;
}

/** What stands now beside what the person saw; nothing that was typed is touched. */
export function Moved({ differences, onFollow }: MovedProps) {
  const { say } = useWords();
  return (
    <Notice
      tone="warn"
      live
      title={{ zh: "别人刚刚改过，现在是这样", en: "Someone has just changed this; now it stands so" }}
      actions={<Button onClick={onFollow}>{say({ zh: "看过了，接着办", en: "I have seen it, go on" })}</Button>}
    >
      {differences.length === 0 ? null : (
        <ul>
          {differences.map(({ label, was, is }) => (
            <li key={label.en}>
              {say(label)}
              {say({ zh: "：", en: ": " })}
              <s>{was}</s> → <b>{is}</b>
            </li>
          ))}
        </ul>
      )}
      <p>{say({ zh: "您填的内容都还在。", en: "What you have typed is still here." })}</p>
    </Notice>
  );
}

const isStale = (problem: ServiceProblem | undefined): boolean => problem?.data.code === "accountability.stale-version";

/** The problem, unless it is only that something moved: `Moved` says that better. */
export const besidesStale = (problem: ServiceProblem | undefined, moved: boolean): ServiceProblem | undefined =>
  moved && isStale(problem) ? undefined : problem;

/** What is wrong with one field, where the service named it. */
export const problemAt = (problem: ServiceProblem | undefined, field: string): string | undefined =>
  problem?.data.problems?.find(({ path }) => path === `body.${field}` || path === field)?.message;
