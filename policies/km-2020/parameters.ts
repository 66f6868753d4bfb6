/** 九条措施没有写明的数额、期限和名单：由谁来定，定之前答案就停在“尚未确定”。 */
import { listParameter, parameter, text } from "@qiaoti/engine/language";

const talentOffice = text("昆明市人才工作领导小组办公室", "the office of the Kunming leading group on talent");

/** The measures are on trial; the text names no end. Looked at only where reading 22 takes an end from elsewhere. */
export const trialEndsOn = parameter("date", {
  id: "km-2020/trial-ends-on",
  label: text("九条措施（试行）停止施行的日期", "first day on which the trial measures no longer apply"),
  setBy: talentOffice,
});

/** 3.10: rotation is to be regular; the period is not stated. */
export const rotationPeriod = parameter("duration", {
  id: "km-2020/rotation-period",
  label: text("统管人才的轮换周期", "period after which members of the county pool are rotated"),
  setBy: text(
    "县（市、区）教育、卫生等行政主管部门",
    "the county or district department of education, health or the field concerned",
  ),
});

/** 8.3: by class of the place and rank of the person. 国人部发〔2006〕61号 forbids anyone but the state to change it. */
export const hardshipAllowance = parameter("fen", {
  id: "km-2020/hardship-allowance",
  label: text("服务地艰苦边远地区津贴月标准", "monthly hardship allowance of the place of service"),
  setBy: text("国家人力资源社会保障、财政部门", "the national human resources and finance authorities"),
});

/** 9.3: an appropriate subsidy, without an amount. */
export const talentEnterpriseSubsidy = parameter("fen", {
  id: "km-2020/talent-enterprise-subsidy",
  label: text("人才引进培养突出企业的补贴额", "subsidy to an enterprise outstanding in talent work"),
  setBy: text("市、区级人才项目的主管部门", "the department in charge of the municipal or district talent project"),
});

/** 5.1: awards, science programmes "and other projects" of the three levels. */
export const otherTalentProjects = listParameter({
  id: "km-2020/other-talent-projects",
  label: text("同样向基层倾斜的其他项目类别", "other kinds of project that lean toward the grassroots"),
  setBy: text("中共昆明市委组织部", "the organisation department of the Kunming committee"),
});

/** 9.7: institutes, schools, health institutions "and other bodies": which others may be hosts. */
export const otherMentorHosts = listParameter({
  id: "km-2020/other-mentor-hosts",
  label: text(
    "企业人才可以去兼任教授、导师的其他单位类别",
    "other kinds of host for professors and mentors from enterprises",
  ),
  setBy: text("中共昆明市委组织部", "the organisation department of the Kunming committee"),
});
