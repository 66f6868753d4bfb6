/** What a screen shows of a question, as plain data in both languages. */
import type { Fact, ItemField, Rule, Text } from "@qiaoti/engine/language";
import { documents } from "@qiaoti/policies/documents";
import { headings } from "@qiaoti/policies/headings";
import { verifiers } from "@qiaoti/policies/vocabulary";
import type { PersonQuestion } from "../use-cases/interview-person.ts";

export type AskedKind = "flag" | "choice" | "scale" | "integer" | "money" | "date" | "region" | "set";

interface Asked {
  readonly label: Text;
  readonly options?: readonly { readonly value: string; readonly label: Text }[];
  /** For a flag: what yes and no mean. */
  readonly yes?: Text;
  readonly no?: Text;
  /** For a number: what is counted; money is in yuan. */
  readonly unit?: Text;
  /** For a number; money in yuan. */
  readonly min?: number;
  readonly max?: number;
}

/** A field of an entry of a list. */
export interface FieldView extends Asked {
  readonly name: string;
  readonly kind: AskedKind;
}

/** A rule that hangs on an answer: why the question is asked. */
export interface WhyView {
  readonly rule: string;
  readonly title: Text;
  readonly clause: string;
  readonly document: string;
  readonly documentTitle: Text;
}

export interface FactView extends Asked {
  /** Id of the fact: what `answer` takes. */
  readonly id: string;
  readonly kind: AskedKind | "spells" | "records";
  readonly ask: Text;
  readonly help?: Text;
  readonly sensitivity: "open" | "personal" | "sensitive";
  /** Who can confirm it: where a person gets the paper. */
  readonly verifiedBy: readonly Text[];
}

export interface QuestionView extends FactView {
  /** For spells and records: the fields to ask of each entry, dates first. */
  readonly fields: readonly FieldView[];
  /** Entries stated already that lack something; the answer states the whole list anew. */
  readonly gaps: readonly { readonly index: number; readonly field: string }[];
  readonly why: readonly WhyView[];
}

const KINDS = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
  setFact: "set",
  spellsFact: "spells",
  recordsFact: "records",
} as const satisfies Readonly<Record<Fact["kind"], FactView["kind"]>>;

const YES: Text = { zh: "是", en: "yes" };
const NO: Text = { zh: "否", en: "no" };
const YUAN: Text = { zh: "元", en: "yuan" };

/** How the vocabulary counts; what is not here is counted without a word. */
const UNITS: Readonly<Record<string, Text>> = {
  person: { zh: "人", en: "people" },
  year: { zh: "年", en: "years" },
  month: { zh: "个月", en: "months" },
  day: { zh: "天", en: "days" },
  attempt: { zh: "次", en: "attempts" },
  record: { zh: "项", en: "records" },
  post: { zh: "个岗位", en: "posts" },
  place: { zh: "个编制", en: "established places" },
  point: { zh: "分", en: "points" },
  percent: { zh: "%", en: "percent" },
  household: { zh: "户", en: "households" },
  pupil: { zh: "名学生", en: "pupils" },
  village: { zh: "个村", en: "villages" },
  project: { zh: "个项目", en: "projects" },
  "basis-point": { zh: "基点（万分之一）", en: "basis points" },
  "talent-or-team": { zh: "名（个）人才或团队", en: "people or teams" },
};

interface Spec {
  readonly label: Text;
  readonly options?: Readonly<Record<string, Text>>;
  readonly yes?: Text;
  readonly no?: Text;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

function asked(spec: Spec, kind: FactView["kind"]): Asked {
  const perYuan = kind === "money" ? 100 : 1;
  const unit = kind === "money" ? YUAN : UNITS[spec.unit ?? ""];
  const options = Object.entries(spec.options ?? {}).map(([value, label]) => ({ value, label }));
  return {
    label: spec.label,
    ...(spec.options === undefined ? {} : { options }),
    ...(kind === "flag" ? { yes: spec.yes ?? YES, no: spec.no ?? NO } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(spec.min === undefined ? {} : { min: spec.min / perYuan }),
    ...(spec.max === undefined ? {} : { max: spec.max / perYuan }),
  };
}

const fieldView = (field: ItemField): FieldView => ({
  name: field.name,
  kind: field.kind,
  ...asked(field, field.kind),
});

export function whyView(rule: Pick<Rule, "id" | "title">): WhyView {
  const document = documents[rule.id.slice(0, rule.id.indexOf("/")) as keyof typeof documents];
  return {
    rule: rule.id,
    title: rule.title,
    clause: headings.get(rule.id)?.clause ?? "",
    document: document.id,
    documentTitle: document.title,
  };
}

export function factView(fact: Fact): FactView {
  const { spec } = fact;
  const kind = KINDS[fact.kind];
  const names: Readonly<Record<string, Text | undefined>> = verifiers;
  return {
    id: fact.id,
    kind,
    ask: spec.ask,
    ...(spec.help === undefined ? {} : { help: spec.help }),
    ...asked(spec as Spec, kind),
    sensitivity: spec.sensitivity,
    verifiedBy: spec.verifiedBy.flatMap((key) => names[key] ?? []),
  };
}

export function questionView(q: PersonQuestion): QuestionView {
  return {
    ...factView(q.fact),
    fields: q.fields.map(fieldView),
    gaps: q.gaps.map(({ index, field }) => ({ index, field: field.name })),
    why: q.rules.map(whyView),
  };
}

/** A fact as a question where no rule hangs on it any more, with every field that an entry may have. */
export function bareQuestion(fact: Fact): QuestionView {
  const isList = fact.kind === "spellsFact" || fact.kind === "recordsFact";
  return { ...factView(fact), fields: isList ? fact.fields.map(fieldView) : [], gaps: [], why: [] };
}
