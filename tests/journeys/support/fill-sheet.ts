/** Fills an exported workbook as an officer would. */
import { read, utils, write } from "@e965/xlsx";

type Cell = string | number | null;

/** Sets cells of the row of `id`, by heading, on the first sheet; throws where there is no such row or heading. */
export function fillSheet(bytes: Uint8Array, id: string, cells: Readonly<Record<string, Cell>>): Buffer {
  const book = read(bytes, { type: "array" });
  const [name = ""] = book.SheetNames;
  const sheet = book.Sheets[name];
  const grid = sheet === undefined ? [] : utils.sheet_to_json<Cell[]>(sheet, { header: 1, defval: null });
  const headings = grid.find((row) => row[0] === "编号");
  const row = grid.find(([first]) => first === id);
  if (headings === undefined || row === undefined) throw new Error(`${name} has no row of ${id}`);
  for (const [heading, value] of Object.entries(cells)) {
    const at = headings.indexOf(heading);
    if (at < 0) throw new Error(`${name} has no column ${heading}`);
    row[at] = value;
  }
  book.Sheets[name] = utils.aoa_to_sheet(grid);
  return Buffer.from(write(book, { type: "buffer", bookType: "xlsx" }));
}
