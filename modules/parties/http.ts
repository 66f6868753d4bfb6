/** Routes of sign-in and accounts. */

import type { RouteSpec } from "@qiaoti/contract";
import { type HttpRequest, type Role, type Routes, type ServiceModule, system } from "@qiaoti/platform";
import { type AccountRow, present } from "./account.ts";
import * as contract from "./contract.ts";
import { listAccounts, readAccount } from "./queries/accounts.ts";
import { whoAmI } from "./queries/who-am-i.ts";
import { LONGEST_MS, SESSION_COOKIE } from "./session.ts";
import { mustChange, type PartiesWork } from "./store/accounts.ts";
import { changeAccount } from "./use-cases/change-account.ts";
import { changeOwnPassword } from "./use-cases/change-own-password.ts";
import { createAccount } from "./use-cases/create-account.ts";
import { disableAccount } from "./use-cases/disable-account.ts";
import { enableAccount } from "./use-cases/enable-account.ts";
import { identify } from "./use-cases/identify.ts";
import { resetPassword } from "./use-cases/reset-password.ts";
import { signIn } from "./use-cases/sign-in.ts";
import { signOut } from "./use-cases/sign-out.ts";

type PermissionTables = readonly Readonly<Record<string, readonly Role[]>>[];

/** Serves the routes. `tables` says which role holds which permission, over all modules. */
export const http =
  (tables: PermissionTables): NonNullable<ServiceModule["http"]> =>
  (routes) => {
    serveSessions(routes, tables);
    serveAccounts(routes);
  };

function serveSessions(routes: Routes, tables: PermissionTables): void {
  routes.serve(contract.whoAmI, ({ service, actor }) => whoAmI(service, actor));

  routes.serve(contract.signIn, async ({ service, body, address, cookies, requestId }) => {
    const { token } = await signIn(service, { ...body, address }, requestId);
    cookies.set(SESSION_COOKIE, token, LONGEST_MS / 1000);
    const actor = await identify(token, service, tables);
    return actor === undefined ? { account: null } : whoAmI(service, actor);
  });

  routes.serve(contract.signOut, async ({ service, cookies, requestId }) => {
    const token = cookies.get(SESSION_COOKIE);
    if (token !== undefined)
      await service.run(system("parties.sign-out"), (work: PartiesWork) => signOut(work, token), requestId);
    cookies.clear(SESSION_COOKIE);
    return undefined;
  });

  routes.serve(contract.changeOwnPassword, async ({ body, cookies, run }) => {
    await run((work: PartiesWork) => changeOwnPassword(work, { ...body, token: cookies.get(SESSION_COOKIE) }));
    return undefined;
  });
}

function serveAccounts(routes: Routes): void {
  routes.serve(contract.listAccounts, ({ query, run, lang }) =>
    run(async (work: PartiesWork) => ({ accounts: [...(await listAccounts(work, query, lang))] })),
  );
  routes.serve(contract.readAccount, ({ params, run, lang }) =>
    run((work: PartiesWork) => readAccount(work, params.account, lang)),
  );
  routes.serve(contract.createAccount, (request) => changed(request, (work) => createAccount(work, request.body)));
  routes.serve(contract.changeAccount, (request) =>
    changed(request, (work) => changeAccount(work, { ...request.body, ...request.params })),
  );
  routes.serve(contract.disableAccount, (request) =>
    changed(request, (work) => disableAccount(work, { ...request.body, ...request.params })),
  );
  routes.serve(contract.enableAccount, (request) =>
    changed(request, (work) => enableAccount(work, { ...request.body, ...request.params })),
  );
  routes.serve(contract.resetPassword, (request) =>
    changed(request, (work) => resetPassword(work, { ...request.body, ...request.params })),
  );
}

/** Runs a change and sends the account as it then stands. */
const changed = (
  { run, actor, lang }: Pick<HttpRequest<RouteSpec>, "run" | "actor" | "lang">,
  useCase: (work: PartiesWork) => Promise<AccountRow>,
): Promise<contract.Account> =>
  run(async (work: PartiesWork) => {
    const row = await useCase(work);
    return present(row, await mustChange(work, row.id), actor.id, lang);
  });
