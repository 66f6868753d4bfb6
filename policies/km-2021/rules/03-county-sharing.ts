/** 县域共建共享：条件成熟的县区，可以跨县域共建共享，试着共同建设区域城市。 */
import { right, text } from "@qiaoti/engine/language";
import { duty } from "../../rule.ts";
import { area } from "../../vocabulary/index.ts";

/** 具备条件的县区，可以跨县域共建共享。km-2021/3.2 */
export const sharingAcrossCounties = duty("km-2021/3.2", {
  of: "area",
  when: area.conditionsMature,
  grants: [
    right(
      text(
        "跨县域共建共享设施和服务，属鼓励事项",
        "facilities and services shared with other counties, which is encouraged",
      ),
    ),
    right(text("试着共同建设区域城市", "a trial of building a regional city together")),
  ],
});
