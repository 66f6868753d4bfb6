/** Contract of the library: what its routes take and give. */
export * from "./contract/import.ts";
