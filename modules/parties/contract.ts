/** Accounts, sign-in and sign-out as routes. */
import { route, wording } from "@qiaoti/contract";
import { z } from "zod";

/** In the order of the platform's roles; a test holds the two in step. */
export const role = z.enum(["reader", "policy-officer", "department-officer", "supervisor", "administrator"]);
export type RoleName = z.output<typeof role>;

export const signInName = z
  .string()
  .trim()
  .min(2)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
  .refine((name) => !/^(?:\d{15}|\d{17}[\dXx])$/.test(name), "an identity number is never a sign-in name")
  .describe("Letters, digits, dot, hyphen, underscore; capitals do not matter; never an identity number");

/** What is typed; that it is good enough is judged where the name of the account is known. */
const password = z.string().min(1).max(200);

const jurisdiction = z
  .string()
  .regex(/^\d{6}$/)
  .describe("GB/T 2260 code of the place; 000000 for the whole country");

const personName = z.string().trim().min(1).max(60);
const department = z.string().min(1).max(80).nullable().describe("Id in the directory of departments");
const version = z.int().min(1).describe("The version that was seen");

/** Who is signed in, and what he or she may do. */
export const signedIn = z.object({
  id: z.string(),
  signInName: z.string(),
  name: z.string(),
  roles: z.array(role),
  permissions: z.array(z.string()).describe("What the caller may do, over all modules"),
  jurisdiction: z.object({ code: z.string(), name: wording }),
  department: z.object({ id: z.string(), name: wording }).nullable(),
  mustChangePassword: z
    .boolean()
    .describe("Signed in with a given password: nothing else may be done before it is changed"),
});
export type SignedIn = z.output<typeof signedIn>;

export const me = z.object({ account: signedIn.nullable().describe("null: nobody is signed in") });
export type Me = z.output<typeof me>;

export const accountAbility = z.enum(["change", "disable", "enable", "reset-password"]);

export const account = z.object({
  id: z.string(),
  signInName: z.string(),
  name: z.string(),
  roles: z.array(role),
  jurisdiction: z.string(),
  place: z.string(),
  department: z.string().nullable(),
  departmentName: z.string().nullable(),
  active: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: z.iso.datetime(),
  lastSignInAt: z.iso.datetime().nullable(),
  version: z.int(),
  abilities: z.array(accountAbility).describe("What the caller may do with this account now"),
});
export type Account = z.output<typeof account>;

export const accountAction = z.object({
  action: z.enum(["create", "change", "disable", "enable", "reset-password", "change-password"]),
  at: z.iso.datetime(),
  by: z.string().describe("Name of who did it"),
  reason: z.string().nullable(),
  changed: z.array(z.string()).describe("Which fields were changed"),
});

const accountParams = z.object({ account: z.uuid() });

export const whoAmI = route({
  id: "parties.whoAmI",
  method: "GET",
  path: "/api/v1/me",
  summary: { zh: "当前登录的是谁，可以做什么", en: "Who is signed in, and what may be done" },
  access: "public",
  reply: me,
});

export const signIn = route({
  id: "parties.signIn",
  method: "POST",
  path: "/api/v1/session",
  summary: { zh: "登录", en: "Sign in" },
  access: "public",
  body: z.object({ signInName: z.string().trim().min(1).max(80), password }),
  reply: me,
  problems: [401],
  repeatable: true,
});

export const signOut = route({
  id: "parties.signOut",
  method: "DELETE",
  path: "/api/v1/session",
  summary: { zh: "退出登录", en: "Sign out" },
  access: "public",
  status: 204,
  repeatable: true,
});

export const changeOwnPassword = route({
  id: "parties.changeOwnPassword",
  method: "POST",
  path: "/api/v1/me/password",
  summary: { zh: "修改自己的密码；其他设备上的登录随即失效", en: "Change the own password; sessions elsewhere end" },
  access: "signed-in",
  body: z.object({ current: password, next: password }),
  status: 204,
});

export const listAccounts = route({
  id: "parties.listAccounts",
  method: "GET",
  path: "/api/v1/accounts",
  summary: { zh: "本辖区的账号", en: "Accounts at or below the own place" },
  access: "parties.manage-accounts",
  query: z.object({
    words: z.string().trim().max(60).optional().describe("Part of a name, sign-in name or place"),
    state: z.enum(["active", "disabled", "all"]).default("all"),
  }),
  reply: z.object({ accounts: z.array(account) }),
});

export const readAccount = route({
  id: "parties.readAccount",
  method: "GET",
  path: "/api/v1/accounts/:account",
  summary: { zh: "一个账号及其变更记录", en: "An account and what was done to it" },
  access: "parties.manage-accounts",
  params: accountParams,
  reply: z.object({ account, history: z.array(accountAction) }),
});

export const createAccount = route({
  id: "parties.createAccount",
  method: "POST",
  path: "/api/v1/accounts",
  summary: { zh: "新建账号", en: "Create an account" },
  access: "parties.manage-accounts",
  body: z.object({
    signInName,
    name: personName,
    roles: z.array(role).min(1).max(5),
    jurisdiction,
    department: department.default(null),
    // Made by the caller, so that no server, log or kept reply ever holds it.
    oneTimePassword: password.describe("Given to the person; must be changed at the first sign-in"),
  }),
  reply: account,
  status: 201,
});

export const changeAccount = route({
  id: "parties.changeAccount",
  method: "PATCH",
  path: "/api/v1/accounts/:account",
  summary: { zh: "修改账号的姓名、角色、辖区或部门", en: "Change name, roles, place or department of an account" },
  access: "parties.manage-accounts",
  params: accountParams,
  body: z.object({
    version,
    name: personName.optional(),
    roles: z.array(role).min(1).max(5).optional(),
    jurisdiction: jurisdiction.optional(),
    department: department.optional(),
  }),
  reply: account,
});

export const disableAccount = route({
  id: "parties.disableAccount",
  method: "POST",
  path: "/api/v1/accounts/:account/disable",
  summary: { zh: "停用账号；其登录随即失效", en: "Disable an account; its sessions end" },
  access: "parties.manage-accounts",
  params: accountParams,
  body: z.object({ version, reason: z.string().trim().min(1).max(200) }),
  reply: account,
});

export const enableAccount = route({
  id: "parties.enableAccount",
  method: "POST",
  path: "/api/v1/accounts/:account/enable",
  summary: { zh: "恢复账号", en: "Enable an account again" },
  access: "parties.manage-accounts",
  params: accountParams,
  body: z.object({ version }),
  reply: account,
});

export const resetPassword = route({
  id: "parties.resetPassword",
  method: "POST",
  path: "/api/v1/accounts/:account/password",
  summary: { zh: "重设账号密码；其登录随即失效", en: "Give an account a new one-time password; its sessions end" },
  access: "parties.manage-accounts",
  params: accountParams,
  body: z.object({ version, oneTimePassword: password }),
  reply: account,
});
