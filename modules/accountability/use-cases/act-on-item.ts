/** Acts on a tracked item: checks version, state, person and conditions, changes the row, and appends to its history. */
import type { Work } from "@qiaoti/platform";
import { departments } from "@qiaoti/policies";
import { type Relation, relationOf } from "../access.ts";
import type { ItemAction, ItemCommand, ItemDetail } from "../contract/items.ts";
import { badDates, lacking, notAllowedNow, notYours, staleVersion, unknownDepartment } from "../errors.ts";
import { itemActed } from "../events.ts";
import { changeOf } from "../items/changes.ts";
import { allowedNow } from "../items/item.ts";
import { actionWords, type Conditions, guardWords, stateWords, verdictOn } from "../items/transitions.ts";
import { measureOf } from "../queries/names.ts";
import { conditionsOf, lockItem, readItem } from "../queries/read-item.ts";
import { appendAction } from "../store/append-action.ts";
import { notify, supervisorsOf } from "../store/notify.ts";
import type { ItemRow, Tables } from "../store/tables.ts";
import { completeMilestone, replaceMilestones } from "./change-milestones.ts";

/** The state that an action leads to; throws what a caller is to be told where it is not open. */
export function stateAfter(
  action: ItemAction,
  row: ItemRow,
  relation: Relation,
  conditions: Conditions,
): ItemRow["state"] {
  const allowed = allowedNow(row, relation, conditions);
  const verdict = verdictOn(action, row.state, relation, conditions);
  if (verdict.kind === "not-yours") throw notYours();
  if (verdict.kind === "not-now") throw notAllowedNow(actionWords[action], stateWords[row.state], row.version, allowed);
  if (verdict.kind === "lacking") throw lacking(guardWords[verdict.guard], row.version, allowed);
  if (verdict.to === "same") return row.state;
  return verdict.to === "before" ? (row.paused_from ?? "not-started") : verdict.to;
}

function checkFields(command: ItemCommand, row: ItemRow): void {
  if (command.action === "reassign") {
    const unknown = [command.lead, ...command.supporting].find((id) => id !== null && !departments.has(id));
    if (unknown !== undefined && unknown !== null) throw unknownDepartment(unknown, "body.lead");
  }
  if (command.action !== "plan") return;
  const from = command.startsOn === undefined ? row.starts_on : command.startsOn;
  const to = command.deadline === undefined ? row.deadline : command.deadline;
  if (from !== null && to !== null && from > to)
    throw badDates("body.deadline", { zh: "期限早于开始日期", en: "the deadline lies before the start" });
}

/** Who has to know at once: the supervisors of a submission, the leading department of a return. */
async function tell(work: Work<Tables>, command: ItemCommand, row: ItemRow, version: number): Promise<void> {
  if (command.action !== "submit" && command.action !== "return") return;
  const { title } = measureOf(row.id);
  const returned = command.action === "return";
  await notify(work, {
    key: `${command.action}:${row.id}:${version}`,
    region: row.region,
    department: returned && row.lead !== null ? row.lead : supervisorsOf(row.region),
    kind: returned ? "returned" : "submitted",
    title: returned
      ? { zh: `“${title}”被退回整改`, en: `Returned for rework: ${row.id}` }
      : { zh: `“${title}”提交验收`, en: `Submitted for acceptance: ${row.id}` },
    body: { zh: command.note, en: command.note },
    subject: { type: "item", id: row.id },
    due: row.deadline,
  });
}

export async function actOnItem(work: Work<Tables>, id: string, command: ItemCommand): Promise<ItemDetail> {
  const row = await lockItem(work, id);
  const relation = relationOf(work.actor, row);
  const conditions = await conditionsOf(work, row);
  if (command.version !== row.version) throw staleVersion(row.version, allowedNow(row, relation, conditions));
  const state = stateAfter(command.action, row, relation, conditions);
  checkFields(command, row);
  const change = changeOf(command, row, { actor: work.actor.id, today: work.today });
  if (command.action === "plan" && command.milestones !== undefined)
    await replaceMilestones(work, row, command.milestones);
  if (command.action === "complete-milestone")
    await completeMilestone(work, row, command.milestone, command.doneOn ?? work.today);
  const version = row.version + 1;
  await work.db
    .updateTable("accountability.items")
    .set({ ...change, state, version, updated_at: work.now })
    .where("id", "=", id)
    .execute();
  const { action, version: _seen, ...said } = command;
  const { note, ...detail } = { note: undefined, ...said };
  await appendAction(work, {
    type: "item",
    subject: id,
    region: row.region,
    action,
    version,
    note,
    detail: { ...detail, ...(state === row.state ? {} : { from: row.state, to: state }) },
  });
  await tell(work, command, row, version);
  await work.publish(itemActed(id, action, state));
  return readItem(work, id);
}
