/** When an answer changes, and which condition binds. */

export { type Assumption, assumptionsOf, assumptionText } from "./assumptions.ts";
export { type Binding, bindingOf, type TurnedCondition } from "./binding.ts";
export { changeDays, type Outlook } from "./change-days.ts";
export * from "./forecast.ts";
