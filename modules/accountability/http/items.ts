/** Routes of tracked items, their plan, evidence, registers and reviews. */
import type { Download, Routes, Work } from "@qiaoti/platform";
import {
  actOnItem as actRoute,
  attachEvidence as attachRoute,
  readBoard as boardRoute,
  listItems,
  readEvidence,
  readItemHistory,
  readItem as readRoute,
  readRoadmap as roadmapRoute,
} from "../contract/items.ts";
import * as registers from "../contract/registers.ts";
import * as reviews from "../contract/reviews.ts";
import { notFound } from "../errors.ts";
import { listEntries } from "../queries/list-entries.ts";
import { isAnsweredBy, itemSummary, loadItems } from "../queries/load-items.ts";
import { readHistory } from "../queries/read-history.ts";
import { readItem } from "../queries/read-item.ts";
import { readBoard, readRoadmap } from "../queries/read-plan.ts";
import type { Tables } from "../store/tables.ts";
import { actOnItem } from "../use-cases/act-on-item.ts";
import { attachEvidence } from "../use-cases/attach-evidence.ts";
import { addEntry, closeEntry, correctEntry } from "../use-cases/change-register.ts";
import { recordRound, scheduleReview } from "../use-cases/hold-review.ts";

type W = Work<Tables>;
type Item = ReturnType<typeof itemSummary>;

const late = "9999-12-31";
const orders: Readonly<Record<string, (a: Item, b: Item) => number>> = {
  document: () => 0,
  deadline: (a, b) => (a.deadline ?? late).localeCompare(b.deadline ?? late),
  priority: (a, b) => (a.priority ?? 9) - (b.priority ?? 9),
  updated: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  state: (a, b) => a.state.localeCompare(b.state),
};

export function serveItems(routes: Routes): void {
  routes.serve(listItems, ({ query, actor, run }) =>
    run(async (work: W) => {
      const found = (await loadItems(work, query))
        .filter(
          ({ row }) => query.mine !== "true" || (actor.department !== undefined && isAnsweredBy(row, actor.department)),
        )
        .map((item) => itemSummary(item, work.today))
        .filter(
          (item) =>
            (query.state === undefined || item.state === query.state) &&
            (query.overdue === undefined || String(item.overdue) === query.overdue) &&
            (query.text === undefined || `${item.id} ${item.title.zh} ${item.title.en}`.includes(query.text)),
        )
        .sort(orders[query.sort] ?? (() => 0));
      return { items: found.slice(query.offset, query.offset + query.limit), total: found.length };
    }),
  );
  routes.serve(readRoute, ({ params, run }) => run((work: W) => readItem(work, params.item)));
  routes.serve(readItemHistory, ({ params, run }) =>
    run(async (work: W) => ({ entries: [...(await readHistory(work, "item", params.item))] })),
  );
  routes.serve(actRoute, ({ params, body, run }) => run((work: W) => actOnItem(work, params.item, body)));
  routes.serve(attachRoute, ({ params, body, uploads, service, run }) =>
    run((work: W) => attachEvidence(work, service.files, params.item, { ...body, uploads })),
  );
  routes.serve(readEvidence, async ({ params, run, service }): Promise<Download> => {
    const piece = await run((work: W) =>
      work.db
        .selectFrom("accountability.evidence")
        .selectAll()
        .where("item", "=", params.item)
        .where((where) => where(where.cast<string>("id", "text"), "=", params.evidence))
        .executeTakeFirst(),
    );
    if (piece === undefined) throw notFound(params.evidence);
    return { name: piece.name, type: piece.type, bytes: await service.files.get(piece.file) };
  });
  routes.serve(boardRoute, ({ query, run }) => run((work: W) => readBoard(work, query)));
  routes.serve(roadmapRoute, ({ query, run }) => run((work: W) => readRoadmap(work, query)));
  routes.serve(registers.listEntries, ({ params, query, run }) =>
    run((work: W) => listEntries(work, params.item, query)),
  );
  routes.serve(registers.addEntry, ({ params, body, run }) => run((work: W) => addEntry(work, params.item, body)));
  routes.serve(registers.closeEntry, ({ params, body, run }) =>
    run((work: W) => closeEntry(work, params.item, params.entry, body)),
  );
  routes.serve(registers.correctEntry, ({ params, body, run }) =>
    run((work: W) => correctEntry(work, params.item, params.entry, body)),
  );
  routes.serve(reviews.scheduleReview, ({ params, body, run }) =>
    run((work: W) => scheduleReview(work, params.item, body)),
  );
  routes.serve(reviews.recordRound, ({ params, body, run }) => run((work: W) => recordRound(work, params.item, body)));
}
