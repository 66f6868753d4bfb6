/** 区域发展条款的算例。 */
import { casesOf } from "../../cases.ts";
import { distinctiveIndustries } from "./02-regional-development.ts";

export const cases = casesOf(distinctiveIndustries, {
  yes: [
    { name: "河南属于中部", region: "410000", facts: { "area.macroRegion": "central" } },
    { name: "云南属于西部", region: "530000", facts: { "area.macroRegion": "western" } },
    { name: "吉林属于东北", region: "220000", facts: { "area.macroRegion": "north-eastern" } },
  ],
  no: [{ name: "天津属于东部", region: "120000", facts: { "area.macroRegion": "eastern" } }],
  undetermined: [{ name: "不知道属于哪个区域", region: "230000", missing: ["area.macroRegion"] }],
});
