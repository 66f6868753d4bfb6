/** Seals answers with a key that only the code gives: the office holds the box and cannot open it. */
import { createCipheriv, createDecipheriv, createHash, randomBytes, scrypt } from "node:crypto";

/** What a code gives: the name of the row, and the key of the box. */
export interface CodeKeys {
  readonly id: Buffer;
  readonly key: Buffer;
}

// 55 bits times 16 MiB and tens of milliseconds a guess: the table by itself gives nobody an answer.
const COST = { N: 2 ** 14, r: 8, p: 1, maxmem: 64 * 1024 * 1024 } as const;
/** One salt for all: the row must be found by the code alone. */
const SALT = "qiaoti/assessment/saved/1";
const NONCE = 12;
const TAG = 16;

/** @param code as `readCode` gives it */
export async function keysOf(code: string): Promise<CodeKeys> {
  const derived = await new Promise<Buffer>((resolve, reject) => {
    scrypt(code, SALT, 64, COST, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
  return { id: createHash("sha256").update(derived.subarray(0, 32)).digest(), key: derived.subarray(32) };
}

/** AES-256-GCM; the row's name is authenticated with it, so that boxes cannot change places. */
export function seal({ id, key }: CodeKeys, value: unknown): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(id);
  const body = Buffer.concat([cipher.update(JSON.stringify(value), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]);
}

/** @throws Error where the box was tampered with or belongs to another code */
export function unseal({ id, key }: CodeKeys, box: Buffer): unknown {
  const decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, NONCE)).setAAD(id);
  decipher.setAuthTag(box.subarray(-TAG));
  const body = Buffer.concat([decipher.update(box.subarray(NONCE, -TAG)), decipher.final()]);
  return JSON.parse(body.toString("utf8"));
}
