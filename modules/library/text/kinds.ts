/** Which mechanism a sentence likely needs, by words that anyone can check. A person settles it in the review. */
import type { KindFound, LikelyKind, QuantityFound } from "./document.ts";

interface Sign {
  readonly kind: LikelyKind;
  readonly words: RegExp;
}

const signs: readonly Sign[] = [
  {
    kind: "entitlement",
    words:
      /可(?:以)?(?:按规定)?(?:申请|申报|享受|享有|优先|破格|择优|选择|凭|参加|报考|提前|分别|参评|取消|直接|在)|(?:给予|享受|享有|免费|免征|减免|缓缴|补贴|补助|津贴|资助|奖励|同等待遇|破格|优先(?:评审|聘任|录用|招聘|考虑|享受|落户|优惠)|不受[^，。]{1,16}限制|不将[^，。]{1,40}作为|放宽|纳入[^，。]{0,12}保障范围|高定工资|不得拒收|不再(?:要求|作为)|视同|予以(?:优先|核销|安置))/gu,
  },
  {
    kind: "procedure",
    words:
      /申请|申领|办理|流程|手续|转移接续|转递|登记|审批|备案|认定|评审|报销|结算|通办|一站式|受理|简化|公开招聘|遴选|选聘|核准/gu,
  },
  {
    kind: "matching",
    words:
      /对接|匹配|引进|招引|结对|帮扶|推荐|劳务(?:协作|市场|输转)|招聘会|平台|基地|孵化|选派|培训|用工|培育|岗位信息/gu,
  },
  {
    kind: "register",
    words: /台账|清单|名单|目录|数据库|监测|动态(?:调整|管理)|信息化|档案|专库|统计|年度报告|识别|建档/gu,
  },
  {
    kind: "review",
    words: /清理|审查|纠正|公平竞争|歧视|执法|监督|检查|督查|考核|评估|普法|仲裁|容错纠错|修订|立法|法治/gu,
  },
  {
    kind: "principle",
    words:
      /坚持|为指导|原则|基本思路|立足|统筹(?:谋划|考虑)|充分尊重|以[^，。]{2,16}为(?:核心|目标|导向|抓手|重点)|总基调|氛围/gu,
  },
];

const DUTY =
  /推进|推动|加强|建立|健全|完善|落实|优化|强化|实施|制定|出台|研究|开展|建设|加大|深化|扩大|提高|提升|构建|加快|支持|鼓励|引导|促进|组织|探索|保障|营造|压实|宣传/gu;
/** Units of what is counted over a place, not of a person's own years or age. */
const COUNTED = new Set([
  "人",
  "户",
  "个",
  "名",
  "家",
  "所",
  "项",
  "%",
  "人次",
  "场",
  "套",
  "亩",
  "批",
  "",
  "个百分点",
]);
const AIM =
  /达到|控制在|以上|以内|不低于|不少于|不超过|新增|提供|完成|实现|引进|培养|吸引|建成|打造|增加|占比|比例|目标/u;

const unique = (words: Iterable<string>): string[] => [...new Set(words)].slice(0, 8);

/** Likely kinds of a sentence, the strongest first: by how many different words speak for each. */
export function likelyKinds(sentence: string, quantities: readonly QuantityFound[]): KindFound[] {
  const found: KindFound[] = [];
  const counted = quantities.filter((q) => COUNTED.has(q.unit));
  const aim = AIM.exec(sentence)?.[0];
  if (counted.length > 0 && aim !== undefined)
    found.push({ kind: "target", because: unique([...counted.map((q) => q.words), aim]) });
  for (const { kind, words } of signs) {
    const because = unique([...sentence.matchAll(words)].map((m) => m[0]));
    if (because.length > 0) found.push({ kind, because });
  }
  const duty = unique([...sentence.matchAll(DUTY)].map((m) => m[0]));
  if (duty.length > 0) found.push({ kind: "duty", because: duty });
  const weight = (k: KindFound): number => (k.kind === "target" ? 100 : k.kind === "duty" ? 0.5 : k.because.length);
  return found.sort((a, b) => weight(b) - weight(a));
}
