/** Reads the values of options: places by code or name, days, subjects, readings. */
import { isRegionCode, parseDay, type Text, text } from "@qiaoti/engine/language";
import { type FactSubject, subjects } from "@qiaoti/policies";
import { findPlaces, placeName, placeProblem } from "@qiaoti/policies/regions";
import { UsageError } from "../errors.ts";

const MOST_SHOWN = 8;

/** A division code from a code or a name; or what is wrong, with the places that the name may mean. */
export function findPlace(value: string): { readonly code: string } | { readonly problem: Text } {
  if (isRegionCode(value)) {
    const wrong = placeProblem(value);
    return wrong === undefined ? { code: value } : { problem: wrong };
  }
  const found = findPlaces(value.trim());
  const [only] = found;
  if (only !== undefined && found.length === 1) return { code: only };
  if (found.length === 0)
    return {
      problem: text(
        `找不到“${value}”，应填行政区划代码（如 530128）或地名（如 禄劝）`,
        `no place "${value}"; give a division code (such as 530128) or a name (such as 禄劝)`,
      ),
    };
  const list = found.slice(0, MOST_SHOWN).map((code) => `${code} ${placeName(code)}`);
  const lines = [...list, ...(found.length > MOST_SHOWN ? ["…"] : [])].join("\n  ");
  return {
    problem: text(
      `“${value}”有 ${found.length} 处，请改用代码：\n  ${lines}`,
      `"${value}" names ${found.length} places; use a code:\n  ${lines}`,
    ),
  };
}

/** The value of an option that must be there. @throws UsageError */
export function required(value: string | undefined, option: string): string {
  if (value !== undefined) return value;
  throw new UsageError(text(`缺少选项 ${option}`, `missing option ${option}`));
}

/** A division code from a code or a name. @throws UsageError where there is none, or several. */
export function readPlace(value: string, option: string): string {
  const found = findPlace(value);
  if ("code" in found) return found.code;
  throw new UsageError(text(`${option}：${found.problem.zh}`, `${option}: ${found.problem.en}`));
}

/** Reads several options and tells every mistake at once. @throws UsageError with all of them, a line each */
export function readTogether<T extends Readonly<Record<string, () => unknown>>>(
  readers: T,
): { readonly [K in keyof T]: ReturnType<T[K]> } {
  const wrong: Text[] = [];
  const entries = Object.entries(readers).map(([name, read]): [string, unknown] => {
    try {
      return [name, read()];
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      wrong.push(error.text);
      return [name, undefined];
    }
  });
  if (wrong.length > 0)
    throw new UsageError(text(wrong.map((w) => w.zh).join("\n"), wrong.map((w) => w.en).join("\n")));
  return Object.fromEntries(entries) as { readonly [K in keyof T]: ReturnType<T[K]> };
}

/** A day. @throws UsageError */
export function readDay(value: string, option: string): string {
  if (parseDay(value) !== undefined) return value;
  throw new UsageError(
    text(
      `${option}：应填真实存在的日期，如 2025-08-01，现为“${value}”`,
      `${option}: expected an existing date such as 2025-08-01, found "${value}"`,
    ),
  );
}

/** A subject by key or Chinese name. @throws UsageError */
export function readSubject(value: string): FactSubject {
  const keys = Object.keys(subjects) as FactSubject[];
  const found = keys.find((key) => key === value || subjects[key].zh === value);
  if (found !== undefined) return found;
  const zh = keys.map((key) => `${key}（${subjects[key].zh}）`).join("、");
  const en = keys.join(", ");
  throw new UsageError(text(`--of：应为 ${zh}，现为“${value}”`, `--of: one of ${en}, found "${value}"`));
}

/** `id=option`, as often as it is given. @throws UsageError */
export function readReadings(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf("=");
      if (at < 1 || at === value.length - 1)
        throw new UsageError(
          text(
            `--reading：应写成 口径编号=选项，如 km-2020/3=cumulative，现为“${value}”`,
            `--reading: write id=option, such as km-2020/3=cumulative, found "${value}"`,
          ),
        );
      return [value.slice(0, at), value.slice(at + 1)];
    }),
  );
}

/** One of several words. @throws UsageError */
export function readChoice<const T extends string>(value: string, options: readonly T[], option: string): T {
  const found = options.find((o) => o === value);
  if (found !== undefined) return found;
  const list = options.join(", ");
  throw new UsageError(text(`${option}：应为 ${list}，现为“${value}”`, `${option}: one of ${list}, found "${value}"`));
}

/** A whole number from a least value on. @throws UsageError */
export function readCount(value: string, option: string, least = 1): number {
  const count = /^\d{1,12}$/.test(value) ? Number(value) : Number.NaN;
  if (count >= least) return count;
  throw new UsageError(
    text(
      `${option}：应填不小于 ${least} 的整数，现为“${value}”`,
      `${option}: expected a whole number from ${least} on, found "${value}"`,
    ),
  );
}
