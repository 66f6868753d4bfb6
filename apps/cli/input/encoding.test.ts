/** Encodings are told apart by their bytes, also where a character is cut off at the end of a piece. */
import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { file, run } from "../testing/run.ts";
import { encodingOf } from "./encoding.ts";

const gb = Buffer.from([0xc0, 0xa5, 0xc3, 0xf7]); // 昆明 in GB18030

describe("the encoding", () => {
  it("is UTF-8, UTF-16 with a mark, GB18030, or none of ours", () => {
    expect(encodingOf(Buffer.from("昆明"))).toBe("utf-8");
    expect(encodingOf(Buffer.from("\ufeffkm", "utf16le"))).toBe("utf-16le");
    expect(encodingOf(gb)).toBe("gb18030");
    expect(encodingOf(Buffer.from([0xff, 0x80, 0x41]))).toBeUndefined();
    expect(encodingOf(Buffer.from([0x50, 0x4b, 3, 4, 0]))).toBeUndefined();
  });

  it("of a beginning may end inside a character", () => {
    expect(encodingOf(Buffer.from("昆明").subarray(0, 5), false)).toBe("utf-8");
    expect(encodingOf(Buffer.from("昆明").subarray(0, 5), true)).not.toBe("utf-8");
  });

  it("of a long table is found out from the whole of it", async () => {
    const rows = "id,person.isVeteran,姓名\n";
    const path = file("long.csv", "");
    const plain = Buffer.from("x,true,a\n".repeat(600_000));
    writeFileSync(
      path,
      Buffer.concat([Buffer.from("id,person.isVeteran,name\n"), plain, Buffer.from("y,true,"), gb, Buffer.from("\n")]),
    );
    const map = file("map.yaml", "columns: { name: null }\n");
    const asked = ["--measure", "cn-2019/5.5", "--region", "410122", "--on", "2025-08-01", "--json", "--map", map];
    const read = await run(["find", path, ...asked]);
    expect(read.err).toContain("已按 GB18030 读取");
    expect(JSON.parse(read.out)).toMatchObject({ rows: 600_001, rules: [{ entitled: 600_001 }] });
    const utf8 = file("utf8.csv", rows.replace("姓名", "name") + "x,true,昆明\n".repeat(500_000));
    expect((await run(["find", utf8, ...asked])).err).toBe("");
  });
});
