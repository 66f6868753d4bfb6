/** The library as a module of the service. */
import type { ServiceModule } from "@qiaoti/platform";
import { permissions } from "./access.ts";
import { topics } from "./events.ts";
import { serveImport } from "./http/import.ts";
import { keepIndex, serveReading } from "./http/read.ts";
import { neighbours } from "./living/neighbours.ts";
import { type LivingSources, noSources } from "./living/sources.ts";
import { migrations } from "./store/migrations.ts";
import { officialTexts } from "./store/official-texts.ts";

/** The module beside those that say what measures do now: assessments decided, duties, indicators. */
export function libraryBeside(living: LivingSources): ServiceModule {
  const ground = { official: officialTexts, living };
  const refresh = keepIndex(ground);
  return {
    name: "library",
    migrations,
    permissions,
    http: (routes) => {
      serveImport(routes);
      serveReading(ground)(routes);
    },
    prepare: refresh,
    on: {
      [topics.textImported]: (_, service) => refresh(service),
      [topics.draftPublished]: (_, service) => refresh(service),
    },
  };
}

/** The module alone. */
export const module: ServiceModule = libraryBeside(noSources);

/** The module as the service runs it, beside assessment and accountability. */
export const library: ServiceModule = libraryBeside(neighbours);
