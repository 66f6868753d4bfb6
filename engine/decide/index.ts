/** decide: strict Kleene evaluation with the decorated tree, what is missing, and what the answer rests on. */

export * from "./coverage.ts";
export {
  applies,
  Determination,
  decide,
  type GrantedOutcome,
  type TermConflict,
  type UsedParameter,
  type UsedReading,
  type Verdict,
} from "./determination.ts";
export { type DiagramNode, Diagrams, NO, YES } from "./diagram.ts";
export { evaluate, evaluateItems, evaluateQuantity } from "./evaluate.ts";
export { resolveFilling } from "./fillings.ts";
export { optionInForce, parameterInForce, ranksOf, statedValue } from "./lookups.ts";
export { type Missing, missingOf } from "./missing.ts";
export * from "./ranges.ts";
export { printReceipt, type Receipt, type ReplayOutcome, receiptOf, replay, versionOf } from "./receipt.ts";
export { type Residual, residualOf, type Variable } from "./residual.ts";
export type * from "./trace.ts";
export { branchesInForce, type Operand, type Reason, reasonsOf, sourcesOf, visitOperands } from "./walk.ts";
