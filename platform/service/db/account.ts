/** As root the database runs as an account without rights, because PostgreSQL refuses root. */
import { spawnSync } from "node:child_process";
import { chownSync, readFileSync } from "node:fs";

export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

// Made for this purpose first; `nobody` last, since other services may run as it.
const candidates = ["postgres", "qiaoti", "daemon", "nobody"];

/** The account to run as; undefined where this process is not root and runs the database as itself. */
export function accountForDatabase(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const known = new Map<string, Account>();
  for (const line of readFileSync("/etc/passwd", "utf8").split("\n")) {
    const [name = "", , uid = "", gid = ""] = line.split(":");
    if (Number(uid) > 0) known.set(name, { name, uid: Number(uid), gid: Number(gid) });
  }
  const chosen = candidates.map((name) => known.get(name)).find((account) => account !== undefined);
  if (!chosen) {
    throw new Error(
      "请用普通账户启动，或新建一个 postgres 账户 / start as an ordinary user, or make an account named postgres: PostgreSQL does not run as root",
    );
  }
  return chosen;
}

/** Whether an account reaches a folder or program through all the folders above it. */
export function reaches(account: Account | undefined, path: string): boolean {
  if (!account) return true;
  return spawnSync("test", ["-x", path], { uid: account.uid, gid: account.gid, cwd: "/" }).status === 0;
}

export function giveTo(account: Account | undefined, path: string): void {
  if (account) chownSync(path, account.uid, account.gid);
}
