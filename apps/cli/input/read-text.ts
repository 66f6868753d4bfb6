/** Reads a whole text file, or standard input for `-`, in whatever encoding a Chinese office saves it. */
import { readFile } from "node:fs/promises";
import { type Text, text } from "@qiaoti/engine/language";
import { InputError, problemLine } from "../errors.ts";
import type { Context } from "../io.ts";
import { emptyFile, encodingOf, notText, readAsGb18030 } from "./encoding.ts";

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: text("没有这个文件", "there is no such file"),
  EISDIR: text("这是一个文件夹，应给出文件", "this is a folder; a file was expected"),
  EACCES: text("没有读取权限", "reading is not permitted"),
  EPERM: text("没有读取权限", "reading is not permitted"),
};

const WRITE_REASONS: Readonly<Record<string, Text>> = {
  EISDIR: text("这是一个文件夹，不能当文件写", "this is a folder and cannot be written as a file"),
  ENOTDIR: text("路径中有一段不是文件夹", "a part of the path is no folder"),
  EACCES: text("没有写入权限", "writing is not permitted"),
  EPERM: text("没有写入权限", "writing is not permitted"),
  EROFS: text("所在的盘只能读", "the disk is read-only"),
  ENOSPC: text("磁盘已满", "the disk is full"),
};

/** A failure to write in words that help. */
export function writeFailure(file: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const message =
    WRITE_REASONS[code] ?? text(`无法写入（${code || String(error)}）`, `cannot be written (${code || String(error)})`);
  return new InputError([{ file, message }]);
}

/** A failure to read in words that help. */
export function fileFailure(file: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const message =
    REASONS[code] ?? text(`无法读取（${code || String(error)}）`, `cannot be read (${code || String(error)})`);
  return new InputError([{ file, message }]);
}

/** Bytes of a file, or of standard input for `-`. @throws InputError */
export async function bytesOf(file: string, { io }: Context): Promise<Uint8Array> {
  if (file === "-") {
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    throw fileFailure(file, error);
  }
}

/** The text of a file. @throws InputError where it is missing, empty, or no text. */
export async function readTextFile(file: string, context: Context): Promise<string> {
  const bytes = await bytesOf(file, context);
  if (bytes.length === 0) throw new InputError([{ file, message: emptyFile }]);
  const encoding = encodingOf(bytes);
  if (encoding === undefined) throw new InputError([{ file, message: notText }]);
  if (encoding === "gb18030") context.io.err(`${problemLine({ file, message: readAsGb18030 }, context.lang)}\n`);
  return new TextDecoder(encoding).decode(bytes);
}
