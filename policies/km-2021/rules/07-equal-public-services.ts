/** 公共服务：常住人口与户籍人口享有同样的基本公共服务。 */
import { right, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { livesInKunming } from "../parts.ts";

/** 昆明常住人口，基本公共服务与户籍人口一样。km-2021/7.5 */
export const equalServices = entitlement("km-2021/7.5", {
  of: "person",
  when: livesInKunming,
  grants: [
    right(
      text(
        "享有与户籍人口同样的基本公共服务，不因户籍被拒绝或降低标准",
        "the same basic public services as the registered population, neither refused nor lowered for want of registration",
      ),
    ),
  ],
  cites: ["cn-2019/4.7", "cn-2019/4.8", "cn-2019/4.9", "cn-2019/4.10", "cn-2019/4.11"],
});
