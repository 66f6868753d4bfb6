/** Parameters and readings as an office or a person's file states them: by unit, with every problem told. */
import { DAYS_PER_CARRY, day, type Parameter, parseDay, type Setting, type Text, text } from "@qiaoti/engine/language";
import { parameters as knownParameters, readings as knownReadings } from "@qiaoti/policies";
import type { PersonFile } from "./contract.ts";
import type { FileProblem } from "./problems.ts";

type Settings = Readonly<Record<string, readonly Setting[]>>;
type StatedValue = PersonFile["parameters"][string][number]["value"];

/** A length of time as a period number: `P5Y`, `P6M`, `P1Y6M`, `P15D` (ISO 8601). */
function readPeriod(value: StatedValue): number | undefined {
  const match = typeof value === "string" ? /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(value) : null;
  if (match === null) return undefined;
  const [years, months, days] = [Number(match[1] ?? 0), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  return (years * 12 + months) * DAYS_PER_CARRY + days;
}

/** Yuan with at most two decimals, in fen. */
function readYuan(value: StatedValue): number | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,2}))?$/.exec(String(value));
  return match === null || Array.isArray(value)
    ? undefined
    : Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
}

interface Reader {
  readonly read: (value: StatedValue) => Setting["value"] | undefined;
  readonly expected: Text;
}

const whole = (value: StatedValue): number | undefined =>
  typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;

const READERS: Readonly<Record<string, Reader>> = {
  duration: {
    read: readPeriod,
    expected: text(
      "一段时间，如 P5Y（5 年）、P6M（6 个月）",
      "a length of time such as P5Y (5 years) or P6M (6 months)",
    ),
  },
  fen: { read: readYuan, expected: text("金额，以元计，最多两位小数", "an amount in yuan with at most two decimals") },
  date: {
    read: (value) => (typeof value === "string" ? parseDay(value) : undefined),
    expected: text("真实存在的日期，如 2026-01-01", "an existing date such as 2026-01-01"),
  },
  number: { read: whole, expected: text("整数", "a whole number") },
  flag: {
    read: (value) => (typeof value === "boolean" ? value : undefined),
    expected: text("true（是）或 false（否）", "true or false"),
  },
  list: { read: (value) => (Array.isArray(value) ? value : undefined), expected: text("一个列表", "a list") },
};

function readerOf(parameter: Parameter): Reader {
  const unit = parameter.shape === "number" ? (parameter.unit ?? "number") : parameter.shape;
  return READERS[unit] ?? (READERS["number"] as Reader);
}

/** Settings by parameter id, values in the units of the engine. */
export function readSettings(stated: PersonFile["parameters"]): {
  readonly settings: Settings;
  readonly problems: readonly FileProblem[];
} {
  const settings: Record<string, Setting[]> = {};
  const problems: FileProblem[] = [];
  for (const [id, list] of Object.entries(stated)) {
    const parameter = knownParameters.get(id);
    if (parameter === undefined) {
      problems.push({ path: `parameters.${id}`, message: text("没有这个参数", "there is no such parameter") });
      continue;
    }
    const { read, expected } = readerOf(parameter);
    settings[id] = list.flatMap((s, i): Setting[] => {
      const value = read(s.value);
      if (value !== undefined) return [{ ...s, value, from: day(s.from) }];
      problems.push({
        path: `parameters.${id}[${i}].value`,
        message: text(`应填${expected.zh}`, `expected ${expected.en}`),
      });
      return [];
    });
  }
  return { settings, problems };
}

/** Settings of the office, then those of the file: where both are for one place and day, the file's hold. */
export function joinSettings(office: Settings, file: Settings): Settings {
  const ids = new Set([...Object.keys(office), ...Object.keys(file)]);
  return Object.fromEntries([...ids].map((id) => [id, [...(office[id] ?? []), ...(file[id] ?? [])]]));
}

/** What is wrong with one choice of a reading. */
function choiceProblem(id: string, option: string, path: string): FileProblem | undefined {
  const reading = knownReadings.get(id);
  if (reading === undefined)
    return { path: `readings.${id}`, message: text("没有这个口径", "there is no such reading") };
  if (Object.hasOwn(reading.options, option)) return undefined;
  const options = Object.keys(reading.options).join(", ");
  return { path, message: text(`口径选项应为：${options}`, `the options are: ${options}`) };
}

export function readingProblems(readings: Readonly<Record<string, string>>): readonly FileProblem[] {
  return Object.entries(readings).flatMap(([id, option]) => choiceProblem(id, option, `readings.${id}`) ?? []);
}

/** The same for readings adopted from a day on. */
export function adoptionProblems(
  readings: Readonly<Record<string, readonly { readonly option: string }[]>>,
): readonly FileProblem[] {
  return Object.entries(readings).flatMap(([id, list]) =>
    list.flatMap(({ option }, i) => choiceProblem(id, option, `readings.${id}[${i}].option`) ?? []),
  );
}
