/** The days from which the nine measures give and bar, and the readings that their rules use. */
import { decide } from "@qiaoti/engine/decide";
import { day, type Rule } from "@qiaoti/engine/language";
import { expect, test } from "vitest";
import { type CaseFacts, type CaseSpec, casesOf, situationOf, without } from "../cases.ts";
import * as readings from "./readings.ts";
import { barAfterLeavingEarly } from "./rules/4-open-recruitment.ts";
import { postAllowance } from "./rules/8-pay-and-allowance.ts";
import { cases, rules } from "./rules/index.ts";

/** The first grant of a rule for its first entitled case with facts and readings changed. */
function firstGrant(rule: Rule, facts: CaseFacts = {}, adopted: Readonly<Record<string, string>> = {}) {
  const base = cases.find((c) => c.rule === rule && c.expect === "entitled");
  if (base === undefined) throw new RangeError(`no case for ${rule.id}`);
  const spec: CaseSpec = { ...base, facts: { ...base.facts, ...facts }, readings: { ...base.readings, ...adopted } };
  const [grant] = casesOf(rule, { yes: [spec] }).flatMap((c) => decide(rule, situationOf(c)).grants);
  return grant;
}

test("8.5 accrues from arrival and is due after a year, paid by the municipal treasury", () => {
  const allowance = firstGrant(postAllowance);
  expect(allowance?.from?.lo).toBe(day("2024-08-01"));
  expect(allowance?.due?.lo).toBe(day("2025-08-01"));
  expect(allowance?.grant).toMatchObject({ kind: "payment", every: "year", payer: { zh: "昆明市财政局" } });
});

test("8.5 accrues after the first year under the other reading", () => {
  const allowance = firstGrant(postAllowance, {}, { "km-2020/18-accrual": "after-first-year" });
  expect(allowance?.from?.lo).toBe(day("2025-08-01"));
});

test("8.5 runs from the stay that lasted, not from one that broke off", () => {
  const stay = { mode: "paired-support", level: "township", postCategory: "professional-technical" } as const;
  const allowance = firstGrant(postAllowance, {
    "service.spells": [
      { ...stay, from: "2019-03-01", to: "2019-08-31" },
      { ...stay, from: "2023-09-01", to: "2025-06-30" },
    ],
  });
  expect([allowance?.from?.lo, allowance?.due?.lo]).toEqual([day("2023-09-01"), day("2024-09-01")]);
});

test("4.7 bars from the application to resign, or from the approved leaving", () => {
  expect(firstGrant(barAfterLeavingEarly)?.from?.lo).toBe(day("2024-05-10"));
  expect(firstGrant(barAfterLeavingEarly, {}, { "km-2020/8": "separation" })?.from?.lo).toBe(day("2024-06-30"));
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
