/** A result as PDF, set by Typst with the Chinese fonts of the machine. */
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { SavedAnswers } from "../browser/saved-answers.ts";
import { noChineseFont } from "../errors.ts";
import { chineseFonts, families } from "./fonts.ts";
import { paperOf } from "./result-data.ts";
import { template } from "./template.ts";

let compiler: Promise<NodeCompiler> | undefined;

async function newCompiler(): Promise<NodeCompiler> {
  const fonts = chineseFonts();
  if (fonts.length === 0) throw noChineseFont();
  // Loaded only here: the compiler is a native library of tens of megabytes.
  const typst = await import("@myriaddreamin/typst-ts-node-compiler");
  return typst.NodeCompiler.create({ fontArgs: [{ fontPaths: [...fonts] }] });
}

/** @throws Problem where the machine has no Chinese font; it is looked for again at the next call */
export async function resultPdf(answers: SavedAnswers, lang: "zh" | "en"): Promise<Uint8Array> {
  compiler ??= newCompiler();
  let ready: NodeCompiler;
  try {
    ready = await compiler;
  } catch (error) {
    compiler = undefined;
    throw error;
  }
  const data = JSON.stringify({ ...paperOf(answers, lang), fonts: families });
  const pdf = ready.pdf({ mainFileContent: template, inputs: { data } });
  ready.evictCache(10);
  return new Uint8Array(pdf);
}
