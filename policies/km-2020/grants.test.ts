/** What the nine measures give: amounts, periods, and grants that depend on a reading. */
import { decide } from "@qiaoti/engine/decide";
import { day, months, type Rule, years } from "@qiaoti/engine/language";
import { describe, expect, test } from "vitest";
import { type CaseFacts, type CaseSpec, casesOf, situationOf, without } from "../cases.ts";
import * as readings from "./readings.ts";
import { rotateRegularly } from "./rules/3-establishment.ts";
import { barAfterLeavingEarly, programmeMembersFirst, tenYearsOfService } from "./rules/4-open-recruitment.ts";
import { appointFromDispatch, serviceBringsTitleForward } from "./rules/6-dispatched-professionals.ts";
import { noThesisNoExaminations, ruralServiceFirst } from "./rules/7-titles-at-the-front-line.ts";
import { postAllowance } from "./rules/8-pay-and-allowance.ts";
import { cases, rules } from "./rules/index.ts";

const YES = 1;
const NO = 2;
const OPEN = 0;

const entitledCase = (rule: Rule): CaseSpec => {
  const first = cases.find((c) => c.rule === rule && c.expect === "entitled");
  if (first === undefined) throw new RangeError(`no case for ${rule.id}`);
  return first;
};

/** The grants of a rule for its first entitled case with facts and readings changed. */
function granted(rule: Rule, facts: CaseFacts = {}, adopted: Readonly<Record<string, string>> = {}, on?: string) {
  const base = entitledCase(rule);
  const spec: CaseSpec = {
    ...base,
    ...(on === undefined ? {} : { on }),
    facts: { ...base.facts, ...facts },
    readings: { ...base.readings, ...adopted },
  };
  const [c] = casesOf(rule, { yes: [spec] });
  if (c === undefined) throw new RangeError("no case");
  const determination = decide(rule, situationOf(c));
  expect(determination.verdict).toBe("entitled");
  return determination.grants;
}

const period = (q: ReturnType<typeof years>): number => {
  if (q.node.kind !== "literal") throw new RangeError("not a literal");
  return q.node.value;
};
const holding = (rule: Rule, facts?: CaseFacts, adopted?: Readonly<Record<string, string>>) =>
  granted(rule, facts, adopted).map((g) => g.holds);

describe("6.7 service brings the next title forward", () => {
  const served = (to: string): CaseFacts => ({
    "service.spells": [{ from: "2015-09-01", to, mode: "selected-dispatch", fullTime: true }],
  });
  const advance = (facts: CaseFacts, adopted = {}): number | undefined =>
    granted(serviceBringsTitleForward, facts, adopted)[0]?.amount?.lo;

  test.each([
    ["2017-08-31", years(1)],
    ["2019-08-30", years(1)],
    ["2019-08-31", years(2)],
    ["2023-08-31", years(2)],
  ])("served from 2015-09-01 to %s", (to, by) => {
    expect(advance(served(to))).toBe(period(by));
  });
  test("counts the rest by the month under the other reading", () => {
    expect(advance(served("2018-08-31"), { "km-2020/12-blocks": "pro-rata" })).toBe(period(months(18)));
    expect(advance(served("2018-08-31"))).toBe(period(years(1)));
  });
  test("leaves only the rest of a lifetime cap", () => {
    const usedOne = { ...served("2019-08-31"), "title.yearsAlreadyAdvanced": 1 };
    expect(advance(usedOne, { "km-2020/12-cap": "lifetime" })).toBe(period(years(1)));
    expect(advance(usedOne, { "km-2020/12-cap": "per-application" })).toBe(period(years(2)));
  });
  test("adds to the graduate's year, or stands in its place", () => {
    const first: CaseFacts = { "title.isFirstApplication": true };
    expect(holding(serviceBringsTitleForward, first)).toEqual([YES, OPEN, OPEN]);
    expect(holding(serviceBringsTitleForward, first, { "km-2020/12-stacking": "added" })).toEqual([YES, YES, NO]);
    expect(holding(serviceBringsTitleForward, first, { "km-2020/12-stacking": "alternative" })).toEqual([YES, NO, YES]);
    expect(holding(serviceBringsTitleForward, { "title.isFirstApplication": false })).toEqual([YES, NO, NO]);
  });
});

describe("8.5 post allowance", () => {
  test("10,000 yuan a year from the municipal treasury, accruing from arrival and due after one year", () => {
    const [allowance] = granted(postAllowance);
    expect(allowance?.amount?.lo).toBe(1_000_000);
    expect(allowance?.from?.lo).toBe(day("2024-08-01"));
    expect(allowance?.due?.lo).toBe(day("2025-08-01"));
    expect(allowance?.grant).toMatchObject({ kind: "payment", every: "year", payer: { zh: "昆明市财政局" } });
  });
  test("runs from the stay that lasted, not from one that broke off", () => {
    const stay = { mode: "paired-support", level: "township", postCategory: "professional-technical" } as const;
    const spells = [
      { ...stay, from: "2019-03-01", to: "2019-08-31" },
      { ...stay, from: "2023-09-01", to: "2025-06-30" },
    ];
    const [allowance] = granted(postAllowance, { "service.spells": spells });
    expect([allowance?.from?.lo, allowance?.due?.lo]).toEqual([day("2023-09-01"), day("2024-09-01")]);
  });
  test("accrues after the first year under the other reading", () => {
    const [allowance] = granted(postAllowance, {}, { "km-2020/18-accrual": "after-first-year" });
    expect(allowance?.from?.lo).toBe(day("2025-08-01"));
  });
  test("treats part of a year as the office reads it", () => {
    expect(holding(postAllowance)).toEqual([YES, OPEN, OPEN]);
    expect(holding(postAllowance, {}, { "km-2020/18-part-years": "pro-rata" })).toEqual([YES, YES, NO]);
    expect(holding(postAllowance, {}, { "km-2020/18-part-years": "whole-years" })).toEqual([YES, NO, YES]);
  });
});

describe("4.6 and 4.7 the term of service and the bar", () => {
  const term = (to: string | undefined, adopted = {}) => {
    const facts: CaseFacts = { "recruitment.serviceStartedOn": "2018-09-01" };
    const ends: CaseFacts = to === undefined ? {} : { "recruitment.serviceTermEndsOn": to };
    return granted(tenYearsOfService, { ...facts, ...ends }, adopted)[0]?.amount;
  };
  test("the contract's term, at least ten years", () => {
    expect(term("2030-08-31")?.lo).toBe(period(years(12)));
    expect(term("2026-08-31")?.lo).toBe(period(years(10)));
    expect(term(undefined)?.lo).toBe(period(years(10)));
    expect(term(undefined)?.hi).toBe(Number.POSITIVE_INFINITY);
  });
  test("ten years for all under the other reading", () => {
    expect(term("2030-08-31", { "km-2020/7": "flat-ten" })?.hi).toBe(period(years(10)));
  });
  test("five years from the application, or from the approved leaving", () => {
    const [bar] = granted(barAfterLeavingEarly);
    expect(bar?.from?.lo).toBe(day("2024-05-10"));
    expect(bar?.amount?.lo).toBe(period(years(5)));
    const [later] = granted(barAfterLeavingEarly, {}, { "km-2020/8": "separation" });
    expect(later?.from?.lo).toBe(day("2024-06-30"));
  });
  test("a county's own examination falls under the bar only as the office reads citywide", () => {
    const exam: CaseFacts = {
      "post.kind": "public-institution",
      "post.place": "530128",
      "recruitment.organisedByCity": false,
    };
    expect(holding(barAfterLeavingEarly, exam)).toEqual([YES, OPEN]);
    expect(holding(barAfterLeavingEarly, exam, { "km-2020/9": "run-by-city" })).toEqual([YES, NO]);
    expect(holding(barAfterLeavingEarly, exam, { "km-2020/9": "posts-in-city" })).toEqual([YES, YES]);
    expect(holding(barAfterLeavingEarly, { ...exam, "post.place": "530300" })).toEqual([YES, NO]);
  });
});

describe("grants that depend on a reading or a parameter", () => {
  test("4.9 tie-break, or weight", () => {
    expect(holding(programmeMembersFirst)).toEqual([YES, NO]);
    expect(holding(programmeMembersFirst, {}, { "km-2020/10": "weighting" })).toEqual([NO, YES]);
  });
  test("7.4 first in a way the text leaves open until an office reads it", () => {
    const equal: CaseFacts = { "title.equalConditions": true };
    expect(holding(ruralServiceFirst, equal)).toEqual([YES, OPEN, OPEN]);
    expect(holding(ruralServiceFirst, equal, { "km-2020/15-priority": "tie-break" })).toEqual([YES, YES, NO]);
    expect(holding(ruralServiceFirst, equal, { "km-2020/15-priority": "ranked-first" })).toEqual([YES, NO, YES]);
  });
  test("6.8 the unit that may appoint", () => {
    const sending: CaseFacts = { "dispatch.appointingUnit": "sending" };
    expect(holding(appointFromDispatch, sending)).toEqual([YES, OPEN]);
    expect(holding(appointFromDispatch, sending, { "km-2020/13-unit": "sending" })).toEqual([YES, YES]);
    expect(holding(appointFromDispatch, sending, { "km-2020/13-unit": "host" })).toEqual([YES, NO]);
  });
  test("7.1 the thesis of dispatched staff who are reviewed at home", () => {
    const atHome: CaseFacts = {
      "dispatch.kind": "selected",
      "service.spells": [{ from: "2025-03-01", mode: "selected-dispatch" }],
      "title.reviewPlace": "sending",
    };
    expect(holding(noThesisNoExaminations, { "dispatch.kind": "none" })).toEqual([YES, YES, YES]);
    expect(holding(noThesisNoExaminations, atHome)).toEqual([YES, YES, OPEN]);
    expect(holding(noThesisNoExaminations, atHome, { "km-2020/11": "replaceable" })).toEqual([YES, YES, NO]);
    expect(holding(noThesisNoExaminations, atHome, { "km-2020/11": "not-required" })).toEqual([YES, YES, YES]);
  });
  test("3.10 rotation is due only once a department has set the period", () => {
    const here: CaseFacts = {
      "employment.workplace": "530113102",
      "service.spells": [{ from: "2022-08-01", place: "530113102" }],
    };
    expect(holding(rotateRegularly, here)).toEqual([YES, OPEN]);
    const due = (on: string) => {
      const base = entitledCase(rotateRegularly);
      const parameters = { "km-2020/rotation-period": period(years(3)) };
      const [c] = casesOf(rotateRegularly, { yes: [{ ...base, on, facts: { ...base.facts, ...here }, parameters }] });
      return c && decide(rotateRegularly, situationOf(c)).grants[1]?.holds;
    };
    expect([due("2025-07-31"), due("2025-08-01")]).toEqual([NO, YES]);
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
