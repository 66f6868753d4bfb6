/** `qiaoti schema`: the JSON Schema of a person's file, of an office's file, or of an assessment. */
import { inputSchema, officeSchema, outputSchema } from "@qiaoti/assessment";
import type { Command } from "commander";
import { readChoice } from "../input/arguments.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";

export function registerSchema(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("schema")
    .usage("input|office|output")
    .summary(t("输出数据格式（JSON Schema）", "print the JSON Schema of input or output"))
    .description(
      t(
        "输出 JSON Schema（2020-12）：input 为个人情况文件，office 为经办机构文件，output 为 assess --json 的结果。",
        "Prints a JSON Schema (2020-12): input for a person's file, office for an office's, output for what assess --json prints.",
      ),
    )
    .argument("<input|office|output>", t("要哪一种", "which one"))
    .action((which: string) => {
      const kind = readChoice(which, ["input", "office", "output"], "schema");
      emitJson({ input: inputSchema, office: officeSchema, output: outputSchema }[kind](), context);
    });
}
