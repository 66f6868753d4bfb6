/** Files by content, kept in the database, so that one backup holds everything. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import { type Ground, run } from "../db/transaction.ts";
import { type FileStore, system } from "../kernel.ts";
import { Problem } from "../problem.ts";

export const largestFile = 64 * 1024 * 1024;

const tooLarge = (): Problem =>
  new Problem({
    code: "platform.file-too-large",
    status: 413,
    title: { zh: "文件太大", en: "The file is too large" },
    detail: { zh: "单个文件不超过 64 MB。", en: "One file may have at most 64 MB." },
  });

const notFound = (): Problem =>
  new Problem({ code: "platform.file-not-found", status: 404, title: { zh: "找不到这个文件", en: "No such file" } });

/** A store whose ids are SHA-256 of the bytes, in hexadecimal. What was put is checked when it is got. */
export function fileStore(ground: Ground): FileStore {
  const keeper = system("files");
  return {
    put: async (bytes) => {
      if (bytes.byteLength > largestFile) throw tooLarge();
      const id = createHash("sha256").update(bytes).digest("hex");
      await run(
        ground,
        keeper,
        ({ db, now }) =>
          sql`insert into platform.files (id, bytes, at) values (${id}, ${Buffer.from(bytes)}, ${now})
            on conflict (id) do nothing`.execute(db),
        "files",
      );
      return id;
    },
    get: async (id) => {
      const { rows } = await run(
        ground,
        keeper,
        ({ db }) => sql<{ bytes: Buffer }>`select bytes from platform.files where id = ${id}`.execute(db),
        "files",
      );
      const bytes = rows[0]?.bytes;
      if (bytes === undefined) throw notFound();
      if (createHash("sha256").update(bytes).digest("hex") !== id) throw new Error(`file ${id} is damaged`);
      return new Uint8Array(bytes);
    },
  };
}
