/** (b) One person against all rules: verdicts with what is missing, and the same with every part of every answer. */
import { decide, receiptOf } from "@qiaoti/engine/decide";
import { day, type Situation } from "@qiaoti/engine/language";
import { rules } from "@qiaoti/policies";
import { duration, race } from "./measure.ts";
import { plausible } from "./people.ts";

/** Prints the figures; there is no bound. */
export async function allRules(smoke: boolean): Promise<void> {
  const own = rules.filter((r) => r.of === "person");
  const people = Array.from(
    { length: smoke ? 3 : 40 },
    (_, i): Situation => ({
      asOf: day("2025-08-01"),
      region: "530128",
      facts: plausible(i),
    }),
  );
  const over = (look: (s: Situation, r: (typeof own)[number]) => number) => (): number => {
    let sum = 0;
    for (const s of people) for (const r of own) sum += look(s, r);
    return sum;
  };
  const timings = await race(
    [
      { name: "verdicts", size: people.length, run: over((s, r) => decide(r, s).verdict.length) },
      { name: "verdicts and missing facts", size: people.length, run: over((s, r) => decide(r, s).missing.length) },
      {
        name: "full: reasons, grants, receipt",
        size: people.length,
        run: over((s, r) => {
          const d = decide(r, s);
          return d.missing.length + d.reasons.length + d.grants.length + receiptOf(d).rule.length;
        }),
      },
    ],
    smoke ? 1 : 5,
  );
  console.log(`(b) one person against ${own.length} rules`);
  for (const t of timings) console.log(`  ${t.name.padEnd(32)} ${duration(t.nanoseconds)} a person`);
}
