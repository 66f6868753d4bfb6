/** 昆明市九条措施（试行）：引导人才到艰苦边远地区。 */
import type { PolicyDocument } from "../document.ts";

export const document: PolicyDocument = {
  id: "km-2020",
  number: "昆人才办〔2020〕2号",
  title: {
    zh: "昆明市九条：引导人才去艰苦边远地区工作（试行）",
    en: "Kunming nine measures to guide talent to hardship and remote areas (trial)",
  },
  issuers: [
    { zh: "昆明市人才工作领导小组办公室", en: "Office of the Kunming Leading Group on Talent" },
    {
      zh: "中共昆明市委机构编制委员会办公室",
      en: "Office of the Institutional Establishment Commission of the CPC Kunming Committee",
    },
    { zh: "昆明市教育体育局", en: "Kunming Education and Sports Bureau" },
    { zh: "昆明市卫生健康委员会", en: "Kunming Health Commission" },
    { zh: "昆明市人力资源和社会保障局", en: "Kunming Human Resources and Social Security Bureau" },
    { zh: "昆明市农业农村局", en: "Kunming Agriculture and Rural Affairs Bureau" },
    { zh: "共青团昆明市委", en: "Kunming Committee of the Communist Youth League" },
  ],
  issued: "2020-07-01",
  published: null,
  region: "530100",
  trial: true,
  basis: ["云办发〔2020〕2号"],
  reference: {
    zh: "昆人才办〔2020〕2号，2020年7月1日；所附适用范围清单未见正文",
    en: "Document 昆人才办〔2020〕2号 of 1 July 2020; the body of its annex on scope is not at hand",
  },
};
