/** Establishment (编制) and county pools of staff: quotas, their use, moves between levels. Answered by offices. */
import { choice, flag, integer, text, theme } from "@qiaoti/engine/language";
import { ofArea, ofCase, personal } from "./shared-options.ts";

const byStaffing = { ...ofArea, verifiedBy: ["staffing-office"], min: 0, max: 10_000_000, unit: "place" } as const;
const ofMove = { ...ofCase, verifiedBy: ["staffing-office"] } as const;

export const establishment = theme("establishment", {
  totalQuota: integer({
    ...byStaffing,
    label: text("事业编制总量", "total establishment"),
    ask: text(
      "本县（市、区）的事业编制总量是多少名？",
      "How large is the total establishment of the county or district?",
    ),
  }),
  dedicatedTalentQuota: integer({
    ...byStaffing,
    label: text("引才专用编制数", "places set aside for talent"),
    ask: text(
      "本县（市、区）划出了多少名引才专用编制？",
      "How many places has the county or district set aside for talent?",
    ),
  }),
  schoolQuotaApproved: integer({
    ...byStaffing,
    label: text("核定的教职工编制总额", "approved total of school staff"),
    ask: text("编制部门核定本区教职工编制多少名？", "How many school staff places has the staffing office approved?"),
  }),
  schoolQuotaAllocated: integer({
    ...byStaffing,
    label: text("分到各校的编制之和", "sum of places allocated to schools"),
    ask: text("分到各校的教职工编制加起来是多少名？", "How many school staff places have been allocated in all?"),
    verifiedBy: ["education", "staffing-office"],
  }),
  directedSeniorPosts: integer({
    ...byStaffing,
    label: text("已聘的“定向评价、定向使用”高级岗位数", "senior posts of directed evaluation and use that are filled"),
    ask: text(
      "本地“定向评价、定向使用”的高级专业技术岗位一共聘了多少个？",
      "How many senior posts of directed evaluation and directed use are filled here in all?",
    ),
    unit: "post",
    verifiedBy: ["human-resources"],
  }),
  quotaKind: choice({
    ...ofMove,
    label: text("所用编制的类别", "kind of place used"),
    ask: text("这名编制属于哪一类？", "Of what kind is this place?"),
    options: {
      "dedicated-talent": text("引才专用编制", "set aside for talent"),
      ordinary: text("一般事业编制", "ordinary establishment"),
    },
  }),
  holderHasLeft: flag({
    ...ofMove,
    label: text("使用编制的人员已离开", "holder of the place has left"),
    ask: text("使用这名编制的人员已经离开岗位了吗？", "Has the holder of the place left the post?"),
    yes: text("人员已离开", "the holder has left"),
    no: text("人员没有离开", "the holder has not left"),
  }),
  movesDownward: flag({
    ...ofMove,
    label: text("编制由上级单位调剂到下级单位", "place moved from a higher to a lower level"),
    ask: text(
      "这次编制是从较高层级单位调到较低层级单位吗？",
      "Is the place moved from a unit of higher to one of lower level?",
    ),
    yes: text("由上往下调剂", "the place moves downward"),
    no: text("不是由上往下调剂", "the place does not move downward"),
  }),
  targetIsSchool: flag({
    ...ofMove,
    label: text("接收编制的单位是中小学校", "receiving unit is a primary or secondary school"),
    ask: text("接收编制的单位是中小学校吗？", "Is the receiving unit a primary or secondary school?"),
    yes: text("是中小学校", "the receiving unit is a school"),
    no: text("不是中小学校", "the receiving unit is not a school"),
  }),
  targetIsFrontline: flag({
    ...ofMove,
    label: text("接收编制的单位在乡镇或基层一线", "receiving unit in a township or at the front line"),
    ask: text("接收编制的单位在乡镇或基层一线吗？", "Is the receiving unit in a township or at the front line?"),
    yes: text("在乡镇或基层一线", "the receiving unit is in a township or at the front line"),
    no: text("不在乡镇或基层一线", "the receiving unit is neither"),
  }),
  countyAdministersStaff: flag({
    ...personal,
    label: text("由县级主管部门统一管理", "administered by the county department"),
    ask: text(
      "您是由县级主管部门统一管理的人员吗，比如“县管乡用”“县管校聘”？",
      "Are you administered by the county department, and used by a township or school?",
    ),
    yes: text("由县级主管部门统一管理", "the county department administers the person"),
    no: text("不由县级主管部门统一管理", "the county department does not administer the person"),
    verifiedBy: ["competent-department", "employer"],
    prior: 0.1,
  }),
});
