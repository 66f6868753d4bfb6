/** On which readings an answer hangs: those of which another option would turn it. */
import { type Determination, decide, type Verdict } from "@qiaoti/engine/decide";
import type { Reading } from "@qiaoti/engine/language";

/** What becomes of an answer under another option of a reading. */
export interface ReadingEffect {
  readonly reading: Reading;
  readonly option: string;
  readonly verdict: Verdict;
}

/** The other options that would give another verdict, all else as it is. */
export function weighReadings(d: Determination): readonly ReadingEffect[] {
  return d.readings.flatMap(({ reading, option: used }) =>
    Object.keys(reading.options).flatMap((option): ReadingEffect[] => {
      if (option === used) return [];
      const readings = { ...d.situation.readings, [reading.id]: option };
      const { verdict } = decide(d.rule, { ...d.situation, readings });
      return verdict === d.verdict ? [] : [{ reading, option, verdict }];
    }),
  );
}
