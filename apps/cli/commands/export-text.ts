/** `qiaoti export-text`: an official text in its segments with what each is attached to, as data. */
import { text } from "@qiaoti/engine/language";
import { documentIds } from "@qiaoti/policies";
import type { Command } from "commander";
import { NothingFound } from "../errors.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { readPolicy } from "./import-text.ts";
import { onService } from "./with-service.ts";

/** Runs `qiaoti export-text`: of a file as it would be kept, or of the text that a service keeps. @throws NothingFound */
export async function runExportText(source: string, context: Context): Promise<void> {
  const library = await import("@qiaoti/library");
  if (!documentIds.some((id) => id === source)) {
    const { upload } = await readPolicy(source, context);
    const { clauses, matching, findings, format, ...head } = library.describeText(upload);
    emitJson(
      {
        format: "qiaoti-official-text/1",
        file: format,
        ...head,
        segments: library.segmentsOf(upload),
        clauses,
        matching,
        findings,
      },
      context,
    );
    return;
  }
  type LibraryWork = Parameters<typeof library.readText>[0];
  const exported = await onService((service, _, operator) =>
    service.forModule("library").run(operator, async (work: LibraryWork) => {
      const found = (await library.listTexts(work)).find((t) => t.document === source && t.current);
      return found === undefined ? undefined : library.readText(work, found.id);
    }),
  );
  if (exported === undefined)
    throw new NothingFound(
      text(
        `${source} 还没有导入官方文本；qiaoti import-text 导入`,
        `${source} has no official text yet; qiaoti import-text imports one`,
      ),
    );
  emitJson(exported, context);
}

export function registerExportText(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("export-text")
    .argument(
      "<source>",
      t("文件，或已导入的文件编号如 km-2021", "a file, or a document that was imported, such as km-2021"),
    )
    .usage(t("<文件或编号>", "<file or id>"))
    .summary(t("导出官方文本的分段和对应关系", "export an official text with its attachments"))
    .description(
      t(
        "按分段输出官方文本（各段相连即原文），以及每条对应到哪里。给出编号时读取服务中保存的文本。",
        "Prints an official text in segments that join to the text itself, with what each clause is attached to. Given an id, it reads the text that the service keeps.",
      ),
    )
    .action((source: string) => runExportText(source, context));
}
