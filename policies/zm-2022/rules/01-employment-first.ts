/** 就业优先：重大政策出台前先看对就业的影响，条件相当的项目先上能多带动就业的。 */
import { all, mustBeDone, preferred, text } from "@qiaoti/engine/language";
import { entitlement, review } from "../../rule.ts";
import { document, project } from "../../vocabulary/index.ts";

/** 财税、金融、产业、贸易、投资方面的重大政策，出台前要评估对岗位、就业环境和失业风险的影响。zm-2022/1.4 */
export const employmentImpactOfMajorPolicies = review("zm-2022/1.4", {
  of: "document",
  when: all(
    document.isMajorPolicy,
    document.policyFields.hasAny("fiscal-tax", "finance", "industry", "trade", "investment"),
  ),
  grants: [
    mustBeDone(
      text(
        "出台前评估政策对岗位增减、就业环境和失业风险三方面的影响",
        "before it is issued, the policy is assessed for its effect on jobs, on the employment environment and on the risk of unemployment",
      ),
    ),
  ],
});

/** 几个项目其他条件相当时，带动就业作用强的先安排。zm-2022/1.6 */
export const jobCreatingProjectsFirst = entitlement("zm-2022/1.6", {
  of: "project",
  when: all(project.otherConditionsEqual, project.strongerJobCreation),
  grants: [
    preferred(
      "tie-break",
      text("项目安排的先后顺序：同等条件下优先", "order of projects: taken first where conditions are otherwise equal"),
    ),
  ],
});
