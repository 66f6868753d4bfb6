/** Database, HTTP, jobs, audit, access, files, clock and configuration; no domain word. */
export { type AuditQuery, type AuditRecord, firstBrokenAudit, readAudit } from "./audit/read-audit.ts";
export { type BackupResult, backup, type RestoreOptions, restore } from "./backup/backup.ts";
export { fingerprint, type TablePrint } from "./backup/fingerprint.ts";
export { chinaDay, type SetClock, setClock, systemClock } from "./clock/clock.ts";
export { type Config, describeConfig, readConfig } from "./config/config.ts";
export { openLog } from "./config/log.ts";
export { type Database, openDatabase } from "./db/launch.ts";
export { migrate } from "./db/migrate.ts";
export type { PlatformTables } from "./db/schema.ts";
export { sessionCookie } from "./http/access.ts";
export { createHttp, type HttpConfig } from "./http/create-http.ts";
export { openapi } from "./http/openapi.ts";
export { startWorker, type Worker } from "./jobs/worker.ts";
export * from "./kernel.ts";
export { platformModule } from "./platform-module.ts";
export * from "./problem.ts";
export { createService, type RunningService, type ServiceOptions } from "./service.ts";
export { type Started, startService } from "./start.ts";
