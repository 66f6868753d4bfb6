/** Runs a command in this process with captured output, or in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import type { Io } from "../io.ts";
import { main } from "../main.ts";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const example = (name: string): string => join(root, "examples", `${name}.yaml`);

interface Setting {
  readonly stdin?: string;
  readonly width?: number;
  readonly colour?: boolean;
}

/** Runs `qiaoti` in this process. */
export async function run(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const io: Io = {
    stdin: Readable.from(setting.stdin === undefined ? [] : [setting.stdin]),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    width: setting.width ?? 80,
    colour: setting.colour ?? false,
    liveProgress: false,
  };
  const code = await main(args, io);
  return { code, out, err };
}

/** Runs `qiaoti` as a process, on the sources. */
export function runProcess(args: readonly string[], stdin = ""): Promise<Ran> {
  const start = fileURLToPath(new URL("./start.ts", import.meta.url));
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", start, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", COLUMNS: "80" },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  child.stdin.end(stdin);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code: code ?? -1, out, err })));
}

const folders: string[] = [];

/** A folder of its own for files of a test. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "qiaoti-"));
  folders.push(made);
  return made;
}

afterAll(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true });
});

/** Writes a file into a new folder and says where. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}
