/** render: whole rules, answers and traces as a person reads them. */
import { describe, expect, it } from "vitest";
import { applies, type Determination, decide } from "../decide/index.ts";
import {
  all,
  any,
  barred,
  byReading,
  type Clause,
  day,
  type Filling,
  type Grant,
  later,
  mayApply,
  not,
  onlyIf,
  paid,
  preferred,
  type Rule,
  readFacts,
  rule,
  type Situation,
  since,
  text,
  toCondition,
  unless,
  years,
  yuan,
} from "../language/index.ts";
import { allowance, cap, counting, office, officeVocabulary, scarce, settlers } from "../testing/office.ts";
import { explainAnswer, explainRule, explainTrace, type RenderOptions, toPlain } from "./index.ts";

const options: RenderOptions = {
  ages: new Set(["office.born"]),
  regionName: (code, lang) => (code === "530100" && lang === "zh" ? "昆明市" : undefined),
  verifierName: (key, lang) =>
    ({ employer: { zh: "用人单位", en: "employer" }, "public-security": { zh: "公安机关", en: "police" } })[key]?.[
      lang
    ],
  citation: (id, lang) => (id === "office/1" ? { text: lang === "zh" ? "示例办法第一条" : "Article 1" } : undefined),
};

const atTownship = office.service.where((s) => s.level.is("township"));

function make(when: Clause, grants: readonly Grant[], kind = "entitlement", of = "person"): Rule {
  return rule({
    id: "office/1",
    kind,
    of,
    title: text("乡镇岗位补贴", "post allowance for townships"),
    in: "530100",
    from: day("2020-07-01"),
    when,
    grants,
    cites: ["office/2"],
  });
}

const allowanceRule = make(
  all(
    since(office.born).atLeast(years(18)),
    byReading(counting, {
      added: atTownship.total().atLeast(years(5)),
      unbroken: atTownship.longest().atLeast(years(5)),
    }),
    any(office.title.atLeast("intermediate"), office.contribution),
    office.income.atMost(cap.quantity()),
    not(office.isDisciplined),
  ),
  [
    paid({
      text: text("岗位补贴", "post allowance"),
      amount: yuan(10_000),
      every: "year",
      payer: text("市财政局", "the city finance bureau"),
      accruesFrom: later(atTownship.firstStart(), years(5)),
    }),
    onlyIf(office.isVeteran, preferred("tie-break", text("优先聘任", "preference in appointment"))),
  ],
);

const known = {
  "office.born": "1990-05-01",
  "office.service": [
    { from: "2015-08-01", to: "2018-07-31", level: "township" },
    { from: "2018-08-01", to: "2019-07-31", level: "county" },
    { from: "2019-08-01", level: "township" },
  ],
  "office.title": "intermediate",
  "office.income": 1800,
  "office.isDisciplined": false,
};

function answer(r: Rule, facts: Readonly<Record<string, unknown>>, more: Partial<Situation> = {}): Determination {
  const read = readFacts(officeVocabulary, facts);
  expect(read.problems).toEqual([]);
  const situation: Situation = {
    asOf: day("2025-08-01"),
    region: "530100",
    facts: read.facts,
    provenance: read.provenance,
    ...more,
  };
  expect(applies(r, situation)).toBe(true);
  return decide(r, situation);
}

const lines = (...of: readonly string[]): string => `${of.join("\n")}\n`;

describe("explainRule", () => {
  it("lays a rule open in Chinese", () => {
    expect(toPlain(explainRule(allowanceRule, "zh", options))).toBe(
      lines(
        "乡镇岗位补贴",
        "============",
        "条款      示例办法第一条（office/1）",
        "适用对象  个人",
        "适用地区  昆明市（530100）",
        "适用时间  自2020年7月1日起",
        "",
        "【条件】",
        "下列各项须全部满足：",
        "",
        "- 满18周岁",
        "- 按所采用的口径认定（五年是累计还是连续？）：",
        "  - 按“累计计算”的口径（默认）：工作经历中，工作地点的层级是乡镇的部分，累计满5年",
        "  - 按“连续计算”的口径：工作经历中，工作地点的层级是乡镇的部分，最长一段连续满5年",
        "- 下列各项满足其一即可：",
        "  - 职称不低于中级",
        "  - 已认定作出突出贡献",
        "- 家庭人均月收入不超过“收入上限”",
        "- 本人不在处分期内",
        "",
        "【可以得到什么】",
        "- 岗位补贴：每年1万元，由市财政局支付，自工作经历中，工作地点的层级是乡镇的部分最早的开始日期起满5年之日起计算",
        "- 优先聘任：条件相同的，优先",
        "  - 仅限于：本人是退役军人",
        "",
        "【标准和名单】",
        "项目      现行标准                    出处",
        "-----------------------------------------------------------",
        "收入上限  2500元（自2024年1月1日起）  示例〔2024〕1号第二条",
        "",
        "【口径】",
        "- 五年是累计还是连续？",
        "  - 按“累计计算”的口径（默认）",
        "  - 按“连续计算”的口径",
        "",
        "【需要认定的事项】",
        "- “作出突出贡献”由职称评审委员会认定，不由规则推定",
        "",
        "【依据】",
        "- 示例办法第一条（office/1）",
        "- office/2",
      ),
    );
  });

  it("says who must set what is not set, and shows local rules under an open term", () => {
    const filling: Filling = {
      term: settlers,
      region: "530100",
      from: day("2021-01-01"),
      when: toCondition(office.isVeteran),
      cites: "local/3",
      special: false,
    };
    const r = make(all(settlers, office.trade.listedIn(scarce)), [
      paid({ text: text("补贴", "allowance"), amount: allowance, every: "month" }),
    ]);
    const said = toPlain(explainRule(r, "zh", { ...options, fillings: [filling] }));
    expect(said).toContain(
      "- 属于当地规定的落户对象（具体范围由市人民政府规定）\n  - 在昆明市（530100），自2021年1月1日起，按local/3的规定：\n    - 本人是退役军人",
    );
    expect(said).toContain("岗位补贴标准  尚未设定，须由市人力资源社会保障局设定");
    expect(said).toContain("紧缺工种目录  钳工、护理（自2024年1月1日起）（昆明市（530100））");
    expect(said).toContain("- 补贴：按“岗位补贴标准”确定");
  });

  it("says exceptions and what none may be", () => {
    const r = make(
      unless(not(any(office.isVeteran, office.isDisciplined)), {
        label: text("已按规定免除", "released under the rules"),
        when: office.title.is("senior"),
      }),
      [mayApply(text("申请补贴", "for the allowance"))],
    );
    expect(toPlain(explainRule(r, "zh", options))).toContain(
      [
        "符合下列条件，但有所列情形的除外：",
        "",
        "- 不得有下列任何一种情形：",
        "  - 本人是退役军人",
        "  - 本人在处分期内",
        "- 有下列情形之一的除外：",
        "  - 已按规定免除",
        "    - 职称是高级",
        "",
        "【可以得到什么】",
        "- 可以申请补贴",
      ].join("\n"),
    );
  });
});

describe("explainAnswer", () => {
  it("says yes, what is given, and every reason with its value", () => {
    expect(toPlain(explainAnswer(answer(allowanceRule, known), "zh", options))).toBe(
      lines(
        "乡镇岗位补贴",
        "============",
        "结论：您可以享受这项政策。",
        "",
        "【可以得到】",
        "- 岗位补贴：每年1万元，由市财政局支付，自2020年8月1日起计算",
        "- 优先聘任：条件相同的，优先",
        "  - 仅限于：本人是退役军人；目前还不能确定",
        "",
        "【理由】",
        "- 年龄为35周岁零3个月，已满18周岁",
        "- 工作经历中，工作地点的层级是乡镇的部分，累计9年，已满5年",
        "  - 第1段（2015年8月1日至2018年7月31日）计入",
        "  - 第2段（2018年8月1日至2019年7月31日）不计入：工作地点的层级为县，不符合“是乡镇”的要求",
        "  - 第3段（2019年8月1日至今）计入",
        "- 职称为中级，符合“不低于中级”的要求",
        "- 家庭人均月收入为1800元，符合“不超过‘收入上限’（2500元）”的要求",
        "- 本人不在处分期内",
        "",
        "【标准和名单】",
        "项目      现行标准                    出处",
        "-----------------------------------------------------------",
        "收入上限  2500元（自2024年1月1日起）  示例〔2024〕1号第二条",
        "",
        "【口径】",
        "- 五年是累计还是连续？采用“累计计算”的口径（默认口径）",
        "",
        "【依据】",
        "- 示例办法第一条（office/1）",
        "- office/2",
        "",
        "以上结论依据您本人陈述的“出生日期”“工作经历”“职称”“家庭人均月收入”“处分期”，办理时需要核实（可由公安机关或用人单位核实）。",
        "",
        "认定日期：2025年8月1日。所查询的地区：昆明市（530100）。",
      ),
    );
  });

  it("says no, with each condition that fails, what is so and what is required", () => {
    const d = answer(allowanceRule, {
      ...known,
      "office.born": "2008-01-15",
      "office.income": 3000,
      "office.isDisciplined": true,
    });
    const said = toPlain(explainAnswer(d, "zh", options));
    expect(said).toContain("结论：您不能享受这项政策。");
    expect(said).toContain("- 年龄为17周岁零6个月，未满18周岁\n");
    expect(said).toContain("- 家庭人均月收入为3000元，不符合“不超过‘收入上限’（2500元）”的要求\n");
    expect(said).toContain("- 本人在处分期内，不符合“本人不在处分期内”的要求\n");
    expect(said).not.toContain("可以得到");
    const english = toPlain(explainAnswer(d, "en", options));
    expect(english).toContain("Answer: you are not entitled to this.");
    expect(english).toContain("- Age: 17 years and 6 months; this does not reach “at least 18 years of age”\n");
    expect(english).toContain(
      "- Monthly income per head: ¥3,000; this does not meet the requirement “at most ‘income cap’ (¥2,500)”\n",
    );
  });

  it("says what is open: questions, who can confirm, and what is met already", () => {
    const said = toPlain(
      explainAnswer(answer(allowanceRule, { "office.born": "1990-05-01", "office.title": "assistant" }), "zh", options),
    );
    expect(said).toContain("结论：暂时无法认定您能否享受这项政策。");
    expect(said).toContain(
      [
        "【还需要弄清的事项】",
        "- 您在哪些地方工作过？（可由用人单位核实）",
        "- “作出突出贡献”须由职称评审委员会认定",
        "- 您家人均月收入是多少元？（可由用人单位核实）",
        "- 您在处分期内吗？（可由用人单位核实）",
        "",
        "【已经符合的条件】",
        "- 年龄为35周岁零3个月，已满18周岁",
      ].join("\n"),
    );
    expect(said).toContain("起止日期待情况清楚后才能算出");
  });

  it("says what an authority has left open", () => {
    const r = make(all(settlers, office.income.atMost(allowance.quantity())), []);
    const said = toPlain(explainAnswer(answer(r, { "office.income": 100 }), "zh", options));
    expect(said).toContain("- “属于当地规定的落户对象”的具体范围在当地还没有规定，须由市人民政府规定");
    expect(said).toContain("- “岗位补贴标准”尚未设定，须由市人力资源社会保障局设定");
  });

  it("names the judgement of an officer, and the reading that an office adopted", () => {
    const facts = { ...known, "office.title": "assistant", "office.contribution": true };
    const d = answer(allowanceRule, facts, {
      readings: { "office/counting": "unbroken" },
      provenance: { "office.contribution": { source: "officer" } },
    });
    const said = toPlain(explainAnswer(d, "zh", options));
    expect(said).toContain("- 工作经历中，工作地点的层级是乡镇的部分，最长一段连续6年，已满5年");
    expect(said).toContain(
      "【由有权机构认定的事项】\n- “作出突出贡献”：职称评审委员会的认定结果为“已认定作出突出贡献”",
    );
    expect(said).toContain("采用“连续计算”的口径（由经办机构选定）");
  });

  it("explains too few records, and records that fail", () => {
    const r = make(
      office.assessments.each.last(3).every((a) => a.grade.atLeast("qualified")),
      [],
    );
    const two = [
      { date: "2023-12-31", grade: "qualified" },
      { date: "2024-12-31", grade: "unqualified" },
    ];
    const said = toPlain(explainAnswer(answer(r, { "office.assessments": two }), "zh", options));
    expect(said).toContain(
      [
        "- 不符合“最近3次年度考核中，每次的等次都在合格及以上”的要求",
        "  - 只有2次，要求有3次",
        "  - 第2次（2024年12月31日）：等次为不合格，不符合“不低于合格”的要求",
      ].join("\n"),
    );
  });

  it("says when a prohibition ends, on the corresponding day", () => {
    const r = make(office.isVeteran, [
      barred({ text: text("参加招考", "taking the examination"), term: years(5), from: office.startedWork }),
    ]);
    const facts = { "office.isVeteran": true, "office.startedWork": "2024-02-29" };
    expect(toPlain(explainAnswer(answer(r, facts), "zh", options))).toContain(
      "- 不得参加招考：期限为5年，自2024年2月29日起，到2029年2月28日届满",
    );
    expect(toPlain(explainAnswer(answer(r, facts), "en", options))).toContain(
      "- Barred from taking the examination: for a term of 5 years, from 29 February 2024, ending on 28 February 2029",
    );
  });

  it("speaks of other kinds of clause, and of other subjects, in their own words", () => {
    const d = answer(make(office.isVeteran, [], "duty", "employer"), { "office.isVeteran": true });
    const named: RenderOptions = { ...options, subjectName: (_, lang) => (lang === "zh" ? "用人单位" : "employer") };
    expect(toPlain(explainAnswer(d, "zh", named))).toContain("结论：这项规定适用于该用人单位。");
    expect(toPlain(explainAnswer(d, "en", named))).toContain("Answer: this provision applies to the employer.");
    expect(toPlain(explainAnswer(d, "zh"))).toContain("结论：这项规定适用于所涉对象。");
  });
});

describe("explainTrace", () => {
  it("shows the whole tree, each condition with what it came to", () => {
    const d = answer(allowanceRule, { ...known, "office.income": 3000 });
    const said = toPlain(explainTrace(d, "zh", options));
    expect(said).toContain("✗ 否 下列各项须全部满足：\n  ✓ 是 满18周岁（实际：35周岁零3个月）");
    expect(said).toContain("    ✓ 是 按“累计计算”的口径（采用）\n");
    expect(said).toContain("    ✓ 是 按“连续计算”的口径（未采用）\n");
    expect(said).toContain("        ✗ 否 第2段（2018年8月1日至2019年7月31日）\n");
    expect(said).toContain("    ？ 未知 已认定作出突出贡献\n");
    expect(said).toContain("  ✗ 否 家庭人均月收入不超过“收入上限”（2500元）（实际：3000元）\n");
  });
});
