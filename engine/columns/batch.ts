/** Decides rules for whole tables: compiled once for a day and a place, run over any table. */
import { applies } from "../decide/determination.ts";
import type { Rule } from "../language/rules.ts";
import { text } from "../language/text.ts";
import type { Block, Codes } from "./buffers.ts";
import type { Table } from "./columns.ts";
import { mayGenerate } from "./generate.ts";
import { tally } from "./kernels-ranges.ts";
import { type BatchContext, Lowering } from "./lower.ts";
import type { CodeNode } from "./plan.ts";
import { CompileError } from "./refs.ts";
import { Program, type Root } from "./schedule.ts";
import { factsOf, Settling } from "./settle.ts";

export interface BatchOptions {
  /** `false` runs without generated code, as a browser with a strict content policy does; found out by itself. */
  readonly generate?: boolean;
  /** Rows computed at a time, a multiple of 4; 4096 unless said otherwise. */
  readonly blockRows?: number;
}

export interface RunOptions {
  /** `false` keeps counts only, not the codes of every person (one byte a rule and person). */
  readonly keep?: boolean;
  /** Called after each block with the rows done so far. */
  readonly onProgress?: (rowsDone: number, rows: number) => void;
}

/** How many people a rule says what of. */
export interface Summary {
  readonly rows: number;
  readonly entitled: number;
  readonly notEntitled: number;
  readonly undetermined: number;
}

/** What learning one fact would bring; see `settle.ts` for the exact meaning. */
export interface SettlingFact {
  readonly fact: string;
  /** Undetermined people who would certainly be decided. */
  readonly settles: number;
  /** Undetermined people of whom the fact is not stated. */
  readonly unknown: number;
}

const DEFAULT_BLOCK = 4096;

/** Rules compiled for a day and a place. Rules that are not in force then and there are left out. */
export class Batch {
  readonly rules: readonly Rule[];
  readonly notInForce: readonly Rule[];
  /** Facts that the rules look at: the columns worth reading. */
  readonly facts: ReadonlySet<string>;
  /** Fields of spells and records that the rules look at, as `fact.field`. */
  readonly fields: ReadonlySet<string>;
  readonly #context: BatchContext;
  readonly #options: Required<BatchOptions>;

  constructor(rules: readonly Rule[], context: BatchContext, options: BatchOptions) {
    const seen = new Set<string>();
    const twice = rules.find((r) => seen.size === seen.add(r.id).size);
    if (twice !== undefined) throw new CompileError(twice.id, text("同一规则出现两次", "the rule comes twice"));
    this.rules = rules.filter((r) => applies(r, context));
    this.notInForce = rules.filter((r) => !applies(r, context));
    this.#context = context;
    const blockRows = options.blockRows ?? DEFAULT_BLOCK;
    if (blockRows % 4 !== 0 || blockRows <= 0) throw new RangeError(`not a multiple of 4: ${blockRows}`);
    this.#options = { generate: options.generate ?? mayGenerate(), blockRows };
    const check = (some: readonly Rule[]): Lowering => {
      const lowering = new Lowering(context, undefined, false);
      for (const rule of some) lowering.rule(rule.id, rule.when);
      return lowering;
    };
    check(this.notInForce);
    const { facts, fields } = check(this.rules).refs;
    this.facts = facts;
    this.fields = fields;
  }

  /** The rules bound to one table, to be run as often as wanted. Throws a CompileError where a column is of a wrong kind. */
  over(table: Table): BoundBatch {
    return new BoundBatch(this.rules, this.#context, this.#options, table);
  }

  run(table: Table, options: RunOptions = {}): Results {
    return this.over(table).run(options);
  }
}

/**
 * Compiles rules for one day and place; parameters, readings and open terms are resolved here. People for whom the
 * question is asked in different regions are run as one table a region: rules, parameters and local fillings differ.
 * Throws a CompileError that names the rule where a condition cannot be expressed over columns, and where sub-rules form
 * a circle.
 */
export function compile(rules: readonly Rule[], context: BatchContext, options: BatchOptions = {}): Batch {
  return new Batch(rules, context, options);
}

interface Tally {
  yes: number;
  no: number;
}

/** Rules bound to the columns of one table. */
export class BoundBatch {
  readonly #rules: readonly Rule[];
  readonly #context: BatchContext;
  readonly #options: Required<BatchOptions>;
  readonly #table: Table;
  readonly #program: Program;
  readonly #tallies: readonly Tally[];
  #kept: readonly Uint8Array[] | undefined;

  constructor(rules: readonly Rule[], context: BatchContext, options: Required<BatchOptions>, table: Table) {
    this.#rules = rules;
    this.#context = context;
    this.#options = options;
    this.#table = table;
    this.#tallies = rules.map(() => ({ yes: 0, no: 0 }));
    const lowering = new Lowering(context, table, true);
    const roots = rules.map((rule, i): Root => {
      const sums = this.#tallies[i] ?? { yes: 0, no: 0 };
      return { node: lowering.rule(rule.id, rule.when), take: (codes, block) => this.#take(i, sums, codes, block) };
    });
    this.#program = this.#programOf(roots);
  }

  #programOf(roots: readonly Root[]): Program {
    return new Program(roots, { table: this.#table, asOf: this.#context.asOf, ...this.#options });
  }

  #take(i: number, sums: Tally, codes: Codes, block: Block): void {
    tally(codes, block.start, block.count, sums);
    const from = codes.direct ? block.start : 0;
    this.#kept?.[i]?.set(codes.bytes.subarray(from, from + block.count), block.start);
  }

  /** Steps taken for each block of people, and bytes that a block is computed in. */
  get cost(): { readonly steps: number; readonly roomBytes: number } {
    return { steps: this.#program.size, roomBytes: this.#program.roomBytes };
  }

  /** Decides every rule for every person of the table. */
  run(options: RunOptions = {}): Results {
    const rows = this.#table.length;
    const kept = options.keep === false ? undefined : this.#rules.map(() => new Uint8Array(rows));
    for (const sums of this.#tallies) Object.assign(sums, { yes: 0, no: 0 });
    this.#kept = kept;
    const { onProgress } = options;
    this.#program.run(onProgress && ((done) => onProgress(done, rows)));
    this.#kept = undefined;
    const summaries = this.#tallies.map(
      ({ yes, no }): Summary => ({ rows, entitled: yes, notEntitled: no, undetermined: rows - yes - no }),
    );
    return new Results(
      this.#rules.map((rule) => rule.id),
      summaries,
      kept,
    );
  }

  /** Facts that stand between the rule and a decision, the one that would settle most people first. */
  settlesMost(ruleId: string): readonly SettlingFact[] {
    const rule = this.#rules.find((r) => r.id === ruleId);
    if (rule === undefined) throw new RangeError(`no such rule in this batch: ${ruleId}`);
    const lowering = new Lowering(this.#context, this.#table, false);
    const root = lowering.rule(rule.id, rule.when);
    const open = new Uint8Array(this.#options.blockRows);
    const counted: { fact: string; settles: number; unknown: number }[] = [];
    const roots: Root[] = [{ node: root, take: (codes, block) => open.set(rowsOf(codes, block)) }];
    for (const [fact, ref] of factsOf(root)) {
      const settling = new Settling(lowering.plan, fact, lowering.refs.regions);
      const count = { fact, settles: 0, unknown: 0 };
      counted.push(count);
      const known = "key" in ref ? settling.known(ref) : settling.listed(ref);
      const when = (node: CodeNode, add: (code: number) => void): Root => ({
        node,
        take: (codes, block) => {
          const bytes = rowsOf(codes, block);
          for (let j = 0; j < block.count; j++) if (open[j] === 0) add(bytes[j] ?? 0);
        },
      });
      roots.push(
        when(settling.code(root), (code) => {
          if (code === 1) count.settles += 1;
        }),
        when(known, (code) => {
          if (code !== 1) count.unknown += 1;
        }),
      );
    }
    this.#programOf(roots).run();
    return counted
      .filter((c) => c.settles > 0 || c.unknown > 0)
      .sort((a, b) => b.settles - a.settles || b.unknown - a.unknown);
  }
}

function rowsOf(codes: Codes, block: Block): Uint8Array {
  const from = codes.direct ? block.start : 0;
  return codes.bytes.subarray(from, from + block.count);
}

/** What a batch found. */
export class Results {
  readonly rules: readonly string[];
  readonly #summaries: readonly Summary[];
  readonly #codes: readonly Uint8Array[] | undefined;

  constructor(rules: readonly string[], summaries: readonly Summary[], codes: readonly Uint8Array[] | undefined) {
    this.rules = rules;
    this.#summaries = summaries;
    this.#codes = codes;
  }

  #index(ruleId: string): number {
    const index = this.rules.indexOf(ruleId);
    if (index < 0) throw new RangeError(`no such rule in this batch: ${ruleId}`);
    return index;
  }

  /** One Kleene code a person: 0 undetermined, 1 entitled, 2 not. Throws a RangeError where only counts were kept. */
  codes(ruleId: string): Uint8Array {
    const codes = this.#codes?.[this.#index(ruleId)];
    if (codes === undefined) throw new RangeError("this run kept counts only");
    return codes;
  }

  /** How many are entitled, not, undetermined. */
  summary(ruleId: string): Summary {
    const summary = this.#summaries[this.#index(ruleId)];
    if (summary === undefined) throw new RangeError(`no summary of ${ruleId}`);
    return summary;
  }

  /** The summaries of all rules. */
  get summaries(): ReadonlyMap<string, Summary> {
    return new Map(this.rules.map((id) => [id, this.summary(id)]));
  }
}
