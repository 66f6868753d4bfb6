/** qiaoti assess: the four parts, what each answer carries, and every example in both languages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, file, folder, root, run } from "../testing/run.ts";

const doctor = example("township-doctor");
const asked = ["--region", "530128", "--on", "2025-08-01"];
const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));

/** The lines of one part, from its heading to the next. */
function part(out: string, title: string): string {
  const lines = out.split("\n");
  const from = lines.findIndex((line) => line.includes(title) && line.endsWith("项）"));
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => /^[一二三四]、/.test(line));
  return rest.slice(0, to < 0 ? undefined : to).join("\n");
}

describe("qiaoti assess", () => {
  it("answers in four parts, under the person's word, with place and day", async () => {
    const { code, out, err } = await run(["assess", doctor, ...asked]);
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toMatch(/^测一测：乡镇卫生院医生\n/);
    expect(out).toContain("地区：云南省昆明市禄劝彝族苗族自治县（530128）　日期：2025年8月1日");
    const titles = out.split("\n").filter((line) => /^[一二三四]、/.test(line));
    expect(titles.map((t) => t.replace(/（.*/, ""))).toEqual([
      "一、现在可以享受的",
      "二、以后可以享受的",
      "三、还不能认定的",
      "四、不能享受的",
    ]);
  });

  it("says the day, the binding condition and the assumptions of what is to come", async () => {
    const later = part((await run(["assess", doctor, ...asked])).out, "以后可以享受的");
    expect(later).toContain("2025年9月1日起　乡镇人员调县城资格　昆明市九条 二（km-2020/2.1）");
    expect(later).toMatch(/关键：到那一天，[\s\S]*满5年/);
    expect(later).toMatch(/现在：[\s\S]*累计4年11个月，未满5年/);
    expect(later).toMatch(/前提：[\s\S]*一直延续/);
  });

  it("moves a right from later to now on its day, and the document's law back before its own day", async () => {
    const on = async (day: string) => part((await run(["assess", doctor, "--on", day])).out, "现在可以享受的");
    expect(await on("2025-08-31")).not.toContain("（km-2020/2.1）");
    expect(await on("2025-09-01")).toContain("（km-2020/2.1）");
    expect(await on("2020-06-30")).not.toContain("km-2020/");
  });

  it("shows a national clause once, under the local one that carries it out", async () => {
    const now = part((await run(["assess", doctor, ...asked])).out, "现在可以享受的");
    expect(now).toMatch(/毕业生高定工资.*（km-2021\/12\.2）\n[^✓]*落实全国意见 四、\(七\)（cn-2019\/7\.2）/);
    expect(now.match(/cn-2019\/7\.2/g)).toHaveLength(1);
  });

  it("groups what is open by the most useful question, and lists each with --all", async () => {
    const short = part((await run(["assess", doctor, ...asked])).out, "还不能认定的");
    expect(short).toContain("【本人可以说明的，最有用的在前】");
    expect(short).toMatch(/1\. 您现在常住哪个县（市、区）？[\s\S]*填写：residence\.permanentPlace，关系到 \d+ 项/);
    expect(short.split("\n").length).toBeLessThan(90);
    const long = part((await run(["assess", doctor, ...asked, "--all"])).out, "还不能认定的");
    expect(long.match(/还缺：/g)?.length).toBeGreaterThan(50);
  });

  it("gives every reason of a refusal and says on which day it can be looked at again", async () => {
    const { out } = await run(["assess", example("graduate")]);
    const not = part(out, "不能享受的");
    expect(not).toMatch(/乡镇人员调县城资格[\s\S]*?原因：[\s\S]*?未满5年/);
    expect(not).toMatch(/以后：自2030年8月15日起可再看/);
  });

  it("notes readings, and under which option an answer would turn", async () => {
    const { out } = await run(["assess", example("graduate")]);
    expect(out).toMatch(/改按“[\s\S]*?km-2020\/7\.3[\s\S]*?变为不能认定[\s\S]*?--reading km-2020\/1=every-clause/);
    const other = await run(["assess", example("graduate"), "--reading", "km-2020/1=every-clause"]);
    expect(part(other.out, "现在可以享受的")).not.toContain("（km-2020/7.3）");
    expect(other.out).toContain("（已选定）");
  });

  it("says what only the person has stated, and who can verify it", async () => {
    const { out } = await run(["assess", doctor, ...asked]);
    expect(out).toMatch(/待核实：[^\n]*工作单位的类型/);
    expect(out).toMatch(/可由用人单位、人力资源社会保障部门核实：/);
    expect(out).toContain("昆明市九条：引导人才去艰苦边远地区工作（试行）（昆人才办〔2020〕2号");
  });

  it("keeps every line within the width, and colours only where asked", async () => {
    const wide = await run(["assess", doctor, ...asked], { width: 60 });
    const { columnsOf } = await import("@qiaoti/engine/render");
    for (const line of wide.out.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(60);
    expect(wide.out).not.toContain("\u001b");
    expect((await run(["assess", doctor, ...asked], { colour: true })).out).toContain("\u001b[1m");
  });

  it("takes a place by name, other subjects, Markdown and HTML", async () => {
    expect((await run(["assess", doctor, "--region", "禄劝"])).out).toContain("（530128）");
    const unit = file(
      "unit.yaml",
      "subject: employer\nregion: '120000'\non: 2025-08-01\nfacts: { employer.kind: private-enterprise }\n",
    );
    expect((await run(["assess", unit])).out).toContain("对象：用人单位");
    expect((await run(["assess", doctor, "--of", "employer"], { width: 100 })).out).toContain("对象：用人单位");
    expect((await run(["assess", doctor, "--format", "md"])).out).toMatch(/^# 测一测：乡镇卫生院医生\n/);
    const html = (await run(["assess", doctor, "--format", "html"])).out;
    expect(html).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
    expect(html).toContain("<title>测一测：乡镇卫生院医生</title>");
  });

  it("shows one rule with all it rests on, and says where there is none", async () => {
    const one = await run(["assess", doctor, "--on", "2025-09-01", "--rule", "km-2020/2.1"]);
    expect(one.out).toContain("结论：您可以享受这项政策。");
    expect(one.out).toContain("计入");
    const before = await run(["assess", doctor, "--on", "2025-08-01", "--rule", "km-2020/2.1"]);
    expect(before.out).toMatch(/以后的变化\n─+\n• 自2025年9月1日起可以享受：到那一天，/);
    const none = await run(["assess", doctor, "--rule", "tj-2020/2-2.3"]);
    expect(none.code).toBe(3);
    expect(none.err).toContain("tj-2020/2-2.3 不在此地此日对该对象适用的规定之中");
  });

  it("writes receipts that replay, and finds one that was altered", async () => {
    const into = join(folder(), "receipts");
    const { err } = await run(["assess", doctor, "--on", "2025-09-01", "--receipt", into, "--rule", "km-2020/2.1"]);
    expect(err).toContain(`已写出 1 份凭据到 ${into}`);
    const path = join(into, "km-2020_2.1.json");
    expect(existsSync(path)).toBe(true);
    const replayed = await run(["replay", path]);
    expect([replayed.code, replayed.out]).toEqual([0, `✓ ${path} km-2020/2.1 2025-09-01：复核一致\n`]);
    const altered = file(
      "r.json",
      readFileSync(path, "utf8").replace('"verdict":"entitled"', '"verdict":"not-entitled"'),
    );
    const found = await run(["replay", altered]);
    expect(found.code).toBe(3);
    expect(found.out).toContain("重新认定的结果与凭据不同");
    expect((await run(["replay", file("x.json", "{}")])).code).toBe(1);
  });

  it.each(examples)("answers for %s in Chinese and in English", async (name) => {
    const path = join(root, "examples", name);
    const zh = await run(["assess", path]);
    const en = await run(["assess", path, "--lang", "en"]);
    expect([zh.code, en.code]).toEqual([0, 0]);
    for (const { out } of [zh, en]) {
      expect(out).not.toMatch(/undefined|\[object|NaN/);
      expect(out).not.toMatch(/。。|，，|；；|：：/);
      expect(out.split("\n").length).toBeGreaterThan(40);
    }
    expect(en.out).toMatch(/1\. Entitled now \(\d+\)/);
    const counts = /现在可以享受 (\d+) 项，以后可以享受 (\d+) 项/.exec(zh.out);
    expect(Number(counts?.[1]) + Number(counts?.[2])).toBeGreaterThan(0);
  });
});

describe("a person of whom nothing is known", () => {
  it("is granted nothing and denied nothing that depends on a missing fact", async () => {
    const empty = file("empty.yaml", "region: '530128'\non: 2025-08-01\nfacts: {}\n");
    const { out } = await run(["assess", empty, "--json"]);
    const data = JSON.parse(out) as {
      now: { reasons: unknown[] }[];
      not: unknown[];
      undecided: { missing: unknown[] }[];
    };
    expect(data.not).toEqual([]);
    expect(data.now).toEqual([]);
    for (const answer of data.undecided) expect(answer.missing.length).toBeGreaterThan(0);
  });
});

describe("a rule that only binds", () => {
  const leaver = [
    'region: "530128"',
    "on: 2025-08-01",
    "facts:",
    "  recruitment: { recruitedBySpecialMethod: true, serviceStartedOn: 2021-09-01, serviceTermEndsOn: 2031-08-31, resignationApplied: true, resignationAppliedOn: 2025-07-01, separationApprovedOn: 2025-07-20 }",
  ].join("\n");

  it("is applied, not enjoyed", async () => {
    const path = file("leaver.yaml", leaver);
    const whole = (await run(["assess", path])).out;
    expect(whole).toContain("提前辞职5年禁考〔须遵守〕");
    const one = (await run(["assess", path, "--rule", "km-2020/4.7"])).out;
    expect(one).toContain("这项规定适用于您");
    expect(one).toContain("自2030年7月1日起不再受此约束");
    expect(one).not.toContain("享受");
  });

  it("is lost by moving as something that bound", async () => {
    const { out } = await run(["compare", file("leaver.yaml", leaver), "--to", "120000"]);
    expect(out).toContain("现在：须遵守　最低服务年限10年");
  });
});
