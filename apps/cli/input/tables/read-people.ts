/** A table read through by the finder, with everything that is wrong in it. */
import {
  type PeopleFinder,
  readHeadings,
  type TableColumns,
  type TableMapping,
  type WrongCell,
} from "@qiaoti/assessment";
import { text } from "@qiaoti/engine/language";
import { InputError, type InputProblem } from "../../errors.ts";
import type { Context } from "../../io.ts";
import { Progress } from "../../output/progress.ts";
import type { TableSource } from "./source.ts";

const MOST_PROBLEMS = 20;

/** Problems of the table: the first are kept, all are counted. */
export class TableProblems {
  readonly list: InputProblem[] = [];
  count = 0;
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  add(problem: Omit<InputProblem, "file">): void {
    this.count += 1;
    if (this.list.length < MOST_PROBLEMS) this.list.push({ file: this.#file, ...problem });
  }

  cell({ line, index, heading, message }: WrongCell): void {
    this.add({ line, column: index + 1, field: heading, message });
  }

  /** @throws InputError where there is any. */
  check(): void {
    if (this.count > 0) throw new InputError(this.list, this.count);
  }
}

/** Headings to facts. @throws InputError with every wrong heading. */
export function columnsOf(
  file: string,
  source: TableSource,
  mapping: TableMapping,
  needed: ReadonlySet<string>,
): TableColumns {
  const columns = readHeadings(source.headings, mapping, needed);
  if (!("problems" in columns)) return columns;
  throw new InputError(
    columns.problems.map(({ heading, index, message }) => ({
      file,
      line: 1,
      ...(index === undefined ? {} : { column: index + 1 }),
      field: heading,
      message,
    })),
  );
}

/** Feeds the whole table to the finder; what is found is written as it comes. */
export async function readThrough(
  source: TableSource,
  finder: PeopleFinder,
  problems: TableProblems,
  written: () => Promise<void>,
  { io, lang }: Context,
): Promise<void> {
  const progress = new Progress(io);
  const width = source.headings.length;
  for await (const rows of source.blocks()) {
    for (const { cells, line } of rows) {
      if (source.strict && cells.length !== width) {
        const message = text(
          `这一行有 ${cells.length} 格，应有 ${width} 格（与列名一样多）`,
          `this row has ${cells.length} cells; ${width} were expected, as many as headings`,
        );
        problems.add({ line, message });
      } else finder.add(cells, line);
    }
    await written();
    const part = Math.floor(source.progress() * 100);
    progress.show(() =>
      lang === "zh"
        ? `已读 ${finder.rows.toLocaleString("en-US")} 行（${part}%）`
        : `${finder.rows.toLocaleString("en-US")} rows read (${part}%)`,
    );
  }
  progress.end();
}
