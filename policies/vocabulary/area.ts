/** Areas: what an administrative area is, and the figures by which a document's targets are watched. */
import { choice, flag, integer, judgement, money, scale, text, theme } from "@qiaoti/engine/language";
import { administrativeLevels, ofArea } from "./shared-options.ts";

const byArea = { ...ofArea, verifiedBy: ["local-government"] } as const;
const byRevitalisation = { ...ofArea, verifiedBy: ["rural-revitalisation"] } as const;
const counted = { ...byArea, min: 0, max: 100_000_000 } as const;

export const area = theme("area", {
  macroRegion: choice({
    ...byArea,
    label: text("所属的经济区域", "economic region"),
    ask: text(
      "本地属于东部、中部、西部还是东北地区？",
      "Is the area in the east, the centre, the west or the north-east?",
    ),
    options: {
      eastern: text("东部地区", "east"),
      central: text("中部地区", "centre"),
      western: text("西部地区", "west"),
      "north-eastern": text("东北地区", "north-east"),
    },
    verifiedBy: ["statistics", "development-reform"],
  }),
  level: scale({
    ...byArea,
    label: text("区划的层级", "level of the area"),
    ask: text("本地属于哪一级区划？", "At which level is the area?"),
    options: administrativeLevels,
    verifiedBy: ["civil-affairs"],
  }),
  urbanResidentPopulation: integer({
    ...counted,
    label: text("城区常住人口", "permanent residents of the urban area"),
    ask: text("本市城区常住人口是多少人？", "How many permanent residents has the urban area of the city?"),
    unit: "person",
    verifiedBy: ["statistics"],
  }),
  isDeepPoverty: flag({
    ...byRevitalisation,
    label: text("深度贫困地区", "area of deep poverty"),
    ask: text("本地被列为深度贫困地区吗？", "Is the area listed as one of deep poverty?"),
    yes: text("属于深度贫困地区", "the area is one of deep poverty"),
    no: text("不属于深度贫困地区", "the area is not one of deep poverty"),
  }),
  isThreeRegions: flag({
    ...byRevitalisation,
    label: text("三区三州", "three regions and three prefectures"),
    ask: text("本地属于三区三州吗？", "Does the area belong to the three regions and three prefectures?"),
    yes: text("属于三区三州", "the area belongs to them"),
    no: text("不属于三区三州", "the area does not belong to them"),
  }),
  isLiftedOutOfPoverty: flag({
    ...byRevitalisation,
    label: text("脱贫地区", "area lifted out of poverty"),
    ask: text("本地属于已经脱贫的地区吗？", "Has the area been lifted out of poverty?"),
    yes: text("属于脱贫地区", "the area was lifted out of poverty"),
    no: text("不属于脱贫地区", "the area is not one lifted out of poverty"),
  }),
  conditionsMature: judgement({
    ...byArea,
    label: text("具备开展的条件", "conditions are ripe"),
    ask: text(
      "当地政府是否认定本地具备开展这项工作的条件？",
      "Has the local government found that conditions are ripe?",
    ),
    yes: text("认定具备条件", "conditions are found ripe"),
    no: text("认定不具备条件", "conditions are not found ripe"),
    decidedBy: text("当地人民政府", "the local government"),
  }),
  pointsShareInsurance: integer({
    ...byArea,
    label: text("积分落户中社会保险年限所占分值（%）", "share of insurance years in settlement points"),
    ask: text(
      "积分落户方案里，社会保险年限占总分的百分之几？",
      "What percentage of settlement points goes to insurance years?",
    ),
    unit: "percent",
    min: 0,
    max: 100,
    verifiedBy: ["public-security", "development-reform"],
  }),
  pointsShareResidence: integer({
    ...byArea,
    label: text("积分落户中居住年限所占分值（%）", "share of years of residence in settlement points"),
    ask: text(
      "积分落户方案里，居住年限占总分的百分之几？",
      "What percentage of settlement points goes to years of residence?",
    ),
    unit: "percent",
    min: 0,
    max: 100,
    verifiedBy: ["public-security", "development-reform"],
  }),
  pointsShareLargestOther: integer({
    ...byArea,
    label: text("积分落户中其他最大一项所占分值（%）", "share of the largest other item in settlement points"),
    ask: text(
      "积分落户方案里，其他项目中最大的一项占百分之几？",
      "What percentage of settlement points goes to the largest other item?",
    ),
    unit: "percent",
    min: 0,
    max: 100,
    verifiedBy: ["public-security", "development-reform"],
  }),
  consumerPriceRise: integer({
    ...byArea,
    label: text(
      "居民消费价格单月同比涨幅（万分之一）",
      "rise of consumer prices in a month over the year before, in basis points",
    ),
    ask: text(
      "最近公布的月份，本地居民消费价格比上年同月上涨了万分之几？",
      "In the last month published, by how many basis points were consumer prices above the same month a year before?",
    ),
    unit: "basis-point",
    min: -10_000,
    max: 100_000,
    verifiedBy: ["statistics"],
  }),
  foodPriceRise: integer({
    ...byArea,
    label: text(
      "食品价格单月同比涨幅（万分之一）",
      "rise of food prices in a month over the year before, in basis points",
    ),
    ask: text(
      "最近公布的月份，本地食品价格比上年同月上涨了万分之几？",
      "In the last month published, by how many basis points were food prices above the same month a year before?",
    ),
    unit: "basis-point",
    min: -10_000,
    max: 100_000,
    verifiedBy: ["statistics"],
  }),
  priceLinkageStartedByProvince: flag({
    ...byArea,
    label: text("全省启动物价联动机制", "price linkage started for the whole province"),
    ask: text(
      "省政府是否已批准在全省启动救助标准与物价的联动？",
      "Has the provincial government started the price linkage for the whole province?",
    ),
    yes: text("全省已启动", "started for the whole province"),
    no: text("全省没有启动", "not started for the whole province"),
    verifiedBy: ["development-reform"],
  }),
  zeroEmploymentHouseholds: integer({
    ...counted,
    label: text("在册零就业家庭户数", "households on record without anyone in work"),
    ask: text("本地现在有多少户在册零就业家庭？", "How many households on record have no one in work?"),
    unit: "household",
    verifiedBy: ["human-resources"],
  }),
  urbanPupilsPerHundredStaff: integer({
    ...counted,
    label: text("城镇中小学编制标准（每百名教职工对应学生数）", "urban staffing standard: pupils per hundred staff"),
    ask: text(
      "城镇中小学每百名教职工编制对应多少名学生？",
      "How many pupils are there per hundred staff places in town schools?",
    ),
    unit: "pupil",
    verifiedBy: ["staffing-office", "education"],
  }),
  ruralPupilsPerHundredStaff: integer({
    ...counted,
    label: text("乡村中小学编制标准（每百名教职工对应学生数）", "rural staffing standard: pupils per hundred staff"),
    ask: text(
      "乡村中小学每百名教职工编制对应多少名学生？",
      "How many pupils are there per hundred staff places in rural schools?",
    ),
    unit: "pupil",
    verifiedBy: ["staffing-office", "education"],
  }),
  urbanFundsPerPupil: money({
    ...byArea,
    label: text("城镇生均公用经费补助", "public funds per pupil in towns"),
    ask: text("城镇义务教育学校生均公用经费补助是多少元？", "How much are the public funds per pupil in town schools?"),
    min: 0,
    verifiedBy: ["finance", "education"],
  }),
  ruralFundsPerPupil: money({
    ...byArea,
    label: text("乡村生均公用经费补助", "public funds per pupil in the countryside"),
    ask: text(
      "乡村义务教育学校生均公用经费补助是多少元？",
      "How much are the public funds per pupil in rural schools?",
    ),
    min: 0,
    verifiedBy: ["finance", "education"],
  }),
  ruralAllowanceYear: money({
    ...byArea,
    label: text("农村低保全年标准", "rural minimum living allowance over the year"),
    ask: text(
      "本地农村低保今年各月标准加起来，每人全年是多少元？",
      "What do the year's monthly standards of the rural minimum living allowance add up to per person?",
    ),
    min: 0,
    verifiedBy: ["civil-affairs", "finance"],
  }),
  ruralAllowanceMonth: money({
    ...byArea,
    label: text("农村低保现行月标准", "present monthly standard of the rural minimum living allowance"),
    ask: text(
      "本地现行的农村低保标准是每人每月多少元？",
      "What is the present rural minimum living allowance per person and month?",
    ),
    min: 0,
    verifiedBy: ["civil-affairs", "finance"],
  }),
  villagesRenovated: integer({
    ...counted,
    label: text("完成改厕改污的村数", "villages with toilets and sewage renewed"),
    ask: text("有多少个村完成了改厕改污？", "In how many villages are toilets and sewage renewed?"),
    unit: "village",
    verifiedBy: ["agriculture"],
  }),
  householdsRenovated: integer({
    ...counted,
    label: text("完成改厕改污的户数", "households with toilets and sewage renewed"),
    ask: text("一共有多少户完成了改厕改污？", "In how many households are toilets and sewage renewed?"),
    unit: "household",
    verifiedBy: ["agriculture"],
  }),
  fewestHouseholdsRenovatedPerVillage: integer({
    ...counted,
    label: text("各村中完成改厕改污最少的户数", "fewest households renewed in any one village"),
    ask: text(
      "各村里完成改厕改污户数最少的是多少户？",
      "What is the fewest number of households renewed in any one village?",
    ),
    unit: "household",
    verifiedBy: ["agriculture"],
  }),
  villagesRoadsHardened: integer({
    ...counted,
    label: text("完成村内道路硬化的村数", "villages with hardened roads"),
    ask: text("有多少个村完成了村内道路硬化？", "In how many villages are the roads hardened?"),
    unit: "village",
    verifiedBy: ["agriculture"],
  }),
  highLevelTalentProjects: integer({
    ...counted,
    label: text("引进培育的高层次人才项目数", "projects of high-level talent"),
    ask: text("已经引进培育多少个高层次人才项目？", "How many projects of high-level talent have been brought in?"),
    unit: "project",
    verifiedBy: ["talent-office"],
  }),
  highLevelTalentsOrTeams: integer({
    ...counted,
    label: text("引进培育的高层次人才或团队数", "high-level talents or teams"),
    ask: text("已经引进培育多少名高层次人才或团队？", "How many high-level talents or teams have been brought in?"),
    unit: "talent-or-team",
    verifiedBy: ["talent-office"],
  }),
});
