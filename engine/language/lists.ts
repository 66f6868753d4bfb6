/** Spells and dated records: their fields, and what can be asked of several of them. */
import type { Clause } from "./conditions.ts";
import { toCondition } from "./conditions.ts";
import type { Rounding } from "./dates.ts";
import type { Fact, Options } from "./facts.ts";
import type { Condition, ItemField, ItemFieldKind, ListNode, Source } from "./nodes.ts";
import { Quantity } from "./quantities.ts";
import {
  type ChoiceTests,
  choiceTests,
  quantityOf,
  type RegionTests,
  regionTests,
  type ScaleTests,
  type SetTests,
  scaleTests,
  setTests,
} from "./tests-on-sources.ts";
import type { Text } from "./text.ts";

/** How a field is declared: with the same words as a fact, but only a label is needed. */
export interface ItemSpec {
  readonly label: Text;
  readonly yes?: Text;
  readonly no?: Text;
  readonly options?: Options;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

/** A declared field: its kind, wording, and (in the type) its options and unit. */
export interface FieldDeclaration<K extends ItemFieldKind, O extends string, U extends string> {
  readonly fieldKind: K;
  readonly spec: ItemSpec;
  readonly optionType?: O;
  readonly unitType?: U;
}

export type ItemSpecs = Readonly<Record<string, FieldDeclaration<ItemFieldKind, string, string>>>;

/** Declares the fields of a spell or record: `item.choice({ label, options })`. */
export const item = {
  flag: (spec: ItemSpec & { yes: Text; no: Text }): FieldDeclaration<"flag", never, never> => ({
    fieldKind: "flag",
    spec,
  }),
  choice: <const O extends Options>(
    spec: ItemSpec & { options: O },
  ): FieldDeclaration<"choice", keyof O & string, never> => ({ fieldKind: "choice", spec }),
  scale: <const O extends Options>(
    spec: ItemSpec & { options: O },
  ): FieldDeclaration<"scale", keyof O & string, never> => ({ fieldKind: "scale", spec }),
  set: <const O extends Options>(
    spec: ItemSpec & { options: O },
  ): FieldDeclaration<"set", keyof O & string, never> => ({ fieldKind: "set", spec }),
  integer: <const U extends string>(spec: ItemSpec & { unit: U }): FieldDeclaration<"integer", never, U> => ({
    fieldKind: "integer",
    spec,
  }),
  money: (spec: ItemSpec): FieldDeclaration<"money", never, never> => ({ fieldKind: "money", spec }),
  date: (spec: ItemSpec): FieldDeclaration<"date", never, never> => ({ fieldKind: "date", spec }),
  region: (spec: ItemSpec): FieldDeclaration<"region", never, never> => ({ fieldKind: "region", spec }),
};

type FieldTests<D> =
  D extends FieldDeclaration<infer K, infer O, infer U>
    ? { readonly source: Source } & (K extends "flag"
        ? { readonly holds: Condition }
        : K extends "choice"
          ? ChoiceTests<O>
          : K extends "scale"
            ? ScaleTests<O>
            : K extends "set"
              ? SetTests<O>
              : K extends "region"
                ? RegionTests
                : K extends "integer"
                  ? { readonly value: Quantity<U> }
                  : K extends "money"
                    ? { readonly value: Quantity<"fen"> }
                    : { readonly value: Quantity<"date"> })
    : never;

/** One spell or record inside a `where`: its fields, its own dates, and whether it goes on. */
export type ItemOf<S extends ItemSpecs> = { readonly [F in keyof S]: FieldTests<S[F]> } & {
  readonly started: Quantity<"date">;
  readonly ended: Quantity<"date">;
  readonly dated: Quantity<"date">;
  /** It covers the assessed day. */
  readonly ongoing: Condition;
};

const STARTED: ItemField = { name: "from", kind: "date", label: { zh: "开始日期", en: "first day" } };
const ENDED: ItemField = { name: "to", kind: "date", label: { zh: "结束日期", en: "last day" } };
const DATED: ItemField = { name: "date", kind: "date", label: { zh: "日期", en: "date" } };

/** All fields in a fixed order, the built-in dates first. */
export function itemFields(kind: "spellsFact" | "recordsFact", specs: ItemSpecs): readonly ItemField[] {
  const own = Object.entries(specs).map(([name, d]): ItemField => ({ name, kind: d.fieldKind, ...d.spec }));
  return kind === "spellsFact" ? [STARTED, ENDED, ...own] : [DATED, ...own];
}

function testsOf(source: Source, field: ItemField): object {
  switch (field.kind) {
    case "flag":
      return { source, holds: { kind: "flag", of: source } satisfies Condition };
    case "choice":
      return { source, ...choiceTests(source) };
    case "scale":
      return { source, ...scaleTests(source) };
    case "set":
      return { source, ...setTests(source) };
    case "region":
      return { source, ...regionTests(source) };
    case "integer":
      return { source, value: quantityOf(source, field.unit ?? "") };
    case "money":
      return { source, value: quantityOf(source, "fen") };
    case "date":
      return { source, value: quantityOf(source, "date") };
  }
}

export function itemProxy<S extends ItemSpecs>(list: Fact, fields: readonly ItemField[]): ItemOf<S> {
  const own = fields.map((field) => [field.name, testsOf({ kind: "field", list, field }, field)] as const);
  const dateOf = (field: ItemField): Quantity<"date"> => quantityOf({ kind: "field", list, field }, "date");
  return {
    ...Object.fromEntries(own),
    started: dateOf(STARTED),
    ended: dateOf(ENDED),
    dated: dateOf(DATED),
    ongoing: { kind: "ongoing", list },
  } as unknown as ItemOf<S>;
}

/** What can be asked of some spells or records. Only those that have begun by the assessed day count. */
export class ListQuery<S extends ItemSpecs> {
  readonly list: ListNode;
  private readonly fields: readonly ItemField[];

  constructor(list: ListNode, fields: readonly ItemField[]) {
    this.list = list;
    this.fields = fields;
  }

  private on(clause: (item: ItemOf<S>) => Clause): Condition {
    return toCondition(clause(itemProxy<S>(this.list.fact, this.fields)));
  }

  /** There is at least one. */
  exist(): Condition {
    return { kind: "exists", list: this.list };
  }
  /** The clause holds of each (of none, too). */
  every(clause: (item: ItemOf<S>) => Clause): Condition {
    return { kind: "every", list: this.list, holds: this.on(clause) };
  }
  /** There are at least `n`, and the clause holds of each of the latest `n`. */
  last(n: number): { every(clause: (item: ItemOf<S>) => Clause): Condition } {
    return { every: (clause) => ({ kind: "last", list: this.list, count: n, holds: this.on(clause) }) };
  }
  /** There is one, and the clause holds of the latest. */
  latest(clause: (item: ItemOf<S>) => Clause): Condition {
    return { kind: "last", list: this.list, count: 1, holds: this.on(clause) };
  }
  count(): Quantity<"record"> {
    return new Quantity({ kind: "count", list: this.list, unit: "record" });
  }
  /** Calendar time covered up to the assessed day, overlaps merged. */
  total(rounding: Rounding = "clamp"): Quantity<"duration"> {
    return new Quantity({ kind: "total", list: this.list, rounding, unit: "duration" });
  }
  /** The longest unbroken run. */
  longest(rounding: Rounding = "clamp"): Quantity<"duration"> {
    return new Quantity({ kind: "longest", list: this.list, rounding, unit: "duration" });
  }
  /** The unbroken run that goes on at the assessed day; nothing where none does. */
  current(rounding: Rounding = "clamp"): Quantity<"duration"> {
    return new Quantity({ kind: "current", list: this.list, rounding, unit: "duration" });
  }
  /** First day of the earliest. */
  firstStart(): Quantity<"date"> {
    return new Quantity({ kind: "firstStart", list: this.list, unit: "date" });
  }
  /** Last day of the latest that has ended. */
  lastEnd(): Quantity<"date"> {
    return new Quantity({ kind: "lastEnd", list: this.list, unit: "date" });
  }
}
