/** Bad input of every sort: one clear message with file, line, field and what was expected; everything listed at once. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, file, folder, run } from "../testing/run.ts";

/** What assess says of a file, with the file's path left out. */
async function problemsOf(content: string, ...args: string[]): Promise<string[]> {
  const path = file("p.yaml", content);
  const { code, out, err } = await run(["assess", path, ...args]);
  expect(code).toBe(1);
  expect(out).toBe("");
  return err
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(path, "p"));
}

const head = 'region: "530128"\non: 2025-08-01\n';

describe("a person's file", () => {
  it.each([
    [
      "an unknown fact",
      "facts:\n  person.birthday: 1990-01-01\n",
      "p:4:3 facts.person.birthday：词汇表中没有这项事实，是否指 person.birthDate？",
    ],
    [
      "a wrong type",
      "facts:\n  person: { isVeteran: maybe }\n",
      "p:4:13 facts.person.isVeteran：应填 true（是）或 false（否），现为“maybe”",
    ],
    [
      "an impossible date",
      "facts:\n  person.birthDate: 2023-02-29\n",
      "p:4:3 facts.person.birthDate：应填真实存在的日期，如 2020-08-01（1900 至 2199 年），现为“2023-02-29”",
    ],
    [
      "spells that cannot both be",
      "facts:\n  service.spells:\n    - { from: 2015-01-01, to: 2018-12-31, fullTime: true }\n    - { from: 2018-06-01, fullTime: true }\n",
      "p:6:9 facts.service.spells[1].from：与第 1 段时间重叠，两段不能同时成立",
    ],
    ["a wrong check digit", 'idNumber: "11010519491231002Y"\n', "p:3:1 idNumber：身份证号码应为 18 位（末位可为 X）"],
    [
      "a check digit that does not fit",
      'idNumber: "110105194912310021"\n',
      "p:3:1 idNumber：身份证号码校验位不符，请核对是否输错",
    ],
    [
      "an abolished place",
      'facts: { residence.permanentPlace: "110103" }\n',
      "p:3:10 facts.residence.permanentPlace：110103（崇文区）已撤销，请改用现行代码",
    ],
    [
      "an abolished place with a successor",
      'facts: { residence.permanentPlace: "110228" }\n',
      "p:3:10 facts.residence.permanentPlace：110228（密云县）已撤销，现为 110118（密云区）",
    ],
    [
      "a field that there is not",
      "colour: red\n",
      "p:3:1 colour：没有这个字段，可用：name, subject, region, on, idNumber, readings, parameters, facts",
    ],
    ["a fact outside facts", "person.birthDate: 1990-01-01\n", "p:3:1 person.birthDate：这是事实，要写在 facts 下面"],
    [
      "a reading that there is not",
      "readings: { km-2020/3: sometimes }\n",
      "p:3:13 readings.km-2020/3：口径选项应为：cumulative, continuous",
    ],
    ["a field stated twice", "name: a\nname: b\n", "p:4:1：同一个字段写了两次"],
    ["indentation", "facts:\n    a: 1\n   b: 2\n", "p:5:1：缩进不对，同一级的字段要对齐"],
  ])("%s", async (_, content, expected) => {
    expect(await problemsOf(head + content)).toEqual([expected]);
  });

  it("is told all its problems at once, in the order of the lines", async () => {
    const found = await problemsOf(
      'region: "530128"\non: 2025-02-30\nname: 1\nfacts:\n  person.isVeteran: maybe\n  person.birthday: x\n',
    );
    expect(found.map((line) => line.split("：")[0])).toEqual([
      "p:2:1 on",
      "p:3:1 name",
      "p:5:3 facts.person.isVeteran",
      "p:6:3 facts.person.birthday",
      "共 4 处问题。",
    ]);
  });

  it("says where a place and a day are lacking", async () => {
    const found = await problemsOf("facts: {}\n");
    expect(found).toEqual([
      "p:1:1 region：没有说明在哪里：请填 region",
      "p:1:1 on：没有说明按哪一天计算：请填 on",
      "共 2 处问题。",
    ]);
  });

  it("is read as JSON with the same places", async () => {
    const path = file(
      "p.json",
      '{\n\t"region": "530128",\n\t"on": "2025-08-01",\n\t"facts": { "person.isVeteran": 3 }\n}\n',
    );
    const { err } = await run(["assess", path]);
    expect(err).toBe(`${path}:4:13 facts.person.isVeteran：应填 true（是）或 false（否），现为“3”\n`);
  });

  it("of 0 bytes, a folder, a missing file, a picture", async () => {
    expect((await run(["assess", file("e.yaml", "")])).err).toContain("e.yaml：文件是空的（0 字节），应有内容\n");
    const dir = folder();
    expect((await run(["assess", dir])).err).toBe(`${dir}：这是一个文件夹，应给出文件\n`);
    expect((await run(["assess", "no-such.yaml"])).err).toBe("no-such.yaml：没有这个文件\n");
    expect((await run(["assess", file("x.png", Buffer.from([0x89, 0x50, 0, 1]))])).err).toContain("不是文本文件");
    expect((await run(["assess", file("l.yaml", "- a\n")])).err).toContain("文件里应是一组“字段: 值”");
  });

  it("in GB18030 is read, and that is said; so is UTF-8 with a mark", async () => {
    // “是” and “昆明” in GB18030.
    const gb = Buffer.concat([Buffer.from(`${head}name: `), Buffer.from([0xc0, 0xa5, 0xc3, 0xf7]), Buffer.from("\n")]);
    const read = await run(["assess", file("gb.yaml", gb)]);
    expect(read.code).toBe(0);
    expect(read.err).toContain("文件不是 UTF-8 编码，已按 GB18030 读取");
    expect(read.out).toMatch(/^测一测：昆明\n/);
    const marked = await run(["assess", file("bom.yaml", `\ufeff${head}name: 昆明\n`)]);
    expect([marked.code, marked.err]).toEqual([0, ""]);
    expect(marked.out).toMatch(/^测一测：昆明\n/);
  });

  it("comes from standard input as -", async () => {
    const { code, out } = await run(["assess", "-"], { stdin: `${head}name: 管道\n` });
    expect(code).toBe(0);
    expect(out).toMatch(/^测一测：管道\n/);
  });
});

describe("a wrong call", () => {
  it.each([
    [["asess", "x"], "不认识的命令“asess”，是否指 assess？\nqiaoti --help 说明用法。\n"],
    [["assess"], "缺少参数 <文件>。\nqiaoti assess --help 说明用法。\n"],
    [["assess", "x", "--regoin", "1"], "不认识的选项 --regoin，是否指 --region？\nqiaoti assess --help 说明用法。\n"],
    [["assess", "a", "b"], "参数太多。\nqiaoti assess --help 说明用法。\n"],
    [
      ["assess", "a", "--on", "2025-02-30"],
      "--on：应填真实存在的日期，如 2025-08-01，现为“2025-02-30”。\nqiaoti assess --help 说明用法。\n",
    ],
    [
      ["assess", "a", "--region", "390000"],
      "--region：没有 390000 这个行政区划代码。\nqiaoti assess --help 说明用法。\n",
    ],
    [
      ["assess", "a", "--region", "亚特兰蒂斯"],
      "--region：找不到“亚特兰蒂斯”，应填行政区划代码（如 530128）或地名（如 禄劝）。\nqiaoti assess --help 说明用法。\n",
    ],
    [
      ["assess", "a", "--format", "pdf"],
      "--format：应为 text, md, html，现为“pdf”。\nqiaoti assess --help 说明用法。\n",
    ],
    [
      ["assess", "a", "--reading", "x"],
      "--reading：应写成 口径编号=选项，如 km-2020/3=cumulative，现为“x”。\nqiaoti assess --help 说明用法。\n",
    ],
    [["assess", "a", "--lang", "fr"], "--lang：应为 zh 或 en。\nqiaoti --help 说明用法。\n"],
    [["compare", "a"], "缺少选项 --to。\nqiaoti compare --help 说明用法。\n"],
    [
      ["find", "a", "--region", "530128", "--on", "2025-08-01"],
      "缺少选项 --measure（或 --all）。\nqiaoti find --help 说明用法。\n",
    ],
  ])("%j", async (args, expected) => {
    expect(await run(args)).toEqual({ code: 2, out: "", err: expected });
  });

  it("says it in English on request", async () => {
    const { code, err } = await run(["assess", "x", "--regoin", "1", "--lang", "en"]);
    expect([code, err]).toEqual([
      2,
      "unknown option --regoin; did you mean --region?\nqiaoti assess --help shows how to call it.\n",
    ]);
  });

  it("lists the places that a name may mean", async () => {
    const { err } = await run(["assess", "a", "--region", "朝阳"]);
    expect(err).toContain("110105 北京市朝阳区");
    expect(err).toContain("请改用代码");
  });
});

describe("output", () => {
  it("leaves nothing half done where it cannot be written", async () => {
    const blocked = join(file("plain", "x"), "receipts");
    const { code, err } = await run(["assess", example("veteran"), "--receipt", blocked]);
    expect(code).toBe(1);
    expect(err).toContain("路径中有一段不是文件夹");
    expect(existsSync(blocked)).toBe(false);
  });
});

describe("options", () => {
  it("are told with every mistake at once", async () => {
    const { code, err } = await run(["assess", example("veteran"), "--region", "530121", "--on", "2025-02-30"]);
    expect(code).toBe(2);
    expect(err).toContain("--region：530121（呈贡县）已撤销，现为 530114（呈贡区）");
    expect(err).toContain("--on：应填真实存在的日期，如 2025-08-01，现为“2025-02-30”");
  });
});
