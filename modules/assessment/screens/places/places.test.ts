/** The tree of places, on the real divisions. */
import { describe, expect, it } from "vitest";
import { loadPlaces } from "./places.ts";

const names = (places: readonly { readonly name: string }[]): string[] => places.map((p) => p.name);

describe("places", () => {
  it("go from province over city to county", async () => {
    const places = await loadPlaces();
    expect(names(places.provinces)).toContain("云南省");
    expect(places.provinces).toHaveLength(34);
    expect(names(places.within("530000"))).toContain("昆明市");
    expect(names(places.within("530100"))).toContain("寻甸回族彝族自治县");
    expect(places.within("530129")).toEqual([]);
  });

  it("have no city in a municipality, and no entry for the districts of a city taken together", async () => {
    const places = await loadPlaces();
    expect(names(places.within("120000"))).toContain("和平区");
    expect(names(places.within("429000"))).toContain("仙桃市");
    expect(names(places.within("130100"))).not.toContain("市辖区");
  });

  it("are found by a part of their name, the nearest first", async () => {
    const { search } = await loadPlaces();
    expect(search("中牟", 5).map((p) => p.full)).toEqual(["河南省郑州市中牟县"]);
    expect(search("昆明", 3)[0]?.code).toBe("530100");
    expect(search("牟县", 5).map((p) => p.code)).toContain("410122");
    expect(search("410122", 5).map((p) => p.name)).toEqual(["中牟县"]);
    expect(search("  ", 5)).toEqual([]);
    expect(search("没有这个地方", 5)).toEqual([]);
  });

  it("know a township by its county", async () => {
    const { find } = await loadPlaces();
    expect(find("410122001")?.name).toBe("中牟县");
  });
});
