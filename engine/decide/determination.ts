/** A determination: entitled, not entitled or undetermined, with everything it rests on. */
import { formatDay } from "../language/dates.ts";
import type { Grant } from "../language/grants.ts";
import { FALSE, type Kleene, TRUE } from "../language/kleene.ts";
import type { QuantityNode } from "../language/nodes.ts";
import type { Parameter, Setting } from "../language/parameters.ts";
import type { Reading } from "../language/readings.ts";
import { contains, WHOLE_COUNTRY } from "../language/regions.ts";
import type { Rule } from "../language/rules.ts";
import type { Facts, Situation } from "../language/situation.ts";
import type { Filling, OpenTerm } from "../language/terms.ts";
import { evaluate, evaluateQuantity } from "./evaluate.ts";
import { type Missing, missingOf } from "./missing.ts";
import type { QuantityTrace, Trace } from "./trace.ts";
import { type Reason, reasonsOf, visitOperands } from "./walk.ts";

export type Verdict = "entitled" | "not-entitled" | "undetermined";

export interface GrantedOutcome {
  readonly grant: Grant;
  /** Whether the grant's own clause holds; true where it has none. */
  readonly holds: Kleene;
  readonly amount: QuantityTrace | undefined;
  readonly from: QuantityTrace | undefined;
  readonly due: QuantityTrace | undefined;
}

export interface UsedReading {
  readonly reading: Reading;
  readonly option: string | undefined;
  readonly adopted: boolean;
}
export interface UsedParameter {
  readonly parameter: Parameter;
  readonly setting: Setting | undefined;
}
export interface TermConflict {
  readonly term: OpenTerm;
  readonly fillings: readonly Filling[];
}

const VERDICTS: Readonly<Record<Kleene, Verdict>> = { 0: "undetermined", 1: "entitled", 2: "not-entitled" };

/** Cannot be read as a boolean; ask for `verdict`. Parts that few callers need are found when they are asked for. */
export class Determination {
  readonly rule: Rule;
  readonly situation: Situation;
  readonly trace: Trace;
  #missing: readonly Missing[] | undefined;
  #operands:
    | {
        facts: string[];
        parameters: UsedParameter[];
        readings: UsedReading[];
        conflicts: TermConflict[];
        cites: string[];
      }
    | undefined;

  constructor(rule: Rule, situation: Situation, trace: Trace) {
    this.rule = rule;
    this.situation = situation;
    this.trace = trace;
  }

  get verdict(): Verdict {
    return VERDICTS[this.trace.value];
  }

  /** What can still change the answer: facts, parameters, readings, judgements. Empty unless undetermined. */
  get missing(): readonly Missing[] {
    this.#missing ??= missingOf(this.trace, this.situation);
    return this.#missing;
  }

  /** Every leaf that supports the verdict, those not needed included. */
  get reasons(): readonly Reason[] {
    return reasonsOf(this.trace);
  }

  /** The clause, what the rule cites besides, and the local clauses that filled its open terms. */
  get citations(): readonly string[] {
    return [...new Set([this.rule.id, ...this.rule.cites, ...this.#used().cites])];
  }
  get parameters(): readonly UsedParameter[] {
    return this.#used().parameters;
  }
  get readings(): readonly UsedReading[] {
    return this.#used().readings;
  }
  /** Open terms on which two local rules of equal standing differ. */
  get conflicts(): readonly TermConflict[] {
    return this.#used().conflicts;
  }
  /** Ids of all known facts the rule looked at. */
  get factsUsed(): readonly string[] {
    return this.#used().facts;
  }

  /** Known facts the rule looked at that nobody but the person has stated. */
  get declaredFacts(): readonly string[] {
    return this.factsUsed.filter((id) => (this.situation.provenance?.[id]?.source ?? "declared") === "declared");
  }

  /** Whether the verdict would stay open if all that was merely declared were unknown. */
  get restsOnDeclared(): boolean {
    if (this.trace.value !== TRUE && this.trace.value !== FALSE) return false;
    const declared = new Set(this.declaredFacts);
    if (declared.size === 0) return false;
    const facts: Facts = Object.fromEntries(Object.entries(this.situation.facts).filter(([id]) => !declared.has(id)));
    return evaluate(this.rule.when, { ...this.situation, facts }).value !== this.trace.value;
  }

  /** What the rule gives, with its amounts and dates reckoned. Meaningful where the verdict is `entitled`. */
  get grants(): readonly GrantedOutcome[] {
    const s = this.situation;
    const reckon = (q: QuantityNode | undefined): QuantityTrace | undefined =>
      q === undefined ? undefined : evaluateQuantity(q, s);
    return this.rule.grants.map((grant) => ({
      grant,
      holds: grant.if === undefined ? TRUE : evaluate(grant.if, s).value,
      amount: reckon(
        "amount" in grant ? grant.amount : "by" in grant ? grant.by : "term" in grant ? grant.term : undefined,
      ),
      from: reckon("accruesFrom" in grant ? grant.accruesFrom : "from" in grant ? grant.from : undefined),
      due: reckon("dueFrom" in grant ? grant.dueFrom : undefined),
    }));
  }

  #used() {
    if (this.#operands !== undefined) return this.#operands;
    const facts = new Set<string>();
    const parameters = new Map<string, UsedParameter>();
    const readings = new Map<string, UsedReading>();
    const conflicts = new Map<string, TermConflict>();
    const cites = new Set<string>();
    visitOperands(this.trace, (o) => {
      if (o.kind === "source" && o.source.kind === "fact") facts.add(o.source.fact.id);
      else if (o.kind === "list") facts.add(o.fact.id);
      else if (o.kind === "parameter") parameters.set(o.parameter.id, o);
      else if (o.kind === "reading") readings.set(o.reading.id, o);
      else if (o.kind === "term") {
        if (o.filling) cites.add(o.filling.cites);
        if (o.conflict.length > 0) conflicts.set(o.term.id, { term: o.term, fillings: o.conflict });
      }
    });
    this.#operands = {
      facts: [...facts].filter((id) => this.situation.facts[id] !== undefined),
      parameters: [...parameters.values()],
      readings: [...readings.values()],
      conflicts: [...conflicts.values()],
      cites: [...cites],
    };
    return this.#operands;
  }

  toString(): string {
    return `${this.rule.id} on ${formatDay(this.situation.asOf)}: ${this.verdict}`;
  }
}

/** Decides one rule in a situation. The caller has seen to it that the rule applies there and then (`applies`). */
export function decide(rule: Rule, situation: Situation): Determination {
  return new Determination(rule, situation, evaluate(rule.when, situation));
}

/** Whether a rule is in force in the region on the day of the situation. */
export function applies(rule: Rule, situation: Pick<Situation, "asOf" | "region">): boolean {
  return (
    rule.from <= situation.asOf &&
    (rule.until === undefined || situation.asOf < rule.until) &&
    (rule.in === WHOLE_COUNTRY || contains(rule.in, situation.region))
  );
}
