/** 区域发展：中部、西部和东北地区发展自己的优势特色产业，国家予以支持。 */
import { mustBeDone, text } from "@qiaoti/engine/language";
import { duty } from "../../rule.ts";
import { area } from "../../vocabulary/index.ts";

/** 中部、西部、东北地区的优势特色产业受支持。cn-2019/2.7 */
export const distinctiveIndustries = duty("cn-2019/2.7", {
  of: "area",
  when: area.macroRegion.oneOf("central", "western", "north-eastern"),
  grants: [
    mustBeDone(
      text("支持本地培育优势特色产业", "the area is supported in growing the industries in which it is strong"),
    ),
  ],
});
