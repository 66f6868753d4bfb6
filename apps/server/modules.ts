/** The modules of the service. */
import { accountability } from "@qiaoti/accountability";
import { module as assessment } from "@qiaoti/assessment/service";
import { library } from "@qiaoti/library";
import { partiesBeside } from "@qiaoti/parties";
import type { ServiceModule } from "@qiaoti/platform";

const others: readonly ServiceModule[] = [assessment, accountability, library];

/** Without the platform's own, in the order in which they are migrated and prepared. */
export const modules: readonly ServiceModule[] = [partiesBeside(others), ...others];
