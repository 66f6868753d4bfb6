/** Plain Chinese: headings and sentences of rules and answers. */
import type { Verdict } from "../decide/determination.ts";
import type { AnswerWords, GrantWords, OutlineWords, RuleWords } from "./wording.ts";

const OTHER_MARK: Readonly<Record<string, string>> = { "“": "‘", "”": "’", "‘": "“", "’": "”" };
/** Quotation marks inside quotation marks are single, and inside those double again. GB/T 15834 */
export const quote = (text: string): string => `“${text.replace(/[“”‘’]/g, (mark) => OTHER_MARK[mark] ?? mark)}”`;
const quoted = (texts: readonly string[]): string => texts.map(quote).join("");
const either = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join("、")}或${names[names.length - 1]}`;

/** “自……”, unless the day says so itself (“自……起满一年之日”). */
export const since = (date: string): string => (date.startsWith("自") ? date : `自${date}`);

const outline: OutlineWords = {
  all: "下列各项须全部满足：",
  any: "下列各项满足其一即可：",
  none: "不得有下列任何一种情形：",
  notAll: "下列各项不得同时成立：",
  exceptions: "有下列情形之一的除外：",
  exceptionHolds: "有下列除外情形之一：",
  except: "符合下列条件，但有所列情形的除外：",
  byReading: (question) => `按所采用的口径认定（${question}）：`,
  readingBranch: (option, isDefault, adopted) =>
    `按${quote(option)}的口径${adopted ? "（已采用）" : isDefault ? "（默认）" : ""}`,
  asFilled: (region, from, cites) => `在${region}，自${from}起，按${cites}的规定：`,
  unfilled: "当地尚无规定",
  thatIs: (label) => `${label}，即`,
  leadingOn: (head, heading) => {
    if (head.endsWith("，即")) return `${head}${heading}`;
    return head.includes("的口径") && heading.startsWith("按所采用的口径")
      ? `${head}，再${heading}`
      : `${head}，${heading}`;
  },
  seeAbove: (label) => `${quote(label)}（见上文）`,
};

const rule: RuleWords = {
  clause: "条款",
  subject: "适用对象",
  regionLabel: "适用地区",
  period: "适用时间",
  specialises: "细化的上位条款",
  summary: "基本信息",
  conditions: "条件",
  grants: (kind) => (kind === "entitlement" ? "可以得到什么" : "规定的内容"),
  parameters: "标准和名单",
  readings: "口径",
  judgements: "需要认定的事项",
  citations: "依据",
  parameterHead: ["项目", "现行标准", "出处"],
  inForce: (from, until) => (until === undefined ? `自${from}起` : `自${from}起，至${until}前`),
  unconditional: (because) => `不另设条件：${because}。`,
  unset: (setBy) => `尚未设定，须由${setBy}设定`,
  settingFrom: (value, from) => `${value}（自${from}起）`,
  switchedOn: "已成立",
  switchedOff: "未成立",
  emptyList: "空名单",
  judgement: (label, by) => `${quote(label)}由${by}认定，不由规则推定`,
  noDefault: "没有默认口径，须由经办机构选定；选定前，只有各种口径结论一致时才作认定",
  standard: "（默认）",
  subjectName: (of, name) => name ?? (of === "person" ? "个人" : "规定所涉的对象"),
};

const grant: GrantWords = {
  stated: (kind, text) => {
    if (kind === "exemption")
      return /不(收|受|计|再|限|必|需)|免(收|交|于|予|除)|无需/.test(text) ? text : `免除：${text}`;
    if (kind === "application") return /^可/.test(text) ? text : `可以${text}`;
    if (kind === "bar") return /^(不得|不能|不再|禁止)/.test(text) ? text : `不得${text}`;
    if (kind === "obligation") return /^(须|应|必须)/.test(text) ? text : `须${text}`;
    return text;
  },
  amount: (every, amount) => `${every === "once" ? "一次性" : every === "month" ? "每月" : "每年"}${amount}`,
  payer: (name) => `由${name}支付`,
  accruesFrom: (date) => `${since(date)}起计算`,
  dueFrom: (date) => `${since(date)}起发放`,
  advance: (by) => `可提前${by}`,
  term: (length) => `期限为${length}`,
  termUntil: (length, from, until) => `期限为${length}，${since(from)}起，到${until}届满`,
  termFrom: (length, from) => `期限为${length}，${since(from)}起算`,
  priority: {
    "tie-break": "条件相同的，优先",
    weighting: "按加分或权重体现优先",
    first: "排在最前，优先于其他人",
    unspecified: "条文没有写明怎样优先",
  },
  onlyIf: (condition) => `仅限于：${condition}`,
  undecided: (condition) => `仅限于：${condition}；目前还不能确定`,
  unsetAmount: (parameter, setBy) => `${quote(parameter)}尚未设定，须由${setBy}设定`,
  formula: (text) => `按${text}确定`,
  datesOpen: "起止日期待情况清楚后才能算出",
  notReckoned: "因情况不全，数额或期限暂时算不出",
};

const VERDICTS: Readonly<Record<"entitlement" | "other", Readonly<Record<Verdict, (who: string) => string>>>> = {
  entitlement: {
    entitled: (who) => `${who}可以享受这项政策`,
    "not-entitled": (who) => `${who}不能享受这项政策`,
    undetermined: (who) => `暂时无法认定${who}能否享受这项政策`,
  },
  other: {
    entitled: (who) => `这项规定适用于${who}`,
    "not-entitled": (who) => `这项规定不适用于${who}`,
    undetermined: (who) => `暂时无法认定这项规定是否适用于${who}`,
  },
};

const answer: AnswerWords = {
  verdict: (kind, verdict, who) => `结论：${VERDICTS[kind === "entitlement" ? kind : "other"][verdict](who)}。`,
  who: (of, name) => (of === "person" ? "您" : name === undefined ? "所涉对象" : `该${name}`),
  granted: (kind) => (kind === "entitlement" ? "可以得到" : "适用的内容"),
  grantedIf: (kind) => (kind === "entitlement" ? "认定符合后可以得到" : "认定适用后的内容"),
  reasonsMet: "理由",
  reasonsUnmet: "理由",
  settled: "已经符合的条件",
  missing: "还需要弄清的事项",
  judged: "由有权机构认定的事项",
  basis: "依据",
  met: (statement, requirement) => (requirement === "" ? statement : `${statement}，符合${quote(requirement)}的要求`),
  unmet: (statement, requirement) => `${statement}，不符合${quote(requirement)}的要求`,
  notMet: (requirement) => `不符合${quote(requirement)}的要求`,
  already: (statement, requirement) => `${statement}，已${requirement.replace(/^已/, "")}`,
  notYet: (statement, requirement) => `${statement}，未${requirement.replace(/^已/, "")}`,
  judgedBy: (label, by, finding) => `${quote(label)}：${by}的认定结果为${quote(finding)}`,
  declared: (of, labels, verifiers) => {
    const who = of === "person" ? "您本人陈述的" : "尚未核实的";
    const check = verifiers.length === 0 ? "" : `（可由${either(verifiers)}核实）`;
    return `以上结论依据${who}${quoted(labels)}，办理时需要核实${check}。`;
  },
  askFact: (question, verifiers) => (verifiers.length === 0 ? question : `${question}（可由${either(verifiers)}核实）`),
  askJudgement: (label, by) => `${quote(label)}须由${by}认定`,
  askParameter: (label, setBy) => `${quote(label)}尚未设定，须由${setBy}设定`,
  askReading: (question, options) => `口径未定，须由经办机构选定：${question}可选${quoted(options)}`,
  askTerm: (label, setBy) => `${quote(label)}的具体范围在当地还没有规定，须由${setBy}规定`,
  askField: (list, place, field) => `${list}${place === undefined ? "中" : place}的${quote(field)}还不清楚`,
  readingUsed: (question, option, adopted) =>
    `${question}采用${quote(option)}的口径（${adopted ? "由经办机构选定" : "默认口径"}）`,
  readingOpen: (question, isSettled) => `${question}口径未定${isSettled ? "，不影响以上结论" : ""}`,
  conflict: (label, cites) =>
    `${quote(label)}在当地有几种同等效力而不一致的规定：${cites.join("、")}，须先由制定机关明确`,
  asOf: (date, region) => `认定日期：${date}。所查询的地区：${region}。`,
  tooFew: (n, needed, unit) =>
    n === 0 ? `没有记录，要求有${needed}${unit.zh}` : `只有${n}${unit.zh}，要求有${needed}${unit.zh}`,
  noneStated: (label) => `没有${label}`,
  counted: (place) => `${place}计入`,
  notCounted: (place) => `${place}不计入`,
  nothingMissing: "所需情况已经齐全",
  actual: (value) => `（实际：${value}）`,
  traceTitle: "认定过程",
  chosen: "采用",
  notChosen: "未采用",
  whereLabel: "是否属于所计范围",
  holdsLabel: "是否符合要求",
};

export const textsZh = { o: outline, r: rule, g: grant, a: answer } as const;
