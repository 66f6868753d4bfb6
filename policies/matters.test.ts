/** The matters: they cover each measure with conditions once, and speak in both languages. */
import { describe, expect, it } from "vitest";
import { matterOf, matters, themes } from "./matters.ts";
import { measures } from "./measures.ts";

const listed = matters.flatMap((matter) => [...matter.measures]);
const withConditions = [...measures.values()].filter((measure) => measure.conditions !== null).map(({ id }) => id);

describe("matters", () => {
  it("hold each measure with conditions exactly once, and no other", () => {
    expect([...listed].sort()).toEqual([...withConditions].sort());
  });

  it("have ids and titles of their own", () => {
    const distinct = (of: readonly string[]): number => new Set(of).size;
    expect(distinct(matters.map((m) => m.id))).toBe(matters.length);
    expect(distinct(matters.map((m) => m.title.zh))).toBe(matters.length);
    expect(distinct(matters.map((m) => m.title.en))).toBe(matters.length);
    for (const { id } of matters) expect(id).toMatch(/^[a-z]+(\.[a-z]+(-[a-z]+)*)$/);
  });

  it("speak in both languages, each under its theme", () => {
    for (const { id, title } of matters) {
      expect(title.zh, id).toMatch(/\p{Script=Han}/u);
      expect(title.en, id).toMatch(/^[\x20-\x7e]+$/);
    }
    for (const title of Object.values(themes)) {
      expect(title.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en).toMatch(/^[\x20-\x7e]+$/);
    }
    expect([...new Set(matters.map((m) => m.theme))]).toEqual(Object.keys(themes));
  });

  it("are found by measure, the same one for documents that give the same thing", () => {
    for (const matter of matters) for (const id of matter.measures) expect(matterOf(id)).toBe(matter);
    expect(matterOf("km-2021/12.9")?.measures).toContain("km-2020/7.3");
    expect(matterOf("zm-2022/8.9")).toBe(matterOf("cn-2019/8.8"));
    expect(matterOf("cn-2019/0.1")).toBeUndefined();
  });

  it("carry over what must follow a person who moves", () => {
    for (const id of [
      "cn-2019/4.1",
      "cn-2019/4.12",
      "cn-2019/5.6",
      "cn-2019/5.7",
      "cn-2019/6.3",
      "cn-2019/11.5",
      "zm-2022/11.10",
      "tj-2020/4-3.10",
      "tj-2020/4-3.14",
      "km-2020/6.4",
      "cn-2019/9.2",
    ]) {
      expect(matterOf(id)?.carriedOver, id).toBe(true);
    }
    expect(matterOf("km-2021/9.3")?.carriedOver).toBe(false);
  });
});
