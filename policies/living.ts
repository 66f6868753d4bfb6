/** What makes each of the 881 measures live, and what is still to come. */
import type { Text } from "@qiaoti/engine/language";
import { duties, type LensId, lensOfPrinciple, type TrackedId } from "./duties/index.ts";
import type { PrincipleId } from "./measure-kinds.ts";
import { type Measure, type MeasureId, type MeasureKind, measures } from "./measures.ts";
import { ruleById } from "./rules.ts";
import { targets } from "./targets/index.ts";

export type Mechanism = "rule" | "procedure" | "register" | "programme" | "indicator" | "duty" | "review" | "principle";

/** The mechanism that a measure of a kind asks for (落地机制). */
export const mechanismOf: Readonly<Record<MeasureKind, Mechanism>> = {
  entitlement: "rule",
  procedure: "procedure",
  matching: "programme",
  target: "indicator",
  duty: "duty",
  register: "register",
  review: "review",
  principle: "principle",
};

export const mechanismNames: Readonly<Record<Mechanism, Text>> = {
  rule: { zh: "规则", en: "rule" },
  procedure: { zh: "程序", en: "procedure" },
  register: { zh: "名册", en: "register" },
  programme: { zh: "项目", en: "programme" },
  indicator: { zh: "指标", en: "indicator" },
  duty: { zh: "职责", en: "duty" },
  review: { zh: "审查", en: "review" },
  principle: { zh: "原则", en: "principle" },
};

/** A thing that runs: a rule, figures that are reported, a tracked task, a register, a review, a lens of the dashboards. */
export type LivingThing =
  | { readonly kind: "rule"; readonly id: MeasureId }
  | { readonly kind: "indicator"; readonly ids: readonly string[] }
  | { readonly kind: "duty" | "register" | "review"; readonly id: TrackedId }
  | { readonly kind: "principle"; readonly lens: LensId };

export interface Living {
  readonly measure: Measure;
  readonly mechanism: Mechanism;
  /** True where a thing of the measure's own mechanism runs. A procedure that only has its rule is not alive yet. */
  readonly alive: boolean;
  readonly things: readonly LivingThing[];
}

const figures = new Map<string, string[]>();
for (const { id, measure } of targets.values()) figures.set(measure, [...(figures.get(measure) ?? []), id]);

function thingsOf(measure: Measure): readonly LivingThing[] {
  const things: LivingThing[] = [];
  if (ruleById.has(measure.id)) things.push({ kind: "rule", id: measure.id });
  const ids = figures.get(measure.id);
  if (ids !== undefined) things.push({ kind: "indicator", ids });
  const tracked = duties.get(measure.id as TrackedId);
  if (tracked !== undefined) things.push({ kind: tracked.kind, id: tracked.id });
  const lens = (lensOfPrinciple as Readonly<Partial<Record<string, LensId>>>)[measure.id];
  if (lens !== undefined) things.push({ kind: "principle", lens });
  return things;
}

function livingOf(measure: Measure): Living {
  const mechanism = mechanismOf[measure.kind];
  const things = thingsOf(measure);
  return { measure, mechanism, alive: things.some((thing) => thing.kind === mechanism), things };
}

/** All measures in the order of the documents. */
export const living: ReadonlyMap<MeasureId, Living> = new Map(
  [...measures.values()].map((measure) => [measure.id, livingOf(measure)]),
);

/** The principles under a lens. */
export const principlesUnder = (lens: LensId): readonly PrincipleId[] =>
  (Object.keys(lensOfPrinciple) as PrincipleId[]).filter((id) => lensOfPrinciple[id] === lens);
