/** Accounts, offices, departments and sign-in. */
export type { AccountRow } from "./account.ts";
export { normalSignInName } from "./account.ts";
export { type RoleName, role } from "./contract.ts";
export { isWithin } from "./jurisdiction.ts";
export { module, partiesBeside } from "./module.ts";
export { makeOneTimePassword } from "./password.ts";
export { listAccounts } from "./queries/accounts.ts";
export { SESSION_COOKIE } from "./session.ts";
export { getAccount, type PartiesWork } from "./store/accounts.ts";
export type { PartiesTables } from "./store/tables.ts";
export { changeAccount } from "./use-cases/change-account.ts";
export { createAccount, type NewAccount } from "./use-cases/create-account.ts";
export { disableAccount } from "./use-cases/disable-account.ts";
export { enableAccount } from "./use-cases/enable-account.ts";
export { ensureFirstAdministrator, type FirstAdministrator } from "./use-cases/ensure-first-administrator.ts";
export { resetPassword } from "./use-cases/reset-password.ts";
