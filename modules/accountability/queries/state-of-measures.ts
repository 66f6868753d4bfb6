/** How measures stand, for the library: state, progress and the latest accepted value; no notes and no evidence. */
import { type Service, system, type Work } from "@qiaoti/platform";
import type { ItemState } from "../contract/items.ts";
import type { TargetStatus } from "../contract/targets.ts";
import { isOverdue } from "../items/item.ts";
import type { Tables } from "../store/tables.ts";
import { loadItems } from "./load-items.ts";
import { loadTargets } from "./load-targets.ts";

export interface TargetState {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly status: TargetStatus;
  readonly why: { readonly zh: string; readonly en: string };
  /** Sum or latest value; null where nothing was reported. */
  readonly achieved: number | null;
  readonly goal: number | null;
  readonly latest: { readonly period: string; readonly value: number } | null;
}

export interface MeasureState {
  readonly measure: string;
  /** Of a duty, register or review. */
  readonly item: {
    readonly state: ItemState;
    readonly progress: number;
    readonly overdue: boolean;
    readonly deadline: string | null;
  } | null;
  /** Of a target row: one for each of its figures. */
  readonly targets: readonly TargetState[];
}

/**
 * States of those of the measures that are tracked and that the actor of the work may see, by measure. Works with the
 * transaction of any module: the tables are of this one.
 */
export async function stateOfMeasures<T>(
  work: Work<T>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeasureState>> {
  // The actor's transaction serves every schema; only its type is that of the calling module.
  const own = work as unknown as Work<Tables>;
  const wanted = new Set(ids);
  const states = new Map<string, MeasureState>();
  for (const { row } of await loadItems(own, {})) {
    if (!wanted.has(row.id)) continue;
    const item = {
      state: row.state,
      progress: row.progress,
      overdue: isOverdue(row, own.today),
      deadline: row.deadline,
    };
    states.set(row.id, { measure: row.id, item, targets: [] });
  }
  for (const { row, definition, setting, status, standing } of await loadTargets(own, {})) {
    if (!wanted.has(row.measure)) continue;
    const last = standing.at(-1);
    const target: TargetState = {
      id: row.id,
      title: definition.title,
      status: status.status,
      why: status.why,
      achieved: status.achieved,
      goal: setting.value,
      latest: last === undefined ? null : { period: last.period, value: last.value },
    };
    const before = states.get(row.measure);
    states.set(row.measure, { measure: row.measure, item: null, targets: [...(before?.targets ?? []), target] });
  }
  return states;
}

/** The same for readers without an account: what the documents promise is public, and so is how it stands. */
export const publicStateOfMeasures = (
  service: Service,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MeasureState>> =>
  service.run(system("accountability.public-states"), (work: Work<Tables>) => stateOfMeasures(work, ids));
