/** 创新创业：民营企业和中小微企业更容易融资。 */
import { all, any, mustBeDone, text } from "@qiaoti/engine/language";
import { target } from "../../rule.ts";
import { employer } from "../../vocabulary/index.ts";

/** 民营企业、中小微企业属于提高融资可得性的对象。cn-2019/3.10 */
export const accessToFinance = target("cn-2019/3.10", {
  of: "employer",
  when: any(
    employer.kind.is("private-enterprise"),
    // Only enterprises have a size: for an institution the question has no answer.
    all(
      employer.kind.oneOf("state-owned-enterprise", "private-enterprise", "other-enterprise"),
      employer.size.atMost("medium"),
    ),
  ),
  grants: [
    mustBeDone(
      text("融资申请计入融资可得性的统计", "its requests for finance count towards the target of easier access"),
    ),
  ],
});
