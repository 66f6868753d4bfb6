/** The tests that a value allows, shared by facts and by fields of spells and records. */
import type { Condition, Source } from "./nodes.ts";
import type { Parameter } from "./parameters.ts";
import { Quantity } from "./quantities.ts";

export interface ChoiceTests<O extends string> {
  is(option: O): Condition;
  oneOf(...options: O[]): Condition;
  /** The value is on a list that some body keeps. */
  listedIn(list: Parameter<"list">): Condition;
}

export function choiceTests<O extends string>(of: Source): ChoiceTests<O> {
  return {
    is: (option) => ({ kind: "choice", of, oneOf: [option] }),
    oneOf: (...options) => ({ kind: "choice", of, oneOf: options }),
    listedIn: (list) => ({ kind: "listed", of, parameter: list }),
  };
}

export interface ScaleTests<O extends string> {
  is(option: O): Condition;
  oneOf(...options: O[]): Condition;
  atLeast(option: O): Condition;
  atMost(option: O): Condition;
  below(option: O): Condition;
  level(): Quantity<"level">;
}

export function scaleTests<O extends string>(of: Source): ScaleTests<O> {
  const atLeast = (level: O): Condition => ({ kind: "rank", of, op: "atLeast", level });
  return {
    is: (option) => ({ kind: "choice", of, oneOf: [option] }),
    oneOf: (...options) => ({ kind: "choice", of, oneOf: options }),
    atLeast,
    atMost: (level) => ({ kind: "rank", of, op: "atMost", level }),
    below: (level) => ({ kind: "not", of: atLeast(level) }),
    level: () => new Quantity<"level">({ kind: "level", of, unit: "level" }),
  };
}

export interface SetTests<O extends string> {
  has(option: O): Condition;
  hasAny(...options: O[]): Condition;
  hasAll(...options: O[]): Condition;
}

export function setTests<O extends string>(of: Source): SetTests<O> {
  return {
    has: (option) => ({ kind: "has", of, quantifier: "any", options: [option] }),
    hasAny: (...options) => ({ kind: "has", of, quantifier: "any", options }),
    hasAll: (...options) => ({ kind: "has", of, quantifier: "all", options }),
  };
}

export interface RegionTests {
  /** Is, or lies in, the region with this code. */
  within(code: string): Condition;
  /** Lies in the region that the question is about. */
  withinHere(): Condition;
  sameAs(other: { readonly source: Source }): Condition;
  /** Lies in the county, city or province of the other place. */
  inSame(level: "county" | "city" | "province", other: { readonly source: Source }): Condition;
}

export function regionTests(of: Source): RegionTests {
  return {
    within: (code) => ({ kind: "within", of, region: { kind: "code", code } }),
    withinHere: () => ({ kind: "within", of, region: { kind: "here" } }),
    sameAs: (other) => ({ kind: "same", left: of, right: other.source }),
    inSame: (level, other) => ({ kind: "within", of, region: { kind: "source", of: other.source, level } }),
  };
}

export function quantityOf<U extends string>(of: Source, unit: U): Quantity<U> {
  return new Quantity<U>({ kind: "fact", of, unit });
}
