/** Who is signed in, and what may be done. */
import type { Actor, Service } from "@qiaoti/platform";
import type { Me, RoleName } from "../contract.ts";
import { departmentWording } from "../department.ts";
import { placeWording } from "../jurisdiction.ts";
import type { PartiesTables } from "../store/tables.ts";

/** The account behind an actor; nobody for an anonymous one. */
export async function whoAmI(service: Service, actor: Actor): Promise<Me> {
  if (actor.kind !== "account") return { account: null };
  const row = await service.run<PartiesTables, Row | undefined>(actor, ({ db }) =>
    db
      .selectFrom("parties.accounts")
      .innerJoin("parties.credentials", "parties.credentials.account", "parties.accounts.id")
      .select(["id", "sign_in_name", "name", "roles", "jurisdiction", "department", "must_change"])
      .where("id", "=", actor.id)
      .executeTakeFirst(),
  );
  if (row === undefined) return { account: null };
  return {
    account: {
      id: row.id,
      signInName: row.sign_in_name,
      name: row.name,
      roles: row.roles as RoleName[],
      permissions: [...actor.permissions].sort(),
      jurisdiction: { code: row.jurisdiction, name: placeWording(row.jurisdiction) },
      department: row.department === null ? null : { id: row.department, name: departmentWording(row.department) },
      mustChangePassword: row.must_change,
    },
  };
}

interface Row {
  readonly id: string;
  readonly sign_in_name: string;
  readonly name: string;
  readonly roles: string[];
  readonly jurisdiction: string;
  readonly department: string | null;
  readonly must_change: boolean;
}
