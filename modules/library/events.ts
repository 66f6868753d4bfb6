/** What the library tells others. */
import type { DomainEvent } from "@qiaoti/platform";

/** An official text of one of our documents stands anew: imported, replaced, or attached otherwise. */
export const textImported = (text: string, document: string): DomainEvent => ({
  topic: "library.text-imported",
  payload: { text, document },
});

/** A document that was new to the library is published in it. */
export const draftPublished = (draft: string): DomainEvent => ({
  topic: "library.draft-published",
  payload: { draft },
});

export const topics = { textImported: "library.text-imported", draftPublished: "library.draft-published" } as const;
