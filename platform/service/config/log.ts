/** Lines of JSON on standard output. What is logged is chosen by name: no bodies, queries, cookies or addresses. */
import pino from "pino";
import type { Log } from "../kernel.ts";
import type { Config } from "./config.ts";

// A second wall: fields that must not be here are removed even where somebody logs them by mistake.
const never = ["password", "token", "cookie", "authorization", "identityNumber", "phone", "ip"];

export function openLog(level: Config["logLevel"]): Log {
  const log = pino({
    level,
    base: { service: "qiaoti" },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: never.flatMap((name) => [name, `*.${name}`]), remove: true },
  });
  return {
    info: (fields, message) => log.info(fields, message),
    warn: (fields, message) => log.warn(fields, message),
    error: (fields, message) => log.error(fields, message),
  };
}
