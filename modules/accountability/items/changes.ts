/** What each action changes in the row of an item, apart from its state. */
import type { ItemCommand } from "../contract/items.ts";
import type { ItemRow } from "../store/tables.ts";

export type Change = Partial<Omit<ItemRow, "id" | "version" | "state">>;

interface By {
  readonly actor: string;
  readonly today: string;
}

/** Fields that are absent in the command stay; a null clears. */
function planned(command: ItemCommand & { action: "plan" }): Change {
  const { startsOn, deadline, priority, quarter } = command;
  return {
    ...(startsOn === undefined ? {} : { starts_on: startsOn }),
    ...(deadline === undefined ? {} : { deadline, deadline_source: deadline === null ? null : "plan" }),
    ...(priority === undefined ? {} : { priority }),
    ...(quarter === undefined ? {} : { quarter }),
  };
}

export function changeOf(command: ItemCommand, row: ItemRow, by: By): Change {
  switch (command.action) {
    case "plan":
      return planned(command);
    case "start":
      return row.starts_on === null ? { starts_on: by.today } : {};
    case "progress":
      return { progress: command.progress };
    case "submit":
      return { submitted_by: by.actor, submitted_on: by.today, return_reason: null };
    case "accept":
      return { progress: 100, done_on: by.today };
    case "return":
      return { returned: row.returned + 1, return_reason: command.note };
    case "reopen":
      return { done_on: null };
    case "pause":
      // The table lets no other state be paused.
      return { paused_from: row.state as NonNullable<ItemRow["paused_from"]> };
    case "resume":
      return { paused_from: null };
    case "reassign":
      return { lead: command.lead, supporting: command.supporting };
    case "note":
    case "complete-milestone":
      return {};
  }
}
