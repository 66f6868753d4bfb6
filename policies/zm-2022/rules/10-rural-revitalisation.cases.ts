/** 乡村振兴各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  flowerMarket,
  helpForThreeGroups,
  lakeAquaculture,
  smartFarm,
  toiletsAndSewage,
  trainingOfFarmers,
  villageRoads,
  warningOfReturnToPoverty,
  workNearHome,
} from "./10-rural-revitalisation.ts";

export const warningOfReturnToPovertyCases = casesOf(warningOfReturnToPoverty, {
  yes: [{ name: "主要劳动力重病，监测发现有返贫风险", facts: { "household.returnToPovertyRisk": true } }],
  no: [{ name: "收入稳定，监测没有发现风险", facts: { "household.returnToPovertyRisk": false } }],
  undetermined: [{ name: "还没有走访监测", facts: {}, missing: ["household.returnToPovertyRisk"] }],
});

export const helpForThreeGroupsCases = casesOf(helpForThreeGroups, {
  yes: [{ name: "突发困难、已上名册的一户", facts: { "household.inThreeGroupsRegister": true } }],
  no: [{ name: "风险消除、已退出名册的一户", facts: { "household.inThreeGroupsRegister": false } }],
  undetermined: [{ name: "不知道在不在名册上", facts: {}, missing: ["household.inThreeGroupsRegister"] }],
});

const villager: CaseFacts = {
  "residence.permanentPlace": "410122",
  "area.isLiftedOutOfPoverty": true,
  "household.povertyStatus": "none",
  "household.isRuralLowIncome": false,
};

export const workNearHomeCases = casesOf(workNearHome, {
  yes: [
    { name: "住在脱贫地区的村民", facts: villager },
    {
      name: "不在脱贫地区的农村低收入户",
      facts: { ...villager, "area.isLiftedOutOfPoverty": false, "household.isRuralLowIncome": true },
    },
    {
      name: "不在脱贫地区的脱贫户",
      facts: { ...villager, "area.isLiftedOutOfPoverty": false, "household.povertyStatus": "lifted" },
    },
  ],
  no: [
    { name: "不在脱贫地区，也不是低收入户", facts: { ...villager, "area.isLiftedOutOfPoverty": false } },
    { name: "本地是脱贫地区，但人常住郑州市区", facts: { ...villager, "residence.permanentPlace": "410105" } },
  ],
  undetermined: [
    {
      name: "不是低收入户，不知道本地是否脱贫地区",
      facts: without(villager, "area.isLiftedOutOfPoverty"),
      missing: ["area.isLiftedOutOfPoverty"],
    },
    {
      name: "不是低收入户，不知道常住哪里",
      facts: without(villager, "residence.permanentPlace"),
      missing: ["residence.permanentPlace"],
    },
    {
      name: "不在脱贫地区，是否低收入户不明",
      facts: without({ ...villager, "area.isLiftedOutOfPoverty": false }, "household.isRuralLowIncome"),
      missing: ["household.isRuralLowIncome"],
    },
    {
      name: "不在脱贫地区，也不是低收入户，是否脱贫户不明",
      facts: without({ ...villager, "area.isLiftedOutOfPoverty": false }, "household.povertyStatus"),
      missing: ["household.povertyStatus"],
    },
  ],
});

const renovated: CaseFacts = {
  "area.villagesRenovated": 38,
  "area.householdsRenovated": 18_000,
  "area.fewestHouseholdsRenovatedPerVillage": 210,
};
const IN_TOTAL = { "zm-2022/17": "in-total" };
const IN_EACH = { "zm-2022/17": "in-each" };

export const toiletsAndSewageCases = casesOf(toiletsAndSewage, {
  yes: [
    { name: "正好38个村，合计正好1.8万户，按合计", facts: renovated, readings: IN_TOTAL },
    {
      name: "每村正好1.8万户，按每村",
      facts: {
        ...renovated,
        "area.householdsRenovated": 684_000,
        "area.fewestHouseholdsRenovatedPerVillage": 18_000,
      },
      readings: IN_EACH,
    },
    {
      name: "每村都有1.8万户，口径未定也算完成",
      facts: {
        ...renovated,
        "area.householdsRenovated": 700_000,
        "area.fewestHouseholdsRenovatedPerVillage": 18_100,
      },
    },
  ],
  no: [
    { name: "少一个村", facts: { ...renovated, "area.villagesRenovated": 37 }, readings: IN_TOTAL },
    { name: "合计少一户，按合计", facts: { ...renovated, "area.householdsRenovated": 17_999 }, readings: IN_TOTAL },
    { name: "合计少一户，口径未定也不算完成", facts: { ...renovated, "area.householdsRenovated": 17_999 } },
    { name: "合计够了，按每村不够", facts: renovated, readings: IN_EACH },
    {
      name: "有一个村少一户，按每村",
      facts: { ...renovated, "area.fewestHouseholdsRenovatedPerVillage": 17_999 },
      readings: IN_EACH,
    },
  ],
  undetermined: [
    { name: "合计够了、每村不够，口径未定", facts: renovated, missing: ["zm-2022/17"] },
    {
      name: "按合计，户数没有报",
      facts: without(renovated, "area.householdsRenovated"),
      readings: IN_TOTAL,
      missing: ["area.householdsRenovated"],
    },
    {
      name: "按每村，最少的村有多少户没有报",
      facts: without(renovated, "area.fewestHouseholdsRenovatedPerVillage"),
      readings: IN_EACH,
      missing: ["area.fewestHouseholdsRenovatedPerVillage"],
    },
    {
      name: "村数没有报",
      facts: without(renovated, "area.villagesRenovated"),
      readings: IN_TOTAL,
      missing: ["area.villagesRenovated"],
    },
  ],
});

export const villageRoadsCases = casesOf(villageRoads, {
  yes: [
    { name: "正好36个村", facts: { "area.villagesRoadsHardened": 36 } },
    { name: "多做了几个村", facts: { "area.villagesRoadsHardened": 41 } },
  ],
  no: [{ name: "还差一个村", facts: { "area.villagesRoadsHardened": 35 } }],
  undetermined: [{ name: "进度没有报", facts: {}, missing: ["area.villagesRoadsHardened"] }],
});

type CountyProject = "yanming-lake-aquaculture" | "chenzhai-flower-market" | "yellow-river-smart-farm" | "other";

const builds = (own: CountyProject, another: CountyProject): CasesSpec => ({
  yes: [{ name: "项目建成投产", facts: { "project.countyProject": own, "project.isCommissioned": true } }],
  no: [
    { name: "项目还在建", facts: { "project.countyProject": own, "project.isCommissioned": false } },
    { name: "投产的是县里另一个项目", facts: { "project.countyProject": another, "project.isCommissioned": true } },
    {
      name: "投产的项目不在县里列明的三项内",
      facts: { "project.countyProject": "other", "project.isCommissioned": true },
    },
  ],
  undetermined: [
    { name: "是否投产没有报", facts: { "project.countyProject": own }, missing: ["project.isCommissioned"] },
    { name: "投产了，没有说是哪个项目", facts: { "project.isCommissioned": true }, missing: ["project.countyProject"] },
  ],
});

export const lakeAquacultureCases = casesOf(
  lakeAquaculture,
  builds("yanming-lake-aquaculture", "chenzhai-flower-market"),
);
export const flowerMarketCases = casesOf(flowerMarket, builds("chenzhai-flower-market", "yellow-river-smart-farm"));
export const smartFarmCases = casesOf(smartFarm, builds("yellow-river-smart-farm", "yanming-lake-aquaculture"));

export const trainingOfFarmersCases = casesOf(trainingOfFarmers, {
  yes: [{ name: "种大蒜的农户", facts: { "person.isFarmer": true } }],
  no: [{ name: "在县城开店，不务农", facts: { "person.isFarmer": false } }],
  undetermined: [{ name: "没有说是否务农", facts: {}, missing: ["person.isFarmer"] }],
});
