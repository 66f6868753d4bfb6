/** 创新创业各条的例子。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { financingPlatform, researchPlatformsToCultivate, supportForBonds } from "./03-innovation-and-ventures.ts";

const drugLaboratory: CaseFacts = { "project.kind": "municipal-key-laboratory", "project.level": "municipal" };

export const researchPlatformsToCultivateCases = casesOf(researchPlatformsToCultivate, {
  yes: [
    { name: "正好是市级的重点实验室", facts: drugLaboratory },
    {
      name: "省级企业科技创新中心",
      facts: { "project.kind": "enterprise-innovation-centre", "project.level": "provincial" },
    },
    { name: "国家级的其他研发平台", facts: { "project.kind": "rd-platform", "project.level": "national" } },
  ],
  no: [
    { name: "县级研发平台，差一级", facts: { "project.kind": "rd-platform", "project.level": "county" } },
    { name: "市级人才奖项，不是研发平台", facts: { ...drugLaboratory, "project.kind": "talent-award" } },
    { name: "不是研发平台，级别不明也不列入", facts: { "project.kind": "talent-project" } },
  ],
  undetermined: [
    { name: "研发平台，级别没有报", facts: without(drugLaboratory, "project.level"), missing: ["project.level"] },
    { name: "市级平台，类别没有报", facts: without(drugLaboratory, "project.kind"), missing: ["project.kind"] },
  ],
});

const autoPartsMaker: CaseFacts = {
  "employer.kind": "private-enterprise",
  "employer.bondConditionsMet": true,
  "employer.bondKinds": ["enterprise"],
};
const financialBond: CaseFacts = {
  ...autoPartsMaker,
  "employer.bondKinds": ["innovation-financial"],
  "employer.isBank": false,
};
const ruralBank: CaseFacts = { ...financialBond, "employer.kind": "other-enterprise", "employer.isBank": true };

export const supportForBondsCases = casesOf(supportForBonds, {
  yes: [
    { name: "汽配企业发行企业债券，两种口径都支持", facts: autoPartsMaker },
    {
      name: "国有园区公司发行双创孵化专项债券",
      facts: {
        ...autoPartsMaker,
        "employer.kind": "state-owned-enterprise",
        "employer.bondKinds": ["incubation-special"],
      },
    },
    { name: "村镇银行发行双创金融债券，两种口径都支持", facts: ruralBank },
    {
      name: "一般企业发行双创金融债券，按企业可发三种的口径",
      facts: financialBond,
      readings: { "zm-2022/16": "enterprises" },
    },
    {
      name: "银行发行双创金融债券，按银行发行的口径",
      facts: ruralBank,
      readings: { "zm-2022/16": "banks" },
    },
  ],
  no: [
    { name: "事业单位，不是企业", facts: { ...autoPartsMaker, "employer.kind": "public-institution" } },
    { name: "达不到发债条件", facts: { ...autoPartsMaker, "employer.bondConditionsMet": false } },
    { name: "只发短期融资券等其他债券", facts: { ...autoPartsMaker, "employer.bondKinds": ["other"] } },
    {
      name: "一般企业发行双创金融债券，按银行发行的口径",
      facts: financialBond,
      readings: { "zm-2022/16": "banks" },
    },
  ],
  undetermined: [
    {
      name: "一般企业发行双创金融债券，口径还没有采用",
      facts: financialBond,
      missing: ["zm-2022/16"],
    },
    {
      name: "发债条件还没有核定",
      facts: without(autoPartsMaker, "employer.bondConditionsMet"),
      missing: ["employer.bondConditionsMet"],
    },
    {
      name: "没有说发哪种债券",
      facts: without(autoPartsMaker, "employer.bondKinds"),
      missing: ["employer.bondKinds"],
    },
    {
      name: "按银行发行的口径，是不是银行不明",
      facts: without(financialBond, "employer.isBank"),
      readings: { "zm-2022/16": "banks" },
      missing: ["employer.isBank"],
    },
  ],
});

export const financingPlatformCases = casesOf(financingPlatform, {
  yes: [
    {
      name: "大型民营企业",
      facts: { "employer.kind": "private-enterprise", "employer.size": "large" },
    },
    {
      name: "中型国有企业，规模正好在线上",
      facts: { "employer.kind": "state-owned-enterprise", "employer.size": "medium" },
    },
    { name: "小型外资企业", facts: { "employer.kind": "other-enterprise", "employer.size": "small" } },
    { name: "民营企业，规模没有报也可以对接", facts: { "employer.kind": "private-enterprise" } },
    { name: "微型企业，类型没有报也可以对接", facts: { "employer.size": "micro" } },
  ],
  no: [
    {
      name: "大型国有企业",
      facts: { "employer.kind": "state-owned-enterprise", "employer.size": "large" },
    },
  ],
  undetermined: [
    {
      name: "国有企业，规模没有报",
      facts: { "employer.kind": "state-owned-enterprise" },
      missing: ["employer.size"],
    },
    { name: "大型企业，类型没有报", facts: { "employer.size": "large" }, missing: ["employer.kind"] },
  ],
});
