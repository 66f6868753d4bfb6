/** The places that the five documents are for: shown first, because there is most to find out there. */
import type { Wording } from "@qiaoti/contract";

export interface CoveredPlace {
  readonly code: string;
  readonly name: Wording;
  readonly note: Wording;
}

export const coveredPlaces: readonly CoveredPlace[] = [
  {
    code: "530100",
    name: { zh: "云南省昆明市", en: "Kunming, Yunnan" },
    note: { zh: "国家意见和昆明市的两份文件", en: "National document and two of Kunming" },
  },
  {
    code: "120000",
    name: { zh: "天津市", en: "Tianjin" },
    note: { zh: "国家意见和天津市的措施", en: "National document and that of Tianjin" },
  },
  {
    code: "410122",
    name: { zh: "河南省郑州市中牟县", en: "Zhongmu county, Henan" },
    note: { zh: "国家意见和中牟县的措施", en: "National document and that of Zhongmu" },
  },
];
