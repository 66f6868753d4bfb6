/** 创新创业条款的算例。 */
import { casesOf } from "../../cases.ts";
import { accessToFinance } from "./03-enterprises.ts";

export const cases = casesOf(accessToFinance, {
  yes: [
    { name: "大型民营企业也算", facts: { "employer.kind": "private-enterprise", "employer.size": "large" } },
    { name: "民营企业规模不详也算", facts: { "employer.kind": "private-enterprise" } },
    { name: "中型外资企业", facts: { "employer.kind": "other-enterprise", "employer.size": "medium" } },
  ],
  no: [
    { name: "大型国有企业", facts: { "employer.kind": "state-owned-enterprise", "employer.size": "large" } },
    { name: "事业单位没有企业规模可言", facts: { "employer.kind": "public-institution" } },
  ],
  undetermined: [
    { name: "国有企业，规模不详", facts: { "employer.kind": "state-owned-enterprise" }, missing: ["employer.size"] },
    { name: "微型单位，是不是企业不详", facts: { "employer.size": "micro" }, missing: ["employer.kind"] },
    { name: "大型企业，性质不详", facts: { "employer.size": "large" }, missing: ["employer.kind"] },
  ],
});
