/** The modules of the service. */
import { accountability } from "@qiaoti/accountability";
import { partiesBeside } from "@qiaoti/parties";
import type { ServiceModule } from "@qiaoti/platform";

const others: readonly ServiceModule[] = [accountability];

/** Without the platform's own, in the order in which they are migrated and prepared. */
export const modules: readonly ServiceModule[] = [partiesBeside(others), ...others];
