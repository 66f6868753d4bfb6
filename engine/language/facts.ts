/** Facts: named, typed statements about a subject, with the question that a person is asked. */
import type { Clause } from "./conditions.ts";
import { toCondition } from "./conditions.ts";
import { type ItemOf, type ItemSpecs, itemFields, itemProxy, ListQuery } from "./lists.ts";
import type { Condition, ItemField, Source } from "./nodes.ts";
import type { Parameter } from "./parameters.ts";
import { Quantity } from "./quantities.ts";
import {
  type ChoiceTests,
  choiceTests,
  type RegionTests,
  regionTests,
  type ScaleTests,
  type SetTests,
  scaleTests,
  setTests,
} from "./tests-on-sources.ts";
import type { Text } from "./text.ts";

export type Sensitivity = "open" | "personal" | "sensitive";
export type Options = Readonly<Record<string, Text>>;

/** What every fact says about itself. `of` is its subject, `verifiedBy` keys of whoever can confirm it. */
export interface FactSpec {
  readonly of: string;
  readonly label: Text;
  readonly ask: Text;
  readonly help?: Text;
  readonly sensitivity: Sensitivity;
  readonly verifiedBy: readonly string[];
  /** Effort of answering: 1 at once … 5 needs a search for papers. */
  readonly cost?: number;
}

export type FactKind =
  | "flagFact"
  | "choiceFact"
  | "scaleFact"
  | "integerFact"
  | "moneyFact"
  | "dateFact"
  | "regionFact"
  | "setFact"
  | "spellsFact"
  | "recordsFact";

abstract class BaseFact {
  /** `theme.name`; given by `theme()`. */
  readonly id: string = "";
  abstract readonly kind: FactKind;
  abstract readonly spec: FactSpec;
  get source(): Source {
    return { kind: "fact", fact: this as unknown as Fact };
  }
}

export interface FlagSpec extends FactSpec {
  readonly yes: Text;
  readonly no: Text;
  /** Share of people for whom it is true. */
  readonly prior?: number;
}

/** Yes or no. A judgement is a flag that only an officer may set. */
export class FlagFact extends BaseFact {
  readonly kind = "flagFact";
  readonly spec: FlagSpec;
  readonly decidedBy: Text | undefined;
  constructor(spec: FlagSpec, decidedBy?: Text) {
    super();
    this.spec = spec;
    this.decidedBy = decidedBy;
  }
}

export interface OptionsSpec<O extends Options> extends FactSpec {
  readonly options: O;
  /** Share of each option; missing options share the rest. */
  readonly prior?: Readonly<Partial<Record<keyof O & string, number>>>;
}

/** One of several, without order. */
export class ChoiceFact<O extends Options = Options> extends BaseFact implements ChoiceTests<keyof O & string> {
  readonly kind = "choiceFact";
  readonly spec: OptionsSpec<O>;
  constructor(spec: OptionsSpec<O>) {
    super();
    this.spec = spec;
  }
  is(option: keyof O & string): Condition {
    return choiceTests<keyof O & string>(this.source).is(option);
  }
  oneOf(...options: (keyof O & string)[]): Condition {
    return choiceTests<keyof O & string>(this.source).oneOf(...options);
  }
  listedIn(list: Parameter<"list">): Condition {
    return choiceTests(this.source).listedIn(list);
  }
  sameAs(other: ChoiceFact): Condition {
    return { kind: "same", left: this.source, right: other.source };
  }
}

/** One of several in ascending order. */
export class ScaleFact<O extends Options = Options> extends BaseFact implements ScaleTests<keyof O & string> {
  readonly kind = "scaleFact";
  readonly spec: OptionsSpec<O>;
  constructor(spec: OptionsSpec<O>) {
    super();
    this.spec = spec;
  }
  private get tests(): ScaleTests<keyof O & string> {
    return scaleTests<keyof O & string>(this.source);
  }
  is(option: keyof O & string): Condition {
    return this.tests.is(option);
  }
  oneOf(...options: (keyof O & string)[]): Condition {
    return this.tests.oneOf(...options);
  }
  atLeast(option: keyof O & string): Condition {
    return this.tests.atLeast(option);
  }
  atMost(option: keyof O & string): Condition {
    return this.tests.atMost(option);
  }
  below(option: keyof O & string): Condition {
    return this.tests.below(option);
  }
  /** The position on the scale, from 0: `applied.level().equals(held.level().plus(count(1, "level")))`. */
  level(): Quantity<"level"> {
    return this.tests.level();
  }
}

export interface IntegerSpec<U extends string> extends FactSpec {
  readonly unit: U;
  readonly min?: number;
  readonly max?: number;
}

/** A fact that is a quantity: it compares and reckons by itself. */
abstract class QuantityFact<U extends string> extends Quantity<U> {
  readonly id: string = "";
  readonly source: Source;
  constructor(unit: U) {
    const source = { kind: "fact" as const, fact: undefined as unknown as Fact };
    super({ kind: "fact", of: source, unit });
    source.fact = this as unknown as Fact;
    this.source = source;
  }
}

/** A whole number in a unit. */
export class IntegerFact<U extends string = string> extends QuantityFact<U> {
  readonly kind = "integerFact";
  readonly spec: IntegerSpec<U>;
  constructor(spec: IntegerSpec<U>) {
    super(spec.unit);
    this.spec = spec;
  }
}

export interface MoneySpec extends FactSpec {
  /** Fen. */
  readonly min?: number;
  readonly max?: number;
}

/** An amount of money in integer fen. */
export class MoneyFact extends QuantityFact<"fen"> {
  readonly kind = "moneyFact";
  readonly spec: MoneySpec;
  constructor(spec: MoneySpec) {
    super("fen");
    this.spec = spec;
  }
}

/** A plain date. */
export class DateFact extends QuantityFact<"date"> {
  readonly kind = "dateFact";
  readonly spec: FactSpec;
  constructor(spec: FactSpec) {
    super("date");
    this.spec = spec;
  }
}

/** An administrative division code of 6, 9 or 12 digits. */
export class RegionFact extends BaseFact implements RegionTests {
  readonly kind = "regionFact";
  readonly spec: FactSpec;
  constructor(spec: FactSpec) {
    super();
    this.spec = spec;
  }
  within(code: string): Condition {
    return regionTests(this.source).within(code);
  }
  withinHere(): Condition {
    return regionTests(this.source).withinHere();
  }
  sameAs(other: { readonly source: Source }): Condition {
    return regionTests(this.source).sameAs(other);
  }
  inSame(level: "county" | "city" | "province", other: { readonly source: Source }): Condition {
    return regionTests(this.source).inSame(level, other);
  }
}

/** Several of several. */
export class SetFact<O extends Options = Options> extends BaseFact implements SetTests<keyof O & string> {
  readonly kind = "setFact";
  readonly spec: OptionsSpec<O>;
  constructor(spec: OptionsSpec<O>) {
    super();
    this.spec = spec;
  }
  has(option: keyof O & string): Condition {
    return setTests<keyof O & string>(this.source).has(option);
  }
  hasAny(...options: (keyof O & string)[]): Condition {
    return setTests<keyof O & string>(this.source).hasAny(...options);
  }
  hasAll(...options: (keyof O & string)[]): Condition {
    return setTests<keyof O & string>(this.source).hasAll(...options);
  }
}

export interface ListSpec<S extends ItemSpecs> extends FactSpec {
  readonly item: S;
  /** Fields (names) for which two overlapping spells cannot both be: such as two full-time employments. */
  readonly exclusiveWhen?: Readonly<Partial<Record<keyof S & string, string | boolean>>>;
}

class ListFact<K extends "spellsFact" | "recordsFact", S extends ItemSpecs> extends BaseFact {
  readonly kind: K;
  readonly spec: ListSpec<S>;
  readonly fields: readonly ItemField[];
  constructor(kind: K, spec: ListSpec<S>) {
    super();
    this.kind = kind;
    this.spec = spec;
    this.fields = itemFields(kind, spec.item);
  }
  protected query(where?: Condition): ListQuery<S> {
    return new ListQuery<S>({ fact: this as unknown as Fact, where }, this.fields);
  }
  /** Only those of which the clause holds. */
  where(clause: (item: ItemOf<S>) => Clause): ListQuery<S> {
    return this.query(toCondition(clause(itemProxy<S>(this as unknown as Fact, this.fields))));
  }
  /** All of them. */
  get each(): ListQuery<S> {
    return this.query();
  }
}

/** Statements that last: `from` and `to` (last day, inclusive; absent while it goes on) are built in. */
export class SpellsFact<S extends ItemSpecs = ItemSpecs> extends ListFact<"spellsFact", S> {
  constructor(spec: ListSpec<S>) {
    super("spellsFact", spec);
  }
}

/** Dated statements: `date` is built in. */
export class RecordsFact<S extends ItemSpecs = ItemSpecs> extends ListFact<"recordsFact", S> {
  constructor(spec: ListSpec<S>) {
    super("recordsFact", spec);
  }
}

export type Fact =
  | FlagFact
  | ChoiceFact
  | ScaleFact
  | IntegerFact
  | MoneyFact
  | DateFact
  | RegionFact
  | SetFact
  | ListOf<"spellsFact">
  | ListOf<"recordsFact">;

/** A list fact as its readers see it, whatever its fields. */
interface ListOf<K extends "spellsFact" | "recordsFact"> {
  readonly id: string;
  readonly kind: K;
  readonly spec: ListSpec<ItemSpecs>;
  readonly fields: readonly ItemField[];
  readonly source: Source;
}

export const flag = (spec: FlagSpec): FlagFact => new FlagFact(spec);
/** A criterion no rule may decide: an officer decides it, on record. */
export const judgement = (spec: FlagSpec & { readonly decidedBy: Text }): FlagFact =>
  new FlagFact(spec, spec.decidedBy);
export const choice = <const O extends Options>(spec: OptionsSpec<O>): ChoiceFact<O> => new ChoiceFact(spec);
export const scale = <const O extends Options>(spec: OptionsSpec<O>): ScaleFact<O> => new ScaleFact(spec);
export const integer = <const U extends string>(spec: IntegerSpec<U>): IntegerFact<U> => new IntegerFact(spec);
export const money = (spec: MoneySpec): MoneyFact => new MoneyFact(spec);
export const date = (spec: FactSpec): DateFact => new DateFact(spec);
export const regionCode = (spec: FactSpec): RegionFact => new RegionFact(spec);
export const manyOf = <const O extends Options>(spec: OptionsSpec<O>): SetFact<O> => new SetFact(spec);
export const spells = <const S extends ItemSpecs>(spec: ListSpec<S>): SpellsFact<S> => new SpellsFact(spec);
export const records = <const S extends ItemSpecs>(spec: ListSpec<S>): RecordsFact<S> => new RecordsFact(spec);
