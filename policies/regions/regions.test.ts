/** Division codes: names, abolished codes with successors, places by name. */
import { describe, expect, it } from "vitest";
import { documents } from "../documents.ts";
import { findPlaces, placeName, placeProblem, placesIn } from "./index.ts";

describe("division codes", () => {
  it("every document's region is in use", () => {
    for (const d of Object.values(documents)) expect(placeProblem(d.region), d.id).toBeUndefined();
  });
  it("name a place with all that it lies in", () => {
    expect(placeName("530128")).toBe("云南省昆明市禄劝彝族苗族自治县");
    expect(placeName("120000")).toBe("天津市");
    expect(placeName("410122")).toBe("河南省郑州市中牟县");
    expect(placeName("530128101")).toBe("云南省昆明市禄劝彝族苗族自治县（530128101）");
  });
  it("say what an abolished code has become", () => {
    expect(placeProblem("530121")?.zh).toBe("530121（呈贡县）已撤销，现为 530114（呈贡区）");
    expect(placeProblem("530122102")?.zh).toContain("530115（晋宁区）");
    expect(placeProblem("120225")?.en).toContain("120119");
  });
  it("refuse a code that was never given", () => {
    expect(placeProblem("999999")?.zh).toContain("没有 999999");
  });
  it("stand below one another, municipalities included", () => {
    const codes = (of?: string): string[] => placesIn(of).map((p) => p.code);
    expect(codes()).toHaveLength(34);
    expect(codes("530000")).toHaveLength(16);
    expect(codes("530100")).toContain("530128");
    expect(codes("120000")).toContain("120119");
    expect(codes("429000")).toContain("429004");
    expect(codes("410122")).toEqual([]);
  });
  it("find a place by its name", () => {
    expect(findPlaces("中牟县")).toEqual(["410122"]);
    expect(findPlaces("昆明")).toContain("530100");
    expect(findPlaces("朝阳区").length).toBeGreaterThan(1);
    expect(findPlaces("不存在的地方")).toEqual([]);
  });
});
