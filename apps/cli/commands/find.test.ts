/** qiaoti find: CSV, Excel and Parquet give the same answers; what is wrong in a table is told whole; nothing half written. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as xlsx from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { file, folder, run } from "../testing/run.ts";

const there = ["--region", "410122", "--on", "2025-08-01"];
const recruit = ["--measure", "cn-2019/5.5", ...there];
const parquet = fileURLToPath(new URL("../fixtures/people.parquet", import.meta.url));

const csv = `id,person.isVeteran,person.birthDate,person.grassrootsRoles,employment.employerKind,service.spells
A1,true,1999-06-11,village-cadre,public-institution,"[{""from"":""2018-08-01"",""level"":""township"",""employerKind"":""public-institution"",""fullTime"":true}]"
A2,否,1988/1/1,无,民营企业,[]
A3,,,,,
`;

interface Findings {
  readonly rows: number;
  readonly absent: readonly string[];
  readonly sample?: readonly string[];
  readonly rules: readonly { rule: string; entitled: number; notEntitled: number; undetermined: number }[];
}

async function found(table: string, ...args: string[]): Promise<Findings> {
  const { code, out, err } = await run(["find", table, ...args, "--json"]);
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out) as Findings;
}

async function wrong(table: string, ...args: string[]): Promise<string[]> {
  const { code, out, err } = await run(["find", table, ...args]);
  expect([code, out]).toEqual([1, ""]);
  return err
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(table, "t"));
}

/** The same people as a workbook; dates are real dates. */
function workbook(): string {
  const rows = [
    ["id", "person.isVeteran", "出生日期", "person.grassrootsRoles", "employment.employerKind"],
    ["A1", true, 36322, "village-cadre", "public-institution"],
    ["A2", false, 32143, "无", "民营企业"],
    ["A3", "", "", "", ""],
  ];
  const sheet = xlsx.utils.aoa_to_sheet(rows);
  for (const cell of ["C2", "C3"]) Object.assign(sheet[cell] as object, { z: "yyyy-mm-dd" });
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, sheet, "人员");
  return file("people.xlsx", xlsx.write(book, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
}

describe("qiaoti find", () => {
  it("counts the same in CSV, Excel and Parquet", async () => {
    const counts = { rows: 3, entitled: 1, notEntitled: 1, undetermined: 1 };
    for (const table of [file("people.csv", csv), workbook(), parquet]) {
      const { rules, rows, sample } = await found(table, ...recruit);
      expect(rows).toBe(3);
      expect(rules[0]).toMatchObject({ rule: "cn-2019/5.5", ...counts });
      expect(sample).toEqual(["A1"]);
    }
  });

  it("reads spells from JSON cells and from lists of a typed table alike", async () => {
    const asked = ["--measure", "km-2020/2.1", "--region", "530128", "--on", "2025-08-01"];
    const [a, b] = [await found(file("people.csv", csv), ...asked), await found(parquet, ...asked)];
    expect(a.rules).toEqual(b.rules);
    expect(a.absent).toContain("employment.unitLevel");
  });

  it("agrees with assess, person by person", async () => {
    const facts =
      "region: '410122'\non: 2025-08-01\nfacts: { person.isVeteran: true, person.grassrootsRoles: [village-cadre] }\n";
    const { out } = await run(["assess", file("p.yaml", facts), "--json", "--rule", "cn-2019/5.5"]);
    expect((JSON.parse(out) as { now: unknown[] }).now).toHaveLength(1);
  });

  it("writes the entitled, whole or not at all", async () => {
    const out = join(folder(), "deep", "found.csv");
    const done = await run(["find", file("people.csv", csv), ...recruit, "--out", out]);
    expect(done.out).toContain(`符合的人已写到 ${out}。`.slice(0, 10));
    expect(readFileSync(out, "utf8")).toBe("id,measure\nA1,cn-2019/5.5\n");
    const bad = join(folder(), "found.csv");
    await wrong(file("people.csv", csv.replace("true", "maybe")), ...recruit, "--out", bad);
    expect(existsSync(bad)).toBe(false);
    expect(readdirSync(dirname(bad))).toEqual([]);
  });

  it("says who is entitled and which column would settle most", async () => {
    const { out } = await run(["find", file("people.csv", csv), ...recruit]);
    expect(out).toMatch(/符合：1 人\n\s+不符合：1 人\n\s+还不能认定：1 人/);
    expect(out).toContain("退役军人身份（person.isVeteran）：1 人没有填");
    expect(out).toContain("符合的人（前 1 个）：A1");
  });

  it("takes all measures in force for persons there", async () => {
    const { rules } = await found(file("people.csv", csv), "--all", ...there);
    expect(rules.length).toBeGreaterThan(50);
    const { out } = await run(["find", file("people.csv", csv), "--all", ...there], { width: 100 });
    expect(out).toMatch(/措施\s+符合\s+不符合\s+还不能认定\s+名称/);
  });

  it("maps headings and values of the table's own", async () => {
    const own = "编码,姓名,当过兵,村里职务,备注\nZ9,张三,当过,支书;社工,x\n";
    const map = file(
      "map.yaml",
      "id: 编码\ncolumns:\n  姓名: null\n  备注: null\n  当过兵: { fact: person.isVeteran, values: { 当过: 是, 没有: 否 } }\n  村里职务: { fact: person.grassrootsRoles, values: { 支书: village-party-secretary, 社工: community-worker } }\n",
    );
    const { sample } = await found(file("own.csv", own), ...recruit, "--map", map);
    expect(sample).toEqual(["Z9"]);
  });

  it("reads tabs, CRLF, a mark, quoted line breaks and GB18030", async () => {
    const text = csv.split("\n").slice(0, 3).join("\n");
    const plain = text
      .replaceAll(",", "\t")
      .replace(/\t"\[.*\]"|\t\[\]|\tservice.spells/g, "")
      .replaceAll("\n", "\r\n");
    expect((await found(file("t.tsv", `\ufeff${plain}\r\n`), ...recruit)).rules[0]).toMatchObject({
      entitled: 1,
      notEntitled: 1,
    });
    const gb = Buffer.concat([Buffer.from("id,person.isVeteran\nA1,"), Buffer.from([0xca, 0xc7]), Buffer.from("\n")]);
    const read = await run(["find", file("gb.csv", gb), ...recruit, "--json"]);
    expect(read.err).toContain("已按 GB18030 读取");
    expect(JSON.parse(read.out)).toMatchObject({ rules: [{ entitled: 1 }] });
    const broken = 'id,person.isVeteran,姓名\n"A\n1",true,x\nA2,maybe,y\n';
    const map = file("map.yaml", "columns: { 姓名: null }\n");
    expect(await wrong(file("b.csv", broken), ...recruit, "--map", map)).toEqual([
      "t:4:2 person.isVeteran：应填 true（是）或 false（否），现为“maybe”",
    ]);
  });
});

describe("a table with faults", () => {
  it("in its headings is told all of them", async () => {
    const table = file(
      "h.csv",
      "id,person.isVeteran,person.isVeteran,性格,,出生日期,person.birthDate\n1,true,true,x,,,\n",
    );
    expect(await wrong(table, ...recruit)).toEqual([
      "t:1:3 person.isVeteran：列名重复",
      "t:1:4 性格：不认识这一列：列名应是事实编号或名称（qiaoti facts 可查），不用的列请在 --map 里写 null",
      "t:1:5：第 5 列没有列名",
      "t:1:7 person.birthDate：与“出生日期”列是同一项事实（person.birthDate）",
      "共 4 处问题。",
    ]);
  });

  it("lacks every column that the rules look at, or one that the mapping names", async () => {
    const table = file("m.csv", "id,person.birthDate\n1,1990-01-01\n");
    expect(await wrong(table, ...recruit)).toEqual([
      expect.stringMatching(/^t:1：表里没有这些规则要看的任何一列，应有：person\.isVeteran、/),
    ]);
    const map = file("map.yaml", "columns: { 军人: person.isVeteran }\n");
    expect(await wrong(table, ...recruit, "--map", map)).toEqual(["t:1 军人：缺少这一列（--map 里写明了它）"]);
  });

  it("in its cells is told line, column and what was expected, the first 20 of them", async () => {
    const table = file("c.csv", `id,person.isVeteran,person.grassrootsRoles\n1,maybe,mayor\n2,true\n`);
    expect(await wrong(table, ...recruit)).toEqual([
      "t:2:2 person.isVeteran：应填 true（是）或 false（否），现为“maybe”",
      expect.stringMatching(/^t:2:3 person\.grassrootsRoles：不在可选项内，可填：.*，现为“mayor”$/),
      "t:3：这一行有 2 格，应有 3 格（与列名一样多）",
      "共 3 处问题。",
    ]);
    const many = file("n.csv", `id,person.isVeteran\n${"x,maybe\n".repeat(25)}`);
    const lines = await wrong(many, ...recruit);
    expect(lines).toHaveLength(21);
    expect(lines[20]).toBe("共 25 处问题，以上列出前 20 处。");
  });

  it("of 0 bytes, missing, damaged, with an open quote", async () => {
    expect(await wrong(file("e.csv", ""), ...recruit)).toEqual(["t：文件是空的（0 字节），应有内容"]);
    expect(await wrong("no-such.csv", ...recruit)).toEqual(["t：没有这个文件"]);
    expect(await wrong(file("e.xlsx", ""), ...recruit)).toEqual(["t：文件是空的（0 字节），应有内容"]);
    expect(await wrong(file("d.parquet", "PAR1 no"), ...recruit)).toEqual(["t：不是能读的 Parquet 文件"]);
    expect(await wrong(file("q.csv", 'id,person.isVeteran\n1,"true\n'), ...recruit)).toEqual([
      "t:2：引号没有配对：从这一行起少一个引号",
    ]);
  });

  it("meets a measure that is unknown, or not in force there", async () => {
    const table = file("people.csv", csv);
    const unknown = await run(["find", table, "--measure", "km-2020/99", ...there]);
    expect([unknown.code, unknown.err]).toEqual([
      3,
      "没有措施“km-2020/99”，或它不设条件；qiaoti coverage 列出可用的\n",
    ]);
    const elsewhere = await run(["find", table, "--measure", "km-2020/8.4", ...there]);
    expect([elsewhere.code, elsewhere.err]).toEqual([
      3,
      "km-2020/8.4 在此地此日不适用（适用地区 530100，自 2020-07-01 起）\n",
    ]);
  });

  it("is mapped by a faulty file", async () => {
    const map = file("map.yaml", "columns:\n  a: { facts: x }\n  b: 3\nids: x\n");
    const { code, err } = await run(["find", file("people.csv", csv), ...recruit, "--map", map]);
    expect(code).toBe(1);
    expect(err.replaceAll(map, "m").trimEnd().split("\n")).toEqual([
      "m:2:3 columns.a：应填事实编号、null，或 { fact, values, source }",
      "m:3:3 columns.b：应填事实编号、null，或 { fact, values, source }",
      "m:4:1 ids：没有这个字段，可用：id, columns",
      "共 3 处问题。",
    ]);
  });
});

describe("qiaoti population", () => {
  it("makes the same people from the same seed, and find reads them", async () => {
    const [a, b] = [join(folder(), "a.csv"), join(folder(), "b.csv")];
    for (const out of [a, b])
      expect((await run(["population", "--count", "300", "--seed", "7", "--out", out])).code).toBe(0);
    expect(readFileSync(a, "utf8")).toBe(readFileSync(b, "utf8"));
    const { rules, rows } = await found(a, "--all", "--region", "530128", "--on", "2025-08-01");
    expect(rows).toBe(300);
    expect(rules.some((r) => r.entitled > 0)).toBe(true);
  });
});
