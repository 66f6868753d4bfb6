/** (h) Assessment over HTTP: one person against all rules in force there, beside the bare framework answering a constant. */
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeFact } from "@qiaoti/assessment";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import autocannon from "autocannon";
import { type Bound, duration } from "./measure.ts";
import { plausible } from "./people.ts";

const FEWEST_FACTS = 20;
const DECIDE = "/api/v1/assessments/decide";
const server = fileURLToPath(new URL("./http-server.ts", import.meta.url));

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

function start(what: "bare" | "service", folder: string, replyBytes: number): Promise<Running> {
  const child = fork(server, [what, folder], {
    // As it is built and run: without `--conditions=source`, rooms are entered by their `dist`.
    execArgv: ["--import", "tsx"],
    env: { ...process.env, REPLY_BYTES: String(replyBytes) },
  });
  return new Promise((resolve, reject) => {
    child.once("message", (url) => resolve({ url: String(url), child }));
    child.once("exit", (code) => reject(new Error(`the ${what} server ended with ${String(code)}`)));
  });
}

const ended = ({ child }: Running): Promise<void> =>
  new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });

/** People as a caller states them, each with at least 20 facts. */
function bodies(count: number): string[] {
  const all: string[] = [];
  for (let i = 0; all.length < count; i++) {
    const facts = Object.entries(plausible(i)).flatMap(([id, value]) => {
      const fact = vocabulary.get(id);
      return fact === undefined ? [] : [[id, writeFact(fact, value)]];
    });
    if (facts.length >= FEWEST_FACTS)
      all.push(JSON.stringify({ place: "530128", on: "2025-08-01", facts: Object.fromEntries(facts) }));
  }
  return all;
}

const headers = { "content-type": "application/json" };

async function answered(url: string, body: string): Promise<number> {
  const reply = await fetch(url, { method: "POST", headers, body });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${url}: ${reply.status} ${text.slice(0, 200)}`);
  return Buffer.byteLength(text);
}

interface Load {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

async function load(url: string, people: readonly string[], seconds: number): Promise<Load> {
  const requests = people.map((body) => ({ method: "POST" as const, headers, body }));
  // One connection waits for nothing but the answer: its times are those of a person who waits.
  const times: number[] = [];
  for (let i = 0; i < 200; i++) {
    const began = process.hrtime.bigint();
    await answered(url, people[i % people.length] ?? "{}");
    times.push(Number(process.hrtime.bigint() - began));
  }
  times.sort((a, b) => a - b);
  const { requests: rate, errors, non2xx } = await autocannon({ url, connections: 20, duration: seconds, requests });
  if (errors > 0 || non2xx > 0) throw new Error(`${url}: ${errors} errors, ${non2xx} refusals`);
  return { perSecond: rate.average, p50: times[100] ?? 0, p95: times[190] ?? 0 };
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

const ratio = (round: { readonly own: Load; readonly bare: Load }): number =>
  round.own.perSecond / round.bare.perSecond;

/** Prints the figures and gives the bound: at least one fifth of the bare framework's throughput. */
export async function overHttp(smoke: boolean): Promise<readonly Bound[]> {
  const folder = mkdtempSync(join(tmpdir(), "qiaoti-bench-"));
  const people = bodies(smoke ? 5 : 200);
  const [first = "{}"] = people;
  const running: Running[] = [];
  try {
    // The first start makes the database; what a restart takes is what people wait for.
    const made = await start("service", join(folder, "data"), 0);
    await ended(made);
    const began = performance.now();
    const service = await start("service", join(folder, "data"), 0);
    running.push(service);
    const size = await answered(service.url + DECIDE, first);
    const ready = performance.now() - began;
    const bare = await start("bare", "", size);
    running.push(bare);
    // Both are warm before anything is counted: a compiler under way would be measured with the first.
    await load(service.url + DECIDE, people, smoke ? 1 : 4);
    await load(`${bare.url}/constant`, people, smoke ? 1 : 4);
    const rounds: { own: Load; bare: Load }[] = [];
    for (let i = 0; i < (smoke ? 1 : 9); i++)
      rounds.push({
        bare: await load(`${bare.url}/constant`, people, smoke ? 1 : 2),
        own: await load(service.url + DECIDE, people, smoke ? 1 : 2),
      });
    const of = (pick: (r: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
    console.log(`(h) over HTTP, one process, replies of ${size} bytes`);
    console.log(`  bare framework, a constant       ${of((r) => r.bare.perSecond).toFixed(0)} requests a second`);
    console.log(`  one person against all rules     ${of((r) => r.own.perSecond).toFixed(0)} requests a second`);
    for (const [who, pick] of [
      ["bare", (r: (typeof rounds)[number]) => r.bare],
      ["own ", (r: (typeof rounds)[number]) => r.own],
    ] as const)
      console.log(`  ${who} p50 ${duration(of((r) => pick(r).p50))}, p95 ${duration(of((r) => pick(r).p95))}`);
    console.log(`  ratio of each round              ${rounds.map((r) => ratio(r).toFixed(2)).join(" ")}`);
    console.log(`  from the start of the process to the first answer ${duration(ready * 1e6)}`);
    return [
      {
        what: "throughput over HTTP to the bare framework's",
        ratio: of(ratio),
        atLeast: 0.2,
      },
    ];
  } finally {
    await Promise.all(running.map(ended));
    rmSync(folder, { recursive: true, force: true });
  }
}
