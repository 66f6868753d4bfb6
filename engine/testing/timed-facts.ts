/** Random facts in which time matters, for tests: dates near month ends, spells that touch, things left unsaid. */

import { addMonths, DAYS_PER_CARRY, type Day, day, type Rounding } from "../language/dates.ts";
import * as facts from "../language/facts.ts";
import { item } from "../language/lists.ts";
import type { Facts, FactValue, Item } from "../language/situation.ts";
import { text } from "../language/text.ts";
import { theme } from "../language/themes.ts";

/** Where chance comes from: a property test's own source, so that failing cases shrink. */
export interface Draw {
  /** A whole number, both ends included. */
  whole(min: number, max: number): number;
}

export const T = text("词", "word");
const ABOUT = { of: "person", label: T, ask: T, sensitivity: "open", verifiedBy: [] } as const;
const OPTIONS = { x: T, y: T, z: T };
export const ITEM = {
  ok: item.flag({ label: T, yes: T, no: T }),
  sort: item.choice({ label: T, options: OPTIONS }),
  grade: item.scale({ label: T, options: OPTIONS }),
  marks: item.set({ label: T, options: OPTIONS }),
  place: item.region({ label: T }),
  extra: item.integer({ label: T, unit: "duration", min: 0, max: 400 }),
  due: item.date({ label: T }),
};

/** The vocabulary of the generated rules. */
export const words = theme("time", {
  flag: facts.flag({ ...ABOUT, yes: T, no: T }),
  /** Never said. */
  unstated: facts.flag({ ...ABOUT, yes: T, no: T }),
  judged: facts.judgement({ ...ABOUT, yes: T, no: T, decidedBy: T }),
  sort: facts.choice({ ...ABOUT, options: OPTIONS }),
  grade: facts.scale({ ...ABOUT, options: OPTIONS }),
  marks: facts.manyOf({ ...ABOUT, options: OPTIONS }),
  place: facts.regionCode(ABOUT),
  home: facts.regionCode(ABOUT),
  bounded: facts.integer({ ...ABOUT, unit: "duration", min: 0, max: 800 }),
  unbounded: facts.integer({ ...ABOUT, unit: "duration" }),
  born: facts.date(ABOUT),
  held: facts.date(ABOUT),
  work: facts.spells({ ...ABOUT, item: ITEM }),
  study: facts.spells({ ...ABOUT, item: ITEM }),
  tests: facts.records({ ...ABOUT, item: ITEM }),
});

export const REGIONS = ["000000", "530000", "530100", "120000"];

export const FIRST = day("2018-01-01");
const ODD_DAYS = ["2020-02-29", "2019-02-28", "2020-08-31", "2021-01-31", "2020-12-31", "2024-02-29", "2021-03-01"];

/** Draws days and facts; one object draws one case. */
export class FactGenerator {
  readonly #draw: Draw;
  readonly #days: Day[] = [];

  constructor(draw: Draw) {
    this.#draw = draw;
  }

  whole(min: number, max: number): number {
    return this.#draw.whole(min, max);
  }
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.whole(1, 100) <= percent;
  }
  pick<V>(from: readonly V[]): V {
    const value = from[this.whole(0, from.length - 1)];
    if (value === undefined) throw new RangeError("nothing to pick from");
    return value;
  }

  /** Often one that was drawn before, so that several things happen on one day. */
  day(): Day {
    const again = this.#days.length > 0 && this.chance(20);
    const found = again ? this.pick(this.#days) : this.freshDay();
    this.#days.push(found);
    return found;
  }
  freshDay(): Day {
    if (this.chance(25)) return addMonths(day(this.pick(ODD_DAYS)), this.whole(-12, 24));
    return FIRST + this.whole(0, 8 * 365);
  }
  period(): number {
    return DAYS_PER_CARRY * this.whole(0, 40) + (this.chance(50) ? 0 : this.whole(0, 30));
  }
  rounding(): Rounding {
    return this.chance(70) ? "clamp" : "next";
  }
  region(): string {
    return this.pick([...REGIONS, "530128", "530128001"]);
  }

  maybe<V>(value: V, percent = 88): V | undefined {
    return this.chance(percent) ? value : undefined;
  }

  item(kind: "spellsFact" | "recordsFact"): Item {
    const own = {
      ok: this.maybe(this.chance(60)),
      sort: this.maybe(this.pick(["x", "y", "z"])),
      grade: this.maybe(this.pick(["x", "y", "z"])),
      marks: this.maybe(this.pick([["x"], ["y", "z"], []])),
      place: this.maybe(this.region()),
      extra: this.maybe(this.whole(0, 400)),
      due: this.maybe(this.day()),
    };
    const from = this.day();
    if (kind === "recordsFact") return { ...own, date: this.maybe(from, 94) };
    const length = this.pick([0, 1, 27, 30, 31, 60, 365, 366, this.whole(0, 1200)]);
    const to = this.chance(35) ? null : from + length;
    return { ...own, from: this.maybe(from, 94), to: this.maybe(to, 92) };
  }

  items(kind: "spellsFact" | "recordsFact"): readonly Item[] {
    const found: Item[] = [];
    for (let n = this.whole(0, 4); n > 0; n--) {
      const last = found.at(-1)?.["to"];
      const next = this.item(kind);
      // Spells that follow at once, overlap by a day or leave a day between.
      found.push(
        typeof last === "number" && this.chance(40) ? { ...next, from: last + this.whole(0, 2), to: null } : next,
      );
    }
    return found;
  }

  facts(): Facts {
    const known: Record<string, FactValue> = {};
    const say = (fact: { readonly id: string }, value: FactValue): void => {
      if (this.chance(85)) known[fact.id] = value;
    };
    say(words.flag, this.chance(60));
    say(words.judged, this.chance(60));
    say(words.sort, this.pick(["x", "y", "z"]));
    say(words.grade, this.pick(["x", "y", "z"]));
    say(words.marks, this.pick([["x"], ["y"], ["x", "z"]]));
    say(words.place, this.region());
    say(words.home, this.region());
    say(words.bounded, this.whole(0, 800));
    say(words.unbounded, this.whole(-100, 1600));
    say(words.born, this.day());
    say(words.held, this.day());
    say(words.work, this.items("spellsFact"));
    say(words.study, this.items("spellsFact"));
    say(words.tests, this.items("recordsFact"));
    return known;
  }
}
