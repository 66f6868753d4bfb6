/** 就业公平的用例。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  assistanceFirst,
  assistancePlan,
  equalEmployment,
  equalEmploymentServices,
  lastResortHelp,
  noHouseholdWithoutWork,
} from "./17-fair-employment.ts";

const workers: CasesSpec = {
  yes: [
    {
      name: "寻甸农村的泥瓦工",
      facts: { "employment.isWorker": true, "residence.permanentPlaceType": "rural" },
    },
    { name: "盘龙城区的收银员", facts: { "employment.isWorker": true, "residence.permanentPlaceType": "city" } },
  ],
  no: [{ name: "已经退休，不再就业", facts: { "employment.isWorker": false } }],
  undetermined: [{ name: "是不是劳动者没有说", missing: ["employment.isWorker"] }],
};

export const equalEmploymentCases = casesOf(equalEmployment, workers);
export const equalEmploymentServicesCases = casesOf(equalEmploymentServices, workers);

const assisted: CasesSpec = {
  yes: [{ name: "五十二岁下岗女工，已登记为援助对象", facts: { "unemployment.isAssistanceRecipient": true } }],
  no: [{ name: "刚辞职的程序员，不是援助对象", facts: { "unemployment.isAssistanceRecipient": false } }],
  undetermined: [{ name: "登记情况不明", missing: ["unemployment.isAssistanceRecipient"] }],
};

export const assistancePlanCases = casesOf(assistancePlan, assisted);
export const assistanceFirstCases = casesOf(assistanceFirst, assisted);

export const lastResortHelpCases = casesOf(lastResortHelp, {
  yes: [{ name: "长期失业、已认定就业困难的大叔", facts: { "unemployment.isHardToPlace": true } }],
  no: [{ name: "没有认定为就业困难", facts: { "unemployment.isHardToPlace": false } }],
  undetermined: [{ name: "认定情况不明", missing: ["unemployment.isHardToPlace"] }],
});

const noOneWorks: CaseFacts = { "household.workingAgeMembers": 2, "household.employedMembers": 0 };

export const noHouseholdWithoutWorkCases = casesOf(noHouseholdWithoutWork, {
  yes: [
    { name: "两口子都有劳动能力，都没有工作", facts: noOneWorks },
    { name: "家里正好一个劳动力，没有工作", facts: { ...noOneWorks, "household.workingAgeMembers": 1 } },
  ],
  no: [
    { name: "有一个人找到了工作", facts: { ...noOneWorks, "household.employedMembers": 1 } },
    { name: "家里只有老人，没有劳动力", facts: { ...noOneWorks, "household.workingAgeMembers": 0 } },
  ],
  undetermined: [
    {
      name: "几个人有工作没有说",
      facts: without(noOneWorks, "household.employedMembers"),
      missing: ["household.employedMembers"],
    },
    {
      name: "几个劳动力没有说",
      facts: without(noOneWorks, "household.workingAgeMembers"),
      missing: ["household.workingAgeMembers"],
    },
  ],
});
