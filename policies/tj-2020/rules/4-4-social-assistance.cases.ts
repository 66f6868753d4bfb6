/** 四（四）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  basicSecurityForChildren,
  benefitsOfSupportedAtHome,
  ledgerOfSupportedAtHome,
  livingAllowanceForChildren,
  pairingInWinterHolidays,
  temporaryAssistance,
} from "./4-4-social-assistance.ts";

const temporaryCases = casesOf(temporaryAssistance, {
  yes: [{ name: "家里失火，民政部门确认符合救助条件", facts: { "assistance.temporaryAssistanceCriteriaMet": true } }],
  no: [{ name: "民政部门确认不符合条件", facts: { "assistance.temporaryAssistanceCriteriaMet": false } }],
  undetermined: [{ name: "民政部门还没有确认", facts: {}, missing: ["assistance.temporaryAssistanceCriteriaMet"] }],
});

const oldVillager: CaseFacts = { "assistance.isDestitute": true, "assistance.supportMode": "dispersed" };

const atHome: CasesSpec = {
  yes: [{ name: "独居老人，特困人员，在家分散供养", facts: oldVillager }],
  no: [
    { name: "在福利院集中供养", facts: { ...oldVillager, "assistance.supportMode": "institutional" } },
    { name: "没有被认定为特困人员", facts: { "assistance.isDestitute": false } },
  ],
  undetermined: [
    {
      name: "没有说怎样供养",
      facts: without(oldVillager, "assistance.supportMode"),
      missing: ["assistance.supportMode"],
    },
    {
      name: "没有说是否特困人员",
      facts: without(oldVillager, "assistance.isDestitute"),
      missing: ["assistance.isDestitute"],
    },
  ],
};

const neither: CaseFacts = { "child.isOrphan": false, "child.isDeFactoUnattended": false };

const withoutParents: CasesSpec = {
  yes: [
    { name: "父母双亡的孤儿", facts: { "child.isOrphan": true } },
    { name: "父亲服刑、母亲失联，认定为事实无人抚养", facts: { ...neither, "child.isDeFactoUnattended": true } },
  ],
  no: [{ name: "随父母生活", facts: neither }],
  undetermined: [
    {
      name: "不是孤儿，是否无人抚养还没有认定",
      facts: without(neither, "child.isDeFactoUnattended"),
      missing: ["child.isDeFactoUnattended"],
    },
  ],
};

const livingAllowance: CasesSpec = {
  yes: [
    { name: "孤儿，基本生活费标准还没有定", facts: { "child.isOrphan": true }, amounts: ["open"] },
    {
      name: "孤儿，基本生活费定为每月两千元",
      facts: { "child.isOrphan": true },
      parameters: { "tj-2020/child-living-allowance": 200_000 },
      amounts: [200_000],
    },
  ],
};

const noneOfBoth: CaseFacts = { "child.isRuralLeftBehind": false, "child.isInDifficulty": false };

const pairingCases = casesOf(pairingInWinterHolidays, {
  yes: [
    { name: "父母外出务工的留守儿童", facts: { ...noneOfBoth, "child.isRuralLeftBehind": true } },
    { name: "重病家庭的困境儿童", facts: { "child.isInDifficulty": true } },
  ],
  no: [{ name: "两类都不是", facts: noneOfBoth }],
  undetermined: [
    {
      name: "不是留守儿童，是否困境没有说",
      facts: without(noneOfBoth, "child.isInDifficulty"),
      missing: ["child.isInDifficulty"],
    },
  ],
});

export const cases: readonly RuleCase[] = [
  ...temporaryCases,
  ...casesOf(ledgerOfSupportedAtHome, atHome),
  ...casesOf(benefitsOfSupportedAtHome, atHome),
  ...casesOf(basicSecurityForChildren, withoutParents),
  ...casesOf(livingAllowanceForChildren, withoutParents),
  ...casesOf(livingAllowanceForChildren, livingAllowance),
  ...pairingCases,
];
