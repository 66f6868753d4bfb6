/** 责任与指标: duties, targets, departments, evidence, assessment. */
export { accountability } from "./module.ts";
export { listTargets, type TargetReport } from "./queries/report-targets.ts";
export {
  type MeasureState,
  publicStateOfMeasures,
  stateOfMeasures,
  type TargetState,
} from "./queries/state-of-measures.ts";
export type { Tables as AccountabilityTables } from "./store/tables.ts";
