/** 创新平台和人才服务的用例。 */
import { casesOf } from "../../cases.ts";
import { newPlatformReward, platformFunds, talentCommissioner, talentGreenCard } from "./04-innovation-and-talent.ts";

const NATIONAL_COVERS_BOTH = { "km-2021/13": "laboratory-and-centre" };

export const platformFundsCases = casesOf(platformFunds, {
  yes: [
    { name: "研究所承建国家重点实验室", facts: { "project.underConstruction": ["national-key-laboratory"] } },
    {
      name: "承建国家重点实验室，引导经费数额还没有定",
      facts: { "project.underConstruction": ["national-key-laboratory"] },
      amounts: ["open"],
    },
    {
      name: "承建国家重点实验室，引导经费定为五百万元",
      facts: { "project.underConstruction": ["national-key-laboratory"] },
      parameters: { "km-2021/platform-guidance-funds": 500_000_000 },
      amounts: [500_000_000],
    },
    { name: "企业承建省级技术创新中心", facts: { "project.underConstruction": ["technology-innovation-centre"] } },
    { name: "大学承建其他重大创新平台", facts: { "project.underConstruction": ["other-major"] } },
    {
      name: "“国家”也限定创新中心，承建的正是国家级",
      facts: { "project.underConstruction": ["technology-innovation-centre"], "project.level": "national" },
      readings: NATIONAL_COVERS_BOTH,
    },
  ],
  no: [
    { name: "没有承担任何平台建设", facts: { "project.underConstruction": [] } },
    {
      name: "“国家”也限定创新中心，承建的只是省级",
      facts: { "project.underConstruction": ["technology-innovation-centre"], "project.level": "provincial" },
      readings: NATIONAL_COVERS_BOTH,
    },
  ],
  undetermined: [
    { name: "没有说明承建什么平台", missing: ["project.underConstruction"] },
    {
      name: "“国家”也限定创新中心，中心的级别不明",
      facts: { "project.underConstruction": ["technology-innovation-centre"] },
      readings: NATIONAL_COVERS_BOTH,
      missing: ["project.level"],
    },
  ],
});

const LABORATORIES_ONLY = { "km-2021/13-newly": "laboratories" };

export const newPlatformRewardCases = casesOf(newPlatformReward, {
  yes: [
    {
      name: "今年新认定的市级重点实验室",
      facts: { "project.kind": "municipal-key-laboratory", "project.newlyRecognised": true },
    },
    {
      name: "新认定的市级重点实验室，奖补数额还没有定",
      facts: { "project.kind": "municipal-key-laboratory", "project.newlyRecognised": true },
      amounts: ["open"],
    },
    {
      name: "新认定的市级重点实验室，奖补定为五十万元",
      facts: { "project.kind": "municipal-key-laboratory", "project.newlyRecognised": true },
      parameters: { "km-2021/platform-reward": 50_000_000 },
      amounts: [50_000_000],
    },
    {
      name: "今年新认定的企业科技创新中心",
      facts: { "project.kind": "enterprise-innovation-centre", "project.newlyRecognised": true },
    },
    {
      name: "“新认定”只限定实验室，早年认定的企业创新中心",
      facts: { "project.kind": "enterprise-innovation-centre", "project.newlyRecognised": false },
      readings: LABORATORIES_ONLY,
    },
  ],
  no: [
    {
      name: "早年认定的企业创新中心",
      facts: { "project.kind": "enterprise-innovation-centre", "project.newlyRecognised": false },
    },
    {
      name: "“新认定”只限定实验室，早年认定的实验室",
      facts: { "project.kind": "municipal-key-laboratory", "project.newlyRecognised": false },
      readings: LABORATORIES_ONLY,
    },
    { name: "新认定的其他研发平台", facts: { "project.kind": "rd-platform", "project.newlyRecognised": true } },
  ],
  undetermined: [
    {
      name: "实验室是不是新认定的没有报",
      facts: { "project.kind": "municipal-key-laboratory" },
      missing: ["project.newlyRecognised"],
    },
    {
      name: "新认定了，但没有说是哪类平台",
      facts: { "project.newlyRecognised": true },
      missing: ["project.kind"],
    },
  ],
});

export const talentCommissionerCases = casesOf(talentCommissioner, {
  yes: [{ name: "从海外回来的生物学教授，已认定高层次人才", facts: { "talent.isHighLevel": true } }],
  no: [{ name: "普通工程师，没有认定为高层次人才", facts: { "talent.isHighLevel": false } }],
  undetermined: [{ name: "认定情况不明", missing: ["talent.isHighLevel"] }],
});

export const talentGreenCardCases = casesOf(talentGreenCard, {
  yes: [{ name: "人才办确认达到绿卡条件", facts: { "talent.greenCardCriteriaMet": true } }],
  no: [{ name: "人才办确认没有达到绿卡条件", facts: { "talent.greenCardCriteriaMet": false } }],
  undetermined: [{ name: "人才办还没有答复", missing: ["talent.greenCardCriteriaMet"] }],
});
