/** Receipts: what a verdict was decided on, in one canonical text that replays to the byte. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonical } from "../language/canonical.ts";
import { day, formatDay } from "../language/dates.ts";
import type { Setting } from "../language/parameters.ts";
import type { Rule } from "../language/rules.ts";
import type { Facts, FactValue, Provenance, Situation, SourceKind } from "../language/situation.ts";
import type { Filling } from "../language/terms.ts";
import { type Determination, decide, type Verdict } from "./determination.ts";
import { visitOperands } from "./walk.ts";

interface ReceiptSetting {
  readonly value: Setting["value"];
  readonly from: string;
  readonly region: string;
  readonly source: string;
}

/** The content of a receipt; dates are `YYYY-MM-DD`, fact values as the engine holds them. */
export interface Receipt {
  readonly format: "qiaoti-receipt/1";
  readonly rule: string;
  /** SHA-256 of the rule's canonical expression and grants. */
  readonly version: string;
  readonly asOf: string;
  readonly region: string;
  readonly verdict: Verdict;
  readonly facts: Readonly<Record<string, { value: FactValue; source: SourceKind; asOf?: string }>>;
  readonly readings: Readonly<Record<string, { option: string | null; adopted: boolean }>>;
  readonly parameters: Readonly<Record<string, ReceiptSetting | null>>;
  /** Clause and version of each local rule that filled an open term; null where none did. */
  readonly fillings: Readonly<Record<string, { cites: string; version: string } | null>>;
}

const VERSIONS = new WeakMap<object, string>();

function hashOf(owner: object, content: () => unknown): string {
  let version = VERSIONS.get(owner);
  if (version === undefined) {
    version = bytesToHex(sha256(utf8ToBytes(canonical(content()))));
    VERSIONS.set(owner, version);
  }
  return version;
}

/** The version of a rule: changes when its meaning does, not when its wording is improved. */
export function versionOf(rule: Rule): string {
  return hashOf(rule, () => ({
    rule: rule.id,
    in: rule.in,
    from: rule.from,
    until: rule.until ?? null,
    when: rule.when,
    grants: rule.grants,
  }));
}

function fillingVersion(filling: Filling): string {
  return hashOf(filling, () => ({ term: filling.term.id, in: filling.region, from: filling.from, when: filling.when }));
}

/** The receipt of a determination. */
export function receiptOf(d: Determination): Receipt {
  const { situation } = d;
  const facts: Record<string, { value: FactValue; source: SourceKind; asOf?: string }> = {};
  for (const id of d.factsUsed) {
    const value = situation.facts[id];
    const origin: Provenance | undefined = situation.provenance?.[id];
    if (value === undefined) continue;
    const asOf = origin?.asOf === undefined ? {} : { asOf: formatDay(origin.asOf) };
    facts[id] = { value, source: origin?.source ?? "declared", ...asOf };
  }
  const fillings: Record<string, { cites: string; version: string } | null> = {};
  visitOperands(d.trace, (o) => {
    if (o.kind !== "term") return;
    fillings[o.term.id] =
      o.filling === undefined ? null : { cites: o.filling.cites, version: fillingVersion(o.filling) };
  });
  return {
    format: "qiaoti-receipt/1",
    rule: d.rule.id,
    version: versionOf(d.rule),
    asOf: formatDay(situation.asOf),
    region: situation.region,
    verdict: d.verdict,
    facts,
    readings: Object.fromEntries(
      d.readings.map(({ reading, option, adopted }) => [reading.id, { option: option ?? null, adopted }]),
    ),
    parameters: Object.fromEntries(
      d.parameters.map(({ parameter, setting }) => [
        parameter.id,
        setting === undefined ? null : { ...setting, from: formatDay(setting.from) },
      ]),
    ),
    fillings,
  };
}

/** The one printed form of a receipt. */
export function printReceipt(receipt: Receipt): string {
  return canonical(receipt);
}

/** Why a receipt could not be replayed to the same bytes. */
export type ReplayOutcome =
  | { readonly same: true }
  | { readonly same: false; readonly because: "rule-unknown" | "rule-changed" | "filling-changed" | "answer-differs" };

function situationOf(receipt: Receipt, fillings: readonly Filling[]): Situation {
  const facts: Record<string, FactValue> = {};
  const provenance: Record<string, Provenance> = {};
  for (const [id, fact] of Object.entries(receipt.facts)) {
    facts[id] = fact.value;
    provenance[id] = { source: fact.source, ...(fact.asOf === undefined ? {} : { asOf: day(fact.asOf) }) };
  }
  const pinned: Record<string, Setting | null> = {};
  for (const [id, s] of Object.entries(receipt.parameters))
    pinned[id] = s === null ? null : { ...s, from: day(s.from) };
  const used = fillings.filter((f) => receipt.fillings[f.term.id]?.version === fillingVersion(f));
  return {
    asOf: day(receipt.asOf),
    region: receipt.region,
    facts: facts as Facts,
    provenance,
    pinned,
    pinnedReadings: receipt.readings,
    fillings: used,
  };
}

/** Decides again on what a receipt holds and compares the two, byte by byte. */
export function replay(
  receipt: Receipt,
  rules: ReadonlyMap<string, Rule>,
  fillings: readonly Filling[],
): ReplayOutcome {
  const rule = rules.get(receipt.rule);
  if (rule === undefined) return { same: false, because: "rule-unknown" };
  if (versionOf(rule) !== receipt.version) return { same: false, because: "rule-changed" };
  const known = new Set(fillings.map(fillingVersion));
  if (Object.values(receipt.fillings).some((f) => f !== null && !known.has(f.version)))
    return { same: false, because: "filling-changed" };
  const again = receiptOf(decide(rule, situationOf(receipt, fillings)));
  return printReceipt(again) === printReceipt(receipt) ? { same: true } : { same: false, because: "answer-differs" };
}
