/** Contract of the library: what its routes take and give. */
export * from "./contract/align.ts";
export * from "./contract/import.ts";
export * from "./contract/names.ts";
export * from "./contract/read.ts";
export * from "./contract/search.ts";
