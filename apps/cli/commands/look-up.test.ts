/** qiaoti clause, facts, coverage, compare, schema: what they show, as text and as data. */
import { describe, expect, it } from "vitest";
import { example, file, run } from "../testing/run.ts";

describe("qiaoti clause", () => {
  it("shows a clause with its measures and rules in plain words", async () => {
    const { code, out } = await run(["clause", "km-2020/8"]);
    expect(code).toBe(0);
    for (const id of ["8.1", "8.2", "8.3", "8.4", "8.5"]) expect(out).toContain(`km-2020/${id}　`);
    expect(out).toContain("昆人才办〔2020〕2号");
    expect(out).toContain("【条件】");
    expect(out).toContain("【可以得到什么】");
  });

  it("shows one measure, a measure without a rule, a document", async () => {
    expect((await run(["clause", "km-2020/8.4"])).out).not.toContain("km-2020/8.1　");
    expect((await run(["clause", "km-2020/0.2"])).out).toContain("这项措施不设条件，没有规则。");
    const { out } = await run(["clause", "km-2020"]);
    expect(out).toContain("条款（共 80 项措施）");
    expect(out).toContain("km-2020/8　八：");
  });

  it("speaks English, Markdown and data", async () => {
    expect((await run(["clause", "km-2020/8.4", "--lang", "en"])).out).toContain("Kunming nine measures");
    expect((await run(["clause", "km-2020/8.4", "--format", "md"])).out).toMatch(/^# /);
    const data = JSON.parse((await run(["clause", "km-2020/8", "--json"])).out) as { measures: { id: string }[] };
    expect(data.measures.map((m) => m.id)).toContain("km-2020/8.4");
  });

  it("says what there is where there is no such clause", async () => {
    const unknown = await run(["clause", "km-2020/88"]);
    expect(unknown.code).toBe(3);
    expect(unknown.err).toContain("没有条款“km-2020/88”。km-2020 的条款：km-2020/0、km-2020/1");
    expect((await run(["clause", "xx-1"])).err).toContain("现有文件：cn-2019、tj-2020、km-2020、km-2021、zm-2022");
  });
});

describe("qiaoti facts", () => {
  it("lists the vocabulary, a theme, or what words find", async () => {
    const all = JSON.parse((await run(["facts", "--json"])).out) as { id: string }[];
    expect(all.length).toBeGreaterThan(300);
    const theme = await run(["facts", "title"]);
    expect(theme.out).toContain("title.highestRank　已取得的最高职称级别（个人）");
    expect(theme.out).toContain("选一项，由低到高：none（没有职称）");
    expect(theme.out).toMatch(/核实：职称评审机构/);
    expect((await run(["facts", "出生日期"])).out).toContain("person.birthDate");
    expect((await run(["facts", "service"])).out).toMatch(/每项：\n\s+- from　开始日期：日期，如 2025-08-01/);
    expect((await run(["facts", "title.outstandingContribution"])).out).toContain("source: officer");
  });

  it("says where nothing matches", async () => {
    const { code, err } = await run(["facts", "紫外线"]);
    expect([code, err]).toEqual([3, "词汇表中没有与“紫外线”有关的事实；qiaoti facts 列出全部\n"]);
  });
});

describe("qiaoti coverage", () => {
  interface Row {
    readonly kind: string;
    readonly alive: boolean;
    readonly conditions: string | null;
    readonly cases: number;
    readonly test: string | null;
  }

  it("names what makes each of the 881 measures live, and what is to come", async () => {
    const { code, out } = await run(["coverage"]);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^881 项措施，已落地 715 项，待建 166 项；规则 354 条，用例 \d+ 个$/,
    );
    expect(out).toContain("待建：程序");
    expect(code).toBe(0);
    const data = JSON.parse((await run(["coverage", "--json"])).out) as { total: number; rows: Row[] };
    expect(data.total).toBe(881);
    expect(data.rows.filter((row) => row.conditions !== null)).toHaveLength(354);
    for (const row of data.rows) {
      if (row.conditions !== null) expect(row.cases).toBeGreaterThan(0);
      expect(row.alive).toBe(!["procedure", "matching"].includes(row.kind));
      if (row.alive) expect(row.test).toMatch(/living\.test\.ts/);
    }
  });

  it("lists only what is to come, by name and mechanism", async () => {
    const data = JSON.parse((await run(["coverage", "--missing", "--json"])).out) as { rows: Row[] };
    expect(data.rows).toHaveLength(166);
    expect(new Set(data.rows.map(({ kind }) => kind))).toEqual(new Set(["procedure", "matching"]));
  });
});

describe("qiaoti compare", () => {
  const move = ["compare", example("township-doctor"), "--from", "530128", "--to", "120000", "--on", "2025-09-01"];

  it("shows what is gained, kept, lost, open and to be carried over", async () => {
    const { code, out } = await run(move);
    expect(code).toBe(0);
    expect(out).toContain("从云南省昆明市禄劝彝族苗族自治县（530128）到天津市（120000）　日期：2025年9月1日");
    for (const title of ["一、增加的", "二、两地都有的", "三、失去的", "四、还说不准的", "五、要随人办理的"])
      expect(out).toContain(title);
    const lost = out.slice(out.indexOf("三、失去的"), out.indexOf("四、还说不准的"));
    expect(lost).toContain("乡镇人员调入县城");
    expect(lost).toContain("搬去：没有相应的规定");
    expect(out).toMatch(/设想：[\s\S]*工作地[\s\S]*算作还不清楚/);
    expect(out.slice(out.indexOf("五、要随人办理的"))).toContain("养老保险关系跨地区转移接续");
  });

  it("takes into account what is known of the time after", async () => {
    const there = file("there.yaml", "facts: { employment.workplaceHardshipRemote: true }\n");
    const { out } = await run([...move, "--there", there, "--json"]);
    const data = JSON.parse(out) as { dropped: string[]; keeps: { matter: string }[] };
    expect(data.dropped).not.toContain("employment.workplaceHardshipRemote");
    expect(data.keeps.map((m) => m.matter)).toContain("grassroots.graduate-higher-pay");
  });

  it("loses nothing by staying", async () => {
    const stay = ["compare", example("veteran"), "--to", "410122", "--json"];
    const data = JSON.parse((await run(stay)).out) as Record<"gains" | "loses" | "keeps", unknown[]>;
    expect([data.gains, data.loses]).toEqual([[], []]);
    expect(data.keeps.length).toBeGreaterThan(0);
  });
});
