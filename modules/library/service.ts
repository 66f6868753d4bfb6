/** The library as the server runs it, and what a benchmark of its search needs: a door of its own, like the server's. */
export { library, libraryBeside } from "./module.ts";
export { type Entry, entryOfMeasure, measuresInOrder } from "./search/entries.ts";
export { writeEntries } from "./search/refresh-index.ts";
export { search } from "./search/search-library.ts";
export type { SearchTables } from "./store/search-tables.ts";
