/** The service: modules put together behind one URL. */
export { configOf } from "./environment.ts";
export { backUp, putBack } from "./keep.ts";
export { modules } from "./modules.ts";
export { serve, type Terminal } from "./serve.ts";
export { type RunningServer, type StartOptions, startService } from "./start-service.ts";
export { staticRoot } from "./static-root.ts";
export { withService } from "./with-service.ts";
