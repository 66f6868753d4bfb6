/** A plausible population of any size from a seed: for batch runs, demonstrations and benchmarks; nobody real. */
import { day, type Facts } from "@qiaoti/engine/language";
import { Random } from "./random.ts";
import { type FactRow, walksOfLife } from "./walks-of-life.ts";

export interface PopulationOptions {
  readonly seed: number;
  /** Day on which ages and lengths of service are as they are; 2025-08-01 where it is not said. */
  readonly on?: string;
  /** Share of facts that nobody knows; 0.1 where it is not said. */
  readonly unknown?: number;
}

/** Shares of the counties that people live in: the places that the five documents are for. */
const HOMES = { "530128": 20, "530111": 25, "530129": 10, "120104": 15, "120115": 10, "410122": 20 } as const;
const SHARES = Object.fromEntries(Object.entries(walksOfLife).map(([name, w]) => [name, w.share]));

/** The facts of one made-up person; the same for the same seed and index, whichever others are made. */
export function personAt(index: number, options: PopulationOptions): Facts {
  const random = new Random(options.seed, index);
  const walk = walksOfLife[random.pick(SHARES)];
  if (walk === undefined) return {};
  const today = day(options.on ?? "2025-08-01");
  const age = random.whole(...walk.ages);
  const home = random.pick(HOMES);
  const facts: FactRow = {
    "person.birthDate": Math.round(today - (age + random.next()) * 365.25),
    "person.isVeteran": age > 20 && random.chance(0.04),
    "person.hasDisability": random.chance(0.03),
    "residence.permanentPlace": home,
    "residence.permanentPlaceType": random.pick({ city: 50, town: 25, rural: 25 }),
    "residence.registeredPlace": home,
    "insurance.hasPensionRelation": age > 18 && random.chance(0.85),
    "insurance.hasMedicalInsurance": random.chance(0.95),
    "dossier.isMobilePerson": random.chance(0.4),
    "dossier.isDeposited": random.chance(0.5),
    // What holds of most people, unless their walk of life says otherwise.
    "dispatch.kind": "none",
    "research.isResearcher": false,
    "student.stage": "not-student",
    "unemployment.isUnemployed": false,
    "unemployment.isRegistered": false,
    "unemployment.isHardToPlace": false,
    "assistance.isDestitute": age > 45 && random.chance(0.005),
  };
  walk.fill({ random, today, age, home, facts });
  const share = options.unknown ?? 0.1;
  const known: FactRow = {};
  for (const [id, value] of Object.entries(facts)) if (!random.chance(share)) known[id] = value;
  return known;
}

/** `count` people, one after another. */
export function* population(count: number, options: PopulationOptions): Generator<Facts> {
  for (let i = 0; i < count; i++) yield personAt(i, options);
}
