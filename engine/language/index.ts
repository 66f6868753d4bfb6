/** The rule language: what a rule is written in. */

export { canonical } from "./canonical.ts";
export * from "./conditions.ts";
export * from "./dates.ts";
export * from "./declarations.ts";
export * from "./facts.ts";
export * from "./grants.ts";
export * from "./input.ts";
export type { Kleene } from "./kleene.ts";
export * as kleene from "./kleene.ts";
export { type FieldDeclaration, type ItemOf, type ItemSpec, type ItemSpecs, item, ListQuery } from "./lists.ts";
export type * from "./nodes.ts";
export * from "./parameters.ts";
export * from "./quantities.ts";
export * from "./readings.ts";
export * from "./regions.ts";
export * from "./rules.ts";
export type * from "./situation.ts";
export * from "./terms.ts";
export type { ChoiceTests, RegionTests, ScaleTests, SetTests } from "./tests-on-sources.ts";
export * from "./text.ts";
export * from "./themes.ts";
