/** 天津几条措施共用的部分。 */
import { named, text } from "@qiaoti/engine/language";
import { person } from "../vocabulary/index.ts";

/** 社区工作者：社区书记和社区干部专职在社区工作，也在其中。 */
export const communityWorker = named("tj-2020/community-worker", text("社区工作者", "community worker"), () =>
  person.grassrootsRoles.hasAny("community-worker", "community-party-secretary", "community-cadre"),
);
