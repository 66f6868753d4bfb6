/** Departments of accounts: those of the directory, and offices elsewhere by the region in their id. */
import type { Wording } from "@qiaoti/contract";
import { departments } from "@qiaoti/policies/departments";
import { isKnownPlace } from "./jurisdiction.ts";

/** Place of a department id; undefined where it is neither in the directory nor `region/key` of a known place. */
export function regionOfDepartment(id: string): string | undefined {
  const listed = departments.get(id);
  if (listed !== undefined) return listed.kind === "group" ? undefined : listed.region;
  const region = /^(\d{6})\/[a-z0-9][a-z0-9-]*$/.exec(id)?.[1];
  return region !== undefined && isKnownPlace(region) ? region : undefined;
}

/** The department's name; its id where the directory lacks it. */
export const departmentWording = (id: string): Wording => departments.get(id)?.name ?? { zh: id, en: id };
