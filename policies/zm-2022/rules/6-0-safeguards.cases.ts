/** 清理妨碍流动文件的例子。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { clearingHinderingDocuments } from "./6-0-safeguards.ts";

const hukouNotice: CaseFacts = {
  "document.hindersMobility": true,
  "document.kind": "normative-document",
  "document.issuedByReviewer": true,
};
const cityRegulation: CaseFacts = {
  ...hukouNotice,
  "document.kind": "local-regulation",
  "document.issuedByReviewer": false,
};

export const clearingHinderingDocumentsCases = casesOf(clearingHinderingDocuments, {
  yes: [
    { name: "本县限制外地户籍应聘的通知，自己清理", facts: hukouNotice, holds: ["yes", "no"] },
    { name: "市里的地方性法规，报有权机关", facts: cityRegulation, holds: ["no", "yes"] },
    {
      name: "通知是谁发的不明，自己清理还是上报说不准",
      facts: without(hukouNotice, "document.issuedByReviewer"),
      holds: ["open", "open"],
    },
    {
      name: "通知是谁发的不明，按都直接清理的口径",
      facts: without(hukouNotice, "document.issuedByReviewer"),
      readings: { "zm-2022/26": "all-cleared" },
      holds: ["yes", "no"],
    },
    {
      name: "市里的地方性法规，按都直接清理的口径",
      facts: cityRegulation,
      readings: { "zm-2022/26": "all-cleared" },
      holds: ["yes", "no"],
    },
    {
      name: "省政府规章，报有权机关",
      facts: { ...cityRegulation, "document.kind": "government-rule" },
      holds: ["no", "yes"],
    },
  ],
  no: [
    { name: "认定不妨碍流动", facts: { ...hukouNotice, "document.hindersMobility": false } },
    { name: "国家法律，不在清理之列", facts: { ...cityRegulation, "document.kind": "law" } },
    { name: "会议纪要等其他文件", facts: { ...hukouNotice, "document.kind": "other" } },
  ],
  undetermined: [
    {
      name: "是否妨碍流动还没有认定",
      facts: without(hukouNotice, "document.hindersMobility"),
      missing: ["document.hindersMobility"],
    },
    { name: "文件种类不明", facts: without(hukouNotice, "document.kind"), missing: ["document.kind"] },
  ],
});
