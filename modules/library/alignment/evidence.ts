/** Why a relation is stated: the reviewed judgement, and what can be reckoned from rules, figures, kinds and links. */
import type { Wording } from "@qiaoti/contract";
import { type Measure, type MeasureId, type MeasureKind, measures, ruleById } from "@qiaoti/policies";
import type { Judged, Relation } from "@qiaoti/policies/alignment";
import type { Evidence } from "../contract/align.ts";
import { kindNames } from "../contract/names.ts";
import { compareRules, type Witness } from "./compare-rules.ts";
import { figuresOf, figureWords, sameFigure } from "./figures.ts";

const judgementWords: Readonly<Record<Relation, Wording>> = {
  same: { zh: "要求相同，只是换了说法", en: "The same demand in other words" },
  stricter: { zh: "更严", en: "Stricter" },
  wider: { zh: "更宽", en: "Wider" },
  mixed: { zh: "有宽有严", en: "Wider in one respect, stricter in another" },
  partly: { zh: "只落实了一部分", en: "Taken up in part" },
  absent: {
    zh: "本地文件里没有落实这一项的措施；全国规定仍然适用",
    en: "No measure of the place takes it up; the national item applies all the same",
  },
};

const judged = ({ relation, because }: Judged): Evidence => ({
  by: "judgement",
  says: because ?? judgementWords[relation],
  points: relation === "partly" || relation === "absent" ? "none" : relation,
});

const side = (verdict: Witness["national"]): "yes" | "no" | "open" =>
  verdict === "entitled" ? "yes" : verdict === "not-entitled" ? "no" : "open";

function fromRules(national: Measure, local: readonly Measure[]): Evidence[] {
  const above = ruleById.get(national.id);
  const below = local.flatMap((m) => ruleById.get(m.id) ?? []);
  // Answers without a rule might give what the rules deny: then examples tell nothing.
  if (above === undefined || below.length === 0 || below.length < local.length) return [];
  const found = compareRules(above, below);
  if (found === undefined) return [];
  const { stricter, wider, alike } = found;
  const witness = [...stricter, ...wider][0];
  if (witness === undefined && alike === 0) return [];
  const points =
    witness === undefined ? "same" : stricter.length === 0 ? "wider" : wider.length === 0 ? "stricter" : "mixed";
  const says: Readonly<Record<typeof points, Wording>> = {
    same: {
      zh: `两级规则的条件，在 ${alike} 个例子上结论都一样`,
      en: `The conditions of both levels answer ${alike} examples alike`,
    },
    stricter: {
      zh: `有 ${stricter.length} 个例子按全国规定可以、按本地规则不可以`,
      en: `${stricter.length} examples pass the national rule and fail the local one`,
    },
    wider: {
      zh: `有 ${wider.length} 个例子按全国规定不可以、按本地规则可以`,
      en: `${wider.length} examples fail the national rule and pass the local one`,
    },
    mixed: {
      zh: `${stricter.length} 个例子本地更严，${wider.length} 个例子本地更宽`,
      en: `${stricter.length} examples fare worse by the local rule, ${wider.length} better`,
    },
  };
  const shown =
    witness === undefined
      ? {}
      : {
          witness: {
            about: witness.about,
            national: side(witness.national),
            local: side(witness.local),
            rules: below.map((rule) => rule.id),
          },
        };
  return [{ by: "rules", says: says[points], points, ...shown }];
}

const measured: ReadonlySet<MeasureKind> = new Set(["target", "duty", "register", "review", "principle", "matching"]);

function fromFigures(national: Measure, local: Measure): Evidence[] {
  if (figuresOf(local).length === 0) return [];
  const words = figureWords(local);
  if (figuresOf(national).length === 0) {
    return [
      {
        by: "figures",
        says: {
          zh: `本地写出了数字：${words}；全国没有写`,
          en: `The place states figures (${words}); the national text none`,
        },
        points: measured.has(national.kind) ? "stricter" : "none",
      },
    ];
  }
  const alike = sameFigure(national, local);
  return [
    {
      by: "figures",
      says: {
        zh: `全国：${figureWords(national)}；本地：${words}`,
        en: `National: ${figureWords(national)}; here: ${words}`,
      },
      points: alike ? "same" : "none",
    },
  ];
}

function fromKinds(national: Measure, local: Measure): Evidence[] {
  if (national.kind === local.kind) return [];
  const points = local.kind === "entitlement" ? "wider" : national.kind === "principle" ? "stricter" : "none";
  return [
    {
      by: "kinds",
      says: {
        zh: `全国写成${kindNames[national.kind].zh}，本地写成${kindNames[local.kind].zh}`,
        en: `A ${kindNames[national.kind].en} nationally, a ${kindNames[local.kind].en} here`,
      },
      points,
    },
  ];
}

function distinct(list: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return list.filter((e) => {
    if (seen.has(e.says.zh)) return false;
    seen.add(e.says.zh);
    return true;
  });
}

export interface Reckoned {
  readonly why: readonly Evidence[];
  /** Whether rules and figures, as far as they can tell, point where the judgement does. */
  readonly agrees: boolean;
}

/** Everything that speaks for the relation of a national item to its answers in one place. */
export function evidenceFor(national: Measure, cell: Judged): Reckoned {
  const local = cell.measures.flatMap((id) => measures.get(id) ?? []);
  const reckoned = distinct([
    ...fromRules(national, local),
    ...local.flatMap((m) => [...fromFigures(national, m), ...fromKinds(national, m)]),
  ]);
  // Equal conditions leave open whether more is demanded of those who serve, or more is given.
  const telling = reckoned.filter(
    (e) => (e.by === "rules" || e.by === "figures") && e.points !== "none" && e.points !== "same",
  );
  const agrees =
    telling.length === 0 ||
    cell.relation === "mixed" ||
    cell.relation === "partly" ||
    telling.some((e) => e.points === cell.relation || e.points === "mixed");
  return { why: [judged(cell), ...reckoned], agrees };
}

const memo = new Map<string, Reckoned>();

/** The same, reckoned once: rules and judgements do not change while the service runs. */
export function evidenceOf(national: MeasureId, place: string, cell: Judged): Reckoned {
  const key = `${national} ${place}`;
  const known = memo.get(key);
  if (known !== undefined) return known;
  const measure = measures.get(national);
  if (measure === undefined) throw new RangeError(`${national}: no such measure`);
  const found = evidenceFor(measure, cell);
  memo.set(key, found);
  return found;
}
