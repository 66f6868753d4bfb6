/** The job library's log lines in the service's log; none where nobody asks. */
import { Logger } from "graphile-worker";
import type { Log } from "../kernel.ts";

export const quietLogger = new Logger(() => () => undefined);

/** Failures only: what runs well is counted by metrics. */
export const jobLogger = (log: Log): Logger =>
  new Logger((scope) => (level, message) => {
    const fields = { worker: scope.workerId, task: scope.taskIdentifier, job: scope.jobId };
    if (level === "error") log.error(fields, message);
    if (level === "warning") log.warn(fields, message);
  });
