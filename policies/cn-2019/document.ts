/** 中央层面的意见：全国适用。 */
import type { PolicyDocument } from "../document.ts";

export const document: PolicyDocument = {
  id: "cn-2019",
  number: "厅字〔2019〕56号",
  title: {
    zh: "全国意见：改革体制机制，让劳动者和人才流动起来",
    en: "National Opinion on reforming institutions for the mobility of labour and talent",
  },
  issuers: [
    { zh: "中共中央办公厅", en: "General Office of the CPC Central Committee" },
    { zh: "国务院办公厅", en: "General Office of the State Council" },
  ],
  issued: "2019-12",
  published: "2019-12-25",
  region: "000000",
  trial: false,
  basis: [],
  reference: {
    zh: "新华社2019年12月25日播发全文",
    en: "Full text released by Xinhua on 25 December 2019",
  },
};
