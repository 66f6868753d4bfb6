/** What screens may use of the module besides its contract: pure functions on periods. */
export { daysOf, lastOver, periodOn } from "./targets/periods.ts";
