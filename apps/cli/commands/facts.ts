/** `qiaoti facts`: the vocabulary, with the question, type, options and whoever can verify. */
import { renderOptions } from "@qiaoti/assessment";
import { type Fact, type Language, text } from "@qiaoti/engine/language";
import type { RenderedDocument } from "@qiaoti/engine/render";
import { subjects } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { Command } from "commander";
import { heading, item, label, list } from "../documents/blocks.ts";
import { factData, fieldText, typeText } from "../documents/facts.ts";
import { NothingFound } from "../errors.ts";
import { readChoice } from "../input/arguments.ts";
import type { Context } from "../io.ts";
import { emit, emitJson, formats } from "../output/emit.ts";

interface Options {
  readonly json?: boolean;
  readonly format?: string;
}

/** Facts of a theme, or whose id, label, question or options hold all the words. */
function matching(words: readonly string[]): readonly Fact[] {
  const all = [...vocabulary.values()];
  if (words.length === 0) return all;
  const [only = ""] = words;
  const ofTheme = all.filter((fact) => fact.id === only || fact.id.startsWith(`${only}.`));
  if (words.length === 1 && ofTheme.length > 0) return ofTheme;
  return all.filter((fact) => {
    const { label: name, ask } = fact.spec;
    const options = "options" in fact.spec ? Object.entries(fact.spec.options) : [];
    const hay = [fact.id, name.zh, name.en, ask.zh, ask.en, ...options.flatMap(([k, v]) => [k, v.zh, v.en])].join("\n");
    return words.every((word) => hay.toLowerCase().includes(word.toLowerCase()));
  });
}

function page(facts: readonly Fact[], lang: Language): RenderedDocument {
  const t = (zh: string, en: string): string => (lang === "zh" ? zh : en);
  const themes = new Map<string, Fact[]>();
  for (const fact of facts) {
    const theme = fact.id.split(".")[0] ?? "";
    themes.set(theme, [...(themes.get(theme) ?? []), fact]);
  }
  const blocks = [...themes].flatMap(([theme, own]) => [
    heading(2, theme),
    list(
      own.map((fact) => {
        const { spec } = fact;
        const bodies = spec.verifiedBy.flatMap((key) => renderOptions.verifierName?.(key, lang) ?? []);
        const subject = subjects[spec.of as keyof typeof subjects]?.[lang] ?? spec.of;
        const fields = fact.kind === "spellsFact" || fact.kind === "recordsFact" ? fact.fields : [];
        return item(
          [
            { text: fact.id, strong: true },
            { text: `${t("　", "  ")}${spec.label[lang]}${t("（", " (")}${subject}${t("）", ")")}` },
          ],
          [
            label(t("问：", "Asks: "), spec.ask[lang]),
            label(t("填：", "Value: "), typeText(fact, lang)),
            ...(fields.length > 0
              ? [
                  label(
                    t("每项：", "Fields: "),
                    "",
                    fields.map((f) => item(fieldText(f, lang))),
                  ),
                ]
              : []),
            bodies.length === 0 ? undefined : label(t("核实：", "Verified by: "), bodies.join(t("、", ", "))),
          ],
        );
      }),
    ),
  ]);
  return {
    language: lang,
    blocks: [heading(1, t(`事实词汇（${facts.length} 项）`, `Facts (${facts.length})`)), ...blocks],
  };
}

/** Runs `qiaoti facts`. @throws NothingFound where nothing matches. */
export function runFacts(words: readonly string[], options: Options, context: Context): void {
  const format = readChoice(options.format ?? "text", formats, "--format");
  const facts = matching(words);
  if (facts.length === 0)
    throw new NothingFound(
      text(
        `词汇表中没有与“${words.join(" ")}”有关的事实；qiaoti facts 列出全部`,
        `no fact in the vocabulary has to do with "${words.join(" ")}"; qiaoti facts lists all`,
      ),
    );
  if (options.json) emitJson(facts.map(factData), context);
  else emit(page(facts, context.lang), format, context);
}

export function registerFacts(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("facts")
    .usage(t("[主题或词] [选项]", "[theme or words] [options]"))
    .summary(t("查看事实词汇：个人情况文件里能填什么", "the vocabulary: what a person's file may state"))
    .description(
      t(
        "列出事实的编号、名称、问法、填法和核实单位。给出主题（如 title）只列该主题，给出别的词按词查找。",
        "Lists facts with id, label, question, type and verifiers. A theme (such as title) lists that theme; other words search.",
      ),
    )
    .argument(t("[词...]", "[words...]"), t("主题，或要找的词", "a theme, or words to look for"))
    .option("--json", t("输出数据", "print data"))
    .option("--format <format>", t("text（默认）、md 或 html", "text (default), md or html"))
    .action((words: readonly string[], options: Options) => runFacts(words, options, context));
}
