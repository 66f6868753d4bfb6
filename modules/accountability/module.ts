/** 责任与指标 as a module of the service. */
import { type Service, type ServiceModule, system, type Work } from "@qiaoti/platform";
import { rolesByPermission } from "./access.ts";
import { serveItems } from "./http/items.ts";
import { serveOversight } from "./http/oversight.ts";
import { serveSheets } from "./http/sheets.ts";
import { serveTargets } from "./http/targets.ts";
import { migrations } from "./store/migrations.ts";
import type { Tables } from "./store/tables.ts";
import { remindDepartments } from "./use-cases/remind-departments.ts";
import { seedRows } from "./use-cases/seed-rows.ts";

type W = Work<Tables>;

/** Reminders go out once a morning; run again the same day, it says nothing twice. */
async function remind(_payload: unknown, service: Service): Promise<void> {
  const fresh = await service.run(system("accountability.remind"), (work: W) => remindDepartments(work));
  service.log.info({ notices: fresh }, "accountability: departments reminded");
}

export const accountability: ServiceModule = {
  name: "accountability",
  migrations,
  permissions: rolesByPermission,
  http: (routes) => {
    serveItems(routes);
    serveTargets(routes);
    serveOversight(routes);
    serveSheets(routes);
  },
  jobs: { "accountability.remind": remind },
  schedule: { "30 7 * * *": "accountability.remind" },
  prepare: (service) => service.run(system("accountability.prepare"), (work: W) => seedRows(work)),
};
