/** qiaoti ask: answers from a pipe, skipping, going back, asking why, entries item by item, saving and going on. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { example, file, folder, run } from "../testing/run.ts";

const here = ["--region", "禄劝", "--on", "2025-08-01"];

/** The questions that were asked, in their order. */
const questions = (err: string): string[] => [...err.matchAll(/第 \d+ 问.*\n([^\n]+)/g)].map((m) => m[1] ?? "");

describe("qiaoti ask", () => {
  it("asks, says why, and ends with the assessment when the pipe ends", async () => {
    const { code, out, err } = await run(["ask", ...here], { stdin: "是\n" });
    expect(code).toBe(0);
    expect(err).toContain("云南省昆明市禄劝彝族苗族自治县（530128），按 2025-08-01 计算。");
    expect(err).toMatch(/第 1 问　已认定 0／\d+ 项，最多还有 \d+ 问/);
    expect(err).toMatch(/关系到：.*（km-20/);
    expect(questions(err).length).toBe(2);
    expect(out).toMatch(/^测一测\n/);
    expect(out).toContain("一、现在可以享受的");
  });

  it("goes back, takes what is not known, and asks again after a wrong answer", async () => {
    const { err } = await run(["ask", ...here], { stdin: "也许\n是\nb\n\nq\n" });
    expect(err).toContain("请输入 是 或 否");
    const asked = questions(err);
    expect(asked[0]).toBe(asked[2]);
    expect(asked[3]).toBe(asked[1]);
  });

  it("lists all the rules that hang on a question", async () => {
    const { err } = await run(["ask", ...here], { stdin: "?\nq\n" });
    const listed = err.split("关系到：");
    expect(listed.length).toBe(3);
    expect(listed[2]?.match(/（[a-z]{2}-20/g)?.length).toBeGreaterThan(4);
  });

  it("asks for the place where none is given, and takes its name", async () => {
    const { err } = await run(["ask", "--on", "2025-08-01"], { stdin: "亚特兰蒂斯\n中牟\nq\n" });
    expect(err).toContain("您想了解哪里的政策？");
    expect(err).toContain("找不到“亚特兰蒂斯”");
    expect(err).toContain("中牟县（410122），按 2025-08-01 计算");
  });

  it("asks entries item by item, only the fields that matter, and checks each", async () => {
    const all = parse(readFileSync(example("township-doctor"), "utf8")) as { facts: Record<string, unknown> };
    delete all.facts["service.spells"];
    const from = file("from.yaml", JSON.stringify(all));
    const save = join(folder(), "saved.yaml");
    // Everything is skipped up to the question about service; then one entry is given.
    const answers: string[] = [];
    for (;;) {
      const { err } = await run(["ask", "--from", from], { stdin: `${answers.join("\n")}\n` });
      if (questions(err).at(-1)?.startsWith("您在哪些单位工作或服务过") || answers.length > 150) break;
      answers.push("");
    }
    // One entry with nothing but a first day tells how many fields are asked for.
    const probe = await run(["ask", "--from", from], {
      stdin: `${[...answers, "是", "2018-09-01", ...Array(20).fill("")].join("\n")}\n`,
    });
    const asked = probe.err.slice(probe.err.indexOf("有这样的经历"), probe.err.indexOf("第 2 项"));
    const others = Array<string>((asked.match(/> /g)?.length ?? 0) - 3).fill("");
    expect(others.length).toBeLessThan(12);
    const [wrong, right] = [
      ["是", "2018-09-01", "2017-01-01", ...others],
      ["是", "2018.9.1", "0", ...others],
    ];
    const { err } = await run(["ask", "--from", from, "--save", save], {
      stdin: `${[...answers, ...wrong, ...right, "否", "q"].join("\n")}\n`,
    });
    expect(err).toContain("有这样的经历或记录吗？（没有就答 否）");
    expect(err).toContain("结束日期（仍在继续就输入 0）？");
    expect(err).toContain("这一项没有记下：结束日期早于开始日期");
    const saved = parse(readFileSync(save, "utf8")) as { facts: Record<string, { from: string }[]> };
    expect(saved.facts["service.spells"]?.[0]).toMatchObject({ from: "2018-09-01" });
  });

  it("saves a file that reads again, and goes on from it without asking twice", async () => {
    const save = join(folder(), "p.yaml");
    const first = await run(["ask", ...here, "--save", save], { stdin: "是\n530128\n2\n" });
    expect(first.err).toContain(`已存到`);
    const again = await run(["ask", "--from", save], { stdin: "" });
    expect(questions(again.err)).toHaveLength(1);
    expect(questions(first.err)).not.toContain(undefined);
    expect(questions(first.err).slice(0, 3)).not.toContain(questions(again.err)[0]);
    const assessed = await run(["assess", save]);
    expect(assessed.code).toBe(0);
    expect(first.out.split("\n").slice(2)).toEqual(assessed.out.replaceAll(save, save).split("\n").slice(2));
  });

  it("keeps sources, and never saves an identity number", async () => {
    const save = join(folder(), "p.yaml");
    const from = file(
      "id.yaml",
      `region: "530128"\non: 2025-08-01\nidNumber: "11010519491231002X"\nfacts: { person.isVeteran: { value: true, source: register, asOf: 2024-01-01 } }\n`,
    );
    await run(["ask", "--from", from, "--save", save], { stdin: "q\n" });
    const text = readFileSync(save, "utf8");
    expect(text).not.toContain("11010519491231002");
    expect(parse(text)).toMatchObject({
      facts: {
        "person.birthDate": "1949-12-31",
        "person.isVeteran": { value: true, source: "register", asOf: "2024-01-01" },
      },
    });
  });

  it("asks in English, and prints data on request", async () => {
    const { out, err } = await run(["ask", "--region", "530128", "--on", "2025-08-01", "--lang", "en", "--json"], {
      stdin: "yes\nq\n",
    });
    expect(err).toMatch(/Question 1\. Decided: 0 of \d+; at most \d+ more questions/);
    expect(JSON.parse(out)).toMatchObject({ format: "qiaoti-assessment/1" });
  });

  it("always ends, and asks nothing of a judge or of others", async () => {
    const { code, err } = await run(["ask", ...here], { stdin: "\n".repeat(400) });
    expect(code).toBe(0);
    expect(err).toContain("问完了：再问别的也不会改变结论。");
    expect(err).not.toContain("突出贡献”由");
  });
});
