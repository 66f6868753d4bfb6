/** Who may do what: permissions of the module, and how an actor stands to a thing of a place and a department. */
import type { Actor, Role } from "@qiaoti/platform";
import { actsFor } from "@qiaoti/policies";
import { permissions } from "./contract/shared.ts";

export const rolesByPermission: Readonly<Record<string, readonly Role[]>> = {
  [permissions.read]: ["reader", "policy-officer", "department-officer", "supervisor", "administrator"],
  [permissions.report]: ["department-officer", "supervisor"],
  [permissions.supervise]: ["supervisor"],
};

/** How an actor stands to something that departments of a region answer for. */
export interface Relation {
  /** An officer of the leading department. */
  readonly lead: boolean;
  /** An officer of the leading or a supporting department. */
  readonly responsible: boolean;
  /** A supervisor of the very place. Those above see, and may remark, but decide nothing there. */
  readonly supervisor: boolean;
  /** A supervisor of the place or of one above it. */
  readonly overseer: boolean;
}

export interface Owned {
  readonly region: string;
  readonly lead: string | null;
  readonly supporting: readonly string[];
}

export const holds = (actor: Actor, permission: string): boolean =>
  actor.permissions.has(permission) || actor.permissions.has("*");

export function relationOf(actor: Actor, thing: Owned): Relation {
  const reports = holds(actor, permissions.report);
  const office = actor.department;
  const acts = (department: string | null): boolean =>
    reports && office !== undefined && department !== null && actsFor(office, department);
  const lead = acts(thing.lead);
  const supervises = holds(actor, permissions.supervise);
  return {
    lead,
    responsible: lead || thing.supporting.some(acts),
    supervisor: supervises && actor.jurisdiction === thing.region,
    // Row-level security has already kept away every supervisor who is neither of the place nor above it.
    overseer: supervises,
  };
}
