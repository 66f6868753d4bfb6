/** What the Tianjin rules grant where a reading, a share or an interval decides between grants. */
import { decide } from "@qiaoti/engine/decide";
import type { Rule } from "@qiaoti/engine/language";
import { describe, expect, test } from "vitest";
import { type CaseFacts, type CaseSpec, situationOf } from "../cases.ts";
import { fillings } from "./fillings.ts";
import { settlementForIndustry } from "./rules/2-1-settlement-and-public-services.ts";
import { morePostsForWeakSchools, ownRatioOfDirectedPosts } from "./rules/3-1-grassroots-careers.ts";
import { fourHonoursToSeniorEngineer } from "./rules/3-3-titles-and-skills.ts";
import { regularContact, socialInsuranceSubsidy, subsidyForPosts } from "./rules/4-3-fair-employment.ts";
import { rules } from "./rules/index.ts";

/** The Chinese words of the grants that hold, of those that do not, and of those that are open. */
function granted(rule: Rule, facts: CaseFacts, rest: Omit<CaseSpec, "name" | "facts"> = {}) {
  const d = decide(rule, situationOf({ name: rule.id, rule, facts, expect: "entitled", ...rest }));
  expect(d.verdict).toBe("entitled");
  const words = (value: 0 | 1 | 2): string[] => d.grants.filter((g) => g.holds === value).map((g) => g.grant.text.zh);
  return { holds: words(1), not: words(2), open: words(0) };
}

const school: CaseFacts = {
  "school.isRural": true,
  "school.isRemote": false,
  "school.isWeak": false,
  "school.stage": "primary",
  "post.titleLevel": "senior",
  "school.levelPostsBefore": 100,
  "school.technicalPosts": 200,
};
const UNADJUSTED = "列为尚未按比例调整的学校";

describe("3-1.9, posts raised by 3% to 5%", () => {
  const listed = (added: number, option: string): boolean =>
    granted(
      morePostsForWeakSchools,
      { ...school, "school.levelPostsAdded": added },
      { readings: { "tj-2020/1": option } },
    ).holds.includes(UNADJUSTED);

  test.each([
    [2, true],
    [3, false],
    [5, false],
    [6, true],
  ])("read as more posts: %i added to a hundred", (added, expected) => {
    expect(listed(added, "more-posts")).toBe(expected);
  });

  test.each([
    [5, true],
    [6, false],
    [10, false],
    [11, true],
  ])("read as points of the ratio: %i added among two hundred", (added, expected) => {
    expect(listed(added, "ratio-points")).toBe(expected);
  });

  test("without a reading, only agreement of both decides", () => {
    expect(granted(morePostsForWeakSchools, { ...school, "school.levelPostsAdded": 2 }).holds).toContain(UNADJUSTED);
    expect(granted(morePostsForWeakSchools, { ...school, "school.levelPostsAdded": 4 }).open).toContain(UNADJUSTED);
  });
});

describe("grants that a reading chooses", () => {
  const directed: CaseFacts = {
    "post.kind": "public-institution",
    "post.isGrassroots": true,
    "post.directedEvaluation": true,
    "post.directedUse": true,
    "post.titleLevel": "senior",
  };

  test("3-1.8: own ratio and exclusion, or one of them", () => {
    const holds = (option: string): string[] =>
      granted(ownRatioOfDirectedPosts, directed, { readings: { "tj-2020/24": option } }).holds;
    expect(granted(ownRatioOfDirectedPosts, directed).holds).toHaveLength(2);
    expect(holds("own-ratio-only")).toEqual(["单独核算比例"]);
    expect(holds("exclusion-only")).toEqual(["不计入当地高级岗位结构比例"]);
  });

  test("2-1.6: a gate or a priority; open until one is adopted", () => {
    const facts: CaseFacts = { "talent.introductionApplicant": true, "talent.matchesIndustryDemand": true };
    expect(granted(settlementForIndustry, facts).open).toHaveLength(2);
    expect(granted(settlementForIndustry, facts, { readings: { "tj-2020/5": "priority" } }).holds).toContain(
      "落户优先办理",
    );
  });

  test("3-3.6: an honour opens the review and is no title by itself", () => {
    const facts: CaseFacts = { "skill.awards": ["haihe-craftsman"] };
    expect(granted(fourHonoursToSeniorEngineer, facts).not).toEqual(["直接认定为高级工程师"]);
    const direct = granted(fourHonoursToSeniorEngineer, facts, { readings: { "tj-2020/10": "recognition" } });
    expect(direct.holds).toEqual(["直接认定为高级工程师"]);
  });

  test.each([
    ["employer", "企业"],
    ["person", "个人"],
    ["post-unit", "用人单位"],
  ])("4-3.18, 4-3.19: the subsidy goes to one recipient (%s)", (option, whom) => {
    const readings = { "tj-2020/18": option };
    const both = [
      granted(socialInsuranceSubsidy, { "unemployment.insuranceSubsidyCriteriaMet": true }, { readings }),
      granted(subsidyForPosts, { "unemployment.postSubsidyCriteriaMet": true }, { readings }),
    ];
    for (const { holds } of both) {
      expect(holds).toHaveLength(1);
      expect(holds[0]).toContain(whom);
    }
  });
});

test("4-3.7: contact is due on the day the interval is full, and not the day before", () => {
  const due = (last: string): boolean =>
    granted(
      regularContact,
      { "unemployment.isRegistered": true, "unemployment.lastContactedOn": last },
      { parameters: { "tj-2020/contact-interval": 31 } },
    ).holds.includes("已到联系时间，应尽快联系");
  expect(due("2025-07-01")).toBe(true);
  expect(due("2025-07-02")).toBe(false);
});

test("every filling cites a clause of this document that has a rule", () => {
  const ids = rules.map((rule): string => rule.id);
  expect(fillings.map((f) => f.cites).filter((id) => !ids.includes(id))).toEqual([]);
});
