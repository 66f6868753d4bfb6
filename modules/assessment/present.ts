/** An assessment as data: what `qiaoti assess --json` prints and what a screen receives, by the contract. */
import { type Missing, printReceipt, type QuantityTrace, receiptOf } from "@qiaoti/engine/decide";
import { assumptionText, type Binding, type VerdictChange } from "@qiaoti/engine/forecast";
import { formatDay, type Kleene, type Text, text } from "@qiaoti/engine/language";
import { answerParts, flatText, missingTexts, speak } from "@qiaoti/engine/render";
import { headings } from "@qiaoti/policies/headings";
import { placeName } from "@qiaoti/policies/regions";
import type { AnswerData, AssessmentData } from "./contract.ts";
import type { Assessment, Standing } from "./use-cases/standings.ts";
import { renderOptions } from "./wording.ts";

const HOLDS = { 0: "unknown", 1: "yes", 2: "no" } as const satisfies Readonly<Record<Kleene, string>>;

const both = (of: (lang: "zh" | "en") => string): Text => text(of("zh"), of("en"));

/** The conditions that bind until a change, in words: what turned on that day, as it stands from then on. */
export function bindingTexts(binding: Binding): readonly Text[] {
  switch (binding.kind) {
    case "rule-begins":
      return [text("这项规定自该日起施行", "the rule comes into force on that day")];
    case "rule-ends":
      return [text("这项规定自该日起不再施行", "the rule is no longer in force from that day")];
    case "each":
    case "together":
      return binding.conditions.map(({ node, after }) =>
        both((lang) => speak(lang, renderOptions, undefined).clause(node, after.value === 2)),
      );
  }
}

export const assumptionTexts = (change: VerdictChange): readonly Text[] => change.assumptions.map(assumptionText);

/** What a missing thing is called, how it is asked, and who must set or can confirm it. */
export function missingData(m: Missing, zh: string, en: string): AnswerData["missing"][number] {
  const base = { kind: m.kind, id: m.id, path: m.path };
  switch (m.kind) {
    case "fact":
    case "field":
    case "judgement": {
      const spec = m.fact?.spec;
      const decidedBy = m.fact?.kind === "flagFact" ? m.fact.decidedBy : undefined;
      return {
        ...base,
        label: m.kind === "field" ? text(zh, en) : (spec?.label ?? text(m.id, m.id)),
        ...(spec === undefined ? {} : { ask: spec.ask }),
        ...(m.kind === "judgement" && decidedBy !== undefined ? { setBy: decidedBy } : {}),
        verifiedBy: [...(spec?.verifiedBy ?? [])],
      };
    }
    case "parameter":
      return {
        ...base,
        label: m.parameter?.label ?? text(m.id, m.id),
        ...(m.parameter === undefined ? {} : { setBy: m.parameter.setBy }),
        verifiedBy: [],
      };
    case "reading":
      return { ...base, label: m.reading?.question ?? text(m.id, m.id), verifiedBy: [] };
    case "term":
      return {
        ...base,
        label: m.term?.label ?? text(m.id, m.id),
        ...(m.term === undefined ? {} : { setBy: m.term.setBy }),
        verifiedBy: [],
      };
  }
}

function amountData(t: QuantityTrace): NonNullable<AnswerData["grants"][number]["amount"]> {
  const known = (n: number): number | null => (Number.isFinite(n) ? n : null);
  return { least: known(t.lo), most: known(t.hi), unit: t.node.unit };
}

/** A date that is known exactly. */
function dateData(t: QuantityTrace | undefined): string | undefined {
  return t !== undefined && t.lo === t.hi && Number.isFinite(t.lo) ? formatDay(t.lo) : undefined;
}

function grantsData(s: Standing, zh: readonly string[], en: readonly string[]): AnswerData["grants"] {
  let said = 0;
  return s.determination.grants.map(({ grant, holds, amount, from, due }) => {
    // The renderer leaves out what certainly does not hold.
    const i = holds === 2 ? -1 : said++;
    const [fromDate, dueDate] = [dateData(from), dateData(due)];
    return {
      kind: grant.kind,
      text: i < 0 ? grant.text : text(zh[i] ?? grant.text.zh, en[i] ?? grant.text.en),
      holds: HOLDS[holds],
      ...(amount === undefined ? {} : { amount: amountData(amount) }),
      ...("every" in grant ? { every: grant.every } : {}),
      ...("payer" in grant && grant.payer !== undefined ? { payer: grant.payer } : {}),
      ...(fromDate === undefined ? {} : { from: fromDate }),
      ...(dueDate === undefined ? {} : { due: dueDate }),
      ...("mode" in grant ? { mode: grant.mode } : {}),
      ...("level" in grant ? { level: grant.level } : {}),
    };
  });
}

/** Reasons that say the same are said once. */
const distinct = <T extends object>(reasons: readonly T[]): T[] => [
  ...new Map(reasons.map((r) => [JSON.stringify(r), r])).values(),
];

/** One answer as data. */
export function presentAnswer(s: Standing): AnswerData {
  const { determination: d, becoming, opening, ending } = s;
  const { rule, situation } = d;
  const [zh, en] = [answerParts(d, "zh", renderOptions), answerParts(d, "en", renderOptions)];
  const missingZh = missingTexts(d.missing, situation, "zh", renderOptions);
  const missingEn = missingTexts(d.missing, situation, "en", renderOptions);
  return {
    rule: rule.id,
    kind: rule.kind,
    title: rule.title,
    document: rule.id.split("/")[0] ?? "",
    clause: headings.get(rule.id)?.clause ?? "",
    verdict: d.verdict,
    reasons: distinct(
      zh.reasons.map(({ item, holds }, i) => {
        const english = en.reasons[i]?.item;
        return { zh: flatText(item, "zh"), en: english ? flatText(english, "en") : "", holds: HOLDS[holds] };
      }),
    ),
    grants: grantsData(
      s,
      zh.grants.map((g) => flatText(g, "zh")),
      en.grants.map((g) => flatText(g, "en")),
    ),
    missing: d.missing.map((m, i) => missingData(m, missingZh[i] ?? m.path, missingEn[i] ?? m.path)),
    citations: [...d.citations],
    parameters: d.parameters.map(({ parameter, setting }) => ({
      id: parameter.id,
      label: parameter.label,
      ...(parameter.unit === undefined ? {} : { unit: parameter.unit }),
      value: setting === undefined ? null : valueData(setting.value),
      ...(setting === undefined ? {} : { source: setting.source }),
      setBy: parameter.setBy,
    })),
    readings: d.readings.map(({ reading, option, adopted }) => ({
      id: reading.id,
      option: option ?? null,
      adopted,
      question: reading.question,
    })),
    conflicts: d.conflicts.map((c) => ({ term: c.term.id, clauses: c.fillings.map((f) => f.cites) })),
    declared: [...d.declaredFacts],
    restsOnDeclared: d.restsOnDeclared,
    ...(rule.specialises === undefined ? {} : { specialises: rule.specialises }),
    ...(becoming === undefined
      ? {}
      : {
          becomes: {
            on: formatDay(becoming.day),
            binding: [...bindingTexts(becoming.binding)],
            assumptions: [...assumptionTexts(becoming)],
          },
        }),
    ...(opening === undefined
      ? {}
      : { opens: { on: formatDay(opening.day), binding: [...bindingTexts(opening.binding)] } }),
    ...(ending === undefined ? {} : { until: formatDay(ending.day) }),
    receipt: printReceipt(receiptOf(d)),
  };
}

const valueData = (value: number | boolean | readonly string[]): number | boolean | string[] =>
  typeof value === "object" ? [...value] : value;

/** A whole assessment as data; `name` is the word that the file gives the person. */
export function present(a: Assessment, name?: string): AssessmentData {
  const { region, asOf } = a.situation;
  return {
    format: "qiaoti-assessment/1",
    ...(name === undefined ? {} : { name }),
    subject: a.subject,
    region: { code: region, name: placeName(region) },
    on: formatDay(asOf),
    now: a.now.map(presentAnswer),
    later: a.later.map(presentAnswer),
    undecided: a.undecided.map(presentAnswer),
    not: a.not.map(presentAnswer),
  };
}
