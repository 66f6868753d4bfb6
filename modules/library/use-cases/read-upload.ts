/** Reads an uploaded file before any transaction begins: heavy work holds no lock. */
import { createHash } from "node:crypto";
import { cannotRead, noFile, notAPolicy } from "../errors.ts";
import { type ParsedFile, readFile } from "../formats/read-file.ts";
import { Unreadable } from "../formats/reading.ts";
import { likelyPolicy } from "../text/likely-policy.ts";

export interface ReadUpload extends ParsedFile {
  readonly name: string;
  readonly bytes: number;
  readonly bytesDigest: string;
  readonly textDigest: string;
}

const digest = (what: Uint8Array | string): string => createHash("sha256").update(what).digest("hex");

/** Reads a file and parses its text. @throws Problem where it cannot be read or is no policy */
export async function readUpload(
  file: { readonly name: string; readonly bytes: Uint8Array } | undefined,
): Promise<ReadUpload> {
  if (file === undefined) throw noFile();
  try {
    const parsed = await readFile(file.bytes, file.name);
    const { likely, missing } = likelyPolicy(parsed.read.text, parsed.parsed);
    if (!likely) throw notAPolicy(missing);
    return {
      ...parsed,
      name: file.name,
      bytes: file.bytes.byteLength,
      bytesDigest: digest(file.bytes),
      textDigest: digest(parsed.read.text),
    };
  } catch (error) {
    throw error instanceof Unreadable ? cannotRead(error.refusal) : error;
  }
}
