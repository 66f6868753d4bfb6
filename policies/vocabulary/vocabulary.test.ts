/** The vocabulary holds together: ids, both languages, questions, priors, verifiers, subjects. */
import type { Fact } from "@qiaoti/engine/language";
import { describe, expect, test } from "vitest";
import { subjects } from "../subjects.ts";
import { themes, verifiers, vocabulary } from "./index.ts";

const facts: readonly Fact[] = [...vocabulary.values()];
const CHINESE = /[\u4e00-\u9fff]/u;
const SENTENCE_END = /[。.？?！!]$/u;

/** Every wording in a fact, with where it stands. */
function wordings(value: unknown, path: string): (readonly [string, { readonly zh: string; readonly en: string }])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  if ("zh" in value && "en" in value && typeof value.zh === "string" && typeof value.en === "string")
    return [[path, { zh: value.zh, en: value.en }]];
  return Object.entries(value).flatMap(([key, inner]) => wordings(inner, `${path}.${key}`));
}

/** Shares that exclude each other: options of a choice or scale, and the one share of a flag. */
function exclusiveShares(fact: Fact): readonly number[] {
  if (fact.kind === "choiceFact" || fact.kind === "scaleFact")
    return Object.values(fact.spec.prior ?? {}).filter((share) => share !== undefined);
  return fact.kind === "flagFact" && fact.spec.prior !== undefined ? [fact.spec.prior] : [];
}

describe("the vocabulary of facts", () => {
  test("has every fact of every theme under one id of its own", () => {
    const declared = themes.flatMap((theme) => Object.values(theme).map((fact) => fact.id));
    expect(new Set(declared).size).toBe(declared.length);
    expect([...vocabulary.keys()]).toEqual(declared);
    expect(declared.filter((id) => !/^[a-z]+\.[a-z][A-Za-z]+$/.test(id))).toEqual([]);
  });

  test("says everything in Chinese and in English", () => {
    const wanting = facts
      .flatMap((fact) => wordings(fact.spec, fact.id))
      .filter(([, t]) => !CHINESE.test(t.zh) || t.en.trim() === "" || CHINESE.test(t.en));
    expect(wanting).toEqual([]);
  });

  test("labels with a noun phrase and asks with one question", () => {
    const full = facts.filter((fact) => SENTENCE_END.test(fact.spec.label.zh) || SENTENCE_END.test(fact.spec.label.en));
    const notAsked = facts.filter((fact) => !fact.spec.ask.zh.endsWith("？") || !fact.spec.ask.en.endsWith("?"));
    const twice = facts.filter(
      (fact) => fact.spec.ask.zh.split("？").length !== 2 || fact.spec.ask.en.split("?").length !== 2,
    );
    expect(full.map((fact) => fact.id)).toEqual([]);
    expect(notAsked.map((fact) => fact.id)).toEqual([]);
    expect(twice.map((fact) => fact.id)).toEqual([]);
  });

  test("asks no two facts in the same words", () => {
    const byQuestion = new Map<string, string[]>();
    for (const fact of facts) byQuestion.set(fact.spec.ask.zh, [...(byQuestion.get(fact.spec.ask.zh) ?? []), fact.id]);
    expect([...byQuestion.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });

  test("has priors that are shares of one whole", () => {
    const wrong = facts.filter((fact) => {
      const shares = exclusiveShares(fact);
      return shares.some((share) => share < 0 || share > 1) || shares.reduce((a, b) => a + b, 0) > 1 + 1e-9;
    });
    const wrongSets = facts.filter(
      (fact) =>
        fact.kind === "setFact" && Object.values(fact.spec.prior ?? {}).some((s) => s === undefined || s < 0 || s > 1),
    );
    expect([...wrong, ...wrongSets].map((fact) => fact.id)).toEqual([]);
  });

  test("names only known verifiers and subjects, and costs from 1 to 5", () => {
    const wrong = facts.filter(
      ({ spec }) =>
        spec.verifiedBy.length === 0 ||
        spec.verifiedBy.some((key) => !Object.hasOwn(verifiers, key)) ||
        !Object.hasOwn(subjects, spec.of) ||
        (spec.cost !== undefined && (spec.cost < 1 || spec.cost > 5)),
    );
    expect(wrong.map((fact) => fact.id)).toEqual([]);
  });

  test("never asks for ethnicity, sex, belief or marriage", () => {
    const words = /民族|性别|信仰|婚姻|ethnic|\bsex\b|religio|marital/iu;
    // A ground of discrimination that a person complains of is not a statement about the person.
    const asked = facts.filter((fact) => fact.id !== "matter.discriminationGrounds");
    expect(asked.filter((fact) => words.test(JSON.stringify(fact.spec))).map((fact) => fact.id)).toEqual([]);
  });

  test("marks what is delicate as sensitive", () => {
    const words = /残疾|艾滋|孤儿|特困|困境儿童|贫困户|负面清单情形/u;
    const open = facts.filter(
      (fact) =>
        ["person", "household"].includes(fact.spec.of) &&
        words.test(fact.spec.label.zh) &&
        fact.spec.sensitivity !== "sensitive",
    );
    expect(open.map((fact) => fact.id)).toEqual([]);
  });
});
