/** What is still missing, in words: the question to be asked, or the body that must set, adopt or decide something. */
import type { Missing } from "../decide/residual.ts";
import type { Fact } from "../language/facts.ts";
import type { Situation } from "../language/situation.ts";
import { placeOf } from "./entries.ts";
import { type ListItem, listItem } from "./model.ts";
import type { Speech } from "./options.ts";

/** `service.spells[1].level`: the entry and the field that are not known. */
function fieldText(path: string, fact: Fact, situation: Situation, s: Speech): string {
  const match = /\[(\d+)\]\.(.+)$/.exec(path);
  const list = s.say(fact.spec.label);
  const name = match?.[2] ?? "";
  const field =
    fact.kind === "spellsFact" || fact.kind === "recordsFact" ? fact.fields.find((f) => f.name === name) : undefined;
  const place = match === null ? undefined : placeOf(fact, Number(match[1]), situation, s);
  return s.w.a.askField(list, place, field === undefined ? name : s.say(field.label));
}

function text(m: Missing, situation: Situation, s: Speech): string {
  const { a } = s.w;
  switch (m.kind) {
    case "fact":
      return m.fact === undefined ? m.id : a.askFact(s.say(m.fact.spec.ask), s.verifiers(m.fact.spec.verifiedBy));
    case "judgement": {
      const by = m.fact?.kind === "flagFact" ? m.fact.decidedBy : undefined;
      return m.fact === undefined ? m.id : a.askJudgement(s.say(m.fact.spec.label), by === undefined ? "" : s.say(by));
    }
    case "field":
      return m.fact === undefined ? m.path : fieldText(m.path, m.fact, situation, s);
    case "parameter":
      return m.parameter === undefined ? m.id : a.askParameter(s.say(m.parameter.label), s.say(m.parameter.setBy));
    case "reading": {
      if (m.reading === undefined) return m.id;
      const options = Object.values(m.reading.options).map((label) => s.say(label));
      return a.askReading(s.say(m.reading.question), options);
    }
    case "term":
      return m.term === undefined ? m.id : a.askTerm(s.say(m.term.label), s.say(m.term.setBy));
  }
}

/** One item for each thing that can still change the answer. */
export function missingItems(missing: readonly Missing[], situation: Situation, s: Speech): readonly ListItem[] {
  return missing.map((m) => listItem(s.w.open(text(m, situation, s))));
}
