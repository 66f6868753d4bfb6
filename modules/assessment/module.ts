/** The module as the server runs it; a door of its own, so that the command line does not load a server. */
import { type Service, type ServiceModule, system } from "@qiaoti/platform";
import { http } from "./http.ts";
import { migrations } from "./store/migrations.ts";
import type { Tables } from "./store/tables.ts";
import { purgeSaved } from "./use-cases/open-saved.ts";

export const module: ServiceModule = {
  name: "assessment",
  migrations,
  http,
  jobs: {
    "purge-saved": async (_payload: unknown, service: Service) => {
      const gone = await service.run<Tables, number>(system("assessment.purge-saved"), purgeSaved);
      if (gone > 0) service.log.info({ gone }, "saved answers past their time were deleted");
    },
  },
  // Before the offices open.
  schedule: { "20 4 * * *": "purge-saved" },
};
