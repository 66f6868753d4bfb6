/** The worker's side: reads a file and parses its text, and sends both back as plain data. */
import { parentPort, workerData } from "node:worker_threads";
import { parseDocument } from "../text/parse-document.ts";
import { readBytes } from "./read-bytes.ts";
import { Unreadable } from "./reading.ts";

const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string };

try {
  const read = await readBytes(bytes, name);
  parentPort?.postMessage({ read, parsed: parseDocument(read.text) });
} catch (error) {
  // What a library stumbles over in a file is a fault of the file; a fault of ours is thrown and seen in the log.
  if (!(error instanceof Unreadable)) throw error;
  parentPort?.postMessage({ refusal: error.refusal });
}
