/** 第二条（乡镇人员调县城）的用例。 */
import { type CaseFacts, type CaseSpec, type CasesSpec, casesOf } from "../../cases.ts";
import {
  destinationInCountySeat,
  probationCounts,
  selectOnMerit,
  transferToCountySeat,
} from "./2-transfer-to-county-seat.ts";
import { changed, lacking, together, underTheMeasures } from "./shared.cases.ts";

type Spells = NonNullable<CaseFacts["service.spells"]>;
type Assessments = NonNullable<CaseFacts["employment.assessments"]>;

const KEDU = "530129102";
const YANGJIE = "530129103";
const atTownship = { level: "township", employerKind: "public-institution" } as const;

const qualifiedYears: Assessments = [
  { date: "2022-12-31", grade: "qualified" },
  { date: "2023-12-31", grade: "excellent" },
  { date: "2024-12-31", grade: "qualified" },
];
/** Started on 1 August 2020: five years are full on 1 August 2025. */
const sinceAugust2020: Spells = [{ ...atTownship, from: "2020-08-01", place: KEDU }];

const zhao: CaseSpec = {
  name: "柯渡镇卫生院赵医生，服务正好满五年",
  on: "2025-08-01",
  facts: {
    "employment.employerKind": "public-institution",
    "employment.unitLevel": "township",
    "employment.workplace": KEDU,
    "employment.enteredBy": "open-recruitment",
    "service.spells": sinceAugust2020,
    "employment.assessments": qualifiedYears,
    "employment.overallThreeYearGrade": "qualified",
    "recruitment.applicationFiled": true,
  },
};

const twoTownships: Spells = [
  { ...atTownship, from: "2018-01-01", to: "2020-12-31", place: YANGJIE },
  { ...atTownship, from: "2022-01-01", place: KEDU },
];
const movedOnce: CaseSpec = { ...zhao, facts: { ...zhao.facts, "service.spells": twoTownships } };
const cumulative = { readings: { "km-2020/3": "cumulative" } };
const continuous = { readings: { "km-2020/3": "continuous" } };
const overall: CaseSpec = { ...zhao, readings: { "km-2020/4": "overall" } };

const tenYearRecruit: CaseSpec = {
  ...zhao,
  readings: { "km-2020/5": "bound-to-ten" },
  facts: {
    ...zhao.facts,
    "employment.enteredBy": "special-assessment",
    "service.spells": [{ ...atTownship, from: "2015-08-01", place: KEDU }],
    "recruitment.serviceStartedOn": "2015-08-01",
    "recruitment.serviceTermEndsOn": "2025-07-31",
  },
};
const twelveYearContract: CaseFacts = { "recruitment.serviceTermEndsOn": "2027-07-31" };

const oneBadYear: Assessments = [
  { date: "2022-12-31", grade: "basically-qualified" },
  { date: "2023-12-31", grade: "qualified" },
  { date: "2024-12-31", grade: "qualified" },
];
const probationUngraded: Assessments = [
  { date: "2022-12-31", probation: true },
  { date: "2023-12-31", grade: "qualified" },
  { date: "2024-12-31", grade: "qualified" },
];

const transferSpec: CasesSpec = together({ yes: [zhao] }, underTheMeasures(zhao), {
  yes: [
    ...changed(zhao, [
      [
        "试用期一年另记一段，照样计入五年",
        {
          "service.spells": [
            { ...atTownship, from: "2020-08-01", to: "2021-07-31", place: KEDU, probation: true },
            { ...atTownship, from: "2021-08-01", place: KEDU, probation: false },
          ],
        },
      ],
      ["转业安置进来的", { "employment.enteredBy": "military-placement" }],
      ["十年期招录人员，缺省口径下满五年可以申请", { "employment.enteredBy": "special-assessment" }],
      [
        "更早一年不合格，不看三年以前",
        { "employment.assessments": [{ date: "2021-12-31", grade: "unqualified" }, ...qualifiedYears] },
      ],
    ]),
    { ...movedOnce, ...cumulative, name: "两个乡镇累计六年多，按累计读" },
    { ...zhao, ...continuous, name: "同一乡镇连续五年，按连续读" },
    ...changed(overall, [["有一年基本合格，按总体评价读", { "employment.assessments": oneBadYear }]]),
    { ...tenYearRecruit, name: "十年期招录人员，按服务期满读，正好满十年" },
    {
      ...tenYearRecruit,
      name: "合同十二年，按一律十年读，满十年即可",
      facts: { ...tenYearRecruit.facts, ...twelveYearContract },
      readings: { ...tenYearRecruit.readings, "km-2020/7": "flat-ten" },
    },
    {
      ...zhao,
      readings: { "km-2020/5": "bound-to-ten" },
      name: "公开招聘进来的，不受十年限制",
    },
  ],
  no: [
    { ...zhao, on: "2025-07-31", name: "差一天满五年" },
    { ...zhao, on: "2025-07-31", ...cumulative, name: "差一天满五年，按累计读" },
    { ...zhao, on: "2025-07-31", ...continuous, name: "差一天满五年，按连续读" },
    { ...movedOnce, ...continuous, name: "现工作地只有三年多，按连续读" },
    ...changed(zhao, [
      [
        "前几年在县医院，不算乡镇服务",
        {
          "service.spells": [
            {
              from: "2019-01-01",
              to: "2022-12-31",
              level: "county",
              employerKind: "public-institution",
              place: "530129",
            },
            { ...atTownship, from: "2023-01-01", place: KEDU },
          ],
        },
      ],
      [
        "前几年在乡镇企业，不算事业单位服务",
        {
          "service.spells": [
            {
              from: "2019-01-01",
              to: "2022-12-31",
              level: "township",
              employerKind: "private-enterprise",
              place: KEDU,
            },
            { ...atTownship, from: "2023-01-01", place: KEDU },
          ],
        },
      ],
      ["三年中有一年基本合格", { "employment.assessments": oneBadYear }],
      [
        "只有两年考核",
        {
          "employment.assessments": [
            { date: "2023-12-31", grade: "qualified" },
            { date: "2024-12-31", grade: "qualified" },
          ],
        },
      ],
      ["本人没有申请", { "recruitment.applicationFiled": false }],
      ["现在县级单位工作", { "employment.unitLevel": "county" }],
      ["街道不是乡镇", { "employment.unitLevel": "subdistrict" }],
      ["现在企业工作", { "employment.employerKind": "private-enterprise" }],
    ]),
    ...changed(overall, [["总体评价基本合格", { "employment.overallThreeYearGrade": "basically-qualified" }]]),
    { ...tenYearRecruit, on: "2025-07-31", name: "按服务期满读，差一天满十年" },
    ...changed(tenYearRecruit, [["合同十二年，按服务期满读，还没有满", twelveYearContract]]),
  ],
  undetermined: [
    { ...movedOnce, name: "两个乡镇累计够、连续不够，口径未定", missing: ["km-2020/3"] },
    ...changed(zhao, [["试用那年没有等次", { "employment.assessments": probationUngraded }]]).map((c) => ({
      ...c,
      missing: ["employment.assessments[0].grade"],
    })),
    ...changed({ ...zhao, ...cumulative }, [
      ["有一段没说在哪一级", { "service.spells": [{ from: "2020-08-01", employerKind: "public-institution" }] }],
    ]).map((c) => ({ ...c, missing: ["service.spells[0].level"] })),
    ...lacking({ ...zhao, ...continuous }, [["按连续读，不知道现工作地", "employment.workplace"]]),
    ...lacking(zhao, [
      ["没说单位类型", "employment.employerKind"],
      ["没说单位层级", "employment.unitLevel"],
      ["没有填写经历", "service.spells"],
      ["没有填写考核结果", "employment.assessments"],
      ["没说是否提出申请", "recruitment.applicationFiled"],
    ]),
    ...lacking(overall, [["单位还没有给总体评价", "employment.overallThreeYearGrade"]]),
    ...lacking(tenYearRecruit, [["不知道合同约定到哪一天", "recruitment.serviceTermEndsOn"]]),
    ...lacking({ ...zhao, readings: { "km-2020/5": "bound-to-ten" } }, [
      ["按服务期满读，不知道怎样进的单位", "employment.enteredBy"],
    ]),
  ],
});

const inTownship: CaseSpec = {
  name: "乡镇农技站的试用人员",
  facts: { "employment.employerKind": "public-institution", "employment.unitLevel": "township" },
};

const toCountyHospital: CaseSpec = {
  name: "从柯渡镇卫生院调寻甸县城的县医院",
  facts: {
    "recruitment.recruiterKind": "public-institution",
    "recruitment.recruiterPlace": "530129101",
    "employment.workplace": KEDU,
    "recruitment.recruiterInCountySeat": true,
    "recruitment.recruiterIsRelevant": true,
  },
};

export const cases = [
  ...casesOf(transferToCountySeat, transferSpec),
  ...casesOf(
    probationCounts,
    together({ yes: [inTownship] }, underTheMeasures(inTownship), {
      no: changed(inTownship, [
        ["县直单位不适用", { "employment.unitLevel": "county" }],
        ["街道不适用", { "employment.unitLevel": "subdistrict" }],
        ["乡镇机关的公务员不适用", { "employment.employerKind": "party-government-organ" }],
      ]),
      undetermined: lacking(inTownship, [
        ["没说单位层级", "employment.unitLevel"],
        ["没说单位类型", "employment.employerKind"],
      ]),
    }),
  ),
  ...casesOf(
    destinationInCountySeat,
    together({ yes: [toCountyHospital] }, underTheMeasures(toCountyHospital), {
      no: changed(toCountyHospital, [
        ["想去的是昆明市区的医院", { "recruitment.recruiterPlace": "530102" }],
        ["想去的是禄劝县城", { "recruitment.recruiterPlace": "530128" }],
        ["想去的是本县另一个乡镇", { "recruitment.recruiterInCountySeat": false }],
        ["想去的是县城的企业", { "recruitment.recruiterKind": "state-owned-enterprise" }],
        ["想去的单位与专业无关", { "recruitment.recruiterIsRelevant": false }],
      ]),
      undetermined: [
        ...lacking(toCountyHospital, [
          ["没说拟去单位类型", "recruitment.recruiterKind"],
          ["没说拟去单位在哪里", "recruitment.recruiterPlace"],
          ["没说是否在县城", "recruitment.recruiterInCountySeat"],
          ["主管部门还没有确认是否相关", "recruitment.recruiterIsRelevant"],
          ["不知道服务地在哪里", "employment.workplace"],
        ]),
      ],
    }),
  ),
  ...casesOf(selectOnMerit, transferSpec),
];
