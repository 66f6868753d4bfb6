/** 县域共建共享的用例。 */
import { casesOf } from "../../cases.ts";
import { sharingAcrossCounties } from "./03-county-sharing.ts";

export const sharingAcrossCountiesCases = casesOf(sharingAcrossCounties, {
  yes: [{ name: "嵩明县政府认定共建条件成熟", region: "530127", facts: { "area.conditionsMature": true } }],
  no: [{ name: "东川区政府认定条件还不成熟", region: "530113", facts: { "area.conditionsMature": false } }],
  undetermined: [{ name: "富民县还没有作出认定", region: "530124", missing: ["area.conditionsMature"] }],
});
