/** Answers under the headings by which people look for them. */
import type { Wording } from "@qiaoti/contract";
import type { ResultRow, ResultsView } from "../../browser.ts";

export interface ThemeGroup {
  readonly id: string;
  readonly title: Wording;
  readonly rows: readonly ResultRow[];
}

const REST: Wording = { zh: "其他", en: "Other" };

/** In the order of the themes; themes without an answer are left out. */
export function byTheme(rows: readonly ResultRow[], themes: ResultsView["themes"]): readonly ThemeGroup[] {
  const groups = Object.entries(themes).map(([id, title]) => ({ id, title, rows: rows.filter((r) => r.theme === id) }));
  const rest = rows.filter((r) => r.theme === undefined);
  return [...groups, { id: "rest", title: REST, rows: rest }].filter((group) => group.rows.length > 0);
}

/** A fact that is missing, with how many answers wait for it. */
export interface OpenFact {
  readonly id: string;
  readonly label: Wording;
  readonly waiting: number;
  /** Answers that wait for nothing else. */
  readonly alone: number;
}

/** What a person could still say, the most useful first: what alone decides most, then what touches most. */
export function openFacts(rows: readonly ResultRow[], askable: (id: string) => boolean): readonly OpenFact[] {
  const found = new Map<string, { label: Wording; waiting: number; alone: number }>();
  for (const { missing } of rows) {
    const ids = new Map(missing.map((m) => [m.id, m]));
    for (const m of ids.values()) {
      if (m.kind !== "fact" && m.kind !== "field") continue;
      const entry = found.get(m.id) ?? { label: m.label, waiting: 0, alone: 0 };
      entry.waiting += 1;
      if (ids.size === 1) entry.alone += 1;
      found.set(m.id, entry);
    }
  }
  return [...found]
    .filter(([id]) => askable(id))
    .map(([id, entry]) => ({ id, ...entry }))
    .sort((a, b) => b.alone - a.alone || b.waiting - a.waiting);
}
