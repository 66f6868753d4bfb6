/** `qiaoti coverage`: every commitment with conditions, the rule that decides it, its cases, and what is wrong with them. */
import { text } from "@qiaoti/engine/language";
import { columnsOf } from "@qiaoti/engine/render";
import { cases, defectsOf, documents, type Measure, measures, type RuleCase, ruleById } from "@qiaoti/policies";
import type { Command } from "commander";
import { NothingFound } from "../errors.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { stylerFor } from "../output/style.ts";

interface Options {
  readonly json?: boolean;
  readonly defects?: boolean;
}

interface Row {
  readonly measure: Measure;
  readonly covered: boolean;
  readonly cases: number;
  readonly defects: readonly string[];
}

function rows(): readonly Row[] {
  const byRule = new Map<string, RuleCase[]>();
  for (const c of cases) byRule.set(c.rule.id, [...(byRule.get(c.rule.id) ?? []), c]);
  return [...measures.values()]
    .filter((m) => m.conditions !== null)
    .map((measure) => {
      const rule = ruleById.get(measure.id);
      const own = byRule.get(measure.id) ?? [];
      return {
        measure,
        covered: rule !== undefined,
        cases: own.length,
        defects: rule === undefined ? [] : defectsOf(rule, own),
      };
    });
}

const pad = (words: string, width: number): string => words + " ".repeat(Math.max(0, width - columnsOf(words)));

/** Runs `qiaoti coverage`. @throws NothingFound where a row lacks its rule, or a rule or its cases have a defect. */
export function runCoverage(options: Options, context: Context): void {
  const { io, lang } = context;
  const t = (zh: string, en: string): string => (lang === "zh" ? zh : en);
  const all = rows();
  const covered = all.filter((r) => r.covered);
  const defective = all.filter((r) => r.defects.length > 0);
  if (options.json) {
    emitJson(
      {
        total: all.length,
        covered: covered.length,
        cases: all.reduce((sum, r) => sum + r.cases, 0),
        rows: all.map((r) => ({
          measure: r.measure.id,
          kind: r.measure.kind,
          title: r.measure.title,
          conditions: r.measure.conditions,
          rule: r.covered ? r.measure.id : null,
          cases: r.cases,
          defects: r.defects,
        })),
      },
      context,
    );
  } else {
    const style = stylerFor(io.colour);
    for (const document of Object.values(documents)) {
      const own = all.filter((r) => r.measure.document === document.id);
      const shown = options.defects ? own.filter((r) => !r.covered || r.defects.length > 0) : own;
      const done = own.filter((r) => r.covered).length;
      io.out(
        `${style("bold", `${document.title[lang]}${t("　", "  ")}${t(`${own.length} 项中有规则 ${done} 项`, `${done} of ${own.length}`)}`)}\n`,
      );
      for (const r of shown) {
        const count = r.covered ? t(`用例 ${r.cases}`, `${r.cases} cases`) : t("没有规则", "no rule");
        const sign = r.covered && r.defects.length === 0 ? style("green", "✓") : style("red", "✗");
        io.out(`${sign} ${pad(r.measure.id, 14)} ${pad(count, 10)} ${r.measure.title}\n`);
        for (const defect of r.defects) io.out(`    ${defect}\n`);
      }
    }
    const total = all.reduce((sum, r) => sum + r.cases, 0);
    io.out(
      `${t(`${covered.length} of ${all.length} 有规则；用例 ${total} 个，有缺陷 ${defective.length} 项`, `${covered.length} of ${all.length} have a rule; ${total} cases, ${defective.length} with defects`)}\n`,
    );
  }
  const missing = all.length - covered.length;
  if (missing + defective.length > 0)
    throw new NothingFound(
      text(
        `${missing} 项没有规则，${defective.length} 项的规则或用例有缺陷`,
        `${missing} without a rule, ${defective.length} with defects in rule or cases`,
      ),
    );
}

export function registerCoverage(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("coverage")
    .usage(t("[选项]", "[options]"))
    .summary(t("哪些有条件的措施有规则和用例", "which commitments with conditions have rules and cases"))
    .description(
      t(
        "列出每一项设有条件的措施、判断它的规则、用例数和缺陷。缺规则或有缺陷时退出码为 3。",
        "Lists every measure with conditions, the rule that decides it, its cases and defects. Exit code 3 where one is missing or defective.",
      ),
    )
    .option("--defects", t("只列缺规则或有缺陷的", "only those without a rule or with defects"))
    .option("--json", t("输出数据", "print data"))
    .action((options: Options) => runCoverage(options, context));
}
