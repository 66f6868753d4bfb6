/** ask: the next question that is expected to settle most, across all rules at once. */

export { declaredPrior, entropy, type Gain, gainsOf, type PriorOf } from "./gain.ts";
export { type AskOptions, Interview, type Question } from "./interview.ts";
