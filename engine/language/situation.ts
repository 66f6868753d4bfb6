/** A situation: what is known of a subject, where and when the question is asked, and which readings were adopted. */
import type { Day } from "./dates.ts";
import type { Setting } from "./parameters.ts";
import type { RegionCode } from "./regions.ts";
import type { Filling } from "./terms.ts";

/** A scalar as the engine holds it: booleans; integers, fen and day numbers; option keys and region codes. */
export type Scalar = boolean | number | string | readonly string[];

/** A spell or record. An absent field is unknown; `to: null` goes on. */
export interface Item {
  readonly [field: string]: Scalar | null | undefined;
}

export type FactValue = Scalar | readonly Item[];

/** Known facts by id; an absent fact is unknown. */
export type Facts = Readonly<Record<string, FactValue>>;

export type SourceKind = "declared" | "register" | "credential" | "officer";

/** Where a fact comes from, and when it was so. */
export interface Provenance {
  readonly source: SourceKind;
  readonly asOf?: Day;
  readonly note?: string;
}

export interface Situation {
  readonly asOf: Day;
  readonly region: RegionCode;
  readonly facts: Facts;
  /** Facts without an entry count as declared. */
  readonly provenance?: Readonly<Record<string, Provenance>>;
  /** Adopted readings: reading id → option. */
  readonly readings?: Readonly<Record<string, string>>;
  /** Settings of the installation, over those that rules carry: parameter id → settings. */
  readonly settings?: Readonly<Record<string, readonly Setting[]>>;
  /** Settings held fast for a replay, over everything else; null: unset at the time. */
  readonly pinned?: Readonly<Record<string, Setting | null>>;
  /** Readings held fast for a replay; a null option: undecided at the time. */
  readonly pinnedReadings?: Readonly<Record<string, { readonly option: string | null; readonly adopted: boolean }>>;
  /** Local rules that fill open terms. */
  readonly fillings?: readonly Filling[];
}
