/** What went wrong, in words: every problem with its place, and the number to quote to whoever runs the service. */
import { useEffect, useRef } from "react";
import type { ServiceProblem } from "../client.ts";
import { useWords, type Words } from "../words.ts";
import { Button } from "./buttons.tsx";

export interface ProblemNoteProps {
  readonly problem: ServiceProblem | undefined;
  /** Names for places: `body.value` → 数值. A place without a name is shown as it is. */
  readonly places?: Readonly<Record<string, Words>>;
  /** Offers to try again. */
  readonly onRetry?: () => void;
}

const inWords = (path: string, places: ProblemNoteProps["places"]): Words =>
  places?.[path] ?? places?.[path.replace(/^(?:body|query|params)\./, "")] ?? path;

export function ProblemNote({ problem, places, onRetry }: ProblemNoteProps) {
  const { say } = useWords();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== undefined) note.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  if (problem === undefined) return null;
  const { title, detail, problems = [], requestId } = problem.data;
  return (
    <div ref={note} className="qt-notice qt-tone-bad" role="alert">
      <p className="qt-notice-title">{title}</p>
      <div className="qt-notice-body">
        {detail === undefined || detail === title ? null : <p>{detail}</p>}
        {problems.length === 0 ? null : (
          <ul>
            {problems.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                {path === "" ? null : <b>{say(inWords(path, places))}</b>} {message}
              </li>
            ))}
          </ul>
        )}
        {requestId === "" ? null : (
          <p className="qt-request">
            {say({ zh: "求助时请报这个编号：", en: "Quote this number when you ask for help: " })}
            <code>{requestId}</code>
          </p>
        )}
      </div>
      {onRetry === undefined ? null : (
        <div className="qt-actions">
          <Button onClick={onRetry}>{say({ zh: "再试一次", en: "Try again" })}</Button>
        </div>
      )}
    </div>
  );
}
