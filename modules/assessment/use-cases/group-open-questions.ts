/** Sorts what is not decided by what would decide it, the most useful first, so that nobody has to read a wall of text. */
import type { Missing } from "@qiaoti/engine/decide";
import { joinLevels } from "./join-levels.ts";
import type { Standing } from "./standings.ts";

/** Something missing, with the answers listed under it; each undecided answer stands under exactly one. */
export interface OpenQuestion {
  readonly missing: Missing;
  /** How many answers this could change, those listed under another question included; levels joined. */
  readonly touches: number;
  /** How many answers wait for nothing else; levels joined. */
  readonly alone: number;
  readonly standings: readonly Standing[];
}

export interface OpenQuestions {
  /** What the subject can say. */
  readonly fromSubject: readonly OpenQuestion[];
  /** What a body must decide, set, adopt or supply. */
  readonly fromOthers: readonly OpenQuestion[];
}

/** A field of an entry counts with its list: they are asked together. */
const keyOf = (m: Missing): string => `${m.kind === "field" ? "fact" : m.kind} ${m.id}`;

/** Whether the subject itself can say it: facts about it, of a person those of the household too; judgements never. */
export function subjectCanSay(m: Missing, subject: string): boolean {
  if (m.kind !== "fact" && m.kind !== "field") return false;
  const of = m.fact?.spec.of;
  return of === subject || (subject === "person" && of === "household");
}

interface Candidate {
  readonly missing: Missing;
  readonly standings: Set<Standing>;
}

/** The more answers wait for it, and for little else, and the easier it is to say, the more useful. */
function usefulness(c: Candidate, left: ReadonlySet<Standing>): number {
  let sum = 0;
  for (const s of c.standings) if (left.has(s)) sum += 1 / s.determination.missing.length;
  return sum / (c.missing.fact?.spec.cost ?? 1);
}

/** Takes the most useful question, then the most useful for what is left, until each answer stands under one. */
function taken(candidates: readonly Candidate[], standings: readonly Standing[]): OpenQuestion[] {
  const left = new Set(standings);
  const waiting = new Set(candidates);
  const questions: OpenQuestion[] = [];
  while (left.size > 0 && waiting.size > 0) {
    let best: Candidate | undefined;
    let score = 0;
    for (const c of waiting) {
      const own = usefulness(c, left);
      if (own > score) [best, score] = [c, own];
    }
    if (best === undefined) break;
    waiting.delete(best);
    const own = [...best.standings].filter((s) => left.delete(s));
    const only = (s: Standing): boolean => new Set(s.determination.missing.map(keyOf)).size === 1;
    own.sort((a, b) => a.determination.missing.length - b.determination.missing.length);
    questions.push({
      missing: best.missing,
      touches: joinLevels([...best.standings]).length,
      alone: joinLevels([...best.standings].filter(only)).length,
      standings: own,
    });
  }
  return questions;
}

/** Groups undecided answers. An answer stands under a question to the subject where there is one for it. */
export function groupOpenQuestions(undecided: readonly Standing[], subject = "person"): OpenQuestions {
  const canSay = (m: Missing): boolean => subjectCanSay(m, subject);
  const candidates = new Map<string, Candidate>();
  for (const s of undecided)
    for (const m of s.determination.missing) {
      const candidate = candidates.get(keyOf(m)) ?? { missing: m, standings: new Set<Standing>() };
      candidate.standings.add(s);
      candidates.set(keyOf(m), candidate);
    }
  const all = [...candidates.values()];
  const askable = undecided.filter((s) => s.determination.missing.some(canSay));
  const others = undecided.filter((s) => !s.determination.missing.some(canSay));
  return {
    fromSubject: taken(
      all.filter((c) => canSay(c.missing)),
      askable,
    ),
    fromOthers: taken(all, others),
  };
}
