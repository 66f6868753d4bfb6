/** Person files: identity numbers, parameters, and the fields that an interview asks for. */
import { day } from "@qiaoti/engine/language";
import { fillings, ruleById, rules } from "@qiaoti/policies";
import { service } from "@qiaoti/policies/vocabulary";
import { describe, expect, it } from "vitest";
import { checkDigit, readIdentityNumber } from "./identity-number.ts";
import { readPerson } from "./situation.ts";
import { assess } from "./use-cases/assess.ts";
import { fieldsNeeded } from "./use-cases/fields-needed.ts";
import { PersonInterview } from "./use-cases/interview-person.ts";

const base = { region: "530128", on: "2025-08-01" };

describe("an identity number", () => {
  it("gives its date of birth, and its check digit is reckoned", () => {
    expect(checkDigit("11010519491231002")).toBe("X");
    expect(readIdentityNumber("11010519491231002x")).toEqual({ birthDate: day("1949-12-31") });
  });

  it("is used for the date of birth and never kept", () => {
    const read = readPerson({ ...base, idNumber: "11010519491231002X" });
    if ("problems" in read) throw new RangeError("should be read");
    expect(read.situation.facts["person.birthDate"]).toBe(day("1949-12-31"));
    expect(JSON.stringify(read)).not.toContain("11010519491231002");
  });

  it("must agree with the stated date, and no problem repeats it", () => {
    const read = readPerson({ ...base, idNumber: "11010519491231002X", facts: { "person.birthDate": "1950-01-01" } });
    expect("problems" in read && read.problems.map((p) => p.path)).toEqual(["idNumber"]);
    expect(JSON.stringify(read)).not.toContain("11010519491231002");
    const impossible = readIdentityNumber("110105194902300026");
    expect("problem" in impossible && impossible.problem.zh).toContain("出生日期不存在");
  });
});

describe("parameters of an installation", () => {
  const setting = { value: 30, from: "2020-01-01", region: "120000", source: "津人社〔2020〕1号" };
  const facts = { unemployment: { isInsuranceClaimant: true, unemployedSince: "2025-05-01", claimedOn: "2025-07-28" } };
  const ask = (parameters: object) => readPerson({ region: "120104", on: "2025-08-01", facts, parameters });

  it("settle what they leave open", () => {
    const [without, with_] = [ask({}), ask({ "tj-2020/claim-window": [{ ...setting, value: 365 }] })];
    if ("problems" in without || "problems" in with_) throw new RangeError("should be read");
    const verdict = (s: typeof without.situation): string | undefined =>
      [...assess(s).undecided].find((a) => a.determination.rule.id === "tj-2020/4-3.13")?.determination.verdict;
    expect([verdict(without.situation), verdict(with_.situation)]).toEqual(["undetermined", undefined]);
  });

  it("are checked: unknown, of a wrong type, without a source", () => {
    const problems = (parameters: object): string[] => {
      const read = ask(parameters);
      return "problems" in read ? read.problems.map((p) => `${p.path}: ${p.message.en}`) : [];
    };
    expect(problems({ "tj-2020/no-such": [setting] })).toEqual([
      "parameters.tj-2020/no-such: there is no such parameter",
    ]);
    expect(problems({ "tj-2020/claim-window": [{ ...setting, value: true }] })).toEqual([
      "parameters.tj-2020/claim-window[0].value: expected a whole number",
    ]);
    expect(problems({ "tj-2020/claim-window": [{ ...setting, source: "" }] })).toEqual([
      "parameters.tj-2020/claim-window[0].source: must not be empty",
    ]);
  });
});

describe("an interview", () => {
  it("asks only the fields of an entry that the open rules look at", () => {
    const rule = ruleById.get("km-2020/2.1");
    if (rule === undefined) throw new RangeError("no rule");
    const names = fieldsNeeded(service.spells, [rule], []).map((f) => f.name);
    expect(names).toEqual(["from", "to", "employerKind", "level", "place"]);
  });

  it("goes back to where it was, and counts what is decided", () => {
    const begun = PersonInterview.begin({ asOf: day("2025-08-01"), region: "530128", facts: {}, fillings }, rules);
    const first = begun.next();
    if (first === undefined) throw new RangeError("nothing to ask");
    const next = begun.decline(first.fact);
    expect(next.next()?.fact.id).not.toBe(first.fact.id);
    expect(next.back().next()?.fact.id).toBe(first.fact.id);
    expect(begun.back()).toBe(begun);
    expect(begun.progress.decided).toBeLessThan(begun.progress.all);
    expect(next.possible).toBe(begun.possible - 1);
  });

  it("asks for what stated entries lack", () => {
    const known = { "service.spells": [{ from: day("2020-08-01"), to: null }] };
    const begun = PersonInterview.begin({ asOf: day("2025-08-01"), region: "530128", facts: known, fillings }, rules);
    let step = begun;
    for (let q = step.next(); q !== undefined; q = step.next()) {
      if (q.fact.id === "service.spells") {
        expect(q.gaps.map((g) => g.index)).toContain(0);
        expect(q.gaps.map((g) => g.field.name)).not.toContain("from");
        return;
      }
      step = step.decline(q.fact);
    }
    throw new RangeError("service.spells was never asked");
  });
});
