/** Finds the columns that conditions speak of, and refuses by name what no table can answer. */
import type { Fact, Options } from "../language/facts.ts";
import type { ItemFieldKind, Source } from "../language/nodes.ts";
import { type Text, text } from "../language/text.ts";
import type { Column, Table } from "./columns.ts";
import type { ColumnRef, ListRef } from "./plan.ts";

/** A rule that cannot be compiled: which, where in it, and why. */
export class CompileError extends Error {
  readonly rule: string;
  readonly problem: Text;
  constructor(rule: string, problem: Text) {
    super(`${rule}: ${problem.en}`);
    this.name = "CompileError";
    this.rule = rule;
    this.problem = problem;
  }
}

const KINDS: Readonly<Record<Fact["kind"], ItemFieldKind | "list">> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
  setFact: "set",
  spellsFact: "list",
  recordsFact: "list",
};

const COLUMN_KINDS: Readonly<Record<ItemFieldKind | "list", Column["kind"]>> = {
  flag: "flag",
  choice: "option",
  scale: "option",
  integer: "number",
  money: "number",
  date: "number",
  region: "region",
  set: "set",
  list: "list",
};

export const kindOf = (source: Source): ItemFieldKind | "list" =>
  source.kind === "field" ? source.field.kind : KINDS[source.fact.kind];

export const nameOf = (source: Source): string =>
  source.kind === "field" ? `${source.list.id}.${source.field.name}` : source.fact.id;

function declaredOptions(source: Source): Options {
  if (source.kind === "field") return source.field.options ?? {};
  return "options" in source.fact.spec ? source.fact.spec.options : {};
}

/** Columns of one table; without a table everything is unknown, which is enough to check a rule. */
export class Refs {
  readonly #table: Table | undefined;
  readonly #lists = new Map<string, ListRef>();
  readonly #columns = new Map<string, ColumnRef>();
  readonly #refuse: (problem: Text) => never;
  /** Every fact that was asked for. */
  readonly facts = new Set<string>();
  /** Every field of a list that was asked for, as `fact.field`. */
  readonly fields = new Set<string>();

  constructor(table: Table | undefined, refuse: (problem: Text) => never) {
    this.#table = table;
    this.#refuse = refuse;
  }

  /** Entries of the region dictionary, that for "unknown" included. */
  get regions(): readonly string[] {
    return ["", ...(this.#table?.regions.entries() ?? [])];
  }

  list(fact: Fact): ListRef {
    let ref = this.#lists.get(fact.id);
    if (ref === undefined) {
      const column = this.#column(fact.id, "list");
      ref = {
        fact: fact.id,
        lasting: fact.kind === "spellsFact",
        column: column?.kind === "list" ? column : undefined,
      };
      this.#lists.set(fact.id, ref);
    }
    return ref;
  }

  /** A field of a list by its name; unknown throughout where the list has no such field. */
  field(fact: Fact, name: string): ColumnRef {
    const list = this.list(fact);
    this.fields.add(`${fact.id}.${name}`);
    return this.#ref(`${fact.id}.${name}`, fact.id, list, list.column?.fields.get(name));
  }

  /** Undefined where the source is a field and no spell or record is at hand: then it is unknown. */
  of(source: Source, item: Fact | undefined, kinds: readonly ItemFieldKind[]): ColumnRef | undefined {
    const kind = kindOf(source);
    if (kind === "list" || !kinds.includes(kind)) {
      const [found, wanted] = [`${nameOf(source)} (${kind})`, kinds.join(" / ")];
      this.#refuse(text(`${found} 不能用在需要 ${wanted} 的地方`, `${found} stands where ${wanted} is expected`));
    }
    if (source.kind === "fact") {
      const { fact } = source;
      const column = this.#column(fact.id, kind);
      const judged = fact.kind === "flagFact" && fact.decidedBy !== undefined;
      const counts = !judged || (column?.kind === "flag" && column.officer);
      return this.#ref(fact.id, fact.id, undefined, counts ? column : undefined);
    }
    this.facts.add(source.list.id);
    if (item === undefined) return undefined;
    if (item.id !== source.list.id)
      this.#refuse(
        text(`${nameOf(source)} 用在了 ${item.id} 的条目里`, `${nameOf(source)} is asked of an entry of ${item.id}`),
      );
    const ref = this.field(source.list, source.field.name);
    if (ref.column !== undefined) this.#check(ref.key, kind, ref.column);
    return ref;
  }

  /** The options in the order of their codes. */
  options(source: Source, ref: ColumnRef): readonly string[] {
    const { column } = ref;
    if (column?.kind === "option" || column?.kind === "set") return column.options;
    return Object.keys(declaredOptions(source));
  }

  #ref(key: string, fact: string, list: ListRef | undefined, column: Column | undefined): ColumnRef {
    let ref = this.#columns.get(key);
    if (ref === undefined) {
      ref = { key, fact, list, column };
      this.#columns.set(key, ref);
    }
    return ref;
  }

  #column(id: string, kind: ItemFieldKind | "list"): Column | undefined {
    this.facts.add(id);
    const column = this.#table?.columns.get(id);
    if (column !== undefined) this.#check(id, kind, column);
    return column;
  }

  #check(key: string, kind: ItemFieldKind | "list", column: Column): void {
    if (column.kind === COLUMN_KINDS[kind]) return;
    const [wanted, found] = [COLUMN_KINDS[kind], column.kind];
    this.#refuse(
      text(
        `列 ${key} 应为 ${wanted}，现为 ${found}`,
        `column ${key} should be of kind ${wanted}, it is of kind ${found}`,
      ),
    );
  }
}
