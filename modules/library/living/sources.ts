/** What other rooms say about measures at work: assessments that rules decided, duties and indicators under way. */
import type { Wording } from "@qiaoti/contract";
import type { Service, Work } from "@qiaoti/platform";

/** How often a rule has come to each verdict. */
export interface Tally {
  readonly entitled: number;
  readonly notEntitled: number;
  readonly undetermined: number;
}

/** Where a duty, register, review or target stands, without anything that is not public. */
export interface Tracked {
  readonly state: Wording;
  readonly tone: "plain" | "good" | "watch" | "late";
  /** Whole percent, where progress is reported. */
  readonly progress: number | undefined;
  /** Latest accepted value of an indicator, in words, with its period. */
  readonly latest: { readonly label: Wording; readonly value: string } | undefined;
  /** Screen of the tracked thing. */
  readonly to: string | undefined;
}

export interface LivingSources {
  readonly tallies: (work: Work<never>) => Promise<ReadonlyMap<string, Tally>>;
  readonly tracked: (service: Service, ids: readonly string[]) => Promise<ReadonlyMap<string, Tracked>>;
}

export const decidedBy = (tally: Tally | undefined): number =>
  tally === undefined ? 0 : tally.entitled + tally.notEntitled + tally.undetermined;

/** Where no other room has anything to say. */
export const noSources: LivingSources = {
  tallies: async () => new Map(),
  tracked: async () => new Map(),
};
