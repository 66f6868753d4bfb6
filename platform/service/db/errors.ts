/** What an error of the database means for the service. */
import { Problem } from "../problem.ts";

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
};

/** Serialization failure or deadlock: the same work may succeed when done again. */
export const mayRetry = (error: unknown): boolean => ["40001", "40P01"].includes(codeOf(error) ?? "");

const socketCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENOTFOUND",
]);
const goneMessage = /connection terminated|connection ended|timeout exceeded when trying to connect|not queryable/i;

/** True where the database could not be reached or went away, not where it refused a statement. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  // Class 08: connection exceptions; 57P01 to 57P05: shutdown, crash, start-up, dropped, idle.
  if (code !== undefined && (/^(08|57P)/.test(code) || code === "53300")) return true;
  if (code !== undefined && socketCodes.has(code) && error instanceof Error && "syscall" in error) return true;
  return error instanceof Error && code === undefined && goneMessage.test(error.message);
}

export const databaseAway = (): Problem =>
  new Problem({
    code: "platform.database-away",
    status: 503,
    title: { zh: "系统暂时无法存取数据", en: "The service cannot reach its data at the moment" },
    detail: {
      zh: "您刚才的操作没有保存，之前的内容不受影响。请稍候再试。",
      en: "What you just did was not saved; what was there before is unchanged. Please try again shortly.",
    },
  });
