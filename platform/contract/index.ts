/** Routes and problems as data: what a server serves, a screen calls and OpenAPI describes, from one schema. */
export * from "./problem.ts";
export * from "./route.ts";
