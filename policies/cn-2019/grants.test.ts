/** What the clauses of cn-2019 give under one reading, or only where a local rule or a roll-out says so. */
import { decide } from "@qiaoti/engine/decide";
import { type Filling, kleene, type Rule } from "@qiaoti/engine/language";
import { describe, expect, it } from "vitest";
import { type CaseFacts, type CaseSpec, situationOf } from "../cases.ts";
import { residence } from "../vocabulary/index.ts";
import { relaxedSettlement } from "./rules/04-household-registration.ts";
import { outpatientSettlement } from "./rules/04-public-services.ts";
import { specialRecruitment } from "./rules/05-movement-between-sectors.ts";
import { noZeroEmploymentHousehold } from "./rules/12-fair-employment.ts";
import { relaxedSettlementConditions } from "./terms.ts";

const { TRUE, FALSE, UNKNOWN } = kleene;

const holds = (rule: Rule, facts: CaseFacts, more: Partial<CaseSpec> = {}, fillings?: readonly Filling[]) => {
  const situation = situationOf({ name: "", rule, expect: "entitled", facts, ...more });
  const { verdict, grants } = decide(rule, fillings === undefined ? situation : { ...situation, fillings });
  expect(verdict).toBe("entitled");
  return grants.map((g) => g.holds);
};

describe("grants of cn-2019", () => {
  it("4.2: settling itself waits for the city to say how it relaxed its conditions", () => {
    const city = { "area.urbanResidentPopulation": 4_000_000, "residence.settlementConditionsMet": true } as const;
    expect(holds(relaxedSettlement, city, {}, [])).toEqual([TRUE, UNKNOWN]);
    const filling: Filling = {
      term: relaxedSettlementConditions,
      region: "000000",
      from: 0,
      when: { kind: "flag", of: { kind: "fact", fact: residence.settlementConditionsMet } },
      cites: "x",
      special: false,
    };
    expect(holds(relaxedSettlement, city, {}, [filling])).toEqual([TRUE, TRUE]);
    const unmet = { ...city, "residence.settlementConditionsMet": false };
    expect(holds(relaxedSettlement, unmet, {}, [filling])).toEqual([TRUE, FALSE]);
  });

  it("4.12: direct settlement only where the roll-out covers the treatment", () => {
    const visit = {
      "insurance.hasMedicalInsurance": true,
      "insurance.careKind": "outpatient",
      "insurance.medicalPlace": "530128",
      "insurance.carePlace": "110105",
    } as const;
    expect(holds(outpatientSettlement, { ...visit, "insurance.coveredByNationalRollout": true })).toEqual([TRUE, TRUE]);
    expect(holds(outpatientSettlement, { ...visit, "insurance.coveredByNationalRollout": false })).toEqual([
      TRUE,
      FALSE,
    ]);
  });

  it("5.5: may apply where a plan exists; a plan is owed only under that reading", () => {
    const veteran = { "person.isVeteran": true } as const;
    expect(holds(specialRecruitment, veteran)).toEqual([TRUE, FALSE]);
    expect(holds(specialRecruitment, veteran, { readings: { "cn-2019/4-effect": "owed" } })).toEqual([FALSE, TRUE]);
  });

  it("12.11: at once or within a set time, and open while no reading is adopted", () => {
    const household = { "household.workingAgeMembers": 2, "household.employedMembers": 0 } as const;
    expect(holds(noZeroEmploymentHousehold, household)).toEqual([TRUE, UNKNOWN, UNKNOWN]);
    const adopted = (option: string) => ({ readings: { "cn-2019/13": option } });
    expect(holds(noZeroEmploymentHousehold, household, adopted("every-moment"))).toEqual([TRUE, TRUE, FALSE]);
    expect(holds(noZeroEmploymentHousehold, household, adopted("within-time"))).toEqual([TRUE, FALSE, TRUE]);
  });
});
