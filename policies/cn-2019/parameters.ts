/** Numbers that the national Opinion leaves open, each with the body that must set it. */
import { day, parameter, text, years } from "@qiaoti/engine/language";

const periodOf = (n: number): number => {
  const { node } = years(n);
  if (node.kind !== "literal") throw new RangeError("not a literal period");
  return node.value;
};

/** 4.5: from which share of all points insurance and residence together count as the main part. */
export const mainShareOfPoints = parameter("percent", {
  id: "cn-2019/points-main-share",
  label: text(
    "社会保险和居住年限两项合计应占积分的比例（%）",
    "share of all points due to insurance and residence together",
  ),
  setBy: text("实行积分落户的城市人民政府", "the government of the city that settles by points"),
});

/** 8.2: how many years make long service, where an office reads the text as a fixed number. */
export const longServiceYears = parameter("duration", {
  id: "cn-2019/long-service-years",
  label: text("长期在基层工作的年限", "length of service that counts as long at the grassroots"),
  setBy: text(
    "国务院人力资源社会保障部门或省级职称主管部门",
    "the national human resources authority or the provincial authority for titles",
  ),
});

/** 10.11: the yearly income per head of registered poor households with which others are compared. */
export const poorHouseholdIncome = parameter("fen", {
  id: "cn-2019/poor-household-income",
  label: text("建档立卡贫困户人均年收入参照数", "reference income per head of registered poor households, by the year"),
  setBy: text("省级扶贫（乡村振兴）部门", "the provincial poverty alleviation or rural revitalisation authority"),
});

/** 10.11, read as a percentage: the upper bound of “slightly above”, in percent of the reference income. */
export const nearPoorPercent = parameter("percent", {
  id: "cn-2019/near-poor-percent",
  label: text("“略高”的上限占参照收入的百分比", "upper bound of “slightly above”, in percent of the reference income"),
  setBy: text("省级扶贫（乡村振兴）部门", "the provincial poverty alleviation or rural revitalisation authority"),
});

/** 10.11, read as an amount: by how much the income may exceed the reference income. */
export const nearPoorMargin = parameter("fen", {
  id: "cn-2019/near-poor-margin",
  label: text("“略高”允许高出参照收入的金额", "amount by which “slightly above” may exceed the reference income"),
  setBy: text("省级扶贫（乡村振兴）部门", "the provincial poverty alleviation or rural revitalisation authority"),
});

/** 11.5: 义务教育法 art. 11 sends children to school from the age of six; a region may postpone it to seven. */
export const schoolEntryAge = parameter("duration", {
  id: "cn-2019/school-entry-age",
  label: text("义务教育入学年龄", "age of entry into compulsory schooling"),
  setBy: text("全国人民代表大会常务委员会", "the Standing Committee of the National People's Congress"),
  settings: [
    { value: periodOf(6), from: day("2006-09-01"), region: "000000", source: "中华人民共和国义务教育法 第十一条" },
  ],
});

/** 11.5: 义务教育法 art. 2 makes compulsory schooling nine years. */
export const compulsorySchooling = parameter("duration", {
  id: "cn-2019/compulsory-schooling",
  label: text("义务教育年限", "length of compulsory schooling"),
  setBy: text("全国人民代表大会常务委员会", "the Standing Committee of the National People's Congress"),
  settings: [
    { value: periodOf(9), from: day("2006-09-01"), region: "000000", source: "中华人民共和国义务教育法 第二条" },
  ],
});

/** 12.10, read by recorded attempts: how many must have failed. 就业促进法 art. 52 leaves the scope to provinces. */
export const failedPlacements = parameter("attempt", {
  id: "cn-2019/failed-placements",
  label: text("推荐就业未成的次数下限", "number of placements that must have failed"),
  setBy: text("省、自治区、直辖市人民政府", "the provincial government"),
});

/** 12.10, read by time without work: how long it must have lasted. 就业促进法 art. 52 leaves the scope to provinces. */
export const timeWithoutWork = parameter("duration", {
  id: "cn-2019/time-without-work",
  label: text("连续失业时间下限", "time without work that must have passed"),
  setBy: text("省、自治区、直辖市人民政府", "the provincial government"),
});

/** 12.11, read as a time limit: within what time a household without anyone in work has to be helped. */
export const zeroEmploymentTime = parameter("duration", {
  id: "cn-2019/zero-employment-time",
  label: text("发现零就业家庭后解决的期限", "time within which a zero-employment household has to be helped"),
  setBy: text("当地人力资源社会保障部门", "the local human resources authority"),
});

/** 13.3: the national poverty standard, by the year; announced each year at current prices. */
export const nationalPovertyStandard = parameter("fen", {
  id: "cn-2019/national-poverty-standard",
  label: text("国家扶贫标准（每人每年）", "national poverty standard per person and year"),
  setBy: text(
    "国务院扶贫（乡村振兴）部门和国家统计局",
    "the national poverty alleviation authority and statistics bureau",
  ),
});
