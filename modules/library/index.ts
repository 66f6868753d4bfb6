/** 政策库: documents, clauses, import of official text, alignment, living clauses. */
export type { ExportedText, ImportResult, MatchingReport, TextSummary } from "./contract/import.ts";
export { kindNames, relationNames } from "./contract/names.ts";
export { topics } from "./events.ts";
export type { LivingSources, Tally, Tracked } from "./living/sources.ts";
export { library, libraryBeside } from "./module.ts";
export { alignmentItem, alignmentMatrix } from "./queries/read-alignment.ts";
export { listTexts, readText } from "./queries/read-texts.ts";
export { search, searchQuery } from "./search/search-library.ts";
export type { Tables } from "./store/tables.ts";
export { describeText, importDocument, segmentsOf } from "./use-cases/import-document.ts";
export { type ReadUpload, readUpload } from "./use-cases/read-upload.ts";
