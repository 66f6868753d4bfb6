/** Which column of a table states which fact, by its heading or by a mapping; everything wrong is found at once. */
import { type Fact, type Text, text } from "@qiaoti/engine/language";
import { vocabulary } from "@qiaoti/policies/vocabulary";
import { type CellReader, cellReader } from "./table-cells.ts";

/** What a mapping says of one column: a fact, words of its own for values, and whether officers stated it. */
export interface ColumnMapping {
  readonly fact: string;
  readonly values?: Readonly<Record<string, string>>;
  readonly source?: "declared" | "register" | "credential" | "officer";
}

/** Headings to facts; `null` leaves a column out. `id` names the column that tells people apart. */
export interface TableMapping {
  readonly id?: string;
  readonly columns: Readonly<Record<string, ColumnMapping | null>>;
}

export interface FactColumn {
  readonly index: number;
  readonly heading: string;
  readonly fact: Fact;
  readonly read: CellReader;
  readonly officer: boolean;
}

export interface TableColumns {
  readonly facts: readonly FactColumn[];
  /** Position of the column that tells people apart; undefined: the number of the row does. */
  readonly id: number | undefined;
}

/** A problem of the heading; `heading` is the column, empty for the table as a whole. */
export interface HeadingProblem {
  readonly heading: string;
  readonly index: number | undefined;
  readonly message: Text;
}

const ID_HEADINGS = new Set(["id", "ID", "编号", "人员编号", "序号"]);

const byLabel: ReadonlyMap<string, readonly Fact[]> = (() => {
  const found = new Map<string, Fact[]>();
  for (const fact of vocabulary.values())
    found.set(fact.spec.label.zh, [...(found.get(fact.spec.label.zh) ?? []), fact]);
  return found;
})();

type Found =
  | { readonly fact: Fact; readonly mapping: ColumnMapping | undefined }
  | { readonly message: Text }
  | undefined;

function factOf(heading: string, mapping: TableMapping): Found {
  const own = mapping.columns[heading];
  if (own === null) return undefined;
  if (own !== undefined) {
    const fact = vocabulary.get(own.fact);
    if (fact !== undefined) return { fact, mapping: own };
    return {
      message: text(
        `对照表把这一列指为 ${own.fact}，但词汇表中没有这项事实`,
        `the mapping names ${own.fact}, which is no fact`,
      ),
    };
  }
  const fact = vocabulary.get(heading);
  if (fact !== undefined) return { fact, mapping: undefined };
  const labelled = byLabel.get(heading) ?? [];
  const [only] = labelled;
  if (only !== undefined && labelled.length === 1) return { fact: only, mapping: undefined };
  if (labelled.length > 1) {
    const ids = labelled.map((f) => f.id).join("、");
    return {
      message: text(
        `这个名称有几项事实：${ids}，请改用编号作列名`,
        `several facts bear this label: ${ids}; use an id as heading`,
      ),
    };
  }
  return {
    message: text(
      "不认识这一列：列名应是事实编号或名称（qiaoti facts 可查），不用的列请在 --map 里写 null",
      "unknown column: a heading is a fact's id or label (see qiaoti facts); leave a column out with null in --map",
    ),
  };
}

/**
 * Reads the heading of a table. `needed` are the facts that the rules look at: at least one must be there, and only
 * their columns are read.
 */
export function readHeadings(
  headings: readonly string[],
  mapping: TableMapping,
  needed: ReadonlySet<string>,
): TableColumns | { readonly problems: readonly HeadingProblem[] } {
  const problems: HeadingProblem[] = [];
  const facts: FactColumn[] = [];
  const firstOf = new Map<string, string>();
  let id: number | undefined;
  for (const [index, raw] of headings.entries()) {
    const heading = raw.trim();
    const report = (message: Text): void => void problems.push({ heading, index, message });
    if (heading === "") {
      report(text(`第 ${index + 1} 列没有列名`, `column ${index + 1} has no heading`));
      continue;
    }
    if (headings.findIndex((other) => other.trim() === heading) < index) {
      report(text("列名重复", "the heading comes twice"));
      continue;
    }
    if (
      mapping.id === undefined
        ? ID_HEADINGS.has(heading) && mapping.columns[heading] === undefined
        : heading === mapping.id
    ) {
      id ??= index;
      continue;
    }
    const found = factOf(heading, mapping);
    if (found === undefined) continue;
    if ("message" in found) {
      report(found.message);
      continue;
    }
    const before = firstOf.get(found.fact.id);
    if (before !== undefined) {
      report(
        text(
          `与“${before}”列是同一项事实（${found.fact.id}）`,
          `states the same fact as "${before}" (${found.fact.id})`,
        ),
      );
      continue;
    }
    firstOf.set(found.fact.id, heading);
    facts.push({
      index,
      heading,
      fact: found.fact,
      read: cellReader(found.fact, found.mapping?.values),
      officer: found.mapping?.source === "officer",
    });
  }
  const absent = (heading: string): void =>
    void problems.push({
      heading,
      index: undefined,
      message: text("缺少这一列（--map 里写明了它）", "this column is missing (the mapping names it)"),
    });
  const present = new Set(headings.map((h) => h.trim()));
  for (const heading of Object.keys(mapping.columns)) if (!present.has(heading)) absent(heading);
  if (mapping.id !== undefined && !present.has(mapping.id)) absent(mapping.id);
  if (problems.length === 0 && !facts.some(({ fact }) => needed.has(fact.id))) {
    const list = [...needed].join("、");
    problems.push({
      heading: "",
      index: undefined,
      message: text(
        `表里没有这些规则要看的任何一列，应有：${list}`,
        `the table has none of the columns that the rules look at: ${list}`,
      ),
    });
  }
  return problems.length > 0 ? { problems } : { facts: facts.filter(({ fact }) => needed.has(fact.id)), id };
}
