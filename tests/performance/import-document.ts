/** (j) Import of a document of a megabyte over HTTP: read, matched, stored; beside a plain split of the same text. */
import { randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "@qiaoti/platform";
import { startService } from "@qiaoti/server";
import { createAccount, firstSignIn, signIn } from "../journeys/support/sessions.ts";
import { duration } from "./measure.ts";

const circular = readFileSync(new URL("../../modules/library/fixtures/circular.txt", import.meta.url), "utf8");

const DIGITS = "零一二三四五六七八九";

/** A number below a thousand as documents write it: 十二, 二十, 一百零五. */
export function chineseNumber(n: number): string {
  const digit = (d: number): string => DIGITS[d] ?? "";
  if (n < 10) return digit(n);
  if (n < 20) return `十${n % 10 === 0 ? "" : digit(n % 10)}`;
  if (n < 100) return `${digit(Math.floor(n / 10))}十${n % 10 === 0 ? "" : digit(n % 10)}`;
  const rest = n % 100;
  const hundreds = `${digit(Math.floor(n / 100))}百`;
  if (rest === 0) return hundreds;
  if (rest < 10) return `${hundreds}零${digit(rest)}`;
  return `${hundreds}${rest < 20 ? "一" : ""}${chineseNumber(rest)}`;
}

/** The project's own circular with its parts said again and again under further numbers, to the given size in bytes. */
export function documentOf(bytes: number, number: number): string {
  const start = circular.indexOf("## 一、");
  const end = circular.indexOf("附件：");
  const marks = /^(#+ )?([一二三四五六七八九十]+)、/gmu;
  const part = circular.slice(start, end);
  const rounds: string[] = [];
  let ordinal = 0;
  for (let size = 0; size < bytes - Buffer.byteLength(circular); ) {
    const round = part.replace(marks, (_, hashes: string | undefined) => {
      ordinal += 1;
      return `${hashes ?? ""}${chineseNumber(ordinal)}、`;
    });
    rounds.push(round);
    size += Buffer.byteLength(round);
  }
  // A number of its own, so that each is a new document and none is refused as known.
  const head = circular.slice(0, start).replace("12号", `${number}号`);
  return `${head}${rounds.join("")}${circular.slice(end)}`;
}

const numbered = /^(?:#+ )?(?:[一二三四五六七八九十百零]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、．])/u;

/** What a script written in an afternoon would do: cut before every line that begins with a number. */
export function plainSplit(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const line of text.split("\n")) {
    if (numbered.test(line)) {
      pieces.push(piece);
      piece = "";
    }
    piece += `${line}\n`;
  }
  pieces.push(piece);
  return pieces;
}

async function send(url: string, cookie: string, text: string): Promise<{ clauses: number }> {
  const form = new FormData();
  form.append("intent", "import");
  form.append("region", "530100");
  form.append("file", new File([text], "文件.txt", { type: "text/plain" }));
  const headers = { cookie, "x-qiaoti": "1", "idempotency-key": randomUUID() };
  const reply = await fetch(`${url}/api/v1/library/imports`, { method: "POST", headers, body: form });
  const said = await reply.text();
  if (!reply.ok) throw new Error(`import: ${reply.status} ${said.slice(0, 300)}`);
  const { outcome, clauses } = JSON.parse(said) as { outcome: string; clauses: readonly object[] };
  if (outcome !== "drafted") throw new Error(`import: ${outcome}`);
  return { clauses: clauses.length };
}

const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

async function timed<R>(work: () => Promise<R> | R): Promise<{ took: number; result: R }> {
  const start = process.hrtime.bigint();
  const result = await work();
  return { took: Number(process.hrtime.bigint() - start), result };
}

/** Prints the figures; there is no bound. */
export async function importOfMegabyte(smoke: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "qiaoti-bench-"));
  // As root the database runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  const settings = {
    QIAOTI_PORT: "0",
    QIAOTI_DATA: join(folder, "data"),
    QIAOTI_LOG: "silent",
    QIAOTI_RATE_LIMIT: "0",
  };
  const server = await startService(readConfig({ ...settings, QIAOTI_JOBS: "off" }));
  try {
    if (server.firstAdministrator === undefined) throw new Error("the database is not new");
    const { signInName, oneTimePassword } = server.firstAdministrator;
    const password = await firstSignIn(server.url, signInName, oneTimePassword);
    const officer = await createAccount(server.url, await signIn(server.url, signInName, password), {
      name: "政策岗",
      roles: ["policy-officer"],
      jurisdiction: "530100",
    });
    const cookie = await signIn(server.url, officer.signInName, officer.password);
    const size = smoke ? 50_000 : 1_000_000;
    // Both are warm before anything is counted.
    await send(server.url, cookie, documentOf(20_000, 100));
    plainSplit(documentOf(20_000, 100));
    const own: number[] = [];
    const plain: number[] = [];
    let clauses = 0;
    let bytes = 0;
    let pieces = 0;
    for (let round = 0; round < (smoke ? 1 : 5); round++) {
      const text = documentOf(size, 101 + round);
      bytes = Buffer.byteLength(text);
      const split = await timed(() => plainSplit(text));
      const sent = await timed(() => send(server.url, cookie, text));
      plain.push(split.took);
      own.push(sent.took);
      pieces = split.result.length;
      clauses = sent.result.clauses;
    }
    const [whole, cut] = [middle(own), middle(plain)];
    const rate = (nanoseconds: number): string => `${((bytes / nanoseconds) * 1e3).toFixed(2)} MB/s`;
    console.log(`(j) import of ${(bytes / 1e6).toFixed(2)} MB over HTTP: read, matched, stored as ${clauses} clauses`);
    console.log(`  import                   ${duration(whole).padEnd(10)} ${rate(whole)}`);
    console.log(`  a plain split, by hand   ${duration(cut).padEnd(10)} ${rate(cut)}, ${pieces} pieces, nothing kept`);
    console.log(`  import / plain split     ${(whole / cut).toFixed(0)}`);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
