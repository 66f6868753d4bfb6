/** 营商环境：准入限制只看全国负面清单，妨碍流动的地方文件要清理。 */
import { all, mustBeDone, not, text } from "@qiaoti/engine/language";
import { review } from "../../rule.ts";
import { document } from "../../vocabulary/index.ts";

/** 全国市场准入负面清单之外的限制，要审查纠正。km-2021/5.3 */
export const accessRestrictions = review("km-2021/5.3", {
  of: "document",
  when: not(document.onNationalNegativeList),
  grants: [
    mustBeDone(
      text(
        "审查这项准入限制：全国清单之外不得另设",
        "the restriction is reviewed: nothing may be added to the national list",
      ),
    ),
  ],
});

/** 地方性法规、政府规章、政策性文件，妨碍劳动力和人才流动的要清理。km-2021/5.5 */
export const documentsToClear = review("km-2021/5.5", {
  of: "document",
  when: all(document.kind.oneOf("local-regulation", "government-rule", "normative-document"), document.hindersMobility),
  grants: [
    mustBeDone(
      text("列入清理，清掉妨碍流动的内容", "the document is put on the list and cleared of what hinders mobility"),
    ),
  ],
  specialises: "cn-2019/15.2",
});
