/** Parquet files, one group of rows after another. */
import { type Text, text } from "@qiaoti/engine/language";
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { InputError } from "../../errors.ts";
import { emptyFile } from "../encoding.ts";
import { fileFailure } from "../read-text.ts";
import type { TableRow, TableSource } from "./source.ts";

const BLOCK = 50_000;

const unreadable: Text = text("不是能读的 Parquet 文件", "is no readable Parquet file");

class ParquetSource implements TableSource {
  readonly strict = false;
  readonly headings: readonly string[];
  readonly #file: string;
  readonly #buffer: AsyncBuffer;
  readonly #metadata: FileMetaData;
  readonly #rows: number;
  #at = 0;

  constructor(file: string, buffer: AsyncBuffer, metadata: FileMetaData) {
    this.#file = file;
    this.#buffer = buffer;
    this.#metadata = metadata;
    this.#rows = Number(metadata.num_rows);
    this.headings = parquetSchema(metadata).children.map((child) => child.element.name);
  }

  async *blocks(): AsyncGenerator<readonly TableRow[]> {
    for (let from = 0; from < this.#rows; from += BLOCK) {
      const rowEnd = Math.min(from + BLOCK, this.#rows);
      let data: readonly (readonly unknown[])[] = [];
      try {
        await parquetRead({
          file: this.#buffer,
          metadata: this.#metadata,
          columns: [...this.headings],
          compressors,
          rowStart: from,
          rowEnd,
          onComplete: (rows) => {
            data = rows as readonly (readonly unknown[])[];
          },
        });
      } catch {
        throw new InputError([{ file: this.#file, line: from + 2, message: unreadable }]);
      }
      this.#at = rowEnd;
      yield data.map((cells, i) => ({ cells, line: from + i + 2 }));
    }
  }

  progress(): number {
    return this.#rows === 0 ? 1 : this.#at / this.#rows;
  }

  async close(): Promise<void> {}
}

/** Opens a Parquet file. @throws InputError */
export async function openParquet(file: string): Promise<TableSource> {
  let buffer: AsyncBuffer;
  try {
    buffer = await asyncBufferFromFile(file);
  } catch (error) {
    throw fileFailure(file, error);
  }
  if (buffer.byteLength === 0) throw new InputError([{ file, message: emptyFile }]);
  try {
    return new ParquetSource(file, buffer, await parquetMetadataAsync(buffer));
  } catch {
    throw new InputError([{ file, message: unreadable }]);
  }
}
