/** 政策库: documents, clauses, import of official text, alignment, living clauses. */
export {};
