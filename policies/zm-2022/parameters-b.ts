/** Numbers, lists and switches that clauses 9 to 13 leave to some body; set only where a national instrument sets them. */
import { day, flagParameter, listParameter, parameter, text } from "@qiaoti/engine/language";

const ministry = text("人力资源和社会保障部", "the Ministry of Human Resources and Social Security");

/** 9.9 and 9.10: both systems are set up “under national arrangement”. */
export const termsAndPointsArranged = flagParameter({
  id: "zm-2022/skilled-terms-and-points-arranged",
  label: text(
    "国家已部署技能人才按聘期管理、凭积分晋级",
    "the state has arranged terms of appointment and promotion by points for skilled staff",
  ),
  setBy: ministry,
});

/** 9.7 and 9.8, under the reading that the pilots wait for the national arrangement too. */
export const leadingTalentPilotsArranged = flagParameter({
  id: "zm-2022/leading-talent-pilots-arranged",
  label: text(
    "国家已部署领军技能人才的年薪和股权、期权激励",
    "the state has arranged annual pay and equity incentives for leading skilled talent",
  ),
  setBy: ministry,
});

/** 9.10: the plan gives no table of points. */
export const pointsForPromotion = parameter("point", {
  id: "zm-2022/points-for-promotion",
  label: text("晋升一级所需的技能积分", "skill points that promotion asks for"),
  setBy: text(
    "用人单位，按人力资源社会保障部门的积分规则",
    "the employer, under the points rules of the human resources authority",
  ),
});

/**
 * 10.4: the plan does not say who the three groups are. No rule decides by the list: being on the register is a fact
 * of the household (10.5), and the register sorts its entries by it.
 */
export const threeGroups = listParameter({
  id: "zm-2022/three-groups",
  label: text("防返贫监测的三类人群", "the three groups watched for return to poverty"),
  setBy: text("中央农村工作领导小组", "the central leading group for rural work"),
  settings: [
    {
      value: ["unstable-after-poverty", "at-the-margin-of-poverty", "sudden-serious-hardship"],
      from: day("2021-05-16"),
      region: "000000",
      source: "中农组发〔2021〕7号 监测对象和范围",
    },
  ],
});

/** 10.7: the plan does not list the four. No rule decides by the list; the duty is followed item by item. */
export const fourNonRemovals = listParameter({
  id: "zm-2022/four-non-removals",
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

const employmentFunds = text(
  "河南省财政、人力资源社会保障部门",
  "the finance and human resources authorities of Henan Province",
);

/** 12.18: the plan names no amount. */
export const insuranceSubsidy = parameter("fen", {
  id: "zm-2022/insurance-subsidy-month",
  label: text("社会保险补贴的月标准", "monthly standard of the social insurance subsidy"),
  setBy: employmentFunds,
});

/** 12.19: the plan names no amount. */
export const postSubsidy = parameter("fen", {
  id: "zm-2022/post-subsidy-month",
  label: text("岗位补贴的月标准", "monthly standard of the post subsidy"),
  setBy: employmentFunds,
});

// 发改价格规〔2016〕1835号 part 2: localities may lower the trigger, and as a rule may not raise it.
const priceAuthorities = text(
  "国家发展改革委、民政部、财政部等部门（河南省、郑州市可以调低）",
  "the national development and reform, civil affairs and finance authorities (Henan and Zhengzhou may lower it)",
);
const LOWERED_FOR_A_TIME =
  "发展改革委等六部门关于阶段性调整价格补贴联动机制加大对困难群众物价补贴力度的通知（2022年8月），执行期限2022年9月至2023年3月";

/**
 * 13.9: the plan gives no trigger, the national mechanism does. It was lowered for the months from September 2022 to
 * March 2023, in which the figures of the month before are looked at; Henan repeats both triggers (December 2021).
 */
export const priceRiseTrigger = parameter("basis-point", {
  id: "zm-2022/price-rise-trigger",
  label: text(
    "启动联动机制的居民消费价格单月同比涨幅（万分之一）",
    "rise of consumer prices in a month over the year before that starts the linkage, in basis points",
  ),
  setBy: priceAuthorities,
  settings: [
    { value: 350, from: day("2016-08-26"), region: "000000", source: "发改价格规〔2016〕1835号 第二条" },
    { value: 300, from: day("2022-09-01"), region: "000000", source: LOWERED_FOR_A_TIME },
    {
      value: 350,
      from: day("2023-04-01"),
      region: "000000",
      source: "发改价格规〔2016〕1835号 第二条；发改价格〔2021〕1553号",
    },
  ],
});

/** 13.9: the other trigger of the same instruments, by food prices alone. */
export const foodPriceRiseTrigger = parameter("basis-point", {
  id: "zm-2022/food-price-rise-trigger",
  label: text(
    "启动联动机制的食品价格单月同比涨幅（万分之一）",
    "rise of food prices in a month over the year before that starts the linkage, in basis points",
  ),
  setBy: priceAuthorities,
  settings: [{ value: 600, from: day("2016-08-26"), region: "000000", source: "发改价格规〔2016〕1835号 第二条" }],
});

/** 13.17: 国办发〔2010〕54号 leaves the standard for orphans to the provinces; unattended children follow it. */
export const childLivingAllowance = parameter("fen", {
  id: "zm-2022/child-living-allowance-month",
  label: text("儿童基本生活保障月标准", "monthly basic living standard for children"),
  setBy: text("河南省民政、财政部门", "the civil affairs and finance authorities of Henan Province"),
});
