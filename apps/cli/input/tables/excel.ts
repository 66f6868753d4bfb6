/** Excel workbooks: one sheet as a table, dates as dates. */
import { readFile } from "node:fs/promises";
import * as xlsx from "@e965/xlsx";
import { text } from "@qiaoti/engine/language";
import { InputError } from "../../errors.ts";
import { emptyFile } from "../encoding.ts";
import { fileFailure } from "../read-text.ts";
import type { TableRow, TableSource } from "./source.ts";

const BLOCK = 20_000;

/** A date is a number with a date format; everything else is what it is. */
function plainOf(cell: xlsx.CellObject | undefined): unknown {
  if (cell === undefined || cell.v === undefined) return "";
  if (cell.t === "e") return cell.w ?? "#ERROR";
  if (cell.t === "n" && typeof cell.z === "string" && xlsx.SSF.is_date(cell.z)) {
    const { y, m, d } = xlsx.SSF.parse_date_code(cell.v as number) as { y: number; m: number; d: number };
    return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  }
  return cell.v;
}

class ExcelSource implements TableSource {
  readonly strict = false;
  readonly headings: readonly string[];
  readonly #rows: readonly (readonly (xlsx.CellObject | undefined)[] | undefined)[];
  readonly #columns: readonly number[];
  #at = 0;

  constructor(rows: readonly (readonly (xlsx.CellObject | undefined)[] | undefined)[]) {
    this.#rows = rows;
    const heading = rows[0] ?? [];
    this.#columns = [...heading.keys()].filter((i) => String(plainOf(heading[i])) !== "");
    this.headings = this.#columns.map((i) => String(plainOf(heading[i])));
  }

  async *blocks(): AsyncGenerator<readonly TableRow[]> {
    for (let from = 1; from < this.#rows.length; from += BLOCK) {
      const block = this.#rows.slice(from, from + BLOCK).flatMap((row, i): TableRow[] => {
        const cells = this.#columns.map((column) => plainOf(row?.[column]));
        return cells.every((cell) => cell === "") ? [] : [{ cells, line: from + i + 1 }];
      });
      this.#at = Math.min(from + BLOCK, this.#rows.length);
      yield block;
    }
  }

  progress(): number {
    return this.#rows.length === 0 ? 1 : this.#at / this.#rows.length;
  }

  async close(): Promise<void> {}
}

/** Opens a sheet of a workbook, the first unless one is named. @throws InputError */
export async function openExcel(file: string, sheet: string | undefined): Promise<TableSource> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw fileFailure(file, error);
  }
  if (bytes.length === 0) throw new InputError([{ file, message: emptyFile }]);
  let book: xlsx.WorkBook;
  try {
    book = xlsx.read(bytes, { type: "buffer", dense: true, cellNF: true, cellText: false, cellFormula: false });
  } catch {
    throw new InputError([
      {
        file,
        message: text(
          "不是能读的 Excel 文件（可能已加密或损坏）",
          "is no readable Excel file (encrypted or damaged, perhaps)",
        ),
      },
    ]);
  }
  const name = sheet ?? book.SheetNames[0];
  const found = name === undefined ? undefined : book.Sheets[name];
  if (found === undefined) {
    const list = book.SheetNames.join("、");
    throw new InputError([
      { file, message: text(`没有工作表“${name ?? ""}”，有：${list}`, `no sheet "${name ?? ""}"; there are: ${list}`) },
    ]);
  }
  const source = new ExcelSource((found["!data"] ?? []) as (xlsx.CellObject | undefined)[][]);
  if (source.headings.length === 0)
    throw new InputError([
      { file, line: 1, message: text("没有列名：第一行应是列名", "no heading: the first row should name the columns") },
    ]);
  return source;
}
