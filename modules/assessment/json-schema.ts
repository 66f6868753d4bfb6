/** JSON Schemas of what goes in and what comes out; the facts of the input are generated from the vocabulary. */
import type { Fact, ItemField, ItemFieldKind, Options } from "@qiaoti/engine/language";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { z } from "zod";
import { assessmentData, officeFile, personFile } from "./contract.ts";

type Schema = Readonly<Record<string, unknown>>;

const UNKNOWN = "#/$defs/unknown";
const STATEMENT = "#/$defs/statement";

/** What every fact may be: unknown, or a value with where it comes from. */
const common: Readonly<Record<string, Schema>> = {
  unknown: { enum: ["unknown", null] },
  statement: {
    type: "object",
    required: ["value"],
    properties: {
      value: true,
      source: { enum: ["declared", "register", "credential", "officer"] },
      asOf: { type: "string", format: "date" },
      note: { type: "string" },
    },
    additionalProperties: false,
  },
};

/** Parts that several facts share, by name; the vocabulary shares option tables by identity. */
class Definitions {
  readonly all: Record<string, Schema> = { ...common };
  readonly #names = new Map<object, string>();

  /** A reference to a part; made and named after its first user where it is new. */
  ref(owner: object, name: string, make: () => Schema): Schema {
    let known = this.#names.get(owner);
    if (known === undefined) {
      known = name;
      this.#names.set(owner, known);
      this.all[known] = make();
    }
    return { $ref: `#/$defs/${known}` };
  }
}

function options(of: Options): Schema {
  const keys = Object.entries(of).map(
    ([key, label]): Schema => ({ const: key, title: label.zh, description: label.en }),
  );
  return { anyOf: [...keys, { enum: Object.values(of).map((label) => label.zh), description: "选项的中文名称" }] };
}

interface Spec {
  readonly options?: Options;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

/** The value of a fact or field as a person writes it: money in yuan, dates `YYYY-MM-DD`. */
function valueSchema(kind: ItemFieldKind, spec: Spec, id: string, defs: Definitions): Schema {
  const choices = (): Schema => {
    const table = spec.options ?? {};
    return defs.ref(table, `options.${id}`, () => options(table));
  };
  const bounds = (scale: number): Schema => ({
    ...(spec.min === undefined ? {} : { minimum: spec.min / scale }),
    ...(spec.max === undefined ? {} : { maximum: spec.max / scale }),
  });
  switch (kind) {
    case "flag":
      return { type: "boolean" };
    case "choice":
    case "scale":
      return choices();
    case "set":
      return { type: "array", items: choices() };
    case "integer":
      return { type: "integer", ...bounds(1), ...(spec.unit === undefined ? {} : { "x-unit": spec.unit }) };
    case "money":
      return { type: ["number", "string"], pattern: "^-?\\d{1,12}(\\.\\d{1,2})?$", ...bounds(100), "x-unit": "yuan" };
    case "date":
      return { type: "string", format: "date" };
    case "region":
      return { type: ["string", "integer"], pattern: "^(\\d{6}|\\d{9}|\\d{12})$" };
  }
}

function fieldSchema(field: ItemField, id: string, defs: Definitions): Schema {
  return {
    title: field.label.zh,
    description: field.label.en,
    anyOf: [valueSchema(field.kind, field, `${id}.${field.name}`, defs), { $ref: UNKNOWN }],
  };
}

const KINDS: Readonly<Partial<Record<Fact["kind"], ItemFieldKind>>> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  setFact: "set",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
};

function statedValue(fact: Fact, defs: Definitions): Schema {
  if (fact.kind === "spellsFact" || fact.kind === "recordsFact") {
    const properties = Object.fromEntries(fact.fields.map((field) => [field.name, fieldSchema(field, fact.id, defs)]));
    return { type: "array", items: { type: "object", properties, additionalProperties: false } };
  }
  const kind = KINDS[fact.kind];
  return kind === undefined ? {} : valueSchema(kind, fact.spec as Spec, fact.id, defs);
}

/** One fact: its value, or its value with where it comes from, or unknown. */
function factSchema(fact: Fact, defs: Definitions): Schema {
  const value = defs.ref(fact, `value.${fact.id}`, () => statedValue(fact, defs));
  const { spec } = fact;
  return {
    title: spec.label.zh,
    description: `${spec.ask.zh} ${spec.ask.en}`,
    "x-subject": spec.of,
    "x-sensitivity": spec.sensitivity,
    "x-verified-by": spec.verifiedBy,
    anyOf: [
      value,
      { $ref: STATEMENT, properties: { value: { anyOf: [value, { $ref: UNKNOWN }] } } },
      { $ref: UNKNOWN },
    ],
  };
}

/** Facts by id, flat (`person.birthDate`) or nested by theme. */
function factsSchema(): { readonly facts: Schema; readonly definitions: Schema } {
  const flat: Record<string, Schema> = {};
  const themes: Record<string, Record<string, Schema>> = {};
  const defs = new Definitions();
  for (const [id, fact] of vocabulary) {
    const [theme = "", name = ""] = id.split(".");
    const ref = { $ref: `#/$defs/${id}` };
    defs.all[id] = factSchema(fact, defs);
    flat[id] = ref;
    themes[theme] = { ...themes[theme], [name]: ref };
  }
  const nested = Object.fromEntries(
    Object.entries(themes).map(([name, properties]) => [
      name,
      { type: "object", properties, additionalProperties: false },
    ]),
  );
  return {
    facts: { type: "object", properties: { ...flat, ...nested }, additionalProperties: false },
    definitions: defs.all,
  };
}

/** The JSON Schema (2020-12) of a person's file. */
export function inputSchema(): Schema {
  const base = z.toJSONSchema(personFile, { io: "input" }) as { properties: Schema } & Schema;
  const { facts, definitions } = factsSchema();
  return {
    ...base,
    title: "qiaoti: a person's file",
    properties: { ...base.properties, facts },
    $defs: definitions,
  };
}

/** The JSON Schema (2020-12) of an assessment. */
export function outputSchema(): Schema {
  return { ...z.toJSONSchema(assessmentData, { io: "output", reused: "ref" }), title: "qiaoti: an assessment" };
}

/** The JSON Schema (2020-12) of an office's file. */
export function officeSchema(): Schema {
  return { ...z.toJSONSchema(officeFile, { io: "input" }), title: "qiaoti: what an office has adopted" };
}
