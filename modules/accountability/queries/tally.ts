/** Counts of items by state and of targets by status. */
import { itemStates } from "../contract/items.ts";
import type { Tally } from "../contract/oversight.ts";
import { targetStatuses } from "../contract/targets.ts";
import { isOverdue } from "../items/item.ts";
import type { LoadedItem } from "./load-items.ts";
import type { LoadedTarget } from "./load-targets.ts";

function counted<K extends string>(keys: readonly K[], found: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const key of found) counts[key] += 1;
  return counts;
}

export function tallyOf(items: readonly LoadedItem[], targets: readonly LoadedTarget[], today: string): Tally {
  const progress = items.reduce((sum, item) => sum + item.row.progress, 0);
  return {
    items: counted(
      itemStates,
      items.map((item) => item.row.state),
    ),
    itemTotal: items.length,
    overdue: items.filter((item) => isOverdue(item.row, today)).length,
    progress: items.length === 0 ? 0 : Math.round((progress / items.length) * 10) / 10,
    targets: counted(
      targetStatuses,
      targets.map((target) => target.status.status),
    ),
    targetTotal: targets.length,
  };
}
