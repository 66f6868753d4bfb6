/** 营商环境的用例；清理文件的用例也供“谁制定谁清理”使用。 */
import { casesOf } from "../../cases.ts";
import { accessRestrictions, documentsToClear } from "./05-market-environment.ts";

export const accessRestrictionsCases = casesOf(accessRestrictions, {
  yes: [
    { name: "某区要求外地劳务公司先设分公司，全国清单没有这一条", facts: { "document.onNationalNegativeList": false } },
  ],
  no: [{ name: "人力资源服务许可，全国清单上有", facts: { "document.onNationalNegativeList": true } }],
  undetermined: [{ name: "还没有对照清单", missing: ["document.onNationalNegativeList"] }],
});

export const documentsToClearCases = casesOf(documentsToClear, {
  yes: [
    {
      name: "地方性法规要求用人先招本地户籍",
      facts: { "document.kind": "local-regulation", "document.hindersMobility": true },
    },
    {
      name: "政府规章限制外地人从事某些工种",
      facts: { "document.kind": "government-rule", "document.hindersMobility": true },
    },
    {
      name: "规范性文件把户籍列为培训补贴条件",
      facts: { "document.kind": "normative-document", "document.hindersMobility": true },
    },
  ],
  no: [
    {
      name: "规范性文件，审查认定不妨碍流动",
      facts: { "document.kind": "normative-document", "document.hindersMobility": false },
    },
    { name: "国家法律，不归市里清理", facts: { "document.kind": "law", "document.hindersMobility": true } },
  ],
  undetermined: [
    {
      name: "政府规章，清理机关还没有认定",
      facts: { "document.kind": "government-rule" },
      missing: ["document.hindersMobility"],
    },
    { name: "妨碍流动，但文件种类不明", facts: { "document.hindersMobility": true }, missing: ["document.kind"] },
  ],
});
