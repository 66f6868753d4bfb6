/** Every target row is there, with the figures that the text prints and no others. */
import { describe, expect, it } from "vitest";
import { readings } from "../catalogue.ts";
import { measures } from "../measures.ts";
import { inUnit, targets, units } from "./index.ts";

const all = [...targets.values()];

/** Quantities that count what a row lists, and are carried by its having so many parts. */
const countsOfParts = new Set(["km-2021/13.1"]);

describe("targets", () => {
  it("carry every row of kind target and no other", () => {
    const rows = [...measures.values()].filter((measure) => measure.kind === "target").map((measure) => measure.id);
    expect(rows).toHaveLength(83);
    expect([...new Set(all.map((target) => target.measure))].sort()).toEqual([...rows].sort());
    expect(targets.size).toBe(all.length);
  });

  it("print exactly the figures of the text", () => {
    for (const measure of measures.values()) {
      if (measure.kind !== "target") continue;
      const own = all.filter((target) => target.measure === measure.id);
      if (countsOfParts.has(measure.id)) {
        expect([own.length]).toEqual(measure.quantities.map((quantity) => quantity.value));
        continue;
      }
      const printed = own
        .filter((target) => target.goal.figure === "printed")
        .map(({ goal }) => (goal.to === null ? goal.value : [goal.value, goal.to]));
      expect({ id: measure.id, figures: printed }).toEqual({
        id: measure.id,
        figures: measure.quantities.map((quantity) => quantity.value),
      });
    }
  });

  it("name who sets what the text leaves open, and only then", () => {
    for (const target of all) {
      expect(target.whoSets === null).toBe(target.goal.figure !== "unset");
      expect(target.goal.value === null).toBe(target.goal.figure === "unset");
    }
  });

  it("carry the figures of the five years of Kunming", () => {
    const figure = (id: string) => {
      const target = targets.get(id);
      return [target?.goal.op, target?.goal.value, target?.unit, target?.period?.to];
    };
    expect(figure("km-2021/2-0.2")).toEqual(["at-least", 700_000, "item", "2025-12-31"]);
    expect(figure("km-2021/2-0.3")).toEqual(["at-least", 650_000, "person", "2025-12-31"]);
    expect(figure("km-2021/2-0.4")).toEqual(["at-most", 5, "percent", "2025-12-31"]);
    expect(figure("km-2021/2-0.5")).toEqual(["at-least", 5000, "person", "2025-12-31"]);
    expect(figure("km-2021/2-0.6")).toEqual(["at-least", 500_000, "person", "2025-12-31"]);
  });

  it("name readings that exist, bear on the measure's document, and whose effects are options", () => {
    for (const { id, reading, measure } of all) {
      if (reading === null) continue;
      const known = readings.get(reading.id);
      expect(known, `${id}: ${reading.id}`).toBeDefined();
      expect(reading.id.split("/")[0]).toBe(measure.split("/")[0]);
      for (const option of Object.keys(reading.effects)) expect(Object.keys(known?.options ?? {})).toContain(option);
    }
  });

  it("agree in direction and operator", () => {
    for (const { id, direction, goal } of all) {
      if (goal.op === "between") expect(direction, id).toBe("within");
      if (goal.op === "at-most") expect(direction, id).toBe("down");
      if (direction === "exists") expect([goal.op, goal.value], id).toEqual(["at-least", 1]);
    }
  });

  it("bound every value by its unit, and hold their own goals within the bounds", () => {
    for (const { id, unit, bounds, goal } of all) {
      for (const end of [goal.value, goal.to].flatMap((value) => value ?? []))
        expect((bounds.min ?? end) <= end && end <= (bounds.max ?? end), id).toBe(true);
      if (unit !== "percent" && unit !== "yes") expect(bounds, id).toEqual({ min: 0, max: null });
    }
    const open = all.filter((target) => target.unit === "percent" && target.bounds.max === null);
    expect(open.map((target) => target.id)).toEqual([
      "cn-2019/1.3",
      "cn-2019/13.3",
      "tj-2020/3-1.9",
      "tj-2020/4-2.10",
      "tj-2020/4-2.11",
      "tj-2020/4-2.12",
      "km-2020/5.9",
      "km-2021/18.2",
    ]);
  });

  it("are computed only from registers", () => {
    const computed = all.flatMap((target) => target.computed ?? []);
    expect(computed.map((c) => measures.get(c.register)?.kind)).toEqual(["register", "register"]);
  });
});

describe("units", () => {
  it.each([
    [70, "万个", "item", 700_000],
    [0.1, "万人", "person", 1000],
    [1.8, "万户", "household", 18_000],
    [5, "%", "percent", 5],
    [5, "％", "percent", 5],
    [0.05, "比值", "percent", 5],
    [1000, "亿元", "100m-yuan", 1000],
    [100_000_000, "元", "100m-yuan", 1],
  ] as const)("%d %s is %s: %d", (value, written, wanted, expected) => {
    expect(inUnit(value, written, wanted)).toBe(expected);
  });

  it.each([
    ["人", "percent"],
    ["户", "person"],
    ["个百分点", "percent"],
    ["斤", "person"],
    ["", "person"],
  ] as const)("%s is not a unit of %s", (written, wanted) => {
    expect(inUnit(1, written, wanted)).toBeUndefined();
  });

  it("have names of their own", () => {
    const names = Object.values(units).map((unit) => unit.text.zh);
    expect(new Set(names).size).toBe(names.length);
  });
});
