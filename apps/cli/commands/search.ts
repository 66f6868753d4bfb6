/** `qiaoti search`: finds measures in the library of the configured service. */

import { text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import type { Command } from "commander";
import { NothingFound } from "../errors.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { stylerFor } from "../output/style.ts";
import { onService } from "./with-service.ts";

interface Options {
  readonly document?: string;
  readonly json?: boolean;
}

const pad = (words: string, width: number): string => words + " ".repeat(Math.max(1, width - columnsOf(words)));

/** Runs `qiaoti search`. @throws NothingFound where nothing is found. */
export async function runSearch(words: string, options: Options, context: Context): Promise<void> {
  const { library, search, searchQuery } = await import("@qiaoti/library");
  const { io, lang } = context;
  const asked = searchQuery.parse({
    q: words,
    lang,
    ...(options.document === undefined ? {} : { document: options.document }),
  });
  type LibraryWork = Parameters<typeof search>[0];
  const found = await onService(async (service, _, operator) => {
    const own = service.forModule("library");
    // Where the service has never run, nothing is there to be searched yet.
    await library.prepare?.(own);
    return own.run(operator, (work: LibraryWork) => search(work, asked));
  });
  if (options.json) emitJson(found, context);
  else {
    const style = stylerFor(io.colour);
    const joined = (pieces: readonly { readonly text: string; readonly hit: boolean }[]): string =>
      pieces.map((p) => (p.hit ? style("bold", p.text) : p.text)).join("");
    for (const hit of found.hits) io.out(`${pad(hit.id, 16)}${joined(hit.title)}\n    ${joined(hit.snippet)}\n`);
    io.out(`${lang === "zh" ? `共 ${found.total} 项` : `${found.total} in all`}\n`);
  }
  if (found.total === 0) throw new NothingFound(text(`没有找到“${words}”`, `nothing found for "${words}"`));
}

export function registerSearch(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("search")
    .argument(t("<词>", "<words>"), t("要找的词，如 档案", "what to look for"))
    .usage(t("<词> [选项]", "<words> [options]"))
    .summary(t("在政策库里查找", "search the library"))
    .description(
      t(
        "在措施、官方原文、规则和部门里查找，懂得同义词（户口即落户），容得下错字。读取服务的数据库。",
        "Searches measures, official texts, rules and departments, with synonyms and tolerance for misspelling. Reads the service's database.",
      ),
    )
    .option("--document <id>", t("只在一份文件里，如 km-2021", "within one document, such as km-2021"))
    .option("--json", t("输出数据", "print data"))
    .action((words: string, options: Options) => runSearch(words, options, context));
}
