/** 清理文件条款的算例：是否妨碍流动由清理机关认定。 */
import { casesOf } from "../../cases.ts";
import { clearingDocuments } from "./15-removing-barriers.ts";

export const cases = casesOf(clearingDocuments, {
  yes: [
    {
      name: "限定本地户籍才能应聘的文件",
      facts: { "document.kind": "normative-document", "document.hindersMobility": true },
    },
  ],
  no: [{ name: "经审查不妨碍流动的规章", facts: { "document.hindersMobility": false } }],
  undetermined: [{ name: "清理机关还没有认定", missing: ["document.hindersMobility"] }],
});
