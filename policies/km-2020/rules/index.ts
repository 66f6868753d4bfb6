/** The rules of this document with their cases, in the order of the text. */
import type { Rule } from "@qiaoti/engine/language";
import type { RuleCase } from "../../cases.ts";

export const rules: readonly Rule[] = [];
export const cases: readonly RuleCase[] = [];
