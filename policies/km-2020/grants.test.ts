/** The days from which the nine measures give and bar, and the readings that their rules use. */
import { decide } from "@qiaoti/engine/decide";
import { formatDay, type Rule } from "@qiaoti/engine/language";
import { describe, expect, test } from "vitest";
import { type CaseFacts, type CaseSpec, casesOf, situationOf, without } from "../cases.ts";
import * as readings from "./readings.ts";
import { barAfterLeavingEarly, tenYearsOfService } from "./rules/4-open-recruitment.ts";
import { postAllowance } from "./rules/8-pay-and-allowance.ts";
import { cases, rules } from "./rules/index.ts";

/** The first grant of a rule for its first entitled case with facts and readings changed. */
function firstGrant(rule: Rule, facts: CaseFacts = {}, adopted: Readonly<Record<string, string>> = {}, on?: string) {
  const base = cases.find((c) => c.rule === rule && c.expect === "entitled");
  if (base === undefined) throw new RangeError(`no case for ${rule.id}`);
  const spec: CaseSpec = {
    ...base,
    ...(on === undefined ? {} : { on }),
    facts: { ...base.facts, ...facts },
    readings: { ...base.readings, ...adopted },
  };
  const [determination] = casesOf(rule, { yes: [spec] }).map((c) => decide(rule, situationOf(c)));
  expect(determination?.verdict).toBe("entitled");
  return determination?.grants[0];
}

type Reckoned = { readonly lo: number; readonly hi: number } | undefined;
/** The day, where it is settled. */
const dayOf = (q: Reckoned): string | undefined => (q && q.lo === q.hi ? formatDay(q.lo) : undefined);

describe("8.5 accrues from arrival and is due after a year", () => {
  const stay = { mode: "paired-support", level: "township", postCategory: "professional-technical" } as const;
  type Stay = readonly [from: string, to?: string];
  const served = (...stays: readonly Stay[]): CaseFacts => ({
    "service.spells": stays.map(([from, to]) => (to === undefined ? { ...stay, from } : { ...stay, from, to })),
  });
  const reckoned = (facts: CaseFacts, adopted: Readonly<Record<string, string>> = {}, on?: string) => {
    const grant = firstGrant(postAllowance, facts, adopted, on);
    return [dayOf(grant?.from), dayOf(grant?.due)];
  };
  const AFTER_A_YEAR = { "km-2020/18-accrual": "after-first-year" };

  test.each<readonly [string, readonly Stay[], string, string]>([
    ["one stay", [["2024-08-01"]], "2024-08-01", "2025-08-01"],
    ["one that ended", [["2022-09-01", "2023-08-31"]], "2022-09-01", "2023-09-01"],
    ["a leap day", [["2024-02-29"]], "2024-02-29", "2025-02-28"],
    [
      "not one that broke off",
      [
        ["2019-03-01", "2019-08-31"],
        ["2023-09-01", "2025-06-30"],
      ],
      "2023-09-01",
      "2024-09-01",
    ],
    ["not one a day short", [["2019-09-01", "2020-08-30"], ["2023-09-01"]], "2023-09-01", "2024-09-01"],
    ["two that join, neither a year", [["2024-08-01", "2025-01-31"], ["2025-02-01"]], "2024-08-01", "2025-08-01"],
    ["two that join, the second a year", [["2023-06-01", "2023-10-31"], ["2023-11-01"]], "2023-06-01", "2024-06-01"],
    ["two that join, written backwards", [["2025-02-01"], ["2024-08-01", "2025-01-31"]], "2024-08-01", "2025-08-01"],
    ["two of a year each: the first", [["2018-06-01", "2019-10-31"], ["2023-11-01"]], "2018-06-01", "2019-06-01"],
  ])("%s", (_, stays, from, due) => {
    expect(reckoned(served(...stays))).toEqual([from, due]);
    expect(reckoned(served(...stays), AFTER_A_YEAR)).toEqual([due, due]);
  });

  test("does not move as time goes on, nor with how part years are read", () => {
    for (const option of ["pro-rata", "whole-years"])
      for (const on of ["2025-08-01", "2026-02-15", "2029-08-01"])
        expect(reckoned(served(["2024-08-01"]), { "km-2020/18-part-years": option }, on)).toEqual([
          "2024-08-01",
          "2025-08-01",
        ]);
  });

  test("stays open where one of the stays is not described well enough", () => {
    const vague = { from: "2020-01-01", to: "2021-12-31", mode: "paired-support" } as const;
    expect(reckoned({ "service.spells": [{ ...stay, from: "2024-08-01" }, vague] })).toEqual([undefined, undefined]);
  });

  test("is paid each year by the municipal treasury", () => {
    expect(firstGrant(postAllowance)?.grant).toMatchObject({
      kind: "payment",
      every: "year",
      payer: { zh: "昆明市财政局" },
    });
  });
});

describe("the days from which service is owed and examinations are barred", () => {
  test("4.6 service is owed from its first day", () => {
    const owed = firstGrant(tenYearsOfService, { "recruitment.serviceStartedOn": "2018-09-01" });
    expect(dayOf(owed?.from)).toBe("2018-09-01");
    expect(dayOf(firstGrant(tenYearsOfService)?.from)).toBe(undefined);
  });
  test("4.7 bars from the application to resign, or from the approved leaving", () => {
    expect(dayOf(firstGrant(barAfterLeavingEarly)?.from)).toBe("2024-05-10");
    expect(dayOf(firstGrant(barAfterLeavingEarly, {}, { "km-2020/8": "separation" })?.from)).toBe("2024-06-30");
  });
});

test("every reading is used by a rule, and cites a clause of its own document", () => {
  const used = new Set<unknown>();
  const seen = new Set<unknown>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const { kind } = value as { kind?: string };
    if (kind === "fact" || kind === "field") return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === "reading") used.add(inner);
      visit(key === "when" && typeof inner === "function" ? inner() : inner);
    }
  };
  for (const { when, grants } of rules) visit([when, grants]);
  const all = Object.values(readings);
  expect(all.filter((r) => !used.has(r)).map((r) => r.id)).toEqual([]);
  expect(all.filter((r) => !r.cites.startsWith("km-2020/"))).toEqual([]);
  const lines = new Set(all.map((r) => Number(/^km-2020\/(\d+)/.exec(r.id)?.[1])));
  expect([...lines].sort((a, b) => a - b)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
});

test("a fact left out of an entitled case never turns it into a refusal", () => {
  for (const c of cases.filter((each) => each.expect === "entitled"))
    for (const id of Object.keys(c.facts ?? {}) as (keyof CaseFacts)[]) {
      const { verdict } = decide(c.rule, situationOf({ ...c, facts: without(c.facts ?? {}, id) }));
      expect(verdict, `${c.rule.id} ${c.name} without ${id}`).not.toBe("not-entitled");
    }
});
