/** What must not compile: each line marked is an error for the compiler, and the build fails if it ever is not. */
import { describe, expect, it } from "vitest";
import {
  all,
  choice,
  count,
  date,
  days,
  flag,
  integer,
  item,
  manyOf,
  money,
  onDay,
  percent,
  scale,
  share,
  since,
  spells,
  text,
  theme,
  years,
  yuan,
} from "./index.ts";

const t = text("甲", "a");
const common = { of: "person", label: t, ask: t, sensitivity: "open", verifiedBy: [] } as const;
const x = theme("x", {
  veteran: flag({ ...common, yes: t, no: t }),
  employer: choice({ ...common, options: { enterprise: t, institution: t } }),
  grade: scale({ ...common, options: { junior: t, senior: t } }),
  staff: integer({ ...common, unit: "person" }),
  villages: integer({ ...common, unit: "village" }),
  wage: money(common),
  born: date(common),
  papers: manyOf({ ...common, options: { thesis: t, summary: t } }),
  work: spells({ ...common, item: { level: item.choice({ label: t, options: { town: t, county: t } }) } }),
});

describe("wrong rules do not compile", () => {
  it("a fact of the wrong type, an unknown option, a comparison across units", () => {
    const wrong = [
      // @ts-expect-error an option that the fact does not have
      () => x.employer.is("school"),
      // @ts-expect-error a plain enumeration has no order
      () => x.employer.atLeast("enterprise"),
      // @ts-expect-error a grade that is not on the scale
      () => x.grade.atLeast("master"),
      // @ts-expect-error persons against villages
      () => x.staff.atLeast(count(3, "village")),
      // @ts-expect-error persons against money
      () => x.staff.atLeast(yuan(3)),
      // @ts-expect-error money against a bare number
      () => x.wage.atLeast(3),
      // @ts-expect-error a calendar period against counted days
      () => since(x.born).atLeast(days(3)),
      // @ts-expect-error a date against a period
      () => x.born.atLeast(years(3)),
      // @ts-expect-error adding a date to a period
      () => since(x.born).plus(onDay("2020-01-01")),
      // @ts-expect-error a share of villages in persons
      () => share(x.villages, x.staff).atLeast(percent(3)),
      // @ts-expect-error a field that the spells do not have
      () => x.work.where((s) => s.place.within("530100")),
      // @ts-expect-error an option that the field does not have
      () => x.work.where((s) => s.level.is("village")),
      // @ts-expect-error a choice is not yet a condition
      () => all(x.employer),
      // @ts-expect-error a set holds its own options only
      () => x.papers.hasAny("diploma"),
    ];
    expect(wrong).toHaveLength(14);
  });

  it("a fact belongs to one theme, and an id comes once", () => {
    expect(() => theme("y", { veteran: x.veteran })).toThrow("x.veteran is declared again as y.veteran");
  });

  it("a quantity is a whole number of its unit", () => {
    expect(() => count(1.5, "person")).toThrow("not a whole number");
    expect(yuan(12.34).node).toEqual({ kind: "literal", value: 1234, unit: "fen" });
  });
});
