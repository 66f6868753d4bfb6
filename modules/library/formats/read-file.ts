/** Reads and parses a file in a worker, within bounds of time and memory, so that a server goes on answering. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { ParsedDocument } from "../text/document.ts";
import { type ReadText, type Refusal, Unreadable } from "./reading.ts";

export interface ParsedFile {
  readonly read: ReadText;
  readonly parsed: ParsedDocument;
}

export interface Bounds {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const bounds: Bounds = { milliseconds: 60_000, megabytes: 768 };

type Answer = ParsedFile | { readonly refusal: Refusal };

/** From the sources a loader of TypeScript goes first; what is built needs none. */
function startWorker(data: object, megabytes: number): Worker {
  const options = { workerData: data, resourceLimits: { maxOldGenerationSizeMb: megabytes } };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./read-in-worker.js", import.meta.url), options);
  const loader = pathToFileURL(
    createRequire(import.meta.url)
      .resolve("tsx/esm/api")
      .replace(/\.cjs$/u, ".mjs"),
  ).href;
  const entry = new URL("./read-in-worker.ts", import.meta.url).href;
  const code = `import(${JSON.stringify(loader)}).then((tsx) => { tsx.register(); return import(${JSON.stringify(entry)}); });`;
  return new Worker(code, { ...options, eval: true, execArgv: ["--conditions=source"] });
}

/** Reads a file. @throws Unreadable with the reason, also where it takes more time or memory than a policy may */
export function readFile(bytes: Uint8Array, name: string, within: Bounds = bounds): Promise<ParsedFile> {
  return new Promise((resolve, reject) => {
    const worker = startWorker({ bytes, name }, within.megabytes);
    const late = setTimeout(() => finish(() => reject(new Unreadable("too-slow"))), within.milliseconds);
    const finish = (settle: () => void): void => {
      clearTimeout(late);
      void worker.terminate();
      settle();
    };
    worker.once("message", (answer: Answer) =>
      finish(() => ("refusal" in answer ? reject(new Unreadable(answer.refusal)) : resolve(answer))),
    );
    worker.once("error", (error: NodeJS.ErrnoException) =>
      finish(() => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new Unreadable("too-slow") : error)),
    );
    worker.once("exit", () => finish(() => reject(new Unreadable("too-slow"))));
  });
}
