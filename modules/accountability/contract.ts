/** Routes of accountability and their schemas: what a screen may import. Ids in a path are URL-encoded. */
export * from "./contract/items.ts";
export * from "./contract/oversight.ts";
export * from "./contract/registers.ts";
export * from "./contract/reviews.ts";
export * from "./contract/shared.ts";
export * from "./contract/sheets.ts";
export * from "./contract/targets.ts";
