/** Signs a person in. Attempts are counted before the password is looked at, so that none slips through at once. */
import { type Service, system } from "@qiaoti/platform";
import { sql } from "kysely";
import { type AccountRow, normalSignInName } from "../account.ts";
import { signInRefused, tooManyAttempts } from "../errors.ts";
import { checkPassword } from "../password.ts";
import { IDLE_MS, LONGEST_MS, newToken, tokenHash } from "../session.ts";
import type { PartiesWork } from "../store/accounts.ts";
import type { PartiesTables } from "../store/tables.ts";
import { MOST_PER_ACCOUNT, MOST_PER_ADDRESS, secondsToWait, WINDOW_MS } from "../throttle.ts";

export interface Credentials {
  readonly signInName: string;
  readonly password: string;
  /** Where the request comes from, in a form that is not an address in clear. */
  readonly address: string;
}

export interface SignedInSession {
  readonly token: string;
  readonly account: AccountRow;
  readonly mustChange: boolean;
}

const actor = system("parties.sign-in");

/** Keys hold hashes: somebody may type a password where the name belongs. */
const keysOf = ({ signInName, address }: Credentials) => ({
  account: `account:${tokenHash(normalSignInName(signInName))}`,
  address: `address:${tokenHash(address)}`,
});

/**
 * Opens a session.
 *
 * @throws parties.too-many-attempts; parties.sign-in-refused, the same for an unknown name, a wrong password and a
 * disabled account
 */
export async function signIn(service: Service, command: Credentials, requestId?: string): Promise<SignedInSession> {
  const run = <R>(useCase: (work: PartiesWork) => Promise<R>): Promise<R> =>
    service.run<PartiesTables, R>(actor, useCase, requestId);
  const keys = keysOf(command);
  const wait = await run(async (work) =>
    Math.max(
      await claimAttempt(work, keys.account, MOST_PER_ACCOUNT),
      await claimAttempt(work, keys.address, MOST_PER_ADDRESS),
    ),
  );
  if (wait > 0) throw tooManyAttempts(wait);
  const found = await run((work) => findAccount(work, normalSignInName(command.signInName)));
  const matches = await checkPassword(found?.password_hash, command.password);
  const opened = await run(async (work) => {
    if (found === undefined) return undefined;
    return matches && found.active ? open(work, found.id, keys) : refuse(work, found.id);
  });
  if (opened === undefined) throw signInRefused();
  return opened;
}

/** Counts one attempt and says how many seconds to wait, 0 for none. */
async function claimAttempt({ db, now }: PartiesWork, key: string, most: number): Promise<number> {
  const expired = new Date(now.getTime() - WINDOW_MS);
  const { count, began_at } = await db
    .insertInto("parties.sign_in_attempts")
    .values({ key, began_at: now, count: 1 })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((e) => ({
        count: sql<number>`case when ${e.ref("parties.sign_in_attempts.began_at")} <= ${expired} then 1
          else ${e.ref("parties.sign_in_attempts.count")} + 1 end`,
        began_at: sql<Date>`case when ${e.ref("parties.sign_in_attempts.began_at")} <= ${expired} then ${now}
          else ${e.ref("parties.sign_in_attempts.began_at")} end`,
      })),
    )
    .returning(["count", "began_at"])
    .executeTakeFirstOrThrow();
  return secondsToWait({ count, began: began_at }, most, now);
}

const findAccount = ({ db }: PartiesWork, signInName: string) =>
  db
    .selectFrom("parties.accounts")
    .innerJoin("parties.credentials", "parties.credentials.account", "parties.accounts.id")
    .select(["id", "active", "password_hash"])
    .where("sign_in_name", "=", signInName)
    .executeTakeFirst();

async function refuse(work: PartiesWork, account: string): Promise<undefined> {
  await work.audit({ action: "parties.sign-in-refused", object: `account:${account}` });
  return undefined;
}

async function open(
  work: PartiesWork,
  id: string,
  keys: ReturnType<typeof keysOf>,
): Promise<SignedInSession | undefined> {
  const { db, now } = work;
  const account = await db
    .updateTable("parties.accounts")
    .set({ last_sign_in_at: now })
    .where("id", "=", id)
    .where("active", "=", true)
    .returningAll()
    .executeTakeFirst();
  if (account === undefined) return undefined;
  const { must_change } = await db
    .selectFrom("parties.credentials")
    .select("must_change")
    .where("account", "=", id)
    .executeTakeFirstOrThrow();
  await db.deleteFrom("parties.sign_in_attempts").where("key", "=", keys.account).execute();
  await db
    .updateTable("parties.sign_in_attempts")
    .set((e) => ({ count: e("count", "-", 1) }))
    .where("key", "=", keys.address)
    .execute();
  await db
    .deleteFrom("parties.sessions")
    .where("account", "=", id)
    .where((e) =>
      e.or([
        e("seen_at", "<=", new Date(now.getTime() - IDLE_MS)),
        e("began_at", "<=", new Date(now.getTime() - LONGEST_MS)),
      ]),
    )
    .execute();
  const token = newToken();
  await db
    .insertInto("parties.sessions")
    .values({ token_hash: tokenHash(token), account: id, began_at: now, seen_at: now })
    .execute();
  await work.audit({ action: "parties.sign-in", object: `account:${id}` });
  return { token, account, mustChange: must_change };
}
