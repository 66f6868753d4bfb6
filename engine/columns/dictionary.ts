/** The regions of a table, each string once: containment is worked out per entry, not per row. */
import { isRegionCode, prefixAt, type RegionCode, type RegionLevel, regionPrefix } from "../language/regions.ts";

/** Lengths that the prefix of a region can have: country, province, city, county, township, village. */
const LENGTHS = [0, 2, 4, 6, 9, 12] as const;
export const PREFIX_LENGTHS = LENGTHS.length;

/** For every entry of a dictionary: its prefix cut at each length as one number, or -1 where it is shorter. */
export interface Prefixes {
  /** `PREFIX_LENGTHS` numbers an entry. */
  readonly cuts: Int32Array;
  /** Position in the cuts of the whole prefix. */
  readonly own: Uint8Array;
  /** 1 where the level asked for is known of the entry, 0 where the place is known only roughly. */
  readonly exact: Uint8Array;
}

export class RegionDictionary {
  /** Entry 0 stands for unknown. */
  readonly #codes: RegionCode[] = [""];
  readonly #index = new Map<RegionCode, number>();
  readonly #cutIds = new Map<string, number>();
  readonly #prefixes = new Map<string, Prefixes>();

  /** Entries, that of "unknown" included. */
  get size(): number {
    return this.#codes.length;
  }

  /** The code of a region, added if it is new; undefined where it is no region code. */
  add(region: string): number | undefined {
    const known = this.#index.get(region);
    if (known !== undefined) return known;
    if (!isRegionCode(region)) return undefined;
    const code = this.#codes.push(region) - 1;
    this.#index.set(region, code);
    return code;
  }

  regionOf(code: number): RegionCode | undefined {
    return code === 0 ? undefined : this.#codes[code];
  }

  /** All regions, in the order of their codes from 1. */
  entries(): readonly RegionCode[] {
    return this.#codes.slice(1);
  }

  /** Prefixes of all entries (`own`), or of the county, city or province that they lie in. */
  prefixes(level: RegionLevel | "own"): Prefixes {
    const key = `${level} ${this.size}`;
    let found = this.#prefixes.get(key);
    if (found === undefined) {
      found = this.#cut(level);
      this.#prefixes.set(key, found);
    }
    return found;
  }

  #cut(level: RegionLevel | "own"): Prefixes {
    const cuts = new Int32Array(this.size * PREFIX_LENGTHS).fill(-1);
    const own = new Uint8Array(this.size);
    const exact = new Uint8Array(this.size);
    for (let code = 1; code < this.size; code++) {
      const region = this.#codes[code] ?? "";
      const prefix = level === "own" ? regionPrefix(region) : prefixAt(level, region);
      const full = level === "own" ? prefix : prefixAt(level, region.padEnd(12, "1"));
      exact[code] = Number(level === "own" || level === "exact" || prefix.length === full.length);
      LENGTHS.forEach((length, i) => {
        if (length > prefix.length) return;
        cuts[code * PREFIX_LENGTHS + i] = this.#cutId(prefix.slice(0, length));
        own[code] = i;
      });
    }
    return { cuts, own, exact };
  }

  #cutId(prefix: string): number {
    let id = this.#cutIds.get(prefix);
    if (id === undefined) {
      id = this.#cutIds.size;
      this.#cutIds.set(prefix, id);
    }
    return id;
  }
}
