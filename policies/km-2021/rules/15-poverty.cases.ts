/** 巩固脱贫的用例。 */
import { day } from "@qiaoti/engine/language";
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { nothingRemovedInTransition, subsidyForReturnVentures, subsidyForTraining } from "./15-poverty.ts";

const dongchuan: CaseFacts = { "area.isLiftedOutOfPoverty": true };
const fromNewYear = { "km-2021/transition-start": day("2021-01-01") };

export const nothingRemovedInTransitionCases = casesOf(nothingRemovedInTransition, {
  yes: [
    { name: "东川区在过渡期中", region: "530113", facts: dongchuan, parameters: fromNewYear },
    { name: "过渡期第一天", region: "530113", on: "2021-01-01", facts: dongchuan, parameters: fromNewYear },
    { name: "过渡期最后一天", region: "530113", on: "2025-12-31", facts: dongchuan, parameters: fromNewYear },
  ],
  no: [
    { name: "过渡期届满次日", region: "530113", on: "2026-01-01", facts: dongchuan, parameters: fromNewYear },
    { name: "过渡期开始前一天", region: "530113", on: "2020-12-31", facts: dongchuan, parameters: fromNewYear },
    { name: "呈贡区不是脱贫地区", region: "530114", facts: { "area.isLiftedOutOfPoverty": false } },
  ],
  undetermined: [
    {
      name: "是不是脱贫地区没有报",
      region: "530113",
      parameters: fromNewYear,
      missing: ["area.isLiftedOutOfPoverty"],
    },
    { name: "过渡期从哪天起算没有录入", region: "530113", facts: dongchuan, missing: ["km-2021/transition-start"] },
  ],
});

const herder: CaseFacts = {
  "household.povertyStatus": "lifted",
  "employment.isWorker": true,
  "unemployment.trainingSubsidyCriteriaMet": true,
};

export const subsidyForTrainingCases = casesOf(subsidyForTraining, {
  yes: [
    { name: "寻甸脱贫户学完电焊，符合补贴规定，标准没有录入", facts: herder, amounts: ["open"] },
    {
      name: "补贴标准录入为一千五百元",
      facts: herder,
      parameters: { "km-2021/training-subsidy": 150_000 },
      amounts: [150_000],
    },
  ],
  no: [
    { name: "不是脱贫户", facts: { ...herder, "household.povertyStatus": "none" } },
    { name: "家里的老人，不是劳动者", facts: { ...herder, "employment.isWorker": false } },
    { name: "不符合培训补贴规定", facts: { ...herder, "unemployment.trainingSubsidyCriteriaMet": false } },
  ],
  undetermined: [
    {
      name: "补贴规定符不符合没有确认",
      facts: without(herder, "unemployment.trainingSubsidyCriteriaMet"),
      missing: ["unemployment.trainingSubsidyCriteriaMet"],
    },
    {
      name: "是不是脱贫户不清楚",
      facts: without(herder, "household.povertyStatus"),
      missing: ["household.povertyStatus"],
    },
    { name: "是不是劳动者不清楚", facts: without(herder, "employment.isWorker"), missing: ["employment.isWorker"] },
  ],
});

const returner: CaseFacts = {
  "household.povertyStatus": "lifted",
  "employment.isWorker": true,
  "unemployment.returnedToStartBusiness": true,
  "unemployment.returnVentureSubsidyCriteriaMet": true,
};

export const subsidyForReturnVenturesCases = casesOf(subsidyForReturnVentures, {
  yes: [
    { name: "脱贫户从广东回禄劝办养蜂场，标准没有录入", facts: returner, amounts: ["open"] },
    {
      name: "补贴标准录入为一万元",
      facts: returner,
      parameters: { "km-2021/return-venture-subsidy": 1_000_000 },
      amounts: [1_000_000],
    },
  ],
  no: [
    { name: "没有返乡创业", facts: { ...returner, "unemployment.returnedToStartBusiness": false } },
    { name: "不符合补贴规定", facts: { ...returner, "unemployment.returnVentureSubsidyCriteriaMet": false } },
    { name: "不是脱贫户", facts: { ...returner, "household.povertyStatus": "none" } },
    { name: "不是劳动者", facts: { ...returner, "employment.isWorker": false } },
  ],
  undetermined: [
    {
      name: "补贴规定符不符合没有确认",
      facts: without(returner, "unemployment.returnVentureSubsidyCriteriaMet"),
      missing: ["unemployment.returnVentureSubsidyCriteriaMet"],
    },
    {
      name: "是不是返乡创业不清楚",
      facts: without(returner, "unemployment.returnedToStartBusiness"),
      missing: ["unemployment.returnedToStartBusiness"],
    },
    {
      name: "是不是脱贫户不清楚",
      facts: without(returner, "household.povertyStatus"),
      missing: ["household.povertyStatus"],
    },
  ],
});
