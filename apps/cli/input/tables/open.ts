/** Opens a table by what it is: CSV or text, Excel, Parquet. */
import { open } from "node:fs/promises";
import { extname } from "node:path";
import type { Context } from "../../io.ts";
import { fileFailure } from "../read-text.ts";
import { openCsv } from "./csv.ts";
import type { TableSource } from "./source.ts";

type Form = "csv" | "excel" | "parquet";

const BY_EXTENSION: Readonly<Record<string, Form>> = {
  ".xlsx": "excel",
  ".xlsm": "excel",
  ".xls": "excel",
  ".ods": "excel",
  ".parquet": "parquet",
};

/** By the extension, and by the first bytes where a workbook is named .csv. */
async function formOf(file: string): Promise<Form> {
  const named = BY_EXTENSION[extname(file).toLowerCase()];
  if (named !== undefined) return named;
  try {
    const handle = await open(file);
    try {
      const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
      const magic = buffer.toString("latin1");
      return magic === "PAR1" ? "parquet" : magic === "PK\u0003\u0004" ? "excel" : "csv";
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileFailure(file, error);
  }
}

/** Opens a table; `sheet` names the sheet of a workbook. @throws InputError */
export async function openTable(file: string, sheet: string | undefined, context: Context): Promise<TableSource> {
  const form = await formOf(file);
  // Their libraries are large; a call that reads no such table does not wait for them.
  if (form === "excel") return (await import("./excel.ts")).openExcel(file, sheet);
  if (form === "parquet") return (await import("./parquet.ts")).openParquet(file);
  return openCsv(file, context);
}
