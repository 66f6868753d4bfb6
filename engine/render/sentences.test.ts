/** render: single conditions, said exactly as they should be read. */
import { describe, expect, it } from "vitest";
import {
  all,
  always,
  any,
  byReading,
  type Clause,
  type Condition,
  count,
  days,
  earlier,
  greatest,
  later,
  least,
  months,
  named,
  not,
  onDay,
  percent,
  share,
  since,
  text,
  toCondition,
  today,
  unless,
  years,
  yuan,
} from "../language/index.ts";
import { allowance, cap, counting, issued, office, scarce, settlers } from "../testing/office.ts";
import { type RenderOptions, sentence } from "./index.ts";

const options: RenderOptions = {
  ages: new Set(["office.born"]),
  regionName: (code, lang) => (code === "530100" ? (lang === "zh" ? "昆明市" : "Kunming") : undefined),
};
const zh = (clause: Clause): string => sentence(toCondition(clause), "zh", options);
const en = (clause: Clause): string => sentence(toCondition(clause), "en", options);

type Sample = readonly [condition: Clause, zh: string, en: string];

function check(samples: readonly Sample[]): void {
  for (const [condition, chinese, english] of samples) {
    expect(zh(condition)).toBe(chinese);
    expect(en(condition)).toBe(english);
  }
}

const atTownship = office.service.where((s) => s.level.is("township"));

describe("sentence", () => {
  it("says yes and no in the words of the fact", () => {
    check([
      [office.isVeteran, "本人是退役军人", "the person is a veteran"],
      [not(office.isVeteran), "本人不是退役军人", "the person is not a veteran"],
      [
        always(text("条文没有设条件", "the clause sets none")),
        "不另设条件（条文没有设条件）",
        "no further condition (the clause sets none)",
      ],
      [issued, "操作办法已经出台", "the operating measures are issued"],
      [not(issued), "尚无下述情况：“操作办法已经出台”", "it is not so that “the operating measures are issued”"],
    ]);
  });

  it("says one of several, and none of several", () => {
    check([
      [
        office.employer.oneOf("institution", "enterprise"),
        "工作单位的类型是事业单位或企业",
        "type of employer: public institution or enterprise",
      ],
      [
        not(office.employer.is("institution")),
        "工作单位的类型不是事业单位",
        "type of employer: not public institution",
      ],
      [
        not(office.employer.oneOf("institution", "enterprise")),
        "工作单位的类型不是事业单位、企业中的任何一种",
        "type of employer: none of public institution, enterprise",
      ],
      [
        office.employer.oneOf("none", "enterprise"),
        "工作单位的类型是“没有单位”或“企业”",
        "type of employer: no employer or enterprise",
      ],
      [office.trade.listedIn(scarce), "工种列入“紧缺工种目录”", "trade: on the list “list of scarce trades”"],
    ]);
  });

  it("says what a set includes", () => {
    check([
      [office.papers.has("thesis"), "提交的材料包括论文", "papers submitted: including thesis"],
      [
        office.papers.hasAny("thesis", "summary"),
        "提交的材料包括论文、工作总结中的至少一项",
        "papers submitted: including at least one of thesis, work summary",
      ],
      [
        office.papers.hasAll("thesis", "summary"),
        "提交的材料同时包括论文和工作总结",
        "papers submitted: including all of thesis, work summary",
      ],
      [
        not(office.papers.hasAny("thesis", "summary")),
        "提交的材料不包括论文、工作总结中的任何一项",
        "papers submitted: including none of thesis, work summary",
      ],
    ]);
  });

  it("says ranks", () => {
    check([
      [office.title.atLeast("intermediate"), "职称不低于中级", "professional title: at least “intermediate”"],
      [office.title.atMost("assistant"), "职称不高于助理级", "professional title: at most “assistant”"],
      [office.title.below("intermediate"), "职称低于中级", "professional title: below “intermediate”"],
    ]);
  });

  it("says ages, lengths of time and days", () => {
    check([
      [since(office.born).atLeast(years(18)), "满18周岁", "age: at least 18 years of age"],
      [since(office.born).lessThan(years(35)), "不满35周岁", "age: less than 35 years of age"],
      [
        since(office.startedWork).atLeast(years(5)),
        "自参加工作日期起已满5年",
        "time since the first day of work: at least 5 years",
      ],
      [
        since(office.startedWork).atMost(months(18)),
        "自参加工作日期起不超过1年6个月",
        "time since the first day of work: at most 1 year and 6 months",
      ],
      [
        office.startedWork.atLeast(onDay("2020-07-01")),
        "参加工作日期不早于2020年7月1日",
        "first day of work: on or after 1 July 2020",
      ],
      [
        today.lessThan(later(office.startedWork, years(5))),
        "认定当日早于自参加工作日期起满5年之日",
        "the assessed day: before the day 5 years after the first day of work",
      ],
      [
        today.atLeast(earlier(office.startedWork, days(30))),
        "认定当日不早于参加工作日期之前30天的日期",
        "the assessed day: on or after the day 30 days before the first day of work",
      ],
    ]);
  });

  it("says money, counts and shares", () => {
    check([
      [office.income.atMost(yuan(2500)), "家庭人均月收入不超过2500元", "monthly income per head: at most ¥2,500"],
      [
        office.income.atMost(cap.quantity()),
        "家庭人均月收入不超过“收入上限”",
        "monthly income per head: at most “income cap”",
      ],
      [
        office.income.lessThan(least(cap.quantity(), yuan(10_000))),
        "家庭人均月收入低于“收入上限”与1万元两者中较小的一个",
        "monthly income per head: less than the smaller of “income cap” and ¥10,000",
      ],
      [office.jobless.atLeast(count(2, "person")), "失业人数不少于2人", "members without work: at least 2 persons"],
      [
        not(office.jobless.equals(office.members)),
        "失业人数不等于家庭人数",
        "members without work: anything but members of the household",
      ],
      [
        share(office.jobless, office.members).atLeast(percent(50)),
        "失业人数占家庭人数的比例不低于50%",
        "share of “members without work” in “members of the household”: at least 50%",
      ],
      [
        greatest(allowance.quantity(), yuan(0.5)).moreThan(yuan(12_345.6)),
        "“岗位补贴标准”与0.50元两者中较大的一个高于12345.60元",
        "the greater of “rate of the post allowance” and ¥0.50: more than ¥12,345.60",
      ],
    ]);
  });

  it("says places, named where the caller knows them", () => {
    check([
      [office.workplace.within("530100"), "工作地在昆明市（530100）", "place of work: in Kunming (530100)"],
      [
        not(office.workplace.within("530128")),
        "工作地不在行政区划代码530128所指的地区",
        "place of work: not in the area with division code 530128",
      ],
      [office.workplace.withinHere(), "工作地在所查询的地区", "place of work: in the area asked about"],
      [
        office.workplace.inSame("county", office.home),
        "工作地与户籍所在地在同一个县（市、区）",
        "place of work: in the same county or district as the place of registration",
      ],
      [
        not(office.workplace.sameAs(office.home)),
        "工作地与户籍所在地不同",
        "place of work: different from the place of registration",
      ],
    ]);
  });

  it("says spells: totals, runs, what they were, and that one goes on", () => {
    const topic = "工作经历中，工作地点的层级是乡镇的部分，";
    check([
      [
        atTownship.total().atLeast(years(5)),
        `${topic}累计满5年`,
        "total time of “work history”, counting only where “level of the place: township”: at least 5 years",
      ],
      [
        not(atTownship.total().atLeast(years(5))),
        `${topic}累计不满5年`,
        "total time of “work history”, counting only where “level of the place: township”: less than 5 years",
      ],
      [
        atTownship.current().atLeast(years(5)),
        `${topic}截至认定当日连续满5年`,
        "unbroken stretch, going on at the assessed day, of “work history”, counting only where “level of the place: township”: at least 5 years",
      ],
      [
        office.service.each.longest().moreThan(months(6)),
        "工作经历最长一段连续超过6个月",
        "longest unbroken stretch of “work history”: more than 6 months",
      ],
      [
        office.service.each.count().atLeast(count(2, "record")),
        "工作经历不少于2段",
        "number of entries in “work history”: at least 2 periods",
      ],
      [office.service.each.exist(), "有工作经历", "there is an entry in “work history”"],
      [
        office.service.where((s) => all(s.level.atMost("township"), s.ongoing)).exist(),
        "工作经历中，至少有一段符合“工作地点的层级不高于乡镇，且在认定当日仍在持续”",
        "in “work history” there is at least one period of which it holds that “level of the place: at most ‘township’; and going on at the assessed day”",
      ],
      [
        office.service.where((s) => s.place.sameAs(office.workplace)).exist(),
        "工作经历中，至少有一段符合“该段的工作地与工作地相同”",
        "in “work history” there is at least one period of which it holds that “place of work of that period: the same as the place of work”",
      ],
    ]);
  });

  it("says records: every one, the latest, the latest three", () => {
    check([
      [
        office.assessments.each.last(3).every((a) => a.grade.atLeast("qualified")),
        "最近3次年度考核中，每次的等次都在合格及以上",
        "in “annual assessments” it holds of each of the latest 3 entries that “grade: at least ‘qualified’”",
      ],
      [
        office.assessments.each.latest((a) => a.grade.is("excellent")),
        "最近一次年度考核中，等次是优秀",
        "in “annual assessments” it holds of the latest entry that “grade: excellent”",
      ],
      [
        office.assessments.each.every((a) => a.grade.atLeast("qualified")),
        "年度考核中，每次的等次都在合格及以上",
        "in “annual assessments” it holds of every entry that “grade: at least ‘qualified’”",
      ],
      [
        not(office.assessments.each.every((a) => a.grade.atLeast("qualified"))),
        "年度考核中，至少有一次的等次低于合格",
        "in “annual assessments” there is at least one entry of which it holds that “grade: below ‘qualified’”",
      ],
      [not(office.assessments.each.exist()), "没有年度考核", "there is no entry in “annual assessments”"],
    ]);
  });

  it("joins conditions, and turns a negation inward", () => {
    const both = all(office.isVeteran, office.employer.is("enterprise"));
    check([
      [both, "本人是退役军人，且工作单位的类型是企业", "the person is a veteran; and type of employer: enterprise"],
      [
        not(both),
        "本人不是退役军人，或者工作单位的类型不是企业",
        "the person is not a veteran; or type of employer: not enterprise",
      ],
      [
        any(both, office.title.is("senior")),
        "（本人是退役军人，且工作单位的类型是企业），或者职称是高级",
        "(the person is a veteran; and type of employer: enterprise); or professional title: senior",
      ],
    ]);
  });

  it("says exceptions, readings, named parts and open terms", () => {
    const notDisciplined = unless(office.isVeteran, {
      label: text("在处分期内", "in a disciplinary period"),
      when: office.isDisciplined,
    });
    const byCounting: Condition = byReading(counting, {
      added: atTownship.total().atLeast(years(5)),
      unbroken: atTownship.longest().atLeast(years(5)),
    });
    const part = named("local", text("符合本地条件", "meets the local conditions"), () => office.isVeteran);
    check([
      [
        notDisciplined,
        "本人是退役军人，但有下列情形的除外：在处分期内",
        "the person is a veteran; except in these cases: in a disciplinary period",
      ],
      [
        byCounting,
        "按“累计计算”的口径，工作经历中，工作地点的层级是乡镇的部分，累计满5年；按“连续计算”的口径，工作经历中，工作地点的层级是乡镇的部分，最长一段连续满5年",
        "on the reading “added up”, total time of “work history”, counting only where “level of the place: township”: at least 5 years; on the reading “unbroken”, longest unbroken stretch of “work history”, counting only where “level of the place: township”: at least 5 years",
      ],
      [part, "符合本地条件", "“meets the local conditions” holds"],
      [not(part), "不符合本地条件", "“meets the local conditions” does not hold"],
      [
        settlers,
        "属于当地规定的落户对象（具体范围由市人民政府规定）",
        "it falls under “those who may settle under local rules” (its scope is set by the city government)",
      ],
    ]);
  });

  it("refuses a node it does not know, by name", () => {
    const unknown = JSON.parse('{"kind":"perhaps"}') as Condition;
    expect(() => sentence(unknown, "zh")).toThrow(new TypeError("render knows no node of kind perhaps"));
    const quantity = {
      kind: "compare",
      op: "atLeast",
      left: JSON.parse('{"kind":"guess","unit":"day"}'),
      right: days(1).node,
    };
    expect(() => sentence(quantity as Condition, "zh")).toThrow("render knows no node of kind guess");
  });
});
