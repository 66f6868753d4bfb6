/** `qiaoti account`: accounts of the service, for whoever runs it. */
import { text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import type { AccountRow, PartiesTables, PartiesWork, RoleName } from "@qiaoti/parties";
import { role } from "@qiaoti/parties/contract";
import { type Command, Option } from "commander";
import { NothingFound, UsageError } from "../errors.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { onService } from "./with-service.ts";

interface AddOptions {
  readonly name?: string;
  readonly role: readonly string[];
  readonly region?: string;
  readonly department?: string;
  readonly json?: boolean;
}

const roles = role.options;

const inPlace = <R>(work: (work: PartiesWork) => Promise<R>): Promise<R> =>
  onService((service, _, operator) => service.run<PartiesTables, R>(operator, work));

const readRoles = (named: readonly string[]): RoleName[] =>
  named.map((name) => {
    const found = roles.find((role) => role === name);
    if (found === undefined)
      throw new UsageError(
        text(`--role：${name} 不是角色，应为 ${roles.join("、")}`, `--role: ${name} is none of ${roles.join(", ")}`),
      );
    return found;
  });

async function add(signInName: string, options: AddOptions, { io, lang }: Context): Promise<void> {
  const named = readRoles(options.role.length === 0 ? ["reader"] : options.role);
  const parties = await import("@qiaoti/parties");
  const oneTimePassword = parties.makeOneTimePassword();
  const made = await onService((service, config, operator) =>
    service.run<PartiesTables, AccountRow>(operator, (work) =>
      parties.createAccount(work, {
        signInName,
        name: options.name ?? signInName,
        roles: named,
        jurisdiction: options.region ?? config.region.slice(0, 6),
        department: options.department ?? null,
        oneTimePassword,
      }),
    ),
  );
  if (options.json) emitJson({ account: made.id, signInName: made.sign_in_name, oneTimePassword }, { io, lang });
  else io.out(`${given(made.sign_in_name, oneTimePassword, lang)}\n`);
}

const given = (name: string, password: string, lang: "zh" | "en"): string =>
  lang === "zh"
    ? `登录名：${name}\n一次性密码：${password}\n密码只显示这一次，首次登录时须换成自己的。`
    : `Sign-in name: ${name}\nOne-time password: ${password}\nIt is shown only now and must be changed at the first sign-in.`;

async function findByName(work: PartiesWork, typed: string): Promise<AccountRow> {
  const { normalSignInName } = await import("@qiaoti/parties");
  const row = await work.db
    .selectFrom("parties.accounts")
    .selectAll()
    .where("sign_in_name", "=", normalSignInName(typed))
    .executeTakeFirst();
  if (row === undefined) throw new NothingFound(text(`没有账号“${typed}”。`, `There is no account "${typed}".`));
  return row;
}

async function reset(signInName: string, options: { readonly json?: boolean }, { io, lang }: Context): Promise<void> {
  const { makeOneTimePassword, resetPassword } = await import("@qiaoti/parties");
  const oneTimePassword = makeOneTimePassword();
  const row = await inPlace(async (work) => {
    const { id, version } = await findByName(work, signInName);
    return resetPassword(work, { account: id, version, oneTimePassword });
  });
  if (options.json) emitJson({ signInName: row.sign_in_name, oneTimePassword }, { io, lang });
  else io.out(`${given(row.sign_in_name, oneTimePassword, lang)}\n`);
}

async function disable(signInName: string, options: { readonly reason: string }, context: Context): Promise<void> {
  const { disableAccount } = await import("@qiaoti/parties");
  const row = await inPlace(async (work) => {
    const { id, version } = await findByName(work, signInName);
    return disableAccount(work, { account: id, version, reason: options.reason });
  });
  const said = { zh: `已停用账号 ${row.sign_in_name}。`, en: `Account ${row.sign_in_name} is disabled.` };
  context.io.out(`${said[context.lang]}\n`);
}

async function list(options: { readonly json?: boolean }, { io, lang }: Context): Promise<void> {
  const { listAccounts } = await import("@qiaoti/parties");
  const accounts = await inPlace((work) => listAccounts(work, { state: "all" }, lang));
  if (options.json) {
    const rows = accounts.map(({ abilities: _, ...account }) => account);
    emitJson({ accounts: rows }, { io, lang });
    return;
  }
  const rows = accounts.map((a) => [
    a.signInName,
    a.name,
    a.jurisdiction,
    a.roles.join(","),
    a.active ? "" : lang === "zh" ? "已停用" : "disabled",
  ]);
  const widths = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => columnsOf(row[i] ?? "")), 0));
  for (const row of rows)
    io.out(
      `${row
        .map((cell, i) => cell + " ".repeat(Math.max(0, (widths[i] ?? 0) - columnsOf(cell))))
        .join("  ")
        .trimEnd()}\n`,
    );
}

export function registerAccount(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  const json = (): Option => new Option("--json", t("输出数据", "print data"));
  const account = program
    .command("account")
    .usage(t("<命令>", "<command>"))
    .summary(t("管理服务的账号", "handle accounts of the service"))
    .description(
      t(
        "在服务所在的机器上管理账号；服务运行或停止时都可以用。",
        "Handles accounts on the machine of the service, whether it runs or not.",
      ),
    )
    .helpCommand(false);
  account
    .command("add")
    .argument("<name>", t("登录名", "sign-in name"))
    .summary(t("新建账号", "make an account"))
    .description(t("新建账号，显示一次性密码。", "Makes an account and shows its one-time password."))
    .option("--name <name>", t("姓名", "name of the person"))
    .option(
      "--role <role>",
      t(`角色，可多次：${roles.join("、")}`, `role, may be repeated: ${roles.join(", ")}`),
      collect,
      [],
    )
    .option(
      "--region <code>",
      t("辖区的行政区划代码；不写为本机设置的辖区", "place; that of the installation where left out"),
    )
    .option("--department <id>", t("部门，如 530100/hrss", "department, such as 530100/hrss"))
    .addOption(json())
    .action((name: string, options: AddOptions) => add(name, options, context));
  account
    .command("list")
    .summary(t("列出账号", "list accounts"))
    .description(t("列出全部账号。", "Lists all accounts."))
    .addOption(json())
    .action((options: { json?: boolean }) => list(options, context));
  account
    .command("reset-password")
    .argument("<name>", t("登录名", "sign-in name"))
    .summary(t("重设密码", "give a new one-time password"))
    .description(
      t("给账号一个新的一次性密码，原有登录随即失效。", "Gives an account a new one-time password; its sessions end."),
    )
    .addOption(json())
    .action((name: string, options: { json?: boolean }) => reset(name, options, context));
  account
    .command("disable")
    .argument("<name>", t("登录名", "sign-in name"))
    .summary(t("停用账号", "disable an account"))
    .description(t("停用账号，原有登录随即失效。", "Disables an account; its sessions end."))
    .requiredOption("--reason <words>", t("原因，记入变更记录", "why; kept on record"))
    .action((name: string, options: { reason: string }) => disable(name, options, context));
  for (const command of account.commands)
    command
      .helpOption("-h, --help", t("显示说明", "show help"))
      .option("--lang <lang>", t("语言：zh（默认）或 en", "language: zh (default) or en"));
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];
