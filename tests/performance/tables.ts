/** (c) Ten rules over a million people, against loops by hand and SQL in DuckDB; (d) growth from ten thousand to ten million. */
import { type Column, compile, memoryOf, type Table, TableBuilder } from "@qiaoti/engine/columns";
import { day, type Rule } from "@qiaoti/engine/language";
import { rules as allRules, ruleById } from "@qiaoti/policies";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { loadDuck } from "./duck.ts";
import { HAND_LOOPS } from "./hand-loops.ts";
import { type Bound, duration, mebibytes, race } from "./measure.ts";
import { drawn, plausible } from "./people.ts";
import { TEN_RULES } from "./translate.ts";

const context = { asOf: day("2025-08-01"), region: "530128" } as const;
const SHARE_UNKNOWN = 0.1;

/** The ten rules, each in force in the region of the bench whatever its own. */
function tenRules(): readonly Rule[] {
  return TEN_RULES.map((id) => {
    const rule = ruleById.get(id);
    if (rule === undefined) throw new RangeError(`there is no rule ${id}`);
    return { ...rule, in: "000000" };
  });
}

function tableOf(rules: readonly Rule[], rows: number): Table {
  const builder = new TableBuilder(vocabulary, { rows });
  for (let i = 0; i < rows; i++) {
    const facts = drawn(rules, i, SHARE_UNKNOWN);
    for (const id of Object.keys(facts)) builder.put(id, facts[id]);
    builder.endRow();
  }
  return builder.build();
}

type Cells = Uint8Array | Uint16Array | Int32Array | Float64Array;

function repeatArray<A extends Cells>(array: A, times: number): A {
  const Made = array.constructor as new (length: number) => A;
  const made = new Made(array.length * times);
  for (let i = 0; i < times; i++) (made as Cells).set(array as ArrayLike<number>, i * array.length);
  return made;
}

function repeatColumn(c: Column, times: number): Column {
  switch (c.kind) {
    case "flag":
      return { ...c, codes: repeatArray(c.codes, times) };
    case "option":
      return { ...c, codes: repeatArray(c.codes, times) };
    case "number":
      return { ...c, values: repeatArray(c.values, times) };
    case "set":
      return { ...c, words: c.words.map((w) => repeatArray(w, times)) };
    default:
      throw new TypeError(`${c.kind}: not needed by the ten rules`);
  }
}

/** The same people several times over: a larger table at the cost of copying. */
const repeated = (table: Table, times: number): Table => ({
  ...table,
  length: table.length * times,
  columns: new Map([...table.columns].map(([id, c]) => [id, repeatColumn(c, times)])),
});

/** Prints the figures of (c) and gives the bounds. @throws Error where counts differ. */
export async function oneMillion(smoke: boolean): Promise<readonly Bound[]> {
  const rules = tenRules();
  const rows = smoke ? 20_000 : 1_000_000;
  const rounds = smoke ? 1 : 9;
  const table = tableOf(rules, rows);
  const batch = compile(rules, context).over(table);
  const duck = await loadDuck(table, rules);
  const sqlCounts = await duck();
  const { summaries } = countsOf(batch.run({ keep: false }), rules);
  for (const [i, r] of rules.entries()) {
    const hand = HAND_LOOPS[r.id]?.(table);
    const [own, sql] = [summaries[i], sqlCounts[i]];
    if (own === undefined || hand?.yes !== own.yes || hand.no !== own.no || sql?.yes !== own.yes || sql.no !== own.no)
      throw new Error(
        `${r.id}: ours ${JSON.stringify(own)}, by hand ${JSON.stringify(hand)}, SQL ${JSON.stringify(sql)}`,
      );
  }
  console.log(`(c) ${rules.length} rules over ${rows} people, counts agree; table ${mebibytes(memoryOf(table))}`);
  const bounds: Bound[] = [];
  for (const r of rules) {
    const single = compile([r], context).over(table);
    const [own, hand] = await race(
      [
        { name: r.id, size: 1, run: () => single.run({ keep: false }) },
        { name: "by hand", size: 1, run: () => HAND_LOOPS[r.id]?.(table) },
      ],
      rounds,
    );
    const ratio = (own?.nanoseconds ?? 0) / (hand?.nanoseconds ?? 1);
    console.log(`  ${r.id.padEnd(14)} ${duration(own?.nanoseconds ?? 0)}, by hand ${duration(hand?.nanoseconds ?? 0)}`);
    bounds.push({ what: `${r.id} / by hand`, ratio, atMost: 2 });
  }
  const [own, sql] = await race(
    [
      { name: "columns", size: 1, run: () => batch.run({ keep: false }) },
      { name: "DuckDB 1.5.5, one thread", size: 1, run: duck },
    ],
    rounds,
  );
  console.log(`  all ten: columns ${duration(own?.nanoseconds ?? 0)}, DuckDB ${duration(sql?.nanoseconds ?? 0)}`);
  bounds.push({
    what: "all ten, DuckDB / columns",
    ratio: (sql?.nanoseconds ?? 0) / (own?.nanoseconds ?? 1),
    atLeast: 5,
  });
  return bounds;
}

function countsOf(results: ReturnType<ReturnType<typeof compile>["run"]>, rules: readonly Rule[]) {
  return {
    summaries: rules.map((r) => {
      const s = results.summary(r.id);
      return { yes: s.entitled, no: s.notEntitled };
    }),
  };
}

/** Prints the figures of (d) and gives the bound: time a person may not grow with the size of the table. */
export async function growth(smoke: boolean): Promise<readonly Bound[]> {
  const rules = tenRules();
  const small = tableOf(rules, 10_000);
  const sizes = smoke ? [1, 10] : [1, 10, 100, 1000];
  console.log("(d) growth: the ten rules, time a person and memory");
  const perPerson: number[] = [];
  for (const times of sizes) {
    const table = repeated(small, times);
    const batch = compile(rules, context).over(table);
    const [own] = await race([{ name: "columns", size: table.length, run: () => batch.run({ keep: false }) }], 5);
    perPerson.push(own?.nanoseconds ?? 0);
    const rss = mebibytes(process.memoryUsage().rss);
    console.log(
      `  ${String(table.length).padStart(9)} people: ${duration((own?.nanoseconds ?? 0) * table.length)}, ` +
        `${duration(own?.nanoseconds ?? 0)} a person; table ${mebibytes(memoryOf(table))}, process ${rss}`,
    );
  }
  // From a hundred thousand on: below that the start of a run shows.
  const [reference, last] = [perPerson[1] ?? 1, perPerson[perPerson.length - 1] ?? 0];
  return [{ what: "time a person, largest table / 100,000 people", ratio: last / reference, atMost: 2 }];
}

/** Prints what all rules together cost for a made-up population with spells and records. */
export function everyRule(smoke: boolean): void {
  const rules = allRules.filter((r) => r.of === "person");
  const rows = smoke ? 2000 : 100_000;
  const builder = new TableBuilder(vocabulary, { rows });
  for (let i = 0; i < rows; i++) {
    const facts = plausible(i);
    for (const id of Object.keys(facts)) builder.put(id, facts[id]);
    builder.endRow();
  }
  const table = builder.build();
  let start = process.hrtime.bigint();
  const batch = compile(rules, context).over(table);
  const compiled = Number(process.hrtime.bigint() - start);
  start = process.hrtime.bigint();
  batch.run({ keep: false });
  const ran = Number(process.hrtime.bigint() - start);
  console.log(
    `    every rule about a person: compiled in ${duration(compiled)}, ${rows} people with spells and records in ` +
      `${duration(ran)}; table ${mebibytes(memoryOf(table))}`,
  );
}
