/** The official wording as the import keeps it: current texts, and what stands in them for a clause or a measure. */
import type { Work } from "@qiaoti/platform";
import type { DocumentSummary, OfficialPiece } from "../contract/read.ts";

export interface OfficialTexts {
  /** Current official text by document id. */
  readonly current: (work: Work<never>) => Promise<ReadonlyMap<string, NonNullable<DocumentSummary["official"]>>>;
  /** The pieces of a document's current text that are attached to our clauses, in the order of the text. */
  readonly pieces: (work: Work<never>, document: string) => Promise<readonly OfficialPiece[]>;
  /** The sentence of the official text that stands for each measure, by measure id. */
  readonly sentences: (work: Work<never>, document: string) => Promise<ReadonlyMap<string, string>>;
  /** Documents that this installation added and published. */
  readonly added: (work: Work<never>) => Promise<readonly AddedDocument[]>;
  /** Clauses of added documents that a reviewer accepted: for the search. */
  readonly addedClauses: (work: Work<never>) => Promise<readonly AddedClause[]>;
}

export interface AddedDocument {
  readonly id: string;
  readonly title: string;
  readonly number: string | undefined;
  readonly issuers: readonly string[];
  readonly issued: string | undefined;
  readonly region: string;
  readonly clauses: number;
}

export interface AddedClause {
  readonly draft: string;
  readonly document: string;
  readonly region: string;
  readonly path: string;
  readonly mark: string;
  readonly title: string;
  readonly text: string;
}

/** Where nothing was imported. */
export const nothingImported: OfficialTexts = {
  current: async () => new Map(),
  pieces: async () => [],
  sentences: async () => new Map(),
  added: async () => [],
  addedClauses: async () => [],
};
