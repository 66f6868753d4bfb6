/** Which measures are alive: every kind that this release promises, and honestly none of the others. */
import { describe, expect, it } from "vitest";
import { living } from "./living.ts";
import { measureKinds } from "./measures.ts";

const ofKind = (kind: string) => [...living.values()].filter(({ measure }) => measure.kind === kind);

describe("living measures", () => {
  it("are 881, each once", () => expect(living.size).toBe(881));

  it.each(["entitlement", "target", "duty", "register", "review", "principle"])("of kind %s are all alive", (kind) => {
    const dead = ofKind(kind).filter(({ alive }) => !alive);
    expect(ofKind(kind).length).toBeGreaterThan(0);
    expect(dead.map(({ measure }) => measure.id)).toEqual([]);
  });

  it.each(["procedure", "matching"])("of kind %s are not alive yet, even where a rule already decides", (kind) => {
    expect(ofKind(kind).filter(({ alive }) => alive)).toEqual([]);
    expect(ofKind(kind).some(({ things }) => things.some((thing) => thing.kind === "rule"))).toBe(true);
  });

  it("covers every kind there is", () => {
    expect(measureKinds.map((kind) => ofKind(kind).length).reduce((a, b) => a + b)).toBe(881);
  });
});
