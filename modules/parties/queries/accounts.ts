/** Accounts at or below the actor's place, and what was done to one. */

import type { z } from "zod";
import { present } from "../account.ts";
import type { Account, accountAction } from "../contract.ts";
import { noSuchAccount } from "../errors.ts";
import type { PartiesWork } from "../store/accounts.ts";

export interface AccountFilter {
  readonly words?: string | undefined;
  readonly state: "active" | "disabled" | "all";
}

const joined = ({ db }: PartiesWork) =>
  db
    .selectFrom("parties.accounts")
    .innerJoin("parties.credentials", "parties.credentials.account", "parties.accounts.id")
    .selectAll("parties.accounts")
    .select("must_change");

/** Accounts in the order of place and name. `words` looks in names and in the name of the place. */
export async function listAccounts(
  work: PartiesWork,
  filter: AccountFilter,
  lang: "zh" | "en",
): Promise<readonly Account[]> {
  let query = joined(work).orderBy("jurisdiction").orderBy("sign_in_name");
  if (filter.state !== "all") query = query.where("active", "=", filter.state === "active");
  const rows = await query.execute();
  const accounts = rows.map((row) => present(row, row.must_change, work.actor.id, lang));
  const words = filter.words?.toLowerCase() ?? "";
  return accounts.filter((a) =>
    [a.name, a.signInName, a.place, a.departmentName ?? ""].some((text) => text.toLowerCase().includes(words)),
  );
}

export type AccountAction = z.output<typeof accountAction>;

/** One account with its history, oldest first. @throws parties.no-such-account */
export async function readAccount(
  work: PartiesWork,
  id: string,
  lang: "zh" | "en",
): Promise<{ account: Account; history: AccountAction[] }> {
  const row = await joined(work).where("parties.accounts.id", "=", id).executeTakeFirst();
  if (row === undefined) throw noSuchAccount();
  const actions = await work.db
    .selectFrom("parties.account_actions")
    .selectAll()
    .where("account", "=", id)
    .orderBy("id")
    .execute();
  return {
    account: present(row, row.must_change, work.actor.id, lang),
    history: actions.map(({ action, at, by_name, detail }) => ({
      action: action as AccountAction["action"],
      at: at.toISOString(),
      by: by_name,
      reason: detail.reason ?? null,
      changed: [...(detail.changed ?? [])],
    })),
  };
}
