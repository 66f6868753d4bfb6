/** 谁制定谁清理的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { issuerClears } from "./4-1-clean-up.ts";

const ownNotice: CaseFacts = {
  "document.kind": "normative-document",
  "document.hindersMobility": true,
  "document.issuedByReviewer": true,
};

export const issuerClearsCases = casesOf(issuerClears, {
  yes: [
    { name: "区人社局自己发的通知妨碍流动", facts: ownNotice },
    { name: "市政府自己的规章妨碍流动", facts: { ...ownNotice, "document.kind": "government-rule" } },
  ],
  no: [
    { name: "通知是别的部门发的", facts: { ...ownNotice, "document.issuedByReviewer": false } },
    { name: "自己发的通知不妨碍流动", facts: { ...ownNotice, "document.hindersMobility": false } },
    { name: "是国家法律", facts: { ...ownNotice, "document.kind": "law" } },
  ],
  undetermined: [
    {
      name: "是谁制定的还没有查明",
      facts: without(ownNotice, "document.issuedByReviewer"),
      missing: ["document.issuedByReviewer"],
    },
    {
      name: "妨不妨碍流动还没有认定",
      facts: without(ownNotice, "document.hindersMobility"),
      missing: ["document.hindersMobility"],
    },
  ],
});
