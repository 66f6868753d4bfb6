/** 法治保障：妨碍流动的法规和文件要清理。 */
import { mustBeDone, text } from "@qiaoti/engine/language";
import { review } from "../../rule.ts";
import { document } from "../../vocabulary/index.ts";

/** 法律法规、政策文件妨碍流动的，予以修改或废止。cn-2019/15.2 */
export const clearingDocuments = review("cn-2019/15.2", {
  of: "document",
  when: document.hindersMobility,
  grants: [mustBeDone(text("修改或者废止该文件", "the document is amended or repealed"))],
});
