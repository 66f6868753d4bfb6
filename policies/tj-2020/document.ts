/** 天津市贯彻全国意见的措施。 */
import type { PolicyDocument } from "../document.ts";

export const document: PolicyDocument = {
  id: "tj-2020",
  number: "津就组字〔2020〕5号",
  title: {
    zh: "天津市措施：推动劳动者和人才流动的改革",
    en: "Tianjin measures on the mobility of labour and talent",
  },
  issuers: [
    {
      zh: "天津市就业工作领导小组（市人力资源和社会保障局代章）",
      en: "Tianjin Leading Group on Employment (sealed by the Municipal Human Resources and Social Security Bureau)",
    },
  ],
  issued: "2020-07-30",
  published: null,
  region: "120000",
  trial: false,
  basis: ["厅字〔2019〕56号"],
  reference: {
    zh: "津就组字〔2020〕5号，2020年7月30日",
    en: "Document 津就组字〔2020〕5号 of 30 July 2020",
  },
};
