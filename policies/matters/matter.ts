/** A matter: one concrete thing that a person or unit can compare between places, whatever document gives it. */
import type { Text } from "@qiaoti/engine/language";
import type { MeasureId } from "../measure.ts";
import type { ThemeId } from "./themes.ts";

export interface Matter {
  readonly id: string;
  readonly theme: ThemeId;
  readonly title: Text;
  /** Must follow a person who moves: dossier, insurance relations, schooling, registration, titles. */
  readonly carriedOver: boolean;
  /** The measures that give it, of any document; each has conditions, and belongs to no other matter. */
  readonly measures: readonly MeasureId[];
}

/** Matters of one theme, from rows that leave the theme out. */
export function mattersOf(theme: ThemeId, rows: readonly Omit<Matter, "theme">[]): readonly Matter[] {
  return rows.map((row) => ({ ...row, theme }));
}
