/** What an office has adopted: which readings, from which day, by which decision; which parameters it has set. */
import { type Day, day, type Setting } from "@qiaoti/engine/language";
import { type OfficeFile, officeFile } from "./contract.ts";
import type { FileProblem } from "./problems.ts";
import { adoptionProblems, readSettings } from "./settings.ts";
import { shapeProblems } from "./shape-problems.ts";

export interface Office {
  readonly name: string | undefined;
  readonly readings: OfficeFile["readings"];
  /** Values in the units of the engine. */
  readonly settings: Readonly<Record<string, readonly Setting[]>>;
}

/** Reads a parsed office file; every problem at once. */
export function readOffice(
  input: unknown,
): { readonly office: Office } | { readonly problems: readonly FileProblem[] } {
  const shape = officeFile.safeParse(input ?? {});
  if (!shape.success) return { problems: shapeProblems(shape.error.issues) };
  const { office: name, readings, parameters } = shape.data;
  const { settings, problems } = readSettings(parameters);
  const all = [...adoptionProblems(readings), ...problems];
  return all.length > 0 ? { problems: all } : { office: { name, readings, settings } };
}

/** The option of each reading in force on a day: of those adopted by then, the latest. */
export function readingsOn(office: Office, on: Day): Readonly<Record<string, string>> {
  const chosen: Record<string, string> = {};
  for (const [id, adoptions] of Object.entries(office.readings)) {
    const inForce = adoptions.filter((a) => day(a.from) <= on).sort((a, b) => day(a.from) - day(b.from));
    const latest = inForce[inForce.length - 1];
    if (latest !== undefined) chosen[id] = latest.option;
  }
  return chosen;
}
