/** Where the built web app lies: beside this room, whether this runs from its sources or compiled. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of the built web app; undefined where it is not built. */
export const staticRoot = (): string | undefined =>
  ["../web/dist", "../../web/dist"]
    .map((path) => fileURLToPath(new URL(path, import.meta.url)))
    .find((folder) => existsSync(`${folder}/index.html`));
