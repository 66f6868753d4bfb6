/** Targets of all documents, by id; a measure that states several figures has several. */
import { kunmingTargets } from "./kunming.ts";
import { nationalTargets } from "./national.ts";
import type { TargetDefinition } from "./target.ts";
import { tianjinTargets } from "./tianjin.ts";
import { zhongmuTargets } from "./zhongmu.ts";

export type { Accumulation, Direction, Frequency, Goal, Operator, ReadingEffect, TargetDefinition } from "./target.ts";
export { inUnit, type UnitId, units } from "./units.ts";

export const targets: ReadonlyMap<string, TargetDefinition> = new Map(
  [...nationalTargets, ...tianjinTargets, ...kunmingTargets, ...zhongmuTargets].map((target) => [target.id, target]),
);
