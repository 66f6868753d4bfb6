/** Settings of the service among the environment of a process. */
import { type Config, readConfig } from "@qiaoti/platform";

/** Of the command line and of tests, not of the service. */
const elsewhere = new Set(["QIAOTI_LANG", "QIAOTI_DEBUG", "QIAOTI_SEEDS"]);

/** @throws RangeError naming every setting that is wrong */
export const configOf = (environment: Readonly<Record<string, string | undefined>>): Config =>
  readConfig(Object.fromEntries(Object.entries(environment).filter(([name]) => !elsewhere.has(name))));
