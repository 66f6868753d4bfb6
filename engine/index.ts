/** The rule engine: a rule is written once as a typed expression and has many readers. */

export * from "./decide/index.ts";
export * from "./language/index.ts";
