/** Database, HTTP, jobs, audit, access, files, clock and configuration; no domain word. */
export { chinaDay, type SetClock, setClock, systemClock } from "./clock/clock.ts";
export { migrate } from "./db/migrate.ts";
export { sessionCookie } from "./http/access.ts";
export { createHttp, type HttpConfig } from "./http/create-http.ts";
export * from "./kernel.ts";
export * from "./problem.ts";
export { createService, type RunningService, type ServiceOptions } from "./service.ts";
