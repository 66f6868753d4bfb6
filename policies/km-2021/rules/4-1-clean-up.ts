/** 组织实施：妨碍流动的文件，谁制定谁清理。 */
import { all, mustBeDone, sameAsIn, text } from "@qiaoti/engine/language";
import { review } from "../../rule.ts";
import { document } from "../../vocabulary/index.ts";
import { documentsToClear } from "./05-market-environment.ts";

/** 应清理的文件，由制定它的单位清理。km-2021/4-1.5 */
export const issuerClears = review("km-2021/4-1.5", {
  of: "document",
  when: all(sameAsIn(documentsToClear), document.issuedByReviewer),
  grants: [mustBeDone(text("文件由制定它的本单位负责清理", "the unit that issued the document clears it"))],
  cites: ["km-2021/5.5"],
  specialises: "cn-2019/15.2",
});
