/** `qiaoti coverage`: every commitment of the documents, what makes it live, the test of it, and what is still to come. */
import { type Text, text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import {
  cases,
  defectsOf,
  documents,
  type Living,
  type LivingThing,
  lenses,
  living,
  type Mechanism,
  mechanismNames,
  type RuleCase,
  ruleById,
} from "@qiaoti/policies";
import type { Command } from "commander";
import { NothingFound } from "../errors.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { stylerFor } from "../output/style.ts";

interface Options {
  readonly json?: boolean;
  readonly defects?: boolean;
  readonly missing?: boolean;
}

interface Row extends Living {
  /** Conditions of the inventory without a rule, or defects of the rule and its cases. */
  readonly defects: readonly string[];
  readonly cases: number;
}

function rows(): readonly Row[] {
  const byRule = new Map<string, RuleCase[]>();
  for (const c of cases) byRule.set(c.rule.id, [...(byRule.get(c.rule.id) ?? []), c]);
  return [...living.values()].map((row) => {
    const rule = ruleById.get(row.measure.id);
    const own = byRule.get(row.measure.id) ?? [];
    const needsRule = row.measure.conditions !== null || row.mechanism === "rule";
    const defects = rule === undefined ? (needsRule ? ["no rule / 没有规则"] : []) : defectsOf(rule, own);
    return { ...row, defects, cases: own.length };
  });
}

function thingText(thing: LivingThing, row: Row): Text {
  switch (thing.kind) {
    case "rule":
      return text(`规则（用例 ${row.cases}）`, `rule (${row.cases} cases)`);
    case "indicator":
      return thing.ids.length === 1
        ? text("指标", "indicator")
        : text(`指标 ${thing.ids.length} 个`, `${thing.ids.length} indicators`);
    case "principle":
      return text(`原则：“${lenses[thing.lens].label.zh}”视角`, `principle: lens “${lenses[thing.lens].label.en}”`);
    case "duty":
    case "register":
    case "review":
      return mechanismNames[thing.kind];
  }
}

/** Each row has a test of its name, which runs the things that make it live. */
const testOf = (row: Row): string => `tests/conformance/living.test.ts › ${row.measure.id}`;

const pad = (words: string, width: number): string => words + " ".repeat(Math.max(0, width - columnsOf(words)));

const dataOf = (row: Row) => ({
  measure: row.measure.id,
  kind: row.measure.kind,
  mechanism: row.mechanism,
  title: row.measure.title,
  alive: row.alive,
  things: row.things,
  test: row.things.length > 0 ? testOf(row) : null,
  conditions: row.measure.conditions,
  rule: ruleById.has(row.measure.id) ? row.measure.id : null,
  cases: row.cases,
  defects: row.defects,
});

/** Runs `qiaoti coverage`. @throws NothingFound where a rule is missing, or a rule or its cases have a defect. */
export function runCoverage(options: Options, context: Context): void {
  const all = rows();
  const shown = all.filter((row) => (options.defects ? row.defects.length > 0 : options.missing ? !row.alive : true));
  const defective = all.filter((row) => row.defects.length > 0);
  if (options.json)
    emitJson(
      {
        total: all.length,
        alive: all.filter((row) => row.alive).length,
        rules: ruleById.size,
        cases: cases.length,
        rows: shown.map(dataOf),
      },
      context,
    );
  else print(shown, all, context);
  if (defective.length > 0)
    throw new NothingFound(
      text(`${defective.length} 项的规则或用例有缺陷`, `${defective.length} with defects in rule or cases`),
    );
}

function print(shown: readonly Row[], all: readonly Row[], { io, lang }: Context): void {
  const style = stylerFor(io.colour);
  const t = (zh: string, en: string): string => (lang === "zh" ? zh : en);
  for (const document of Object.values(documents)) {
    const own = all.filter((row) => row.measure.document === document.id);
    const alive = own.filter((row) => row.alive).length;
    const count = t(`${own.length} 项，已落地 ${alive} 项`, `${own.length} measures, ${alive} alive`);
    io.out(`${style("bold", `${document.title[lang]}${t("　", "  ")}${count}`)}\n`);
    for (const row of shown.filter(({ measure }) => measure.document === document.id)) {
      const sign = row.defects.length > 0 ? style("red", "✗") : row.alive ? style("green", "✓") : "○";
      const what = row.things.map((thing) => thingText(thing, row)[lang]).join(t("、", ", "));
      const still = row.alive ? "" : t(`待建：${mechanismNames[row.mechanism].zh}`, `to come: ${row.mechanism}`);
      const words = [what, still].filter((part) => part !== "").join(t("；", "; "));
      io.out(`${sign} ${pad(row.measure.id, 15)} ${row.measure.title}　${style("dim", words)}\n`);
      for (const defect of row.defects) io.out(`    ${defect}\n`);
    }
  }
  io.out(`${style("bold", t("按落地机制", "by mechanism"))}\n`);
  for (const mechanism of Object.keys(mechanismNames) as Mechanism[]) {
    const own = all.filter((row) => row.mechanism === mechanism);
    const alive = own.filter((row) => row.alive).length;
    const partly = own.filter((row) => !row.alive && row.things.length > 0).length;
    const rest = partly > 0 ? t(`（另有 ${partly} 项已有规则）`, ` (${partly} more have a rule)`) : "";
    io.out(`  ${pad(mechanismNames[mechanism][lang], 10)} ${alive} / ${own.length}${rest}\n`);
  }
  const alive = all.filter((row) => row.alive).length;
  io.out(
    `${t(`${all.length} 项措施，已落地 ${alive} 项，待建 ${all.length - alive} 项；规则 ${ruleById.size} 条，用例 ${cases.length} 个`, `${all.length} measures: ${alive} alive, ${all.length - alive} to come; ${ruleById.size} rules, ${cases.length} cases`)}\n`,
  );
}

export function registerCoverage(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("coverage")
    .usage(t("[选项]", "[options]"))
    .summary(t("每项措施靠什么落地，哪些还没有", "what makes each commitment live, and what is still to come"))
    .description(
      t(
        "列出五份文件的每一项措施、让它落地的规则、指标、职责、名册、审查或原则，以及还待建的。规则或用例有缺陷时退出码为 3。",
        "Lists every measure of the five documents, the rule, indicator, duty, register, review or principle that makes it live, and those to come. Exit code 3 where a rule or its cases are defective.",
      ),
    )
    .option("--missing", t("只列还没有落地的", "only those that are not alive yet"))
    .option("--defects", t("只列有缺陷的", "only those with defects"))
    .option("--json", t("输出数据", "print data"))
    .action((options: Options) => runCoverage(options, context));
}
