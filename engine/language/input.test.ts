/** Reading stated facts: every problem at once, each with its place; nothing guessed. */
import { describe, expect, it } from "vitest";
import {
  choice,
  date,
  day,
  flag,
  integer,
  item,
  manyOf,
  money,
  readFacts,
  records,
  regionCode,
  scale,
  spells,
  text,
  theme,
  vocabularyOf,
} from "./index.ts";

const t = text("甲", "a");
const common = { of: "person", label: t, ask: t, sensitivity: "open", verifiedBy: [] } as const;
const x = theme("x", {
  veteran: flag({ ...common, yes: t, no: t }),
  employer: choice({
    ...common,
    options: { enterprise: text("企业", "enterprise"), institution: text("事业单位", "institution") },
  }),
  grade: scale({ ...common, options: { junior: text("初级", "junior"), senior: text("高级", "senior") } }),
  staff: integer({ ...common, unit: "person", min: 0, max: 100 }),
  wage: money(common),
  born: date(common),
  home: regionCode(common),
  papers: manyOf({ ...common, options: { thesis: t, summary: t } }),
  work: spells({
    ...common,
    item: {
      level: item.choice({ label: t, options: { town: t, county: t } }),
      fullTime: item.flag({ label: t, yes: t, no: t }),
    },
    exclusiveWhen: { fullTime: true },
  }),
  tests: records({ ...common, item: { score: item.integer({ label: t, unit: "point", min: 0, max: 10 }) } }),
});
const vocabulary = vocabularyOf(x);
const problems = (input: Record<string, unknown>) =>
  readFacts(vocabulary, input).problems.map((p) => `${p.path}: ${p.message.en}`);

describe("reading facts", () => {
  it("takes them flat or nested, by key or Chinese label, money in yuan, with or without a source", () => {
    const read = readFacts(vocabulary, {
      "x.veteran": true,
      x: { employer: "事业单位", wage: "1234.5", born: "1990-02-28", home: 530128 },
      "x.papers": ["thesis", "thesis"],
      "x.grade": { value: "senior", source: "register", asOf: "2025-01-01", note: "查自系统" },
      "x.work": [{ from: "2020-08-01", level: "town" }],
    });
    expect(read.problems).toEqual([]);
    expect(read.facts).toEqual({
      "x.veteran": true,
      "x.employer": "institution",
      "x.wage": 123450,
      "x.born": day("1990-02-28"),
      "x.home": "530128",
      "x.papers": ["thesis"],
      "x.grade": "senior",
      "x.work": [{ from: day("2020-08-01"), to: null, level: "town" }],
    });
    expect(read.provenance["x.grade"]).toEqual({ source: "register", asOf: day("2025-01-01"), note: "查自系统" });
  });

  it("leaves unknown what is stated as unknown", () => {
    const { facts, problems: none } = readFacts(vocabulary, {
      "x.veteran": null,
      "x.staff": "unknown",
      "x.work": [{ from: "2020-08-01", to: "unknown", level: null }],
    });
    expect(none).toEqual([]);
    expect(facts).toEqual({ "x.work": [{ from: day("2020-08-01"), to: undefined, level: undefined }] });
  });

  it("finds every problem at once", () => {
    const found = problems({
      "x.veterans": true,
      "x.veteran": "yes",
      "x.staff": 1.5,
      "x.wage": "12.345",
      "x.born": "2025-02-30",
      "x.home": "5301",
      "x.papers": "thesis",
      "x.grade": { value: "senior", source: "hearsay" },
      "x.work": [{ from: "2021-01-01", to: "2020-01-01", rank: 3 }, "since 2020"],
      "x.tests": [{ date: "2024-12-31", score: 11 }],
    });
    expect(found).toEqual([
      "x.veterans: no such fact in the vocabulary; did you mean x.veteran?",
      'x.veteran: expected true or false, found "yes"',
      'x.staff: expected a whole number, found "1.5"',
      'x.wage: expected an amount in yuan with at most two decimals, found "12.345"',
      'x.born: expected an existing date such as 2020-08-01 (1900 to 2199), found "2025-02-30"',
      'x.home: expected a division code of 6, 9 or 12 digits, found "5301"',
      'x.papers: expected a list, found "thesis"',
      "x.grade.source: the source is one of: declared, register, credential, officer",
      "x.work[0].rank: no such field; there are: from, to, level, fullTime",
      "x.work[0].to: the last day lies before the first",
      "x.work[1]: expected a group of field: value",
      "x.tests[0].score: expected 0 to 10, found 11",
    ]);
  });

  it("two full-time jobs at one time cannot both be; a part-time one beside is fine", () => {
    const work = (...spans: [string, string | undefined, boolean][]) => ({
      "x.work": spans.map(([from, to, fullTime]) => ({ from, fullTime, ...(to === undefined ? {} : { to }) })),
    });
    expect(problems(work(["2020-01-01", "2021-01-01", true], ["2021-01-01", undefined, true]))).toEqual([
      "x.work[1].from: overlaps entry 1; both cannot be",
    ]);
    expect(problems(work(["2020-01-01", "2020-12-31", true], ["2021-01-01", undefined, true]))).toEqual([]);
    expect(problems(work(["2020-01-01", undefined, true], ["2021-01-01", undefined, false]))).toEqual([]);
  });

  it("asks the caller's check about region codes", () => {
    const region = (code: string) => (code === "530121" ? text("已撤销", "abolished") : undefined);
    expect(readFacts(vocabulary, { "x.home": "530121" }, { region }).problems[0]?.message.zh).toBe("已撤销");
  });
});
