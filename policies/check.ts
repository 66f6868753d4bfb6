/** Whether a rule and the cases beside it are whole: every verdict, condition, threshold and reading exercised. */
import { type Determination, decide, evaluate, type QuantityTrace, type Trace } from "@qiaoti/engine/decide";
import { type Condition, canonical, type Reading, type Rule } from "@qiaoti/engine/language";
import { type RuleCase, situationOf } from "./cases.ts";

/** Loose days that a month may lack: one day short of a full month shows as 1 to 4 in a period number. */
const SHORT_OF_A_MONTH = 4;

interface Seen {
  readonly label: string;
  readonly values: Set<number>;
  boundary: boolean;
  short: boolean;
  /** A threshold that has both sides: its boundary must be met exactly and missed by one. */
  readonly threshold: boolean;
}

const CONNECTIVES: ReadonlySet<Condition["kind"]> = new Set([
  "all",
  "any",
  "not",
  "named",
  "unless",
  "reading",
  "open",
  "constant",
]);

function nearness(t: Trace): { at: boolean; beside: boolean } {
  const [left, right] = t.quantities as [QuantityTrace, QuantityTrace];
  if (left === undefined || right === undefined || left.lo !== left.hi || right.lo !== right.hi)
    return { at: false, beside: false };
  const gap = left.lo - right.lo;
  const strict = t.node.kind === "compare" && (t.node.op === "moreThan" || t.node.op === "atMost");
  const unit = left.node.unit;
  const step = unit === "duration" ? SHORT_OF_A_MONTH : unit === "fen" ? 100 : 1;
  return { at: gap === 0, beside: strict ? gap > 0 && gap <= step : gap < 0 && -gap <= step };
}

interface ReadingSeen {
  readonly reading: Reading;
  readonly options: Set<string>;
}

function noteReading(reading: Reading, option: string | undefined, readings: Map<string, ReadingSeen>): void {
  const entry = readings.get(reading.id) ?? { reading, options: new Set<string>() };
  if (option !== undefined) entry.options.add(option);
  readings.set(reading.id, entry);
}

function watchQuantity(q: QuantityTrace, seen: Map<string, Seen>, readings: Map<string, ReadingSeen>): void {
  for (const i of q.items) if (i.where) watch(i.where, seen, readings);
  if (q.node.kind === "readingQuantity" && q.detail?.kind === "reading")
    noteReading(q.node.reading, q.detail.option, readings);
  for (const part of q.parts) watchQuantity(part, seen, readings);
}

/** Notes what a trace shows of every leaf; a leaf inside a list filter is noted for each item. */
function watch(t: Trace, seen: Map<string, Seen>, readings: Map<string, ReadingSeen>): void {
  const { node } = t;
  if (node.kind === "reading" && t.detail?.kind === "reading") noteReading(node.reading, t.detail.option, readings);
  if (!CONNECTIVES.has(node.kind)) {
    const key = canonical(node);
    const threshold = node.kind === "compare" && t.quantities.some((q) => q.node.kind === "literal");
    const entry = seen.get(key) ?? {
      label: key.slice(0, 160),
      values: new Set(),
      boundary: false,
      short: false,
      threshold,
    };
    entry.values.add(t.value);
    if (node.kind === "compare") {
      const { at, beside } = nearness(t);
      entry.boundary ||= at;
      entry.short ||= beside;
    }
    seen.set(key, entry);
  }
  for (const part of t.parts) watch(part, seen, readings);
  for (const q of t.quantities) watchQuantity(q, seen, readings);
  for (const i of t.items) {
    if (i.where) watch(i.where, seen, readings);
    if (i.holds) watch(i.holds, seen, readings);
  }
}

/** Notes what the conditions and amounts of grants show. Whether each comes out both ways is a grant's own affair. */
function watchGrants(d: Determination, seen: Map<string, Seen>, readings: Map<string, ReadingSeen>): void {
  for (const { grant, amount, from, due } of d.grants) {
    if (grant.if !== undefined) watch(evaluate(grant.if, d.situation), seen, readings);
    for (const quantity of [amount, from, due]) if (quantity !== undefined) watchQuantity(quantity, seen, readings);
  }
}

const HOLDS = ["open", "yes", "no"] as const;

/** Where a case says what is granted, and the rule grants otherwise. */
function grantDefects(d: Determination, c: RuleCase): string[] {
  if (c.amounts === undefined && c.holds === undefined) return [];
  const { grants } = d;
  const amounts = grants.flatMap(({ amount }) =>
    amount === undefined ? [] : [amount.lo === amount.hi ? amount.lo : "open"],
  );
  const holds = grants.filter((g) => g.grant.if !== undefined).map((g) => HOLDS[g.holds]);
  const differ = (what: string, wanted: readonly unknown[] | undefined, found: readonly unknown[]): string[] =>
    wanted === undefined || wanted.join() === found.join()
      ? []
      : [`“${c.name}”: ${what} should be ${wanted.join(", ")}, found ${found.join(", ") || "none"}`];
  return [...differ("amounts", c.amounts, amounts), ...differ("holds", c.holds, holds)];
}

/** Everything that a reviewer would send back, in words; empty where the rule and its cases are whole. */
export function defectsOf(rule: Rule, cases: readonly RuleCase[]): readonly string[] {
  const defects: string[] = [];
  const seen = new Map<string, Seen>();
  const readings = new Map<string, ReadingSeen>();
  const verdicts = new Set<string>();
  for (const c of cases) {
    const determination = decide(rule, situationOf(c));
    verdicts.add(determination.verdict);
    if (determination.verdict !== c.expect)
      defects.push(`“${c.name}”: expected ${c.expect}, got ${determination.verdict}`);
    const named = new Set(determination.missing.flatMap((m) => [m.id, m.path]));
    for (const id of c.missing ?? [])
      if (!named.has(id))
        defects.push(`“${c.name}”: ${id} should be missing, found ${[...named].join(", ") || "nothing"}`);
    if (c.expect === "undetermined" && determination.verdict === "undetermined" && named.size === 0)
      defects.push(`“${c.name}”: undetermined, and nothing is named as missing`);
    watch(determination.trace, seen, readings);
    if (determination.verdict === "entitled") watchGrants(determination, seen, readings);
    defects.push(...grantDefects(determination, c));
  }
  const wanted = rule.unconditional === undefined ? ["entitled", "not-entitled", "undetermined"] : ["entitled"];
  for (const verdict of wanted) if (!verdicts.has(verdict)) defects.push(`no case is ${verdict}`);
  for (const s of seen.values()) {
    if (!s.values.has(1)) defects.push(`never true in any case: ${s.label}`);
    if (!s.values.has(2)) defects.push(`never false in any case: ${s.label}`);
    if (s.threshold && !s.boundary) defects.push(`no case exactly at the threshold: ${s.label}`);
    if (s.threshold && !s.short) defects.push(`no case just beside the threshold: ${s.label}`);
  }
  for (const { reading, options } of readings.values())
    for (const option of Object.keys(reading.options))
      if (!options.has(option)) defects.push(`reading ${reading.id} is never taken as “${option}”`);
  return defects;
}
