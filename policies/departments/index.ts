/** Directory of the departments that the documents name, and who answers for a measure. */
import { type RegionCode, regionPrefix, WHOLE_COUNTRY } from "@qiaoti/engine/language";
import { documents } from "../documents.ts";
import { type MeasureId, measures } from "../measures.ts";
import { type Department, normalName } from "./department.ts";
import { kunming } from "./kunming.ts";
import { national } from "./national.ts";
import { tianjin } from "./tianjin.ts";
import { zhongmu } from "./zhongmu.ts";

export type { Department, DepartmentKind, DepartmentLevel } from "./department.ts";

/** Every department, by id, from the country down. */
export const departments: ReadonlyMap<string, Department> = new Map(
  [...national, ...tianjin, ...kunming, ...zhongmu].map((department) => [department.id, department]),
);

const byPrintedName: ReadonlyMap<string, Department> = new Map(
  [...departments.values()].flatMap((department) =>
    [...department.printed, department.name.zh].map((name) => [`${department.region}|${normalName(name)}`, department]),
  ),
);

/** The department that a document of the region means by a printed, short or full name. */
export function departmentByName(region: RegionCode, name: string): Department | undefined {
  return byPrintedName.get(`${region}|${normalName(name)}`);
}

export interface Responsible {
  /**
   * Who leads: the first single body named, else the first group. The documents say “按职责分工负责” and name no
   * 牵头 department; the first named leads by custom, and an office may reassign. Undefined: the text names nobody.
   */
  readonly lead: Department | undefined;
  readonly supporting: readonly Department[];
}

/**
 * Who answers for a measure.
 *
 * @throws RangeError naming the measure, where it prints a name that the directory lacks.
 */
export function departmentsOf(id: MeasureId): Responsible {
  const measure = measures.get(id);
  if (measure === undefined) throw new RangeError(`${id}: no such measure`);
  const region = documents[measure.document].region;
  const all = measure.departments.map((name) => {
    const department = departmentByName(region, name);
    if (department === undefined) throw new RangeError(`${id}: no department is called ${name}`);
    return department;
  });
  const named = [...new Set(all)];
  const lead = named.find((department) => department.kind !== "group") ?? named[0];
  return { lead, supporting: named.filter((department) => department !== lead) };
}

/**
 * Whether an office acts where a department is responsible: it is that department, or a member of the group that the
 * document names. An office that the directory lacks belongs to a place by the region in its id.
 */
export function actsFor(office: string, responsible: string): boolean {
  if (office === responsible) return true;
  const group = departments.get(responsible);
  if (group?.members === undefined) return false;
  if (group.members === "own")
    return office.startsWith(`${group.region}/`) && departments.get(office)?.kind !== "group";
  if (group.members === "below") return isBelow(office.slice(0, 6), group.region) && office.endsWith("/government");
  return group.members.includes(office);
}

function isBelow(region: string, above: RegionCode): boolean {
  if (region === above) return false;
  return above === WHOLE_COUNTRY || region.startsWith(regionPrefix(above));
}
