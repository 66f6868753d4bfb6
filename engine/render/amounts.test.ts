/** render: amounts in words, exact to the fen and the day. */
import { describe, expect, it } from "vitest";
import { day, named, type Rule, right, rule, text } from "../language/index.ts";
import { explainRule, formatAmount, formatRange, speak, toPlain } from "./index.ts";

const zh = speak("zh", { units: { household: { zh: "户", en: ["household", "households"] } } });
const en = speak("en", { units: { household: { zh: "户", en: ["household", "households"] } } });

describe("formatAmount", () => {
  it("says money exactly: round sums in 万 and 亿, others to the fen", () => {
    const samples: readonly (readonly [number, string, string])[] = [
      [0, "0元", "¥0"],
      [5, "0.05元", "¥0.05"],
      [123_40, "123.40元", "¥123.40"],
      [999_900, "9999元", "¥9,999"],
      [1_000_000, "1万元", "¥10,000"],
      [1_250_000, "1.25万元", "¥12,500"],
      [1_234_500, "12345元", "¥12,345"],
      [1_234_567, "12345.67元", "¥12,345.67"],
      [10_000_000_000, "1亿元", "¥100,000,000"],
      [-1_000_050, "-10000.50元", "-¥10,000.50"],
    ];
    for (const [fen, chinese, english] of samples) {
      expect(formatAmount("fen", fen, zh)).toBe(chinese);
      expect(formatAmount("fen", fen, en)).toBe(english);
    }
  });

  it("says periods by years, months and days", () => {
    expect(formatAmount("duration", 5 * 372, zh)).toBe("5年");
    expect(formatAmount("duration", 5 * 372 + 3 * 31 + 12, zh)).toBe("5年3个月12天");
    expect(formatAmount("duration", 372 + 1, en)).toBe("1 year and 1 day");
    expect(formatAmount("duration", 0, zh)).toBe("0天");
    expect(formatAmount("duration", -31, zh)).toBe("-1个月");
  });

  it("says days and counts, with the caller's words for units, and a unit without words bare", () => {
    expect(formatAmount("date", day("2025-08-01"), zh)).toBe("2025年8月1日");
    expect(formatAmount("date", day("2025-08-01"), en)).toBe("1 August 2025");
    expect(formatAmount("percent", 65, zh)).toBe("65%");
    expect(formatAmount("household", 3, zh)).toBe("3户");
    expect(formatAmount("household", 1, en)).toBe("1 household");
    expect(formatAmount("person", 3_000_000, zh)).toBe("300万人");
    expect(formatAmount("person", 3_000_000, en)).toBe("3,000,000 persons");
    expect(formatAmount("wheel", 4, zh)).toBe("4");
    expect(formatAmount("wheel", 4, en)).toBe("4");
  });
});

describe("formatRange", () => {
  const inFen = (value: number): string => formatAmount("fen", value, zh);
  const infinity = Number.POSITIVE_INFINITY;
  it("says a point, a span, a bound, or nothing", () => {
    expect(formatRange(100, 100, inFen, zh)).toBe("1元");
    expect(formatRange(100, 200, inFen, zh)).toBe("1元至2元");
    expect(formatRange(100, infinity, inFen, zh)).toBe("至少1元");
    expect(formatRange(-infinity, 200, inFen, zh)).toBe("至多2元");
    expect(formatRange(0, infinity, inFen, zh)).toBeUndefined();
    expect(formatRange(-infinity, infinity, inFen, zh)).toBeUndefined();
    expect(formatRange(-infinity, -infinity, inFen, zh)).toBeUndefined();
    expect(formatRange(infinity, infinity, inFen, zh)).toBe("尚未结束");
  });
});

describe("a part that refers to itself", () => {
  it("is named the second time, not unfolded for ever", () => {
    const part = named("loop", text("符合条件", "meets the conditions"), () => part);
    const looping: Rule = rule({
      id: "office/9",
      kind: "entitlement",
      of: "person",
      title: text("循环", "loop"),
      in: "000000",
      from: day("2020-01-01"),
      when: part,
      grants: [right(text("待遇", "a benefit"))],
    });
    expect(toPlain(explainRule(looping, "zh"))).toContain("符合条件，即：“符合条件”（见上文）");
  });
});
