/** Routes of import, official texts and drafts. */
import type { Routes, Work } from "@qiaoti/platform";
import * as contract from "../contract/import.ts";
import { listDrafts, listTexts, readDraft, readOriginal, readText } from "../queries/read-texts.ts";
import type { Tables } from "../store/tables.ts";
import { attachClause } from "../use-cases/attach-clause.ts";
import { importDocument } from "../use-cases/import-document.ts";
import { readUpload } from "../use-cases/read-upload.ts";
import { reviewDraft } from "../use-cases/review-draft.ts";

/** Serves the routes of the import. */
export function serveImport(routes: Routes): void {
  routes.serve(contract.importDocument, async ({ body, uploads, service, run }) => {
    // Read before the transaction begins: a refused file leaves no trace, and no lock waits for a parser.
    const upload = await readUpload(uploads[0]);
    const { intent, region, document, version } = body;
    const kept =
      uploads[0] !== undefined && intent !== "preview" ? await service.files.put(uploads[0].bytes) : undefined;
    return run((work: Work<Tables>) =>
      importDocument(work, {
        intent,
        upload,
        ...(kept === undefined ? {} : { file: kept }),
        ...(region === undefined ? {} : { region }),
        ...(document === undefined ? {} : { document }),
        ...(version === undefined ? {} : { version }),
      }),
    );
  });
  routes.serve(contract.listTexts, ({ run }) => run(async (work: Work<Tables>) => ({ texts: await listTexts(work) })));
  routes.serve(contract.readText, ({ params, run }) => run((work: Work<Tables>) => readText(work, params.text)));
  routes.serve(contract.downloadOriginal, async ({ params, service, run }) => {
    const { file, name, type } = await run((work: Work<Tables>) => readOriginal(work, params.text));
    return { name, type, bytes: await service.files.get(file) };
  });
  routes.serve(contract.listDrafts, ({ run }) =>
    run(async (work: Work<Tables>) => ({ drafts: await listDrafts(work) })),
  );
  routes.serve(contract.readDraft, ({ params, run }) => run((work: Work<Tables>) => readDraft(work, params.draft)));
  routes.serve(contract.reviewDraft, ({ params, body, run }) =>
    run((work: Work<Tables>) => reviewDraft(work, { draft: params.draft, ...body })),
  );
  routes.serve(contract.attachClause, ({ params, body, run }) =>
    run((work: Work<Tables>) => attachClause(work, { text: params.text, ...body })),
  );
}
