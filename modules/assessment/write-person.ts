/** A person's file from a situation: what an interview has found out, ready to be saved and read again. */
import { formatDay, type Situation } from "@qiaoti/engine/language";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import type { PersonFile } from "./contract.ts";
import { writeFact } from "./write-facts.ts";

/** The content of the file; an identity number is never in it. */
export function writePerson(situation: Situation, file: Partial<PersonFile> = {}): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(situation.facts)) {
    const fact = vocabulary.get(id);
    if (fact === undefined) continue;
    const stated = writeFact(fact, value);
    const origin = situation.provenance?.[id];
    facts[id] =
      origin === undefined
        ? stated
        : {
            value: stated,
            source: origin.source,
            ...(origin.asOf === undefined ? {} : { asOf: formatDay(origin.asOf) }),
            ...(origin.note === undefined ? {} : { note: origin.note }),
          };
  }
  const kept = { readings: file.readings ?? {}, parameters: file.parameters ?? {} };
  return {
    ...(file.name === undefined ? {} : { name: file.name }),
    region: situation.region,
    on: formatDay(situation.asOf),
    ...(Object.keys(kept.readings).length > 0 ? { readings: kept.readings } : {}),
    ...(Object.keys(kept.parameters).length > 0 ? { parameters: kept.parameters } : {}),
    facts,
  };
}
