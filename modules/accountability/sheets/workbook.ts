/** Excel workbooks as offices keep them: written with text cells for ids, read with every doubtful cell named. */

import { read, utils, type WorkBook, type WorkSheet, write } from "@e965/xlsx";
import type { Wording } from "@qiaoti/contract";
import { badWorkbook, type CellProblem } from "../errors.ts";
import { inflatedSize } from "./inflated-size.ts";

export type Cell = string | number | null;

export interface SheetToWrite {
  readonly name: string;
  /** Shown above the headings; people read it before they fill. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
}

/** Bytes of an .xlsx. Ids stay text; a number is a number. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, headings, rows, widths } of sheets) {
    const sheet = utils.aoa_to_sheet([[...headings], ...rows.map((row) => [...row])]);
    sheet["!cols"] = widths.map((wch) => ({ wch }));
    sheet["!autofilter"] = {
      ref: utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length, c: headings.length - 1 } }),
    };
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }) as ArrayBuffer);
}

export interface ReadRow {
  /** Row as Excel numbers it. */
  readonly number: number;
  readonly cell: (heading: string) => Cell;
  /** `填报!H5` */
  readonly address: (heading: string) => string;
}

const mostRows = 20_000;
/** A workbook of five megabytes holds some tens of megabytes of XML; more is no table that a person filled. */
const mostInside = 120 * 1024 * 1024;

const isBlank = (value: Cell): boolean => value === null || (typeof value === "string" && value.trim() === "");

async function open(bytes: Uint8Array): Promise<WorkBook> {
  const size = await inflatedSize(bytes);
  if (size === undefined)
    throw badWorkbook([
      { path: "", message: { zh: "这不是 Excel 工作簿（.xlsx）", en: "this is no Excel workbook (.xlsx)" } },
    ]);
  if (size > mostInside)
    throw badWorkbook([
      {
        path: "",
        message: { zh: "工作簿展开后太大，没有读取", en: "the workbook swells when opened; it was not read" },
      },
    ]);
  try {
    return read(bytes, {
      type: "array",
      cellFormula: true,
      cellDates: false,
      cellHTML: false,
      sheetRows: mostRows + 2,
      dense: false,
    });
  } catch {
    throw badWorkbook([
      {
        path: "",
        message: { zh: "工作簿打不开，可能已损坏或加密", en: "the workbook does not open: damaged or encrypted" },
      },
    ]);
  }
}

/**
 * Rows of one sheet by their headings. Formulas, merged cells, missing headings and cells of another kind are named by
 * their address, all at once. @throws Problem accountability.bad-workbook
 */
export async function readSheet(
  bytes: Uint8Array,
  name: string,
  headings: readonly string[],
): Promise<readonly ReadRow[]> {
  const book = await open(bytes);
  const sheet = book.Sheets[name];
  const range = sheet?.["!ref"] === undefined ? undefined : utils.decode_range(sheet["!ref"]);
  if (sheet === undefined || range === undefined)
    throw badWorkbook([
      {
        path: name,
        message: { zh: `没有名为“${name}”的工作表，或者它是空的`, en: `there is no sheet “${name}”, or it is empty` },
      },
    ]);

  const problems: CellProblem[] = (sheet["!merges"] ?? []).map((merge) => ({
    path: `${name}!${utils.encode_range(merge)}`,
    message: { zh: "单元格合并了，看不出每一格的内容，请取消合并", en: "these cells are merged; please unmerge them" },
  }));
  const columns = columnsOf(sheet, range.e.c, headings, name, problems);
  if (range.e.r > mostRows)
    problems.push({ path: name, message: { zh: `超过 ${mostRows} 行`, en: `more than ${mostRows} rows` } });
  const rows: ReadRow[] = [];
  for (let row = 1; row <= Math.min(range.e.r, mostRows); row += 1) {
    const cells = new Map<string, Cell>();
    for (const [heading, column] of columns) cells.set(heading, cellAt(sheet, row, column, name, problems));
    if ([...cells.values()].every(isBlank)) continue;
    rows.push({
      number: row + 1,
      cell: (heading) => cells.get(heading) ?? null,
      address: (heading) => `${name}!${utils.encode_cell({ r: row, c: columns.get(heading) ?? 0 })}`,
    });
  }
  if (problems.length > 0) throw badWorkbook(problems);
  return rows;
}

function columnsOf(
  sheet: WorkSheet,
  last: number,
  headings: readonly string[],
  name: string,
  problems: CellProblem[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let column = 0; column <= last; column += 1) {
    const text = String(sheet[utils.encode_cell({ r: 0, c: column })]?.v ?? "").trim();
    if (!headings.includes(text)) continue;
    if (found.has(text)) {
      const message: Wording = { zh: `“${text}”这一列出现了两次`, en: `the column “${text}” is there twice` };
      problems.push({ path: `${name}!${utils.encode_cell({ r: 0, c: column })}`, message });
    } else found.set(text, column);
  }
  for (const heading of headings.filter((known) => !found.has(known)))
    problems.push({
      path: `${name}!1`,
      message: { zh: `缺“${heading}”这一列`, en: `the column “${heading}” is missing` },
    });
  return found;
}

function cellAt(sheet: WorkSheet, row: number, column: number, name: string, problems: CellProblem[]): Cell {
  const address = utils.encode_cell({ r: row, c: column });
  const cell = sheet[address] as { readonly t: string; readonly v?: unknown; readonly f?: string } | undefined;
  if (cell === undefined || cell.v === undefined || cell.t === "z") return null;
  const wrong = (message: Wording): null => {
    problems.push({ path: `${name}!${address}`, message });
    return null;
  };
  if (cell.f !== undefined)
    return wrong({ zh: "这里是公式，请填算好的数", en: "this is a formula; please enter the figure itself" });
  if (cell.t === "e") return wrong({ zh: "这里是 Excel 的错误值", en: "this is an Excel error" });
  if (cell.t === "b") return cell.v === true ? 1 : 0;
  return cell.t === "n" ? Number(cell.v) : String(cell.v).trim();
}

/** A number from a cell: a number, or text as people type it. Undefined: neither. */
export function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  const plain = (cell ?? "").normalize("NFKC").replace(/[,\s]/g, "");
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** A plain date from a cell: Excel's day number, or text with -, / or 年月日. Null where empty, undefined where it is no day. */
export function dayIn(cell: Cell): string | null | undefined {
  if (isBlank(cell)) return null;
  if (typeof cell === "number") {
    // Excel counts days from 1899-12-30, so that its 1900 has a day too many.
    const day = new Date(Math.round((cell - 25_569) * 86_400_000));
    return cell < 61 || cell > 2_958_465 ? undefined : day.toISOString().slice(0, 10);
  }
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec((cell ?? "").normalize("NFKC"));
  if (parts === null) return undefined;
  const text = `${parts[1]}-${parts[2]?.padStart(2, "0")}-${parts[3]?.padStart(2, "0")}`;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text ? undefined : text;
}

export const textIn = (cell: Cell): string => (cell === null ? "" : String(cell).trim());
