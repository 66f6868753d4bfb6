/** 二（三）各条的例子。 */
import { type CaseFacts, type CasesSpec, casesOf, type RuleCase, without } from "../../cases.ts";
import {
  dedicatedDossierService,
  dossierGreenChannel,
  entrepreneurRepository,
  freeDossierServices,
  nearbyDossierService,
} from "./2-3-dossiers.ts";

const freelancer: CaseFacts = {
  "dossier.isMobilePerson": true,
  "dossier.serviceSought": "certificate",
  "dossier.agencyKind": "public-employment",
};
const atTalentAgency: CaseFacts = { ...freelancer, "dossier.agencyKind": "public-talent" };

const freeCases = casesOf(freeDossierServices, {
  yes: [
    { name: "自由撰稿人在就业服务机构开存档证明", facts: freelancer },
    { name: "在人才服务机构转档案", facts: { ...atTalentAgency, "dossier.serviceSought": "receive" } },
    {
      name: "读作只有就业服务机构，在就业服务机构仍免费",
      facts: freelancer,
      readings: { "tj-2020/22": "employment-only" },
    },
  ],
  no: [
    {
      name: "读作只有就业服务机构，在人才服务机构不适用",
      facts: atTalentAgency,
      readings: { "tj-2020/22": "employment-only" },
    },
    { name: "办的不是基本服务", facts: { ...freelancer, "dossier.serviceSought": "other" } },
    { name: "没有要办的档案业务", facts: { ...freelancer, "dossier.serviceSought": "none" } },
    { name: "在获授权的其他机构办理", facts: { ...freelancer, "dossier.agencyKind": "other-licensed" } },
    { name: "档案由单位管理，不是流动人员", facts: { ...freelancer, "dossier.isMobilePerson": false } },
  ],
  undetermined: [
    {
      name: "没有说在哪类机构办",
      facts: without(freelancer, "dossier.agencyKind"),
      missing: ["dossier.agencyKind"],
    },
    {
      name: "没有说办哪项业务",
      facts: without(freelancer, "dossier.serviceSought"),
      missing: ["dossier.serviceSought"],
    },
    {
      name: "没有说是不是流动人员",
      facts: without(freelancer, "dossier.isMobilePerson"),
      missing: ["dossier.isMobilePerson"],
    },
  ],
});

const designer: CaseFacts = {
  "dossier.isMobilePerson": true,
  "dossier.isDeposited": true,
  "dossier.agencyConnected": true,
};

const nearbyCases = casesOf(nearbyDossierService, {
  yes: [{ name: "设计师的档案存在已联通的机构", facts: designer }],
  no: [
    { name: "存档机构没有联通", facts: { ...designer, "dossier.agencyConnected": false } },
    { name: "档案还没有存放", facts: { ...designer, "dossier.isDeposited": false } },
    { name: "档案由单位管理", facts: { ...designer, "dossier.isMobilePerson": false } },
  ],
  undetermined: [
    {
      name: "不知道存档机构是否联通",
      facts: without(designer, "dossier.agencyConnected"),
      missing: ["dossier.agencyConnected"],
    },
    {
      name: "没有说档案是否存放",
      facts: without(designer, "dossier.isDeposited"),
      missing: ["dossier.isDeposited"],
    },
  ],
});

const founder: CaseFacts = { "person.isEntrepreneur": true, "person.isStartupTalent": false };
const clerk: CaseFacts = { "person.isEntrepreneur": false, "person.isStartupTalent": false };

const group: CasesSpec = {
  yes: [
    { name: "软件公司创办人", facts: founder },
    { name: "被列为创业人才的留学回国人员", facts: { ...clerk, "person.isStartupTalent": true } },
    { name: "是企业家，是否创业人才没有说", facts: without(founder, "person.isStartupTalent") },
  ],
  no: [{ name: "普通职员", facts: clerk }],
  undetermined: [
    {
      name: "不是企业家，是否创业人才没有说",
      facts: without(clerk, "person.isStartupTalent"),
      missing: ["person.isStartupTalent"],
    },
  ],
};

const founderMovingDossier: CaseFacts = { ...founder, "dossier.serviceSought": "receive" };

const channelCases = casesOf(dossierGreenChannel, {
  yes: [
    { name: "企业家要把档案转来天津", facts: founderMovingDossier },
    {
      name: "创业人才要查阅档案",
      facts: { ...clerk, "person.isStartupTalent": true, "dossier.serviceSought": "consultation" },
    },
  ],
  no: [
    { name: "企业家没有要办的档案业务", facts: { ...founder, "dossier.serviceSought": "none" } },
    { name: "普通职员转档案", facts: { ...clerk, "dossier.serviceSought": "receive" } },
  ],
  undetermined: [
    {
      name: "企业家没有说办什么业务",
      facts: without(founderMovingDossier, "dossier.serviceSought"),
      missing: ["dossier.serviceSought"],
    },
  ],
});

export const cases: readonly RuleCase[] = [
  ...freeCases,
  ...nearbyCases,
  ...casesOf(entrepreneurRepository, group),
  ...channelCases,
  ...casesOf(dedicatedDossierService, group),
];
