/** 人事档案的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { freeDossierService, statusUnchanged, transferByCertificates } from "./11-dossiers.ts";

const courier: CaseFacts = {
  "dossier.isMobilePerson": true,
  "dossier.serviceSought": "certificate",
  "dossier.agencyKind": "public-talent",
};

export const freeDossierServiceCases = casesOf(freeDossierService, {
  yes: [
    { name: "快递站长到市人才中心开存档证明", facts: courier },
    {
      name: "辞职教师到区就业局存档",
      facts: { ...courier, "dossier.serviceSought": "receive", "dossier.agencyKind": "public-employment" },
    },
  ],
  no: [
    { name: "市人才中心的其他增值服务", facts: { ...courier, "dossier.serviceSought": "other" } },
    { name: "档案在其他获授权的机构", facts: { ...courier, "dossier.agencyKind": "other-licensed" } },
    { name: "在职公务员，档案由单位管", facts: { ...courier, "dossier.isMobilePerson": false } },
  ],
  undetermined: [
    {
      name: "要办哪项服务没有说",
      facts: without(courier, "dossier.serviceSought"),
      missing: ["dossier.serviceSought"],
    },
    { name: "存在哪类机构没有说", facts: without(courier, "dossier.agencyKind"), missing: ["dossier.agencyKind"] },
    {
      name: "是不是流动人员没有说",
      facts: without(courier, "dossier.isMobilePerson"),
      missing: ["dossier.isMobilePerson"],
    },
  ],
});

export const statusUnchangedCases = casesOf(statusUnchanged, {
  yes: [{ name: "档案从单位转到人才中心存放", facts: { "dossier.isDeposited": true } }],
  no: [{ name: "档案没有存放在服务机构", facts: { "dossier.isDeposited": false } }],
  undetermined: [{ name: "档案在哪里不清楚", missing: ["dossier.isDeposited"] }],
});

const nurse: CaseFacts = {
  "education.graduation": "secondary-vocational",
  "dossier.labourRelationEnded": true,
  "dossier.transferPapers": ["termination-certificate", "acceptance-certificate"],
};

export const transferByCertificatesCases = casesOf(transferByCertificates, {
  yes: [
    { name: "卫校毕业的护士，换医院，两份证明齐全", facts: nurse },
    { name: "本科毕业生，两份证明齐全", facts: { ...nurse, "education.graduation": "regular-college" } },
  ],
  no: [
    { name: "只有解除证明", facts: { ...nurse, "dossier.transferPapers": ["termination-certificate"] } },
    { name: "只有接收证明", facts: { ...nurse, "dossier.transferPapers": ["acceptance-certificate"] } },
    { name: "劳动关系还没有解除", facts: { ...nurse, "dossier.labourRelationEnded": false } },
    { name: "高中毕业", facts: { ...nurse, "education.graduation": "senior-secondary" } },
  ],
  undetermined: [
    {
      name: "有哪些证明没有说",
      facts: without(nurse, "dossier.transferPapers"),
      missing: ["dossier.transferPapers"],
    },
    {
      name: "劳动关系解没解除没有说",
      facts: without(nurse, "dossier.labourRelationEnded"),
      missing: ["dossier.labourRelationEnded"],
    },
    { name: "学历没有说", facts: without(nurse, "education.graduation"), missing: ["education.graduation"] },
  ],
});
