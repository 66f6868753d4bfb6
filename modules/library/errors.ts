/** What a caller is told when a text cannot be imported, or a draft not be changed as asked. */
import type { Wording } from "@qiaoti/contract";
import { Problem } from "@qiaoti/platform";
import type { Refusal } from "./formats/reading.ts";

const w = (zh: string, en: string): Wording => ({ zh, en });

const unreadable: Readonly<Record<Refusal, readonly [status: 413 | 415 | 422, title: Wording, detail: Wording]>> = {
  empty: [
    422,
    w("文件里没有文字", "The file holds no words"),
    w("请检查是否选错了文件。", "Please check that it is the right file."),
  ],
  binary: [
    415,
    w("这不是文档文件", "This is not a document"),
    w(
      "可以导入 txt、docx、pdf、html 文件；图片、表格和压缩包不能导入。",
      "txt, docx, pdf and html can be imported; pictures, tables and archives cannot.",
    ),
  ],
  "unknown-encoding": [
    415,
    w("无法识别文字编码", "The encoding is not known"),
    w("请把文件另存为 UTF-8 编码后再导入。", "Please save the file in UTF-8 and try again."),
  ],
  "old-word": [
    415,
    w("旧版 Word 文件（.doc）不能直接导入", "Old Word files (.doc) cannot be imported"),
    w("请在 Word 或 WPS 中打开，另存为 .docx 后再导入。", "Please open it in Word or WPS and save it as .docx."),
  ],
  rtf: [
    415,
    w("RTF 文件不能直接导入", "RTF files cannot be imported"),
    w("请在 Word 或 WPS 中打开，另存为 .docx 后再导入。", "Please open it in Word or WPS and save it as .docx."),
  ],
  encrypted: [
    422,
    w("文件设有密码", "The file is locked with a password"),
    w("请取消密码后再导入。", "Please remove the password and try again."),
  ],
  macro: [
    422,
    w("文件含有宏，不予导入", "The file contains macros and is not taken"),
    w("请另存为不含宏的 .docx 文件后再导入。", "Please save it as a .docx without macros and try again."),
  ],
  "zip-bomb": [
    422,
    w("文件解压后过大，不予导入", "The file unpacks to far more than a document needs"),
    w("它展开后的大小远超正常文档。请从原始来源重新取得文件。", "Please get the file from its source again."),
  ],
  broken: [
    422,
    w("文件已损坏，无法打开", "The file is damaged"),
    w(
      "请重新下载，或在 Word、WPS、PDF 阅读器中打开后另存一份再导入。",
      "Please download it again, or open it and save a fresh copy.",
    ),
  ],
  "no-words-in-pdf": [
    422,
    w("这份 PDF 只有扫描图像，没有文字", "This PDF holds scanned pictures and no words"),
    w(
      "请先做文字识别（OCR）并核对，或向发文单位索取电子文本。",
      "Please run text recognition (OCR) and check it, or ask the issuer for the electronic text.",
    ),
  ],
  "other-office": [
    415,
    w("这不是 Word 文档", "This is not a Word document"),
    w(
      "看来是表格或演示文稿。可以导入 txt、docx、pdf、html 文件。",
      "It seems to be a spreadsheet or slides. txt, docx, pdf and html can be imported.",
    ),
  ],
  "too-long": [
    413,
    w("文字过长", "The text is too long"),
    w("一份文件最多 400 万字。请分开导入。", "At most four million characters. Please import it in parts."),
  ],
  "too-slow": [
    422,
    w("读取这份文件用时或占用内存过多，已停止", "Reading this file took too much time or memory and was stopped"),
    w("请另存为 txt 或 docx 后再导入。", "Please save it as txt or docx and try again."),
  ],
};

export function cannotRead(refusal: Refusal): Problem {
  const [status, title, detail] = unreadable[refusal];
  return new Problem({ code: `library.${refusal}`, status, title, detail });
}

export const noFile = (): Problem =>
  new Problem({ code: "library.no-file", status: 422, title: w("没有选择文件", "No file was sent") });

export const notAPolicy = (missing: readonly Wording[]): Problem =>
  new Problem({
    code: "library.not-a-policy",
    status: 422,
    title: w("这看起来不是政策文件，没有导入", "This does not look like a policy document; nothing was kept"),
    problems: missing.map((message) => ({ path: "file", message })),
  });

export const notYours = (place: Wording): Problem =>
  new Problem({
    code: "library.outside-jurisdiction",
    status: 403,
    title: w(`${place.zh}的文件不在您的辖区内`, `A document of ${place.en} is outside your jurisdiction`),
    detail: w(
      "文本一经导入，全系统的人都会看到，所以只能由该地区或其上级的政策人员导入。您可以先“试读”：只比对，不保存。",
      "What is imported is shown to everyone, so only policy officers of that place or above may import it. You may preview it: compared, but not kept.",
    ),
    allowed: ["preview"],
  });

export const regionUnknown = (): Problem =>
  new Problem({
    code: "library.region-unknown",
    status: 422,
    title: w("看不出这份文件适用于哪里", "It is not clear which place this document is for"),
    problems: [{ path: "body.region", message: w("请选择适用地区。", "Please choose the place.") }],
  });

export const unknownDocument = (id: string): Problem =>
  new Problem({
    code: "library.unknown-document",
    status: 422,
    title: w(`政策库里没有“${id}”`, `There is no document "${id}"`),
    problems: [
      {
        path: "body.document",
        message: w("请从政策库的文件中选择。", "Please choose one of the library's documents."),
      },
    ],
  });

export const numberTaken = (number: string, version: number): Problem =>
  new Problem({
    code: "library.number-taken",
    status: 409,
    title: w(`${number}已有文本，内容与此不同`, `${number} already has a text, and it differs`),
    detail: w(
      "请先比对。确认以新文本为准时，选择“作为新版本保存”；旧版本会保留。",
      "Please compare them. To let the new text stand, keep it as a new version; the old one stays on record.",
    ),
    allowed: ["preview", "replace"],
    version,
  });

export const staleText = (version: number): Problem =>
  new Problem({
    code: "library.stale-text",
    status: 409,
    title: w("这份文本刚刚有了新版本", "This text has a newer version"),
    detail: w("请重新打开，看过新版本后再操作。", "Please open it again and look at the new version first."),
    allowed: ["preview", "replace"],
    version,
  });

export const notFound = (): Problem =>
  new Problem({ code: "library.not-found", status: 404, title: w("没有找到", "Not found") });

export const staleDraft = (version: number, allowed: readonly string[]): Problem =>
  new Problem({
    code: "library.stale-draft",
    status: 409,
    title: w("这份草稿已被他人修改", "Someone else has changed this draft"),
    detail: w("请重新打开草稿，在最新的内容上继续。", "Please open it again and go on from what stands now."),
    allowed,
    version,
  });

export const draftClosed = (version: number): Problem =>
  new Problem({
    code: "library.draft-closed",
    status: 409,
    title: w("这份草稿已经发布或作废，不能再改", "This draft has been published or discarded and cannot be changed"),
    allowed: [],
    version,
  });

export const draftNotReady = (version: number, problems: readonly { path: string; message: Wording }[]): Problem =>
  new Problem({
    code: "library.draft-not-ready",
    status: 422,
    title: w("还不能发布", "It cannot be published yet"),
    problems,
    version,
  });

export const noSuchClause = (path: string, place: string): Problem =>
  new Problem({
    code: "library.no-such-clause",
    status: 422,
    title: w(`没有条款 ${path}`, `There is no clause ${path}`),
    problems: [{ path: place, message: w("请从列出的条款中选择。", "Please choose one of the clauses listed.") }],
  });
