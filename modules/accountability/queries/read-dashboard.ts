/** Overview for everyone, and the dashboard of an office by document, level, department and lens. */
import type { ReplyOf } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import {
  documentIds,
  documents,
  type LensId,
  lenses,
  lensOf,
  lensOfPrinciple,
  type MeasureId,
  measures,
} from "@qiaoti/policies";
import type { readDashboard as dashboardRoute, listLenses, overview } from "../contract/oversight.ts";
import { addDays, addMonths } from "../items/item.ts";
import type { Tables } from "../store/tables.ts";
import { type ItemScope, loadItems } from "./load-items.ts";
import { loadTargets } from "./load-targets.ts";
import { departmentRef, levelOf, measureOf, titleOf } from "./names.ts";
import { tallyOf } from "./tally.ts";

const lensIds = Object.keys(lenses) as LensId[];
const levels = ["nation", "province", "city", "county"] as const;

/** Counts only: nothing in it is of one department or person. Run as the system. */
export async function readOverview(work: Work<Tables>): Promise<ReplyOf<typeof overview>> {
  const items = await loadItems(work, {});
  const targets = await loadTargets(work, {});
  return {
    asOf: work.today,
    documents: documentIds.map((document) => ({
      document,
      region: documents[document].region,
      title: documents[document].title,
      ...tallyOf(
        items.filter((item) => item.row.document === document),
        targets.filter((target) => target.row.document === document),
        work.today,
      ),
    })),
    total: tallyOf(items, targets, work.today),
  };
}

/** The last twelve months, oldest first, as YYYY-MM. */
const lastMonths = (today: string): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => addMonths(`${today.slice(0, 7)}-01`, i - 11).slice(0, 7));

export async function readDashboard(work: Work<Tables>, scope: ItemScope): Promise<ReplyOf<typeof dashboardRoute>> {
  const { today } = work;
  const items = await loadItems(work, scope);
  const targets = await loadTargets(work, scope);
  const by = (
    keep: (row: { document: string; region: string; lead: string | null; supporting: string[] }) => boolean,
  ) =>
    tallyOf(
      items.filter((item) => keep(item.row)),
      targets.filter((target) => keep(target.row)),
      today,
    );
  const named = new Set(
    [...items, ...targets].flatMap(({ row }) => [...(row.lead === null ? [] : [row.lead]), ...row.supporting]),
  );
  const soon = addDays(today, 90);
  return {
    asOf: today,
    total: tallyOf(items, targets, today),
    byDocument: documentIds
      .map((document) => ({ document, title: documents[document].title, ...by((row) => row.document === document) }))
      .filter((row) => row.itemTotal + row.targetTotal > 0),
    byLevel: levels
      .map((level) => ({ level, ...by((row) => levelOf(row.region) === level) }))
      .filter((row) => row.itemTotal + row.targetTotal > 0),
    byDepartment: [...named].sort().map((id) => ({
      department: departmentRef(id),
      lead: items.filter((item) => item.row.lead === id).length,
      supporting: items.filter((item) => item.row.supporting.includes(id)).length,
      ...by((row) => row.lead === id || row.supporting.includes(id)),
    })),
    byLens: lensIds.map((lens) => ({
      lens,
      label: lenses[lens].label,
      ...tallyOf(
        items.filter((item) => lensOf(item.row.id as MeasureId) === lens),
        targets.filter((target) => lensOf(target.definition.measure) === lens),
        today,
      ),
    })),
    upcoming: items
      .filter(
        ({ row }) => row.deadline !== null && row.deadline >= today && row.deadline <= soon && row.state !== "done",
      )
      .sort((a, b) => (a.row.deadline ?? "").localeCompare(b.row.deadline ?? ""))
      .slice(0, 20)
      .map(({ row }) => ({
        id: row.id,
        title: titleOf(measureOf(row.id)),
        deadline: row.deadline ?? today,
        lead: row.lead === null ? null : departmentRef(row.lead).name,
        state: row.state,
      })),
    doneByMonth: lastMonths(today).map((month) => ({
      month,
      count: items.filter((item) => item.row.done_on?.startsWith(month) === true).length,
    })),
  };
}

const tracked = new Set(["duty", "register", "review", "target"]);

export function readLenses(): ReplyOf<typeof listLenses> {
  const all = [...measures.values()];
  return {
    lenses: lensIds.map((id) => ({
      id,
      label: lenses[id].label,
      question: lenses[id].question,
      principles: Object.entries(lensOfPrinciple)
        .filter(([, lens]) => lens === id)
        .map(([measure]) => measureOf(measure))
        .map((measure) => ({
          measure: measure.id,
          document: measure.document,
          title: titleOf(measure),
          summary: measure.summary,
        })),
      measures: all.filter((measure) => tracked.has(measure.kind) && lensOf(measure.id) === id).length,
    })),
  };
}
