/** One process for one data folder. The lock names a process and when it began, since process ids come again. */
import { spawnSync } from "node:child_process";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { isAlive } from "./cluster.ts";

interface Holder {
  readonly pid: number;
  /** When the process began, in whatever way this system says it. */
  readonly began: string;
}

function beganOf(pid: number): string {
  const file = `/proc/${pid}/stat`;
  if (existsSync(file)) {
    // The name in parentheses may hold blanks; the start time is the 20th field after it.
    const text = readFileSync(file, "utf8");
    return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  }
  if (process.platform === "win32") return "";
  return (spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "").trim();
}

function holderOf(text: string): Holder | undefined {
  try {
    const { pid, began } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && typeof began === "string" ? { pid, began } : undefined;
  } catch {
    return undefined;
  }
}

const lives = ({ pid, began }: Holder): boolean => isAlive(pid) && beganOf(pid) === began;

/** Process that holds the lock and lives. */
export function liveHolder(file: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const holder = holderOf(readFileSync(file, "utf8"));
  return holder && lives(holder) ? holder.pid : undefined;
}

/** Takes the lock; false where a living process has it. */
export function takeLock(file: string): boolean {
  const own = JSON.stringify({ pid: process.pid, began: beganOf(process.pid) });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, own, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (linked(draft, file)) return true;
      if (liveHolder(file) !== undefined) return false;
      removeStale(file);
    }
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

// Moved aside before it is looked at again: another process may have replaced the stale lock by its own meanwhile.
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (liveHolder(aside) !== undefined) linked(aside, file);
  rmSync(aside, { force: true });
}

export function releaseLock(file: string): void {
  if (liveHolder(file) === process.pid) rmSync(file, { force: true });
}
