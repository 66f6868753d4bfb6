/** Numbers, switches and lists that the Kunming plan leaves to some body; set here only where a national text sets them. */
import { day, flagParameter, listParameter, parameter, type Text, text, years } from "@qiaoti/engine/language";

const literalOf = (quantity: ReturnType<typeof years>): number => {
  if (quantity.node.kind !== "literal") throw new RangeError("not a literal period");
  return quantity.node.value;
};

const scienceOffice = text("昆明市科技局、市财政局", "the Kunming science and finance bureaus");
const talentAndPersonnel = text(
  "昆明市委组织部、市人力资源社会保障局",
  "the Kunming organisation department and human resources bureau",
);
const personnelAndFinance = text("人力资源社会保障部门、财政部门", "the human resources and finance authorities");

const amount = (id: string, label: Text, setBy: Text) => parameter("fen", { id: `km-2021/${id}`, label, setBy });

/** 4.7: guidance funds for building a major innovation platform; the text names no amount. */
export const platformGuidanceFunds = amount(
  "platform-guidance-funds",
  text("重大创新平台建设引导经费", "guidance funds for building a major innovation platform"),
  scienceOffice,
);

/** 4.8: reward for a newly recognised municipal laboratory or enterprise centre; the text names no amount. */
export const platformReward = amount(
  "platform-reward",
  text("新认定市级实验室、企业创新中心的奖补", "reward for a newly recognised laboratory or centre"),
  scienceOffice,
);

/** 12.1 and 12.5: monthly allowance of a hardship area, by its class. 国人部发〔2006〕61号 sets six classes. */
export const hardshipAllowance = amount(
  "hardship-allowance",
  text("艰苦边远地区津贴月标准（按地区类别）", "monthly hardship allowance, by the class of the area"),
  text("国家人力资源社会保障、财政部门", "the national human resources and finance authorities"),
);

const gradeYears = (id: string, label: Text, n: number) =>
  parameter("duration", {
    id: `km-2021/${id}`,
    label,
    setBy: text("国家或云南省人力资源社会保障部门", "the national or the Yunnan human resources authority"),
    settings: [
      {
        value: literalOf(years(n)),
        from: day("2018-11-30"),
        region: "000000",
        source:
          "人力资源社会保障部关于在工程技术领域实现高技能人才与工程技术人才职业发展贯通的意见（试行）（2018年11月） 参评职称的年限",
      },
    ],
  });

/** 14.5: the plan gives no figure; the national text gives two years. */
export const seniorWorkerYears = gradeYears(
  "senior-worker-years",
  text("高级工申报助理级职称的年限", "years from senior worker to an assistant title"),
  2,
);

/** 14.6: the plan gives no figure; the national text gives three years. */
export const technicianYears = gradeYears(
  "technician-years",
  text("技师申报中级职称的年限", "years from technician to an intermediate title"),
  3,
);

/** 14.7: the plan gives no figure; the national text gives four years. */
export const seniorTechnicianYears = gradeYears(
  "senior-technician-years",
  text("高级技师申报副高级职称的年限", "years from senior technician to an associate senior title"),
  4,
);

/** 14.11: training funds of a chief technician; the text names no amount. */
export const chiefTechnicianFunds = amount(
  "chief-technician-funds",
  text("春城首席技师专项培养经费", "training funds of a Spring City chief technician"),
  talentAndPersonnel,
);

/** 14.12: the text names neither amount, period nor end; the amount is held per month. */
export const chiefTechnicianAllowance = amount(
  "chief-technician-allowance",
  text("春城首席技师特殊生活补贴（折合每月）", "living allowance of a Spring City chief technician, per month"),
  talentAndPersonnel,
);

/** 13.8, where it waits for the method of 13.7: whether the city has issued that method. */
export const cashAwardMethodIssued = flagParameter({
  id: "km-2021/cash-award-method-issued",
  label: text(
    "本市现金奖励计入绩效工资总量的操作办法已经出台",
    "the city has issued its method of counting cash awards in performance pay",
  ),
  setBy: text(
    "昆明市人力资源社会保障局、市财政局、市科技局",
    "the Kunming human resources, finance and science bureaus",
  ),
});

/**
 * 15.1: unset. 中发〔2020〕30号 names no day, and 中发〔2021〕1号 counts from the day on which each county left poverty,
 * although 2025 is officially called the last year of the period everywhere.
 */
export const transitionStart = parameter("date", {
  id: "km-2021/transition-start",
  label: text("巩固脱贫成果过渡期的起始日", "first day of the transition period"),
  setBy: text(
    "中共中央、国务院；各县脱贫日期由云南省人民政府公布",
    "the Central Committee and the State Council; Yunnan Province announces when each county left poverty",
  ),
});

/** 15.1: five years. */
export const transitionTerm = parameter("duration", {
  id: "km-2021/transition-term",
  label: text("巩固脱贫成果过渡期的长度", "length of the transition period"),
  setBy: text("中共中央、国务院", "the Central Committee and the State Council"),
  settings: [
    {
      value: literalOf(years(5)),
      from: day("2020-12-16"),
      region: "000000",
      source: "中发〔2020〕30号 基本思路和目标任务",
    },
  ],
});

/** 15.4: the text names no amount. */
export const trainingSubsidy = amount(
  "training-subsidy",
  text("脱贫劳动力技能培训补贴", "training subsidy for workers lifted out of poverty"),
  personnelAndFinance,
);

/** 15.5: the text names no amount. */
export const returnVentureSubsidy = amount(
  "return-venture-subsidy",
  text("脱贫劳动力返乡创业补贴", "subsidy for ventures of returning workers lifted out of poverty"),
  personnelAndFinance,
);

/** 16.2: aid differs by stage of schooling and category; the text names no amount. */
export const studentAidAmount = amount(
  "student-aid",
  text("学生资助学年标准（按学段和类别）", "student aid per year, by stage and category"),
  text("教育部门、财政部门", "the education and finance authorities"),
);

/** 16.16, where actual attendance is asked for: the fewest months of junior secondary school in Kunming. */
export const juniorAttendance = parameter("month", {
  id: "km-2021/junior-attendance",
  label: text("报考普通高中所需的在昆初中实际就读月数", "months of junior secondary school to be attended in Kunming"),
  setBy: text("昆明市教育体育局", "the Kunming education and sports bureau"),
});

/** 18.8: 国办发〔2010〕54号 leaves the standard to the provinces. */
export const childLivingAllowance = amount(
  "child-living-allowance",
  text("儿童基本生活保障月标准", "monthly basic living standard for children"),
  text("云南省民政、财政部门", "the Yunnan civil affairs and finance authorities"),
);

/** 4.3 speaks of four centres without naming them. No rule decides by them; the register of building tasks lists them. */
export const fourCentres = listParameter({
  id: "km-2021/four-centres",
  label: text("“四个中心”的内容", "the four centres"),
  setBy: text("昆明市发展改革委", "the Kunming development and reform commission"),
});

/** 6.2 speaks of key groups without naming them. No rule decides by them; the duty is followed group by group. */
export const keyMigrantGroups = listParameter({
  id: "km-2021/key-migrant-groups",
  label: text("农业转移人口落户的重点群体", "key groups among people moving from the countryside"),
  setBy: text("昆明市公安局", "the Kunming public security bureau"),
});

/** 15.1 speaks of four things not to be removed; the national text names them. The check of each county goes by them. */
export const fourNoRemovals = listParameter({
  id: "km-2021/four-no-removals",
  label: text("“四个不摘”的内容", "the four things not to be removed"),
  setBy: text("中共中央、国务院", "the Central Committee and the State Council"),
  settings: [
    {
      value: ["responsibility", "policy", "help", "supervision"],
      from: day("2020-12-16"),
      region: "000000",
      source: "中发〔2020〕30号 保持主要帮扶政策总体稳定",
    },
  ],
});
