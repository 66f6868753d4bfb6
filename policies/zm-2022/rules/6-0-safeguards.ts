/** 组织保障：妨碍劳动力和人才流动的法规、规章、规范性文件要抓紧清理。 */
import { all, byReading, mustBeDone, not, onlyIf, text } from "@qiaoti/engine/language";
import { review } from "../../rule.ts";
import { document } from "../../vocabulary/index.ts";
import { documentsCleared } from "../readings-a.ts";

/** The county clears it itself: its own documents, or under the wider reading all that hinder. */
const clearedByCounty = byReading(documentsCleared, {
  "own-cleared": document.issuedByReviewer,
  "all-cleared": document.hindersMobility,
});

/** 妨碍流动的地方性法规、政府规章和规范性文件，加快清理。zm-2022/6-0.6 */
export const clearingHinderingDocuments = review("zm-2022/6-0.6", {
  of: "document",
  when: all(document.hindersMobility, document.kind.oneOf("local-regulation", "government-rule", "normative-document")),
  grants: [
    onlyIf(
      clearedByCounty,
      mustBeDone(text("修改或废止妨碍流动的内容", "what hinders mobility is amended or repealed")),
    ),
    onlyIf(
      not(clearedByCounty),
      mustBeDone(
        text(
          "提请制定机关清理，并跟踪结果",
          "the body that issued it is asked to clear it, and the outcome is followed",
        ),
      ),
    ),
  ],
  specialises: "cn-2019/15.2",
});
