/** Database, HTTP, jobs, audit, access, files, clock and configuration; no domain word. */
export * from "./kernel.ts";
export * from "./problem.ts";
