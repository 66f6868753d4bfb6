/** Times and steps that the text states for single rows; a row that is not here states none. */
import type { Text } from "@qiaoti/engine/language";
import type { FollowUp, TrackedId } from "./duty.ts";

export interface Stated {
  readonly followUp?: FollowUp;
  readonly startsOn?: string;
  readonly deadline?: string;
  readonly milestones?: readonly Text[];
  readonly says?: Text;
}

const steps = (...pairs: readonly (readonly [string, string])[]): readonly Text[] =>
  pairs.map(([zh, en]) => ({ zh, en }));

export const stated: Readonly<Partial<Record<TrackedId, Stated>>> = {
  "tj-2020/0-1.1": {
    startsOn: "2020-07-30",
    says: { zh: "2020年7月30日印发，未定总的完成期限", en: "Issued on 30 July 2020; no overall deadline" },
  },
  "tj-2020/1-2.3": {
    followUp: "by-deadline",
    startsOn: "2018-01-01",
    deadline: "2022-12-31",
    says: { zh: "规划期为2018年至2022年", en: "The plan runs from 2018 to 2022" },
  },
  "tj-2020/1-2.4": {
    milestones: steps(
      ["产业振兴实施方案", "plan for industry"],
      ["人才振兴实施方案", "plan for talent"],
      ["文化振兴实施方案", "plan for culture"],
      ["生态振兴实施方案", "plan for ecology"],
      ["组织振兴实施方案", "plan for organisation"],
    ),
  },
  "tj-2020/1-2.5": {
    milestones: steps(
      ["优化乡村格局建设", "layout of villages"],
      ["质量兴农", "quality in farming"],
      ["农村一二三产业融合发展", "joining the three sectors in the countryside"],
      ["乡村公共服务全覆盖", "public services for all villages"],
      ["乡村人才支撑", "talent for the countryside"],
    ),
    says: { zh: "共十三项工程，点名五项，其余八项未列", en: "Thirteen projects, of which five are named" },
  },
  "tj-2020/4-2.13": {
    followUp: "by-deadline",
    startsOn: "2017-01-01",
    deadline: "2020-12-31",
    says: { zh: "协议期为2017年至2020年", en: "The agreement runs from 2017 to 2020" },
  },
  "km-2020/0.3": {
    startsOn: "2020-07-01",
    says: { zh: "2020年7月1日印发，试行，未定期限", en: "Issued on 1 July 2020 for trial, without a term" },
  },
  "km-2020/3.10": {
    followUp: "recurrent",
    says: { zh: "须定期轮换，周期未写", en: "Rotation at intervals; the interval is not given" },
  },
  "km-2020/6.10": {
    followUp: "recurrent",
    says: { zh: "每年纳入当年的培训计划", en: "Taken into the training plan of each year" },
  },
  "km-2021/0-0.1": {
    startsOn: "2021-09-14",
    says: { zh: "2021年9月14日印发", en: "Issued on 14 September 2021" },
  },
  "km-2021/7.2": {
    milestones: steps(
      ["义务教育服务体系", "compulsory education"],
      ["就业创业服务体系", "employment and starting businesses"],
      ["社会保险服务体系", "social insurance"],
      ["医疗卫生服务体系", "health care"],
      ["住房保障服务体系", "housing"],
    ),
  },
  "km-2021/16.8": {
    milestones: steps(
      ["五华区开班", "classes in Wuhua"],
      ["盘龙区开班", "classes in Panlong"],
      ["官渡区开班", "classes in Guandu"],
      ["西山区开班", "classes in Xishan"],
      ["呈贡区开班", "classes in Chenggong"],
    ),
  },
  "km-2021/14.9": {
    milestones: steps(
      ["首席技师选拔培养机制", "chief technicians"],
      ["特级技师选拔培养机制", "special-grade technicians"],
      ["技能专家选拔培养机制", "skill experts"],
    ),
  },
  "km-2021/5.5": {
    milestones: steps(
      ["清理地方性法规", "local regulations"],
      ["清理政府规章", "government rules"],
      ["清理政策性文件", "policy documents"],
    ),
  },
  "km-2021/15.2": {
    milestones: steps(
      ["教育政策核对", "education"],
      ["医疗政策核对", "health care"],
      ["住房政策核对", "housing"],
      ["饮水政策核对", "drinking water"],
      ["就业政策核对", "employment"],
      ["产业政策核对", "industry"],
      ["救助政策核对", "assistance"],
      ["帮扶政策核对", "support"],
    ),
  },
  "zm-2022/7.7": {
    milestones: steps(
      ["县级医院牵头", "the county hospital leads"],
      ["乡镇卫生院衔接", "township hospitals join"],
      ["村卫生室纳入", "village clinics are taken in"],
    ),
  },
  "zm-2022/10.14": {
    milestones: steps(
      ["延长产业链", "a longer industrial chain"],
      ["提升价值链", "a higher value chain"],
      ["打造供应链", "a supply chain"],
    ),
  },
  "zm-2022/6-0.6": {
    milestones: steps(
      ["清理地方性法规", "local regulations"],
      ["清理政府规章", "government rules"],
      ["清理规范性文件", "normative documents"],
    ),
  },
};
