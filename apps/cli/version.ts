/** The version of the command line, from its package. */
import { readFileSync } from "node:fs";

/** Sources stand beside package.json, compiled files one folder below it. */
export function version(): string {
  for (const place of ["./package.json", "../package.json"]) {
    try {
      const { name, version: found } = JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")) as {
        readonly name?: string;
        readonly version?: string;
      };
      if (name === "@qiaoti/cli" && found !== undefined) return found;
    } catch {
      // Not beside this file: the next place is tried.
    }
  }
  return "0.0.0";
}
