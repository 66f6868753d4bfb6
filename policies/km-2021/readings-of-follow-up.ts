/** Readings of the Kunming plan that decide nothing in a rule: they bear on indicators, registers and follow-up. */
import { reading, text } from "@qiaoti/engine/language";

/** Bears on the indicators of 2-0.2, 2-0.5 and 2-0.6, which have no condition of their own; no rule uses it. */
export const targetFigures = reading({
  id: "km-2021/14",
  question: text(
    "五年指标的整数，是下限还是恰好？",
    "Are the whole figures of the five-year targets floors, or exact?",
  ),
  options: {
    floor: text("至少达到", "at least"),
    exact: text("恰好达到", "exactly"),
  },
  standard: "floor",
  cites: "km-2021/2-0.2",
});

/** Bears on the indicator of 2-0.4, which has no condition of its own; no rule uses it. */
export const unemploymentCeiling = reading({
  id: "km-2021/14-ceiling",
  question: text(
    "城镇登记失业率的上限，是五年里始终要守，还是期末达到？",
    "Must the registered unemployment rate stay under the ceiling throughout, or only at the end?",
  ),
  options: {
    throughout: text("五年里始终不超过", "throughout the five years"),
    "at-end": text("期末不超过", "at the end of the period"),
  },
  standard: "throughout",
  cites: "km-2021/2-0.4",
});

/** Bears on the register of clusters of 1.4, which has no condition; no rule uses it. */
export const healthAndClusters = reading({
  id: "km-2021/15",
  question: text("大健康产业算不算在八个产业集群里？", "Is the health industry one of the eight clusters?"),
  options: {
    outside: text("不算，单列为主导产业", "no, it stands apart as the leading industry"),
    inside: text("算在里面", "yes, it is one of them"),
  },
  standard: "outside",
  cites: "km-2021/1.4",
});

/** Bears on the enrolment procedure of 16.14, which has no condition; no rule uses it. */
export const simultaneousEnrolment = reading({
  id: "km-2021/17",
  question: text(
    "公办、民办同步招生，只限小学一年级，还是各学段？",
    "Is simultaneous enrolment of public and private schools for grade one only, or for all stages?",
  ),
  options: {
    "grade-one": text("只限小学一年级", "grade one only"),
    "all-stages": text("各学段", "all stages"),
  },
  cites: "km-2021/16.14",
});

/** Bears on the indicator of 13.1, which has no condition; no rule uses it. */
export const awardShareBaseline = reading({
  id: "km-2021/20",
  question: text(
    "评优比例“提高”，和上一届比，还是和固定年份比？",
    "Is the rise in the share of honours measured against the previous round or a fixed year?",
  ),
  options: {
    "previous-round": text("和上一届比", "the previous round"),
    "fixed-year": text("和固定年份比", "a fixed year"),
  },
  standard: "previous-round",
  cites: "km-2021/13.1",
});

/** Bears on how 1.7 is followed up; no rule uses it. */
export const technologyShock = reading({
  id: "km-2021/22",
  question: text(
    "应对新技术冲击就业，是要办的工作，还是要定期审查的事项？",
    "Is the response to new technology a task to be done, or a matter to be reviewed?",
  ),
  options: {
    duty: text("要办的工作", "a duty"),
    review: text("定期审查的事项", "a review"),
  },
  cites: "km-2021/1.7",
});

/** Bears on who may answer for a measure, in the follow-up of duties; no rule uses it. */
export const departmentLists = reading({
  id: "km-2021/24",
  question: text(
    "责任部门名单是封闭的，还是可以增加？",
    "Are the lists of departments closed, or may others be added?",
  ),
  options: {
    open: text("可以增加", "open"),
    closed: text("只限列出的", "closed"),
  },
  cites: "km-2021/0-0.1",
});
