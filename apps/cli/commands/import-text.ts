/** `qiaoti import-text`: reads an official text, attaches its clauses to ours, and says what did not match. */
import { type Text, text } from "@qiaoti/engine/language";
import type { ImportResult, MatchingReport, ReadUpload } from "@qiaoti/library";
import type { Command } from "commander";
import { CannotBeDone, UsageError } from "../errors.ts";
import { bytesOf } from "../input/read-text.ts";
import type { Context } from "../io.ts";
import { emitJson } from "../output/emit.ts";
import { stylerFor } from "../output/style.ts";
import { inWords, onService } from "./with-service.ts";

interface Options {
  readonly document?: string;
  readonly region?: string;
  readonly toService?: boolean;
  readonly replace?: string;
  readonly json?: boolean;
}

type Told = Omit<ImportResult, "outcome"> & { readonly outcome?: ImportResult["outcome"] };

const outcomes: Readonly<Record<ImportResult["outcome"], Text>> = {
  preview: text("试读，没有保存", "previewed, not kept"),
  imported: text("已导入", "imported"),
  replaced: text("已作为新版本保存", "kept as a new version"),
  unchanged: text("与已有文本相同，没有变化", "the same as the kept text; nothing changed"),
  drafted: text("是新文件，已生成草稿，等待审改", "a new document: a draft awaits review"),
};

/** Reads a file. @throws InputError and CannotBeDone with the reason in words */
export async function readPolicy(
  file: string,
  context: Context,
): Promise<{ readonly bytes: Uint8Array; readonly upload: ReadUpload }> {
  const bytes = await bytesOf(file, context);
  const { readUpload } = await import("@qiaoti/library");
  return { bytes, upload: await inWords(() => readUpload({ name: file, bytes })) };
}

async function tell(file: string, options: Options, context: Context): Promise<Told> {
  const { bytes, upload } = await readPolicy(file, context);
  const library = await import("@qiaoti/library");
  const { document, region } = options;
  if (!options.toService) return inWords(async () => library.describeText(upload, document));
  return onService(async (service, _, operator) => {
    const own = service.forModule("library");
    const kept = await own.files.put(bytes);
    return own.run(operator, (work: Parameters<typeof library.importDocument>[0]) =>
      library.importDocument(work, {
        intent: options.replace === undefined ? "import" : "replace",
        upload,
        file: kept,
        ...(document === undefined ? {} : { document }),
        ...(region === undefined ? {} : { region }),
        ...(options.replace === undefined ? {} : { version: Number(options.replace) }),
      }),
    );
  });
}

const warnings = (told: Told): number => told.findings.filter((f) => f.level === "warning").length;
const unmatched = (m: MatchingReport | undefined): number =>
  m === undefined ? 0 : m.unmatchedOurs.length + m.unmatchedText.length + m.doubtful.length;

function show(told: Told, { io, lang }: Context): void {
  const t = (zh: string, en: string): string => (lang === "zh" ? zh : en);
  const style = stylerFor(io.colour);
  const line = (words: string): void => io.out(`${words}\n`);
  const fact = (name: Text, value: string | undefined): void => {
    if (value !== undefined && value !== "") line(`${name[lang]}${t("：", ": ")}${value}`);
  };
  if (told.outcome !== undefined) line(style("bold", outcomes[told.outcome][lang]));
  fact(text("标题", "title"), told.title);
  fact(text("文号", "number"), told.number);
  fact(text("发文机关", "issued by"), told.issuers.join(t("、", ", ")));
  fact(text("成文日期", "date"), told.issued);
  fact(
    text("文本", "text"),
    t(
      `${told.format}${told.encoding === undefined ? "" : `，${told.encoding}`}，${told.characters} 字，${told.clauses.length} 个条款`,
      `${told.format}${told.encoding === undefined ? "" : `, ${told.encoding}`}, ${told.characters} characters, ${told.clauses.length} clauses`,
    ),
  );
  const m = told.matching;
  if (m === undefined)
    line(
      t(
        "政策库里没有这份文件；导入后成为待审草稿。",
        "The library does not hold this document; imported, it becomes a draft.",
      ),
    );
  else showMatch(m, line, t, lang);
  for (const f of told.findings)
    line(
      `${f.level === "warning" ? style("red", "✗") : "·"} ${t(`第 ${f.line} 行`, `line ${f.line}`)} ${f.message[lang]}`,
    );
}

function showMatch(
  m: MatchingReport,
  line: (words: string) => void,
  t: (zh: string, en: string) => string,
  lang: "zh" | "en",
): void {
  line(
    t(
      `对应 ${m.document}：${m.because.map((b) => b.zh).join("；")}`,
      `matches ${m.document}: ${m.because.map((b) => b.en).join("; ")}`,
    ),
  );
  line(
    t(
      `我方条款 ${m.ours.attached}/${m.ours.total}（${m.ours.percent}%），原文条款 ${m.text.attached}/${m.text.total}（${m.text.percent}%），措施找到原句 ${m.measures.attached}/${m.measures.total}`,
      `our clauses ${m.ours.attached}/${m.ours.total} (${m.ours.percent}%), clauses of the text ${m.text.attached}/${m.text.total} (${m.text.percent}%), measures with a sentence ${m.measures.attached}/${m.measures.total}`,
    ),
  );
  const list = (name: Text, items: readonly string[]): void => {
    if (items.length > 0) line(`✗ ${name[lang]}${t("：", ": ")}${items.join(t("；", "; "))}`);
  };
  list(
    text("我方条款没有对应", "ours without a place"),
    m.unmatchedOurs.map((u) => `${u.clause} ${u.place}`),
  );
  list(
    text("原文条款没有对应", "clauses of the text without one of ours"),
    m.unmatchedText.map((u) => `${u.mark}${u.title ?? ""}`),
  );
  list(
    text("位置相同但用词不合，请核对", "at the same place, but the words disagree"),
    m.doubtful.map((d) => `${d.clause} ${d.place}`),
  );
}

/** Runs `qiaoti import-text`. @throws CannotBeDone where something did not match or the text has defects */
export async function runImportText(file: string, options: Options, context: Context): Promise<void> {
  if (options.region !== undefined && !/^\d{6}$/.test(options.region))
    throw new UsageError(text("--region 应是 6 位行政区划代码", "--region takes a division code of six digits"));
  const told = await tell(file, options, context);
  if (options.json) emitJson(told, context);
  else show(told, context);
  const [defects, open] = [warnings(told), unmatched(told.matching)];
  if (defects + open > 0)
    throw new CannotBeDone(
      text(`${open} 处没有对应，原文有 ${defects} 处问题`, `${open} without a match, ${defects} defects in the text`),
    );
}

export function registerImportText(program: Command, context: Context): void {
  const t = (zh: string, en: string): string => (context.lang === "zh" ? zh : en);
  program
    .command("import-text")
    .argument(
      "<file>",
      t("txt、docx、pdf、html 文件；- 为标准输入", "a txt, docx, pdf or html file; - for standard input"),
    )
    .usage(t("<文件> [选项]", "<file> [options]"))
    .summary(t("读取官方文本并对应到条款", "read an official text and match it with our clauses"))
    .description(
      t(
        "读取一份官方文本，找出文号、标题和各级条款，对应到政策库，列出没有对应的。有没有对应的条款或原文有问题时退出码为 1。",
        "Reads an official text, finds its number, title and clauses, attaches them to the library, and lists what did not match. Exit code 1 where something did not match or the text has defects.",
      ),
    )
    .option("--document <id>", t("指定是哪份文件，如 km-2021", "say which document it is, such as km-2021"))
    .option("--to-service", t("保存到服务的数据库", "keep it in the service's database"))
    .option("--region <code>", t("新文件适用的地区代码", "division code of the place that a new document is for"))
    .option("--replace <version>", t("替换第几版", "the version that it replaces"))
    .option("--json", t("输出数据", "print data"))
    .action((file: string, options: Options) => runImportText(file, options, context));
}
