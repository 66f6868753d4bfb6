/** 档案服务各条的例子。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import {
  bornDigitalFiles,
  directTransfer,
  noRefusalOfDossiers,
  onlineTransfer,
  papersNotRequired,
} from "./06-dossiers.ts";

const returningGraduate: CaseFacts = {
  "dossier.agencyKind": "public-talent",
  "dossier.isMobilePerson": true,
  "dossier.storagePolicyMet": true,
  "dossier.transferredUnderPartFour": false,
};
const underPartFour: CaseFacts = {
  ...returningGraduate,
  "dossier.storagePolicyMet": false,
  "dossier.transferredUnderPartFour": true,
};
const BOTH = { "zm-2022/1": "both" };

export const noRefusalOfDossiersCases = casesOf(noRefusalOfDossiers, {
  yes: [
    { name: "返乡毕业生的档案符合存放政策", facts: returningGraduate },
    { name: "公共就业机构收档", facts: { ...returningGraduate, "dossier.agencyKind": "public-employment" } },
    { name: "不符合存放政策，按第四部分转来", facts: underPartFour },
    {
      name: "符合存放政策，是否按第四部分转来不明",
      facts: without(returningGraduate, "dossier.transferredUnderPartFour"),
    },
    {
      name: "两类条件都符合，按都要符合的口径",
      facts: { ...returningGraduate, "dossier.transferredUnderPartFour": true },
      readings: BOTH,
    },
  ],
  no: [
    { name: "民营档案机构不在此列", facts: { ...returningGraduate, "dossier.agencyKind": "other-licensed" } },
    { name: "在职公务员，不是流动人员", facts: { ...returningGraduate, "dossier.isMobilePerson": false } },
    { name: "两类都不符合", facts: { ...returningGraduate, "dossier.storagePolicyMet": false } },
    { name: "只符合存放政策，按都要符合的口径", facts: returningGraduate, readings: BOTH },
    { name: "只按第四部分转来，按都要符合的口径", facts: underPartFour, readings: BOTH },
  ],
  undetermined: [
    {
      name: "不符合存放政策，是否按第四部分转来不明",
      facts: without(underPartFour, "dossier.transferredUnderPartFour"),
      missing: ["dossier.transferredUnderPartFour"],
    },
    {
      name: "不按第四部分转来，存放政策没有核对",
      facts: without(returningGraduate, "dossier.storagePolicyMet"),
      missing: ["dossier.storagePolicyMet"],
    },
    {
      name: "收档机构不明",
      facts: without(returningGraduate, "dossier.agencyKind"),
      missing: ["dossier.agencyKind"],
    },
    {
      name: "是否流动人员不明",
      facts: without(returningGraduate, "dossier.isMobilePerson"),
      missing: ["dossier.isMobilePerson"],
    },
  ],
});

const lacking = (
  ...papers: ("introduction-letter" | "regularisation-form" | "reassignment-papers" | "other-optional" | "required")[]
): CaseFacts => ({
  "dossier.isMobilePerson": true,
  "dossier.missingMaterials": papers,
});
const NAMED_ONLY = { "zm-2022/3": "named-only" };
const OPEN_LIST = { "zm-2022/3": "open-list" };

export const papersNotRequiredCases = casesOf(papersNotRequired, {
  yes: [
    { name: "缺工资介绍信", facts: lacking("introduction-letter") },
    { name: "缺转正定级表", facts: lacking("regularisation-form") },
    { name: "缺调整改派手续", facts: lacking("reassignment-papers") },
    { name: "缺转正定级表，也缺一份必备材料", facts: lacking("regularisation-form", "required") },
    { name: "缺转正定级表，按只限三种的口径", facts: lacking("regularisation-form"), readings: NAMED_ONLY },
    { name: "缺其他列明的非必备材料，按可以类推的口径", facts: lacking("other-optional"), readings: OPEN_LIST },
  ],
  no: [
    { name: "缺的是必备材料", facts: lacking("required") },
    { name: "材料齐全", facts: lacking() },
    { name: "不是流动人员", facts: { ...lacking("introduction-letter"), "dossier.isMobilePerson": false } },
    { name: "缺其他列明的非必备材料，按只限三种的口径", facts: lacking("other-optional"), readings: NAMED_ONLY },
  ],
  undetermined: [
    { name: "缺其他列明的非必备材料，口径还没有采用", facts: lacking("other-optional"), missing: ["zm-2022/3"] },
    { name: "缺什么材料没有登记", facts: { "dossier.isMobilePerson": true }, missing: ["dossier.missingMaterials"] },
    {
      name: "是否流动人员不明",
      facts: without(lacking("introduction-letter"), "dossier.isMobilePerson"),
      missing: ["dossier.isMobilePerson"],
    },
  ],
});

const toShenzhen: CaseFacts = {
  "dossier.crossRegionEmployment": true,
  "dossier.onboardingCompleted": true,
  "dossier.employerHasAuthority": true,
};
const AGENCIES_TOO = { "zm-2022/4": "agencies-too" };

export const directTransferCases = casesOf(directTransfer, {
  yes: [
    { name: "到深圳国企就业，入职办妥，单位有权限", facts: toShenzhen },
    {
      name: "服务机构没有权限，按只要求单位的口径",
      facts: { ...toShenzhen, "dossier.agencyHasAuthority": false },
      readings: { "zm-2022/4": "employers-only" },
    },
    {
      name: "单位和机构都有权限，按都要有的口径",
      facts: { ...toShenzhen, "dossier.agencyHasAuthority": true },
      readings: AGENCIES_TOO,
    },
  ],
  no: [
    { name: "在本地换工作", facts: { ...toShenzhen, "dossier.crossRegionEmployment": false } },
    { name: "入职手续没有办完", facts: { ...toShenzhen, "dossier.onboardingCompleted": false } },
    { name: "新单位没有档案管理权限", facts: { ...toShenzhen, "dossier.employerHasAuthority": false } },
    {
      name: "服务机构没有权限，按都要有的口径",
      facts: { ...toShenzhen, "dossier.agencyHasAuthority": false },
      readings: AGENCIES_TOO,
    },
  ],
  undetermined: [
    {
      name: "新单位有没有权限不明",
      facts: without(toShenzhen, "dossier.employerHasAuthority"),
      missing: ["dossier.employerHasAuthority"],
    },
    {
      name: "按都要有的口径，机构权限不明",
      facts: toShenzhen,
      readings: AGENCIES_TOO,
      missing: ["dossier.agencyHasAuthority"],
    },
    {
      name: "入职手续办没办妥不明",
      facts: without(toShenzhen, "dossier.onboardingCompleted"),
      missing: ["dossier.onboardingCompleted"],
    },
    {
      name: "是否跨地区不明",
      facts: without(toShenzhen, "dossier.crossRegionEmployment"),
      missing: ["dossier.crossRegionEmployment"],
    },
  ],
});

export const bornDigitalFilesCases = casesOf(bornDigitalFiles, {
  yes: [{ name: "系统生成的电子劳动合同", facts: { "dossier.fileBornDigital": true } }],
  no: [{ name: "纸质材料的扫描件", facts: { "dossier.fileBornDigital": false } }],
  undetermined: [{ name: "没有说明怎样形成", missing: ["dossier.fileBornDigital"] }],
});

const digitised: CaseFacts = { "dossier.isDigitised": true };
const OPENED = { "zm-2022/online-transfer-open": true };
const NOT_OPENED = { "zm-2022/online-transfer-open": false };
const EVERY_FUNCTION = { "zm-2022/5": "every-function" };
const APPLICATION_ONLY = { "zm-2022/5": "application-only" };

export const onlineTransferCases = casesOf(onlineTransfer, {
  yes: [
    { name: "档案已数字化，线上转递已开通，两种口径都可以", facts: digitised, parameters: OPENED },
    { name: "逐项开通的口径，已开通", facts: digitised, parameters: OPENED, readings: EVERY_FUNCTION },
    { name: "只有线上申请逐步实现的口径，不问开没开通", facts: digitised, readings: APPLICATION_ONLY },
  ],
  no: [
    { name: "档案没有数字化", facts: { "dossier.isDigitised": false } },
    {
      name: "档案没有数字化，只有线上申请逐步实现的口径",
      facts: { "dossier.isDigitised": false },
      readings: APPLICATION_ONLY,
    },
    { name: "逐项开通的口径，还没有开通", facts: digitised, parameters: NOT_OPENED, readings: EVERY_FUNCTION },
  ],
  undetermined: [
    {
      name: "口径没有采用，开没开通也没有公布",
      facts: digitised,
      missing: ["zm-2022/5", "zm-2022/online-transfer-open"],
    },
    { name: "还没有开通，口径没有采用", facts: digitised, parameters: NOT_OPENED, missing: ["zm-2022/5"] },
    {
      name: "逐项开通的口径，开没开通没有公布",
      facts: digitised,
      readings: EVERY_FUNCTION,
      missing: ["zm-2022/online-transfer-open"],
    },
    { name: "是否数字化不明", parameters: OPENED, missing: ["dossier.isDigitised"] },
  ],
});
