/** ask: never an irrelevant question, always an end, fewer questions than a form. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../decide/index.ts";
import {
  all,
  any,
  type Condition,
  day,
  flag,
  judgement,
  not,
  type Rule,
  right,
  rule,
  type Situation,
  text,
  theme,
  toCondition,
} from "../language/index.ts";
import { Interview } from "./index.ts";

const t = text("甲", "a");
const yesNo = { of: "person", label: t, ask: t, sensitivity: "open", verifiedBy: [], yes: t, no: t } as const;
const f = theme("f", {
  a: flag({ ...yesNo, prior: 0.1 }),
  b: flag({ ...yesNo, prior: 0.9 }),
  c: flag(yesNo),
  d: flag({ ...yesNo, cost: 5 }),
  e: flag(yesNo),
  judged: judgement({ ...yesNo, decidedBy: t }),
});
const FLAGS = [f.a, f.b, f.c, f.d, f.e];

const make = (when: Condition, id: string): Rule =>
  rule({
    id,
    kind: "entitlement",
    of: "person",
    title: t,
    in: "000000",
    from: day("2020-01-01"),
    when,
    grants: [right(t)],
  });
const start: Situation = { asOf: day("2025-08-01"), region: "530128", facts: {} };

const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom(...FLAGS, f.judged).map(toCondition),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
    fc.array(tie("tree"), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
    tie("tree").map((of) => not(of)),
  ),
}));
const rules = fc.array(tree, { minLength: 1, maxLength: 5 }).map((list) => list.map((when, i) => make(when, `r${i}`)));
const person = fc.record({
  "f.a": fc.boolean(),
  "f.b": fc.boolean(),
  "f.c": fc.boolean(),
  "f.d": fc.boolean(),
  "f.e": fc.boolean(),
});

/** Whether some completion makes the answer to a question matter to some rule. */
function matters(all_: readonly Rule[], s: Situation, id: string): boolean {
  const others = FLAGS.map((x) => x.id).filter((x) => x !== id && s.facts[x] === undefined);
  for (let bits = 0; bits < 1 << (others.length + 1); bits++) {
    const facts: Record<string, boolean> = { "f.judged": (bits & 1) === 1 };
    others.forEach((x, i) => {
      facts[x] = (bits & (2 << i)) !== 0;
    });
    const at = (value: boolean) => {
      const full = {
        ...s,
        facts: { ...s.facts, ...facts, [id]: value },
        provenance: { "f.judged": { source: "officer" as const } },
      };
      return all_.map((r) => decide(r, full).verdict).join();
    };
    if (at(true) !== at(false)) return true;
  }
  return false;
}

describe("an interview", () => {
  it("never asks what cannot change any answer, always ends, and leaves nothing open that asking could settle", () => {
    fc.assert(
      fc.property(rules, person, fc.constantFrom(undefined, "f.b", "f.c"), (list, truth, declined) => {
        let step = Interview.begin(list, start);
        for (let asked = 0; ; asked++) {
          const question = step.next();
          if (question === undefined) break;
          expect(asked).toBeLessThan(FLAGS.length);
          expect(question.fact.id).not.toBe("f.judged");
          expect(matters(list, step.situation, question.fact.id)).toBe(true);
          const value = truth[question.fact.id as keyof typeof truth];
          step = question.fact.id === declined ? step.decline(question.fact) : step.answer(question.fact, value);
        }
        // Strict Kleene logic leaves "a and not a" open; no question is missing there, and none was asked.
        const full = { ...start, facts: truth };
        for (const d of step.determinations) {
          if (d.verdict !== "undetermined") expect(d.verdict).toBe(decide(d.rule, full).verdict);
          else if (declined === undefined) expect(d.missing.filter((m) => m.kind === "fact")).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("asks first what settles most for its cost", () => {
    const one = Interview.begin([make(all(f.c, f.d), "r")], start);
    expect(one.next()?.fact.id).toBe("f.c");
    const likelyNo = Interview.begin([make(all(f.b, f.a), "r")], start);
    expect(likelyNo.next()?.fact.id).toBe("f.a");
    const shared = Interview.begin([make(all(f.c, f.e), "r"), make(not(f.e), "s")], start);
    expect(shared.next()?.fact.id).toBe("f.e");
    expect(shared.next()?.rules).toEqual(["r", "s"]);
  });

  it("takes priors and costs from the caller", () => {
    const list = [make(all(f.a, f.b), "r")];
    const prior = () => [0.5, 0.5];
    const cost = (fact: { id: string }) => (fact.id === "f.a" ? 9 : 1);
    expect(Interview.begin(list, start, { prior, cost }).next()?.fact.id).toBe("f.b");
    expect(
      Interview.begin(list, start, { askable: (x) => x.id !== "f.a" })
        .questions()
        .map((q) => q.fact.id),
    ).toEqual(["f.b"]);
  });
});
