/** What would be otherwise on another day or with another fact: the answers that change, and how. */
import { applies, decide, type Verdict } from "@qiaoti/engine/decide";
import type { Problem, Rule, Situation, Text } from "@qiaoti/engine/language";
import { rulesOf } from "../use-cases/standings.ts";
import { reasonTexts } from "./reason-texts.ts";
import type { PlainValue } from "./saved-answers.ts";
import type { PersonSession } from "./session.ts";
import { type WhyView, whyView } from "./views.ts";

export interface Supposition {
  /** YYYY-MM-DD. */
  readonly on?: string;
  /** Fact id to value; null: not known. */
  readonly facts?: Readonly<Record<string, PlainValue | null>>;
}

export type VerdictThen = Verdict | "does-not-apply";

export interface VerdictDifference {
  readonly rule: WhyView;
  readonly before: VerdictThen;
  readonly after: VerdictThen;
  /** Why it is so after: what the new answer rests on. */
  readonly reasons: readonly Text[];
}

export interface WhatIf {
  /** Better answers first: what is gained, what opens, what is lost. */
  readonly changes: readonly VerdictDifference[];
  readonly unchanged: number;
  /** The step with the supposition as its answers, to go on from. */
  readonly session: PersonSession;
}

const RANK: Readonly<Record<VerdictThen, number>> = {
  entitled: 3,
  undetermined: 2,
  "not-entitled": 1,
  "does-not-apply": 0,
};

const verdictIn = (rule: Rule, s: Situation): VerdictThen =>
  applies(rule, s) ? decide(rule, s).verdict : "does-not-apply";

/** Compares the step with one in which something is supposed; the step itself stays. */
export async function supposeThat(
  session: PersonSession,
  supposed: Supposition,
): Promise<WhatIf | { readonly problems: readonly Problem[] }> {
  let then = session;
  for (const [id, value] of Object.entries(supposed.facts ?? {})) {
    if (value === null) then = then.decline(id);
    else {
      const answered = then.answer(id, value);
      if ("problems" in answered) return answered;
      then = answered.session;
    }
  }
  if (supposed.on !== undefined) then = await then.moved({ on: supposed.on });
  const [here, there] = [session.situation, then.situation];
  const ids = new Set([...rulesOf(session.rules, here), ...rulesOf(session.rules, there)]);
  const changes = [...ids].flatMap((rule): VerdictDifference[] => {
    const [before, after] = [verdictIn(rule, here), verdictIn(rule, there)];
    if (before === after) return [];
    const reasons = after === "does-not-apply" ? [] : reasonTexts(decide(rule, there));
    return [{ rule: whyView(rule), before, after, reasons }];
  });
  const gain = (d: VerdictDifference): number => 10 * RANK[d.after] - RANK[d.before];
  changes.sort((a, b) => gain(b) - gain(a));
  return { changes, unchanged: ids.size - changes.length, session: then };
}
