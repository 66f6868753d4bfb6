/** The rules of this document with their cases, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";
import { measures } from "../../measures.ts";
import { casesA, rulesA } from "./part-a.ts";
import { casesB, rulesB } from "./part-b.ts";

const place: ReadonlyMap<string, number> = new Map([...measures.keys()].map((id, i) => [id, i]));
const byPlace = (a: Rule, b: Rule): number => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0);

export const rules: readonly Rule[] = [...rulesA, ...rulesB].sort(byPlace);
export const cases: readonly RuleCase[] = [...casesA, ...casesB].sort((a, b) => byPlace(a.rule, b.rule));
