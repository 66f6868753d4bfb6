/** Professional titles: what is held, what is applied for, and what stands in place of a thesis. */
import { choice, flag, integer, judgement, manyOf, scale, text, theme } from "@qiaoti/engine/language";
import { personal, titleRanks, titleRanksSought } from "./shared-options.ts";

const byTitleOffice = { ...personal, verifiedBy: ["title-office", "human-resources"] } as const;

export const title = theme("title", {
  highestRank: scale({
    ...byTitleOffice,
    label: text("已取得的最高职称级别", "highest title held"),
    ask: text("您已经取得的最高职称是哪一级？", "What is the highest professional title you hold?"),
    options: titleRanks,
    prior: { none: 0.6, elementary: 0.05, assistant: 0.13, intermediate: 0.15, associate: 0.05, senior: 0.02 },
  }),
  physicianLicence: scale({
    ...personal,
    label: text("医师执业资格", "licence to practise medicine"),
    ask: text("您有医师执业资格吗？", "Are you licensed to practise medicine?"),
    options: {
      none: text("没有", "no licence"),
      assistant: text("执业助理医师", "licensed assistant physician"),
      physician: text("执业医师", "licensed physician"),
    },
    verifiedBy: ["health"],
    prior: { none: 0.95, assistant: 0.01, physician: 0.04 },
  }),
  isApplying: flag({
    ...byTitleOffice,
    label: text("正在申报职称评审", "applying for a title review"),
    ask: text("您正在申报或准备申报职称吗？", "Are you applying, or about to apply, for a professional title?"),
    yes: text("正在申报职称", "the person is applying for a title"),
    no: text("没有申报职称", "the person is not applying for a title"),
    prior: 0.2,
  }),
  rankApplied: scale({
    ...byTitleOffice,
    label: text("申报的职称级别", "title applied for"),
    ask: text("您申报哪一级职称？", "For which rank of title do you apply?"),
    options: titleRanksSought,
    prior: { elementary: 0.05, assistant: 0.35, intermediate: 0.35, associate: 0.18, senior: 0.07 },
  }),
  isFirstApplication: flag({
    ...byTitleOffice,
    label: text("首次申报职称", "first application for a title"),
    ask: text("这是您第一次申报职称吗？", "Is this your first application for a title?"),
    yes: text("首次申报职称", "this is the first application"),
    no: text("不是首次申报职称", "this is not the first application"),
    prior: 0.4,
  }),
  reviewPlace: choice({
    ...byTitleOffice,
    label: text("选择的评审地", "place chosen for the review"),
    ask: text(
      "您想在派出地还是服务地参加职称评审？",
      "Will you be reviewed at the sending place or the place of service?",
    ),
    options: {
      sending: text("派出地", "sending place"),
      service: text("服务地", "place of service"),
      other: text("其他地方", "elsewhere"),
    },
    prior: { sending: 0.6, service: 0.35 },
  }),
  obtainedAtServicePlace: flag({
    ...byTitleOffice,
    label: text("在服务地评得职称", "title obtained at the place of service"),
    ask: text(
      "您的职称是选派期间在服务地评得的吗？",
      "Did you obtain your title at the place of service while dispatched?",
    ),
    yes: text("职称在服务地评得", "the title was obtained at the place of service"),
    no: text("职称不是在服务地评得", "the title was not obtained at the place of service"),
    prior: 0.1,
  }),
  materials: manyOf({
    ...byTitleOffice,
    label: text("申报时提交的材料", "papers submitted with the application"),
    ask: text("您申报职称时能提交下面哪些材料？", "Which of these papers can you submit with your application?"),
    options: {
      thesis: text("论文", "thesis"),
      "work-summary": text("工作总结", "work summary"),
      "teaching-results": text("教学成果", "teaching results"),
      "technology-extension-summary": text("技术推广总结", "summary of technology extension"),
    },
    prior: { thesis: 0.3, "work-summary": 0.6, "teaching-results": 0.15, "technology-extension-summary": 0.05 },
    cost: 2,
  }),
  yearsAlreadyAdvanced: integer({
    ...byTitleOffice,
    label: text("以往申报已经提前的年数", "years already advanced in earlier applications"),
    ask: text(
      "您以前申报职称时，因选派服务一共已经提前过几年？",
      "By how many years have earlier applications already been advanced because of dispatch?",
    ),
    unit: "year",
    min: 0,
    max: 10,
    cost: 2,
  }),
  outstandingContribution: judgement({
    ...byTitleOffice,
    label: text("作出突出贡献", "outstanding contribution"),
    ask: text(
      "评审机构是否认定您作出了突出贡献？",
      "Has the review body found that you made an outstanding contribution?",
    ),
    yes: text("已认定作出突出贡献", "an outstanding contribution is found"),
    no: text("未认定突出贡献", "no outstanding contribution is found"),
    decidedBy: text("职称评审委员会", "the title review board"),
    prior: 0.05,
  }),
  equalConditions: judgement({
    ...byTitleOffice,
    label: text("评审或聘任中与其他人选条件相同", "conditions equal to those of other candidates"),
    ask: text(
      "评审或聘任时，您与其他人选的条件是否被认为相同？",
      "In the review or appointment, were your conditions found equal to those of others?",
    ),
    yes: text("与其他人选条件相同", "conditions are equal"),
    no: text("与其他人选条件不同", "conditions are not equal"),
    decidedBy: text("评审委员会或用人单位", "the review board or employer"),
    prior: 0.3,
  }),
  grassrootsRecordWeighed: judgement({
    ...byTitleOffice,
    label: text(
      "综合考虑基层年限、本专业工作、业绩和考核后可以放宽",
      "relaxation justified on weighing service, specialty, performance and assessments",
    ),
    ask: text(
      "评审机构综合考虑后，是否认为您可以放宽申报限制？",
      "Weighing everything, has the review body found that the limits may be relaxed for you?",
    ),
    yes: text("综合考虑可以放宽", "relaxation is found justified"),
    no: text("综合考虑不予放宽", "relaxation is not found justified"),
    decidedBy: text("职称评审委员会", "the title review board"),
    prior: 0.15,
  }),
  fieldCorresponds: flag({
    ...byTitleOffice,
    label: text("申报专业与所学、所持等级的专业对应", "field applied for corresponds to training or grade"),
    ask: text(
      "您申报职称的专业，与您所学专业或技能等级的职业对应吗？",
      "Does the field you apply in correspond to your training or to the occupation of your skill grade?",
    ),
    yes: text("申报专业对应", "the fields correspond"),
    no: text("申报专业不对应", "the fields do not correspond"),
    prior: 0.8,
  }),
  field: choice({
    ...byTitleOffice,
    label: text("专业技术领域", "professional field"),
    ask: text("您从事的专业属于哪个领域？", "To which field does your profession belong?"),
    options: {
      engineering: text("工程技术", "engineering and technology"),
      education: text("教育", "education"),
      health: text("卫生", "health"),
      agriculture: text("农业", "agriculture"),
      other: text("其他", "other"),
    },
    prior: { engineering: 0.4, education: 0.15, health: 0.12, agriculture: 0.05 },
  }),
  qualificationHeld: flag({
    ...byTitleOffice,
    label: text("持有专业技术人员职业资格", "professional qualification held"),
    ask: text("您持有专业技术人员职业资格证书吗？", "Do you hold a certificate of professional qualification?"),
    yes: text("持有职业资格证书", "a professional qualification is held"),
    no: text("没有职业资格证书", "no professional qualification is held"),
    verifiedBy: ["human-resources"],
    prior: 0.15,
  }),
  qualificationInMapping: flag({
    ...byTitleOffice,
    label: text("职业资格列入人社部门的职称对应目录", "qualification on the authority's list of matching titles"),
    ask: text(
      "您的职业资格列入了人社部门公布的职称对应目录吗？",
      "Is your qualification on the list of matching titles published by the human resources authority?",
    ),
    yes: text("列入职称对应目录", "the qualification is on the list"),
    no: text("未列入职称对应目录", "the qualification is not on the list"),
    verifiedBy: ["human-resources"],
    prior: 0.6,
    cost: 2,
  }),
  seriesMatchesWork: flag({
    ...byTitleOffice,
    label: text("申报的系列（专业）与工作性质相符", "series applied for matches the nature of the work"),
    ask: text(
      "您申报的系列或专业，与您的工作性质相符吗？",
      "Does the series you apply for match the nature of your work?",
    ),
    yes: text("系列与工作性质相符", "the series matches the work"),
    no: text("系列与工作性质不符", "the series does not match the work"),
    prior: 0.8,
  }),
  levelMatchesEquivalence: flag({
    ...byTitleOffice,
    label: text(
      "申报的级别符合职称与技能等级的对应关系",
      "level applied for matches the equivalence of titles and grades",
    ),
    ask: text(
      "您申报的级别，符合职称与技能等级的对应关系吗？",
      "Does the level you apply for match the equivalence between titles and skill grades?",
    ),
    yes: text("级别符合对应关系", "the level matches the equivalence"),
    no: text("级别不符合对应关系", "the level does not match the equivalence"),
    prior: 0.7,
    cost: 2,
  }),
});
