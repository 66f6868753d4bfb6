/** 附件适用范围的用例。 */
import { casesOf } from "../../cases.ts";
import { withinAnnex } from "./0-scope.ts";

export const cases = [
  ...casesOf(withinAnnex, {
    yes: [{ name: "市人才办确认倘甸中心学校在附件范围内", facts: { "employer.inAnnexScope": true } }],
    no: [{ name: "市人才办确认城区小学不在附件范围内", facts: { "employer.inAnnexScope": false } }],
    undetermined: [
      { name: "附件正文缺失，人才办还没有确认", facts: {}, missing: ["employer.inAnnexScope"] },
      {
        name: "只知道单位在乡镇，仍不能断定",
        facts: { "employer.kind": "public-institution", "employer.level": "township" },
        missing: ["employer.inAnnexScope"],
      },
    ],
  }),
];
