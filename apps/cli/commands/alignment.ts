/** `qiaoti alignment`: what each place made of the national items: the matrix, or one item with its reasons. */
import { text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import type { Command } from "commander";
import { NothingFound } from "../errors.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { stylerFor } from "../output/style.ts";

interface Options {
  readonly json?: boolean;
}

const pad = (words: string, width: number): string => words + " ".repeat(Math.max(1, width - columnsOf(words)));

/** Runs `qiaoti alignment`. @throws NothingFound where there is no such national item. */
export async function runAlignment(item: string | undefined, options: Options, context: Context): Promise<void> {
  const { alignmentItem, alignmentMatrix, relationNames } = await import("@qiaoti/library");
  const { io, lang } = context;
  const style = stylerFor(io.colour);
  if (item !== undefined) {
    const found = alignmentItem(item.replace(/^cn-2019\//, ""));
    if (found === undefined)
      throw new NothingFound(
        text(
          `全国意见里没有“${item}”这一项；写作 6.1 或 cn-2019/6.1。`,
          `No national item "${item}"; write 6.1 or cn-2019/6.1.`,
        ),
      );
    if (options.json) return emitJson(found, context);
    io.out(`${style("bold", `${found.national.id}  ${found.national.title}`)}\n${found.national.summary[lang]}\n`);
    for (const place of found.places) {
      io.out(`\n${style("bold", `${place.name[lang]}  ${relationNames[place.relation][lang]}`)}\n`);
      for (const why of place.why) io.out(`  · ${why.says[lang]}\n`);
      for (const m of place.measures) io.out(`  ${pad(m.id, 16)}${lang === "zh" ? m.title : m.summary.en}\n`);
    }
    return;
  }
  const matrix = alignmentMatrix();
  if (options.json) return emitJson(matrix, context);
  for (const theme of matrix.themes) {
    io.out(`${style("bold", theme.title[lang])}\n`);
    for (const { place, counts } of theme.at) {
      const name = matrix.places.find((p) => p.id === place)?.name[lang] ?? place;
      const words = Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([key, count]) => `${relationNames[key as keyof typeof counts][lang]} ${count}`);
      io.out(`  ${pad(name, 10)}${words.join(lang === "zh" ? "，" : ", ")}\n`);
    }
  }
}

export function registerAlignment(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("alignment")
    .argument(
      "[item]",
      t("全国意见的一项，如 6.1；不写则列总表", "a national item such as 6.1; the matrix without one"),
    )
    .usage(t("[编号] [选项]", "[item] [options]"))
    .summary(t("全国规定在各地落实成什么样", "what each place made of the national items"))
    .description(
      t(
        "对照全国意见与天津、昆明、中牟的文件：一致、更严、更宽、有宽有严、部分落实、没有写、地方增加，并写明理由。",
        "Holds the documents of Tianjin, Kunming and Zhongmu against the national one, and says why.",
      ),
    )
    .option("--json", t("输出数据", "print data"))
    .action((item: string | undefined, options: Options) => runAlignment(item, options, context));
}
