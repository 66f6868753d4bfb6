/** 就业优先各条的例子。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { employmentImpactOfMajorPolicies, jobCreatingProjectsFirst } from "./01-employment-first.ts";

const subsidyPlan: CaseFacts = { "document.isMajorPolicy": true, "document.policyFields": ["fiscal-tax"] };

export const employmentImpactOfMajorPoliciesCases = casesOf(employmentImpactOfMajorPolicies, {
  yes: [
    { name: "重大财税奖补办法", facts: subsidyPlan },
    { name: "重大金融支持政策", facts: { ...subsidyPlan, "document.policyFields": ["finance"] } },
    { name: "重大产业规划，兼涉用地", facts: { ...subsidyPlan, "document.policyFields": ["industry", "other"] } },
    { name: "重大贸易政策", facts: { ...subsidyPlan, "document.policyFields": ["trade"] } },
    { name: "重大投资政策", facts: { ...subsidyPlan, "document.policyFields": ["investment"] } },
  ],
  no: [
    { name: "一般性财税通知，不是重大政策", facts: { ...subsidyPlan, "document.isMajorPolicy": false } },
    { name: "重大政策，但只涉及文化领域", facts: { ...subsidyPlan, "document.policyFields": ["other"] } },
    { name: "重大政策，五个领域都不涉及", facts: { ...subsidyPlan, "document.policyFields": [] } },
    { name: "不是重大政策，领域不明也不必评估", facts: { "document.isMajorPolicy": false } },
  ],
  undetermined: [
    {
      name: "财税办法，是否重大政策还没有定",
      facts: without(subsidyPlan, "document.isMajorPolicy"),
      missing: ["document.isMajorPolicy"],
    },
    {
      name: "重大政策，没有标明领域",
      facts: without(subsidyPlan, "document.policyFields"),
      missing: ["document.policyFields"],
    },
  ],
});

const garmentWorkshop: CaseFacts = { "project.otherConditionsEqual": true, "project.strongerJobCreation": true };

export const jobCreatingProjectsFirstCases = casesOf(jobCreatingProjectsFirst, {
  yes: [{ name: "制衣项目与其他项目条件相当，带动就业更强", facts: garmentWorkshop }],
  no: [
    {
      name: "带动就业更强，但其他条件不如别的项目",
      facts: { ...garmentWorkshop, "project.otherConditionsEqual": false },
    },
    { name: "条件相当，带动就业不更强", facts: { ...garmentWorkshop, "project.strongerJobCreation": false } },
  ],
  undetermined: [
    {
      name: "带动就业作用还没有比较",
      facts: without(garmentWorkshop, "project.strongerJobCreation"),
      missing: ["project.strongerJobCreation"],
    },
    {
      name: "其他条件是否相当还没有认定",
      facts: without(garmentWorkshop, "project.otherConditionsEqual"),
      missing: ["project.otherConditionsEqual"],
    },
  ],
});
