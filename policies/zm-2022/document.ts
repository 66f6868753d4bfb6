/** 郑州市中牟县的实施方案。 */
import type { PolicyDocument } from "../document.ts";

export const document: PolicyDocument = {
  id: "zm-2022",
  number: null,
  title: {
    zh: "中牟县实施方案：劳动者和人才流动的体制机制改革",
    en: "Zhongmu County implementation plan on the mobility of labour and talent",
  },
  issuers: [{ zh: "中牟县", en: "Zhongmu County" }],
  // The text carries no date; it rests on a circular of 2022.
  issued: "2022",
  published: null,
  region: "410122",
  trial: false,
  basis: ["郑办文〔2022〕1号", "厅文〔2021〕7号"],
  reference: {
    zh: "中牟县依郑办文〔2022〕1号制定的实施方案；文本未载文号和日期",
    en: "Zhongmu County plan under 郑办文〔2022〕1号; the text shows neither number nor date",
  },
};
