/** 人事档案条款的算例。 */
import { type CaseFacts, type CasesSpec, casesOf, without } from "../../cases.ts";
import {
  onlineTransfer,
  placeForDossier,
  statusUnchanged,
  transferAnywhere,
  transferByCertificates,
} from "./06-dossiers.ts";

const freelancer: CaseFacts = { "dossier.isMobilePerson": true, "dossier.agencyKind": "public-talent" };
const publicOnly = { "cn-2019/5": "public-only" };

const deposited: CasesSpec = {
  yes: [{ name: "档案放在人才服务中心", facts: { "dossier.isDeposited": true } }],
  no: [{ name: "档案由单位管理，没有存放", facts: { "dossier.isDeposited": false } }],
  undetermined: [{ name: "不知道档案在哪里", missing: ["dossier.isDeposited"] }],
};

const graduate: CaseFacts = {
  "education.graduation": "regular-college",
  "dossier.labourRelationEnded": true,
  "dossier.transferPapers": ["termination-certificate", "acceptance-certificate"],
};
const either = { "cn-2019/6": "either" };

export const cases = [
  ...casesOf(placeForDossier, {
    yes: [
      { name: "自由职业者存在公共人才机构", facts: freelancer },
      { name: "存在公共就业机构", facts: { ...freelancer, "dossier.agencyKind": "public-employment" } },
      { name: "存在其他获授权机构", facts: { ...freelancer, "dossier.agencyKind": "other-licensed" } },
      { name: "只限公共机构的口径，存在公共就业机构", facts: freelancer, readings: publicOnly },
    ],
    no: [
      { name: "机构没有档案管理权限", facts: { ...freelancer, "dossier.agencyKind": "unlicensed" } },
      { name: "档案由单位管理的人", facts: { ...freelancer, "dossier.isMobilePerson": false } },
      {
        name: "只限公共机构的口径，存在其他获授权机构",
        facts: { ...freelancer, "dossier.agencyKind": "other-licensed" },
        readings: publicOnly,
      },
    ],
    undetermined: [
      { name: "不知道机构类型", facts: without(freelancer, "dossier.agencyKind"), missing: ["dossier.agencyKind"] },
      {
        name: "不知道是否流动人员",
        facts: without(freelancer, "dossier.isMobilePerson"),
        missing: ["dossier.isMobilePerson"],
      },
    ],
  }),
  ...casesOf(statusUnchanged, deposited),
  ...casesOf(transferByCertificates, {
    yes: [
      { name: "大学毕业生，两份证明齐全", facts: graduate },
      { name: "中专毕业生，两份证明齐全", facts: { ...graduate, "education.graduation": "secondary-vocational" } },
      {
        name: "一份即可的口径，只有接收证明",
        facts: { ...graduate, "dossier.transferPapers": ["acceptance-certificate"] },
        readings: either,
      },
    ],
    no: [
      {
        name: "默认口径，只有接收证明",
        facts: { ...graduate, "dossier.transferPapers": ["acceptance-certificate"] },
      },
      { name: "两份证明都没有", facts: { ...graduate, "dossier.transferPapers": [] }, readings: either },
      { name: "还没有离开原单位", facts: { ...graduate, "dossier.labourRelationEnded": false } },
      { name: "高中毕业", facts: { ...graduate, "education.graduation": "senior-secondary" } },
    ],
    undetermined: [
      {
        name: "不知道有哪些证明",
        facts: without(graduate, "dossier.transferPapers"),
        missing: ["dossier.transferPapers"],
      },
      {
        name: "不知道劳动关系是否解除",
        facts: without(graduate, "dossier.labourRelationEnded"),
        missing: ["dossier.labourRelationEnded"],
      },
      { name: "不知道学历", facts: without(graduate, "education.graduation"), missing: ["education.graduation"] },
    ],
  }),
  ...casesOf(onlineTransfer, deposited),
  ...casesOf(transferAnywhere, deposited),
];
