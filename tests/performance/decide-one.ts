/** (a) One rule decided with its full trace, against three rule engines on the same ten rules and people. */
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { decide } from "@qiaoti/engine/decide";
import { day, type Facts, type Rule, type Situation } from "@qiaoti/engine/language";
import { ruleById } from "@qiaoti/policies";
import { type Bound, duration, race } from "./measure.ts";
import { drawn } from "./people.ts";
import { codeName, plain, TEN_RULES, toJsonRules, toPublicodes, toZen } from "./translate.ts";

const peers = createRequire(new URL("./peers/package.json", import.meta.url));
const load = async (name: string): Promise<unknown> => import(pathToFileURL(peers.resolve(name)).href);

/** Says whether the person at an index is entitled; each peer has its people prepared beforehand. */
type Peer = (rule: number, person: number) => boolean | Promise<boolean>;

const named = (facts: Facts): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).map(([id, value]) => [plain(id), value]));

interface JsonEngine {
  addRule(rule: object): void;
  run(facts: object): Promise<{ events: unknown[] }>;
}

async function jsonRulesEngine(rules: readonly Rule[], people: readonly Facts[]): Promise<Peer> {
  const { Engine } = (await load("json-rules-engine")) as {
    Engine: new (rules: object[], options: object) => JsonEngine;
  };
  const engines = rules.map((r) => {
    const engine = new Engine([], { allowUndefinedFacts: true });
    engine.addRule({ conditions: toJsonRules(r), event: { type: "entitled" } });
    return engine;
  });
  const inputs = people.map(named);
  return async (r, p) => ((await engines[r]?.run(inputs[p] ?? {}))?.events.length ?? 0) > 0;
}

interface Zen {
  createDecision(content: Buffer): {
    evaluate(input: object, options: object): Promise<{ result: { entitled: boolean } }>;
  };
}

async function zen(rules: readonly Rule[], people: readonly Facts[]): Promise<Peer> {
  const { ZenEngine } = (await load("@gorules/zen-engine")) as { ZenEngine: new () => Zen };
  const engine = new ZenEngine();
  const position = { x: 0, y: 0 };
  const decisions = rules.map((r) => {
    const content = { expressions: [{ id: "1", key: "entitled", value: toZen(r) }] };
    const nodes = [
      { id: "in", type: "inputNode", name: "in", position },
      { id: "rule", type: "expressionNode", name: "rule", position, content },
      { id: "out", type: "outputNode", name: "out", position },
    ];
    const edges = [
      { id: "1", sourceId: "in", targetId: "rule", type: "edge" },
      { id: "2", sourceId: "rule", targetId: "out", type: "edge" },
    ];
    return engine.createDecision(Buffer.from(JSON.stringify({ nodes, edges })));
  });
  const inputs = people.map(named);
  return async (r, p) => (await decisions[r]?.evaluate(inputs[p] ?? {}, { trace: true }))?.result.entitled === true;
}

interface Publicodes {
  setSituation(situation: object): Publicodes;
  evaluate(rule: string): { nodeValue: unknown };
}

function situationForPublicodes(facts: Facts, names: ReadonlySet<string>): Record<string, unknown> {
  const situation: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(facts)) {
    if (typeof value === "boolean") situation[codeName(id)] = value ? "oui" : "non";
    else if (typeof value === "number") situation[codeName(id)] = value;
    else if (typeof value === "string") situation[codeName(id)] = `'${value}'`;
    else for (const name of names) if (name.startsWith(codeName(id))) situation[name] = "non";
    if (Array.isArray(value)) for (const option of value) situation[codeName(`${id} ${String(option)}`)] = "oui";
  }
  return Object.fromEntries(Object.entries(situation).filter(([name]) => names.has(name)));
}

async function publicodes(rules: readonly Rule[], people: readonly Facts[]): Promise<Peer> {
  const { default: Engine } = (await load("publicodes")) as { default: new (rules: object) => Publicodes };
  const spoken = rules.map(toPublicodes);
  const engines = spoken.map(
    ({ value, names }) =>
      new Engine({ ...Object.fromEntries([...names].map((n) => [n, null])), regle: { valeur: value } }),
  );
  const inputs = spoken.map(({ names }) => people.map((facts) => situationForPublicodes(facts, names)));
  return (r, p) => engines[r]?.setSituation(inputs[r]?.[p] ?? {}).evaluate("regle").nodeValue === true;
}

/** Prints the figures and gives the bounds. @throws Error where an answer differs from ours. */
export async function decideOne(smoke: boolean): Promise<readonly Bound[]> {
  const rules = TEN_RULES.map((id) => ruleById.get(id)).filter((r) => r !== undefined);
  const people = Array.from({ length: smoke ? 20 : 100 }, (_, i) => drawn(rules, i));
  const situations = people.map((facts): Situation => ({ asOf: day("2025-08-01"), region: "530128", facts }));
  const ours: Peer = (r, p) => decide(rules[r] as Rule, situations[p] as Situation).verdict === "entitled";
  const contenders: readonly [string, Peer, number][] = [
    ["qiaoti decide, full trace", ours, smoke ? 1 : 20],
    ["json-rules-engine 7.3.1", await jsonRulesEngine(rules, people), 1],
    ["zen-engine 0.52.1, trace", await zen(rules, people), 1],
    ["publicodes 1.10.3", await publicodes(rules, people), 1],
  ];
  let entitled = 0;
  for (const [r, rule] of rules.entries())
    for (const p of people.keys()) {
      const own = ours(r, p);
      if (own) entitled += 1;
      for (const [name, peer] of contenders)
        if ((await peer(r, p)) !== own)
          throw new Error(`${name} differs on ${rule.id}, person ${p}: we say ${String(own)}`);
    }
  const pairs = rules.length * people.length;
  console.log(
    `(a) one rule: ${rules.length} rules, ${people.length} people, ${entitled} of ${pairs} entitled, all engines agree`,
  );
  const timings = await race(
    contenders.map(([name, peer, repeats]) => ({
      name,
      size: pairs * repeats,
      run: async () => {
        let count = 0;
        for (let i = 0; i < repeats; i++)
          for (let r = 0; r < rules.length; r++)
            for (let p = 0; p < people.length; p++) {
              const answer = peer(r, p);
              if (answer === true || (answer !== false && (await answer))) count += 1;
            }
        return count;
      },
    })),
    smoke ? 1 : 7,
  );
  for (const t of timings) console.log(`  ${t.name.padEnd(28)} ${duration(t.nanoseconds)} a decision`);
  const own = timings[0]?.nanoseconds ?? 0;
  return timings.slice(1).map((t, i) => ({
    what: `faster than ${t.name}`,
    ratio: t.nanoseconds / own,
    atLeast: i === 0 ? 5 : 1,
  }));
}
