/** What the documents say, as data and rules. */
export * from "./documents.ts";
export * from "./measures.ts";
