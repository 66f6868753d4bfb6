/** Reads cells of a table as facts: the same values as in a person's file, as spreadsheets write them. */
import {
  type Fact,
  type FactValue,
  type ItemFieldKind,
  isRegionCode,
  type Options,
  parseDay,
  readFacts,
  type Text,
  text,
} from "@qiaoti/engine/language";
import { placeProblem } from "@qiaoti/policies/regions";
import { vocabulary } from "@qiaoti/policies/vocabulary";

/** What is wrong with a cell. */
export class CellProblem {
  readonly message: Text;
  constructor(message: Text) {
    this.message = message;
  }
}

/** The value of a cell as the engine holds it; undefined: unknown. */
export type CellReader = (cell: unknown) => FactValue | undefined | CellProblem;

/** A cell as a source delivers it: text, or what a typed table has. */
type Plain = string | number | boolean | bigint | Date | object | null | undefined;

const UNKNOWN = new Set(["", "unknown", "不清楚", "不详", "未知", "NULL", "null", "NA", "N/A"]);
const YES = new Set(["true", "是", "有", "1", "y", "yes", "√"]);
const NO = new Set(["false", "否", "无", "没有", "0", "n", "no", "×"]);

const KINDS: Readonly<Partial<Record<Fact["kind"], ItemFieldKind>>> = {
  flagFact: "flag",
  choiceFact: "choice",
  scaleFact: "scale",
  setFact: "set",
  integerFact: "integer",
  moneyFact: "money",
  dateFact: "date",
  regionFact: "region",
};

interface Shape {
  readonly options?: Options;
  readonly min?: number;
  readonly max?: number;
}

function show(cell: Plain): string {
  const printed = typeof cell === "string" ? cell : (JSON.stringify(cell) ?? String(cell));
  return printed.length > 40 ? `${printed.slice(0, 39)}…` : printed;
}

function problem(cell: Plain, zh: string, en: string): CellProblem {
  return new CellProblem(text(`${zh}，现为“${show(cell)}”`, `${en}, found "${show(cell)}"`));
}

/** A cell as trimmed text; dates and numbers of typed tables as they are written. */
function textOf(cell: Plain): string {
  if (typeof cell === "string") return cell.trim();
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}

/** Remembers what each distinct text came to: columns repeat themselves. */
function remembered(read: (written: string) => FactValue | CellProblem): (written: string) => FactValue | CellProblem {
  const known = new Map<string, FactValue | CellProblem>();
  return (written) => {
    let value = known.get(written);
    if (value === undefined) {
      value = read(written);
      if (known.size < 100_000) known.set(written, value);
    }
    return value;
  };
}

function optionReader(
  options: Options,
  own: Readonly<Record<string, string>>,
): (written: string) => string | CellProblem {
  const byText = new Map<string, string>();
  for (const [key, label] of Object.entries(options)) {
    byText.set(label.zh, key);
    byText.set(key, key);
  }
  for (const [written, key] of Object.entries(own)) byText.set(written, key);
  const list = Object.keys(options).join(", ");
  return (written) => byText.get(written) ?? problem(written, `不在可选项内，可填：${list}`, `none of: ${list}`);
}

/** `2020/8/1`, `2020.8.1`, `2020年8月1日`, `20200801` and a time after the date, as `2020-08-01`. */
function dateOf(written: string): number | CellProblem {
  const match =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written);
  const [, year = "", month = "", day = ""] = match ?? [];
  const value = match === null ? undefined : parseDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return value ?? problem(written, "应填真实存在的日期，如 2020-08-01", "expected an existing date such as 2020-08-01");
}

function within(value: number, written: string, { min, max }: Shape, scale: number): number | CellProblem {
  if ((min === undefined || value >= min) && (max === undefined || value <= max)) return value;
  const low = min === undefined ? "−∞" : String(min / scale);
  const high = max === undefined ? "∞" : String(max / scale);
  return problem(written, `应在 ${low} 到 ${high} 之间`, `expected ${low} to ${high}`);
}

function scalarReader(
  kind: ItemFieldKind,
  shape: Shape,
  own: Readonly<Record<string, string>>,
): (written: string) => FactValue | CellProblem {
  switch (kind) {
    case "flag":
      return remembered((raw) => {
        const written = (own[raw] ?? raw).toLowerCase();
        if (YES.has(written)) return true;
        if (NO.has(written)) return false;
        return problem(raw, "应填 true（是）或 false（否）", "expected true or false");
      });
    case "choice":
    case "scale":
      return optionReader(shape.options ?? {}, own);
    case "set": {
      const read = optionReader(shape.options ?? {}, own);
      return remembered((written) => {
        const members = written
          .split(/[;；、|]/u)
          .map((part) => part.trim())
          .filter((part) => part !== "" && part !== "无");
        const keys = members.map(read);
        const wrong = keys.find((key) => key instanceof CellProblem);
        return wrong instanceof CellProblem ? wrong : [...new Set(keys as string[])].sort();
      });
    }
    case "integer":
      return (written) => {
        const match = /^(-?\d{1,15})(?:\.0+)?$/.exec(written);
        return match === null
          ? problem(written, "应填整数", "expected a whole number")
          : within(Number(match[1]), written, shape, 1);
      };
    case "money":
      return (written) => {
        const match = /^(-?)(\d{1,12})(?:\.(\d{1,2}))?$/.exec(written.replaceAll(",", ""));
        if (match === null)
          return problem(written, "金额应以元填写，最多两位小数", "expected yuan with at most two decimals");
        const fen = Number(match[2]) * 100 + Number((match[3] ?? "").padEnd(2, "0"));
        return within(match[1] === "-" ? -fen : fen, written, shape, 100);
      };
    case "date":
      return remembered(dateOf);
    case "region":
      return remembered((written) => {
        if (!isRegionCode(written))
          return problem(written, "应填 6、9 或 12 位行政区划代码", "expected a division code of 6, 9 or 12 digits");
        const wrong = placeProblem(written);
        return wrong === undefined ? written : new CellProblem(wrong);
      });
  }
}

/** Spells and records: a JSON list in a cell, or a list of a typed table. */
function listReader(fact: Fact): CellReader {
  return (cell) => {
    let entries: unknown = plainDates(cell);
    if (typeof cell === "string") {
      try {
        entries = JSON.parse(cell);
      } catch {
        return problem(
          cell,
          '应填 JSON 列表，如 [{"from":"2020-08-01"}]',
          'expected a JSON list such as [{"from":"2020-08-01"}]',
        );
      }
    }
    const read = readFacts(vocabulary, { [fact.id]: entries }, { region: placeProblem });
    const [wrong] = read.problems;
    if (wrong === undefined) return read.facts[fact.id];
    const at = wrong.path.slice(fact.id.length);
    return new CellProblem(text(`${at} ${wrong.message.zh}`.trim(), `${at} ${wrong.message.en}`.trim()));
  };
}

/**
 * Values of typed tables as a person's file writes them. In a typed list every entry has every field: one without a
 * value is left out, so that a spell without a last day goes on, as it does in a person's file.
 */
function plainDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(plainDates);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, v]) => (v === null ? [] : [[key, plainDates(v)]])));
}

/** How cells of a fact's column are read; `values` turns the table's own words into options or yes and no. */
export function cellReader(fact: Fact, values: Readonly<Record<string, string>> = {}): CellReader {
  const kind = KINDS[fact.kind];
  if (kind === undefined) {
    const read = listReader(fact);
    return (cell) => (isUnknown(cell as Plain) ? undefined : read(cell));
  }
  const read = scalarReader(kind, fact.spec as Shape, values);
  return (cell) => {
    const plain = cell as Plain;
    if (isUnknown(plain)) return undefined;
    return read(Array.isArray(plain) ? plain.map(String).join(";") : textOf(plain));
  };
}

function isUnknown(cell: Plain): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && UNKNOWN.has(cell.trim()));
}
