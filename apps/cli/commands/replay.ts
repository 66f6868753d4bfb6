/** `qiaoti replay`: decides again on what receipts hold, and says whether the same comes out to the byte. */
import { readReceipt } from "@qiaoti/assessment";
import { type ReplayOutcome, replay } from "@qiaoti/engine/decide";
import { type Text, text } from "@qiaoti/engine/language";
import { fillings, ruleById } from "@qiaoti/policies";
import type { Command } from "commander";
import { InputError, type InputProblem, NothingFound } from "../errors.ts";
import { readTextFile } from "../input/read-text.ts";
import type { Context } from "../io.ts";

type Difference = Extract<ReplayOutcome, { same: false }>["because"];

const DIFFERENCES: Readonly<Record<Difference, Text>> = {
  "rule-unknown": text("没有这条规则", "there is no such rule"),
  "rule-changed": text("规则已经修改，与当时的版本不同", "the rule has changed since"),
  "filling-changed": text("当时引用的地方规定已经修改", "a local rule that was used has changed since"),
  "answer-differs": text(
    "重新认定的结果与凭据不同，凭据可能被改动过",
    "the answer differs; the receipt may have been altered",
  ),
};

/** Runs `qiaoti replay`. @throws NothingFound where a receipt does not replay. */
export async function runReplay(files: readonly string[], context: Context): Promise<void> {
  const { io, lang } = context;
  const problems: InputProblem[] = [];
  let differing = 0;
  for (const file of files) {
    const read = readReceipt(await readTextFile(file, context));
    if ("problem" in read) {
      problems.push({ file, ...(read.path === "" ? {} : { field: read.path }), message: read.problem });
      continue;
    }
    const { receipt } = read;
    const outcome = replay(receipt, ruleById, fillings);
    const head = `${file} ${receipt.rule} ${receipt.asOf}`;
    const said = outcome.same ? text("复核一致", "replays to the byte") : DIFFERENCES[outcome.because];
    io.out(`${outcome.same ? "✓" : "✗"} ${head}${lang === "zh" ? "：" : ": "}${said[lang]}\n`);
    if (!outcome.same) differing += 1;
  }
  if (problems.length > 0) throw new InputError(problems);
  if (differing > 0)
    throw new NothingFound(text(`${differing} 份凭据复核不一致`, `${differing} receipts do not replay`));
}

export function registerReplay(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("replay")
    .usage(t("<凭据>...", "<receipt>..."))
    .summary(t("复核认定凭据", "check receipts of answers"))
    .description(
      t(
        "按凭据里的事实、口径、标准和规则版本重新认定，看结果是否逐字节相同。不一致时退出码为 3。",
        "Decides again on the facts, readings, standards and rule versions of each receipt. Exit code 3 where one differs.",
      ),
    )
    .argument(t("<凭据...>", "<receipts...>"), t("assess --receipt 写出的文件", "files written by assess --receipt"))
    .action((files: readonly string[]) => runReplay(files, context));
}
