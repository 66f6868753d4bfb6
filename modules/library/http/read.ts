/** Serves the reading of the library: documents, measures, alignment, search. */
import { Problem, type Routes, type ServiceModule, system, type Work } from "@qiaoti/platform";
import { readAlignment, readAlignmentItem } from "../contract/align.ts";
import { listDocuments, readAdded, readDocument, readMeasure, readOfficialWording } from "../contract/read.ts";
import { searchLibrary } from "../contract/search.ts";
import { alignmentItem, alignmentMatrix } from "../queries/read-alignment.ts";
import { addedPage, documentPage, type Ground, measurePage, shelf } from "../queries/read-library.ts";
import { refreshIndex } from "../search/refresh-index.ts";
import { search } from "../search/search-library.ts";
import type { SearchTables } from "../store/search-tables.ts";

const noMeasure = (id: string): Problem =>
  new Problem({
    code: "library.no-such-measure",
    status: 404,
    title: { zh: "没有这一项措施", en: "There is no such measure" },
    detail: { zh: `没有编号为 ${id} 的措施。`, en: `There is no measure ${id}.` },
  });

const noDocument = (): Problem =>
  new Problem({
    code: "library.no-such-document",
    status: 404,
    title: { zh: "没有这份文件，或者还没有入库", en: "There is no such document, or it is not published" },
  });

/** The routes of reading, over what is imported and what is at work. */
export const serveReading =
  (ground: Ground) =>
  (routes: Routes): void => {
    routes.serve(listDocuments, ({ run }) => run((work: Work<never>) => shelf(work, ground)));
    routes.serve(readDocument, ({ params, run }) =>
      run((work: Work<never>) => documentPage(work, ground, params.document)),
    );
    routes.serve(readOfficialWording, ({ params, run }) =>
      run(async (work: Work<never>) => ({ pieces: [...(await ground.official.pieces(work, params.document))] })),
    );
    routes.serve(readAdded, async ({ params, run }) => {
      const page = await run((work: Work<never>) => addedPage(work, ground, params.draft));
      if (page === undefined) throw noDocument();
      return page;
    });
    routes.serve(readMeasure, async ({ params, query, run, service }) => {
      const id = `${params.document}/${params.measure}`;
      const tracked = (await ground.living.tracked(service, [id])).get(id);
      const page = await run((work: Work<never>) =>
        measurePage(work, ground, params.document, params.measure, query.lang, tracked),
      );
      if (page === undefined) throw noMeasure(id);
      return page;
    });
    routes.serve(readAlignment, async () => alignmentMatrix());
    routes.serve(readAlignmentItem, async ({ params }) => {
      const item = alignmentItem(params.item);
      if (item === undefined) throw noMeasure(`cn-2019/${params.item}`);
      return item;
    });
    routes.serve(searchLibrary, ({ query, run }) => run((work: Work<SearchTables>) => search(work, query)));
  };

/** Brings the search in step: at each start, and whenever a text or an added document changed. */
export const keepIndex =
  (ground: Ground): NonNullable<ServiceModule["prepare"]> =>
  async (service) => {
    const done = await service.run(system("library.search"), (work: Work<SearchTables>) =>
      refreshIndex(work, ground.official),
    );
    if (done.written + done.removed > 0) service.log.info({ ...done }, "search index brought in step");
  };
