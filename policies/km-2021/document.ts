/** 昆明市贯彻全国和全省意见的实施方案。 */
import type { PolicyDocument } from "../document.ts";

export const document: PolicyDocument = {
  id: "km-2021",
  number: "昆办通〔2021〕40号",
  title: {
    zh: "昆明市实施方案：劳动者和人才流动的体制机制改革",
    en: "Kunming implementation plan on the mobility of labour and talent",
  },
  issuers: [
    { zh: "中共昆明市委办公室", en: "General Office of the CPC Kunming Committee" },
    { zh: "昆明市人民政府办公室", en: "General Office of the Kunming Municipal Government" },
  ],
  issued: "2021-09-14",
  published: "2021-09-15",
  region: "530100",
  trial: false,
  basis: ["云厅字〔2020〕9号"],
  reference: {
    zh: "昆办通〔2021〕40号，2021年9月14日，公开发布",
    en: "Document 昆办通〔2021〕40号 of 14 September 2021, public",
  },
};
