/** Whether an account may have this place and department, given who asks. */
import type { Actor } from "@qiaoti/platform";
import { regionOfDepartment } from "../department.ts";
import { departmentElsewhere, outsideJurisdiction, unknownDepartment, unknownPlace } from "../errors.ts";
import { isKnownPlace, isWithin } from "../jurisdiction.ts";

/** @throws parties.unknown-place, parties.outside-jurisdiction, parties.unknown-department, parties.department-elsewhere */
export function checkPlace(actor: Actor, jurisdiction: string, department: string | null): void {
  if (!isKnownPlace(jurisdiction)) throw unknownPlace(jurisdiction);
  if (actor.jurisdiction === undefined || !isWithin(jurisdiction, actor.jurisdiction))
    throw outsideJurisdiction(jurisdiction);
  if (department === null) return;
  const region = regionOfDepartment(department);
  if (region === undefined) throw unknownDepartment(department);
  if (!isWithin(region, jurisdiction)) throw departmentElsewhere(department, jurisdiction);
}
