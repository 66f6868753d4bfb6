/** Duties, registers and reviews of all documents as things to be tracked, and the lenses that principles give. */
import type { Text } from "@qiaoti/engine/language";
import { type Measure, measures } from "../measures.ts";
import type { DutyDefinition, FollowUp, TrackedId } from "./duty.ts";
import { registers } from "./registers.ts";
import { stated } from "./stated.ts";

export type { DutyDefinition, FollowUp, TrackedId } from "./duty.ts";
export { type LensId, lenses, lensOf, lensOfPrinciple } from "./lenses.ts";

const isTracked = (measure: Measure): measure is Measure & { id: TrackedId; kind: DutyDefinition["kind"] } =>
  measure.kind === "duty" || measure.kind === "register" || measure.kind === "review";

/** Words of a task that is finished when its product is there: to issue, draft, set up, build, pilot. */
const product = /制定|出台|印发|修订|编制|设立|设置|建立|建成|建设|组建|开发|搭建|试点|打造/;

function followUpOf(measure: Measure): FollowUp {
  if (measure.kind === "review") return "recurrent";
  if (measure.kind === "register") return "continuous";
  return product.test(measure.title) ? "once" : "continuous";
}

/** Remarks of our summaries on what the text leaves out. */
const leftOpen = /[（(]([^（）()]*(?:未写|未给|未列|未定义|未明|未展开|未解释|未设|待补|数值未定)[^（）()]*)[）)]/g;

function openIn(measure: Measure): readonly Text[] {
  return [...measure.summary.zh.matchAll(leftOpen)].map((match) => ({
    zh: `原文留白：${match[1] ?? ""}`,
    en: `Left open by the text: ${measure.summary.en}`,
  }));
}

function priorityOf(measure: Measure, deadline: string | null): DutyDefinition["priorityHint"] {
  if (deadline !== null) return { level: 1, why: { zh: "原文写明了期限", en: "The text states a deadline" } };
  if (measure.upstream.length > 0)
    return { level: 2, why: { zh: "落实国家意见的条款", en: "It carries out a clause of the national Opinion" } };
  return {
    level: 3,
    why: { zh: "原文未定期限，也未对应国家条款", en: "No deadline, and no national clause behind it" },
  };
}

function definitionOf(measure: Measure & { id: TrackedId; kind: DutyDefinition["kind"] }): DutyDefinition {
  const known = stated[measure.id] ?? {};
  const deadline = known.deadline ?? null;
  const held = (registers as Readonly<Partial<Record<TrackedId, (typeof registers)[keyof typeof registers]>>>)[
    measure.id
  ];
  return {
    id: measure.id,
    kind: measure.kind,
    followUp: known.followUp ?? followUpOf(measure),
    startsOn: known.startsOn ?? null,
    deadline,
    milestones: known.milestones ?? [],
    textSays: known.says === undefined ? [] : [known.says],
    open: openIn(measure),
    priorityHint: priorityOf(measure, deadline),
    holds: held ?? null,
    everyMonths: null,
  };
}

/** 382 definitions, by measure, in the order of the documents. */
export const duties: ReadonlyMap<TrackedId, DutyDefinition> = new Map(
  [...measures.values()].filter(isTracked).map((measure) => [measure.id, definitionOf(measure)]),
);
