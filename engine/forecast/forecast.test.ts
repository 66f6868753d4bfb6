/** Examples with exact days: thresholds, month ends, leap days, gaps, prohibitions, settings, and what binds. */
import { describe, expect, it } from "vitest";
import { all, any, type Clause, named, not, unless } from "../language/conditions.ts";
import { day, formatDay } from "../language/dates.ts";
import * as facts from "../language/facts.ts";
import { right } from "../language/grants.ts";
import { item } from "../language/lists.ts";
import { flagParameter, parameter } from "../language/parameters.ts";
import {
  between,
  count,
  days,
  daysSince,
  later,
  least,
  months,
  onDay,
  percent,
  share,
  since,
  today,
  years,
} from "../language/quantities.ts";
import { type Rule, rule } from "../language/rules.ts";
import type { Facts, Situation } from "../language/situation.ts";
import { openTerm } from "../language/terms.ts";
import { text } from "../language/text.ts";
import { theme } from "../language/themes.ts";
import { assumptionText } from "./assumptions.ts";
import { type Forecast, forecast, forecastAll, whenEntitled } from "./forecast.ts";

const word = text("词", "word");
const about = { of: "person", label: word, ask: word, sensitivity: "open", verifiedBy: [] } as const;
const life = theme("life", {
  service: facts.spells({
    ...about,
    label: text("工作经历", "service"),
    item: {
      rural: item.flag({ label: word, yes: word, no: word }),
      recognised: item.date({ label: word }),
    },
  }),
  tests: facts.records({ ...about, item: { passed: item.flag({ label: word, yes: word, no: word }) } }),
  hired: facts.date(about),
  sanctioned: facts.date({ ...about, label: text("处分日期", "sanction") }),
  willing: facts.flag({ ...about, yes: word, no: word }),
});

const ruleOf = (when: Clause, more: Partial<Parameters<typeof rule<"r">>[0]> = {}): Rule =>
  rule({
    id: "r",
    kind: "entitlement",
    of: "person",
    title: word,
    in: "000000",
    from: day("2000-01-01"),
    when,
    grants: [right(word)],
    ...more,
  });

const situation = (known: Facts, more: Partial<Situation> = {}): Situation => ({
  asOf: day("2024-06-15"),
  region: "530128",
  facts: known,
  ...more,
});

const window = { from: day("2018-01-01"), until: day("2031-01-01") };
const spell = (from: string, to?: string, more: object = {}) => ({
  from: day(from),
  to: to === undefined ? null : day(to),
  ...more,
});

/** `first day verdict` of each interval. */
function told(f: Forecast): string[] {
  return f.intervals.map(({ from, verdict }) => `${formatDay(from)} ${verdict}`);
}
const verdicts = (when: Clause, known: Facts, more: Partial<Situation> = {}): string[] =>
  told(forecast(ruleOf(when), situation(known, more), window));

describe("the day a span of time is reached", () => {
  const fiveYears = life.service.each.total().atLeast(years(5));

  it("comes five years after 1 August 2020", () => {
    const known = { "life.service": [spell("2020-08-01")] };
    expect(verdicts(fiveYears, known)).toEqual(["2018-01-01 not-entitled", "2025-08-01 entitled"]);
  });

  it("comes on the last day of February, or on the first of March, after a leap day", () => {
    const known = { "life.service": [spell("2020-02-29")] };
    expect(verdicts(fiveYears, known)).toEqual(["2018-01-01 not-entitled", "2025-02-28 entitled"]);
    const rounded = life.service.each.total("next").atLeast(years(5));
    expect(verdicts(rounded, known)).toEqual(["2018-01-01 not-entitled", "2025-03-01 entitled"]);
  });

  it("comes at the end of February, six months after 31 August", () => {
    const known = { "life.hired": day("2020-08-31") };
    const reached = ["2018-01-01 not-entitled", "2021-02-28 entitled"];
    expect(verdicts(since(life.hired).atLeast(months(6)), known)).toEqual(reached);
    expect(verdicts(today.atLeast(later(life.hired, months(6))), known)).toEqual(reached);
    const rounded = today.atLeast(later(life.hired, months(6), "next"));
    expect(verdicts(rounded, known)).toEqual(["2018-01-01 not-entitled", "2021-03-01 entitled"]);
    expect(verdicts(daysSince(life.hired).moreThan(days(15)), known)).toEqual([
      "2018-01-01 not-entitled",
      "2020-09-16 entitled",
    ]);
  });

  it("falls, while a retirement comes nearer", () => {
    const enough = between(today, onDay("2030-05-31")).atLeast(years(5));
    expect(verdicts(enough, {})).toEqual(["2018-01-01 entitled", "2025-06-01 not-entitled"]);
  });

  it("counts overlapping spells once", () => {
    const known = { "life.service": [spell("2018-01-01", "2020-06-30"), spell("2020-01-01")] };
    expect(verdicts(fiveYears, known)).toEqual(["2018-01-01 not-entitled", "2023-01-01 entitled"]);
  });

  it("adds runs that a gap parts, and measures the longest by itself", () => {
    const known = { "life.service": [spell("2018-01-01", "2018-12-31"), spell("2019-07-01")] };
    const [total, longest] = [life.service.each.total(), life.service.each.longest()];
    expect(verdicts(total.atLeast(years(3)), known)).toEqual(["2018-01-01 not-entitled", "2021-07-01 entitled"]);
    expect(verdicts(longest.atLeast(years(3)), known)).toEqual(["2018-01-01 not-entitled", "2022-07-01 entitled"]);
  });

  it("measures anew when a gap is closed by a spell that is recognised later", () => {
    const recognised = life.service.where((s) => s.recognised.value.atMost(today));
    const at = { recognised: day("2018-01-01") };
    const known = {
      "life.service": [
        spell("2018-01-01", "2018-12-31", at),
        spell("2019-01-01", "2019-06-30", { recognised: day("2022-03-10") }),
        spell("2019-07-01", undefined, at),
      ],
    };
    expect(verdicts(recognised.longest().atLeast(years(4)), known)).toEqual([
      "2018-01-01 not-entitled",
      "2022-03-10 entitled",
    ]);
    expect(verdicts(recognised.total().moreThan(months(51)), known)).toEqual([
      "2018-01-01 not-entitled",
      "2022-04-02 entitled",
    ]);
  });

  it("ends with the spell that goes on, on the day after its last", () => {
    const known = { "life.service": [spell("2019-03-31", "2026-09-30")] };
    const now = life.service.where((s) => s.ongoing).exist();
    expect(verdicts(now, known)).toEqual(["2018-01-01 not-entitled", "2019-03-31 entitled", "2026-10-01 not-entitled"]);
    const held = life.service.each.current().atLeast(years(2));
    expect(verdicts(held, known)).toEqual([
      "2018-01-01 not-entitled",
      "2021-03-31 entitled",
      "2026-10-01 not-entitled",
    ]);
  });

  it("is the same through arithmetic on both sides", () => {
    const rural = life.service.where((s) => s.rural.holds);
    const known = {
      "life.service": [
        spell("2018-01-01", "2020-12-31", { rural: false }),
        spell("2021-01-01", undefined, { rural: true }),
      ],
    };
    const half = share(rural.total(), life.service.each.total()).atLeast(percent(50));
    expect(verdicts(half, known)).toEqual(["2018-01-01 not-entitled", "2024-01-01 entitled"]);
    const bonus = least(rural.total().forEachFull(years(2), months(6)), months(12)).plus(life.service.each.total());
    expect(verdicts(bonus.atLeast(years(7)), known)).toEqual(["2018-01-01 not-entitled", "2024-07-01 entitled"]);
  });
});

describe("other days on which an answer changes", () => {
  it("ends a prohibition", () => {
    const barred = today.lessThan(later(life.sanctioned, months(24)));
    const known = { "life.willing": true, "life.sanctioned": day("2024-02-29") };
    const f = forecast(ruleOf(unless(life.willing, { label: word, when: barred })), situation(known), window);
    expect(told(f)).toEqual(["2018-01-01 not-entitled", "2026-02-28 entitled"]);
    const { binding } = f.changes[0] ?? expect.fail("no change");
    expect(binding).toMatchObject({ kind: "each", conditions: [{ node: barred, negated: true }] });
  });

  it("counts records from their own day", () => {
    const known = {
      "life.tests": [
        { date: day("2019-05-05"), passed: true },
        { date: day("2025-05-05"), passed: false },
      ],
    };
    const lastPassed = life.tests.each.latest((t) => t.passed.holds);
    expect(verdicts(lastPassed, known)).toEqual([
      "2018-01-01 not-entitled",
      "2019-05-05 entitled",
      "2025-05-05 not-entitled",
    ]);
    expect(verdicts(life.tests.each.count().atLeast(count(2, "record")), known)).toEqual([
      "2018-01-01 not-entitled",
      "2025-05-05 entitled",
    ]);
  });

  it("follows settings and fillings from the day they begin", () => {
    const setBy = word;
    const needed = parameter("duration", { id: "needed", label: word, setBy });
    const term = openTerm({ id: "term", label: word, setBy });
    const settings = {
      needed: [
        { value: 5 * 372, from: day("2019-01-01"), region: "530000", source: "s" },
        { value: 3 * 372, from: day("2022-05-01"), region: "530000", source: "s" },
      ],
    };
    const known = { "life.hired": day("2018-06-30") };
    expect(verdicts(since(life.hired).atLeast(needed.quantity()), known, { settings })).toEqual([
      "2018-01-01 undetermined",
      "2019-01-01 not-entitled",
      "2022-05-01 entitled",
    ]);
    const filling = {
      term,
      region: "530000",
      from: day("2020-01-01"),
      when: since(life.hired).atLeast(years(2)),
      cites: "c",
      special: false,
    };
    const f = forecast(ruleOf(term), situation(known, { fillings: [filling] }), window);
    expect(told(f)).toEqual(["2018-01-01 undetermined", "2020-01-01 not-entitled", "2020-06-30 entitled"]);
    expect(f.changes.map((c) => c.binding)).toMatchObject([
      { kind: "each", conditions: [{ node: { kind: "open" } }] },
      { kind: "each", conditions: [{ node: { kind: "compare" } }] },
    ]);
    const issued = flagParameter({
      id: "issued",
      label: word,
      setBy,
      settings: [{ value: true, from: day("2027-01-01"), region: "000000", source: "s" }],
    });
    expect(verdicts(issued, {})).toEqual(["2018-01-01 undetermined", "2027-01-01 entitled"]);
  });

  it("knows a rule only while and where it is in force", () => {
    const short = ruleOf(life.willing, { from: day("2020-07-01"), until: day("2025-07-01") });
    const f = forecast(short, situation({ "life.willing": true }), window);
    expect(told(f)).toEqual(["2018-01-01 does-not-apply", "2020-07-01 entitled", "2025-07-01 does-not-apply"]);
    expect(f.changes.map((c) => c.binding.kind)).toEqual(["rule-begins", "rule-ends"]);
    expect(f.intervals.map((i) => i.value)).toEqual([undefined, 1, undefined]);
    const elsewhere = forecast(ruleOf(life.willing, { in: "120000" }), situation({ "life.willing": true }), window);
    expect(told(elsewhere)).toEqual(["2018-01-01 does-not-apply"]);
  });

  it("tells spans that stay open for want of a fact", () => {
    const known = { "life.service": [{ from: day("2019-01-01") }, spell("2021-01-01")] };
    expect(verdicts(life.service.each.total().atLeast(years(4)), known)).toEqual([
      "2018-01-01 not-entitled",
      "2023-01-01 undetermined",
      "2025-01-01 entitled",
    ]);
  });

  it("is one interval where nothing changes, and refuses a window without a day", () => {
    expect(forecast(ruleOf(life.willing), situation({}), window).intervals).toEqual([
      { from: window.from, until: undefined, verdict: "undetermined", value: 0 },
    ]);
    const backwards = () => forecast(ruleOf(life.willing), situation({}), { from: 10, until: 10 });
    expect(backwards).toThrow(RangeError);
  });
});

describe("what binds", () => {
  const a = since(life.hired).atLeast(years(3));
  const b = today.atLeast(onDay("2023-03-01"));
  const known = { "life.hired": day("2020-03-01"), "life.willing": true };
  const bindings = (when: Clause) => forecast(ruleOf(when), situation(known), window).changes.map((c) => c.binding);

  it("names each condition without which the day would not have come", () => {
    expect(bindings(all(life.willing, a, b))).toMatchObject([{ kind: "each", conditions: [{ node: a }, { node: b }] }]);
    expect(bindings(all(a, life.willing))).toMatchObject([
      { kind: "each", conditions: [{ node: a, before: { value: 2 }, after: { value: 1 } }] },
    ]);
  });

  it("names conditions together where none binds alone", () => {
    expect(bindings(any(a, b))).toMatchObject([{ kind: "together", conditions: [{ node: a }, { node: b }] }]);
    const third = not(today.lessThan(onDay("2023-03-01")));
    const [binding] = bindings(any(a, all(b, third)));
    expect(binding).toMatchObject({
      kind: "together",
      conditions: [{ node: a }, { node: third.kind === "not" ? third.of : third }],
    });
  });

  it("puts a condition back wherever it stands", () => {
    const twice = any(
      all(a, life.willing),
      named("again", word, () => all(a, life.hired.atLeast(onDay("2019-01-01")))),
    );
    expect(bindings(twice)).toMatchObject([{ kind: "each", conditions: [{ node: a }] }]);
  });
});

describe("what is taken for granted", () => {
  const known = {
    "life.service": [spell("2016-05-01", "2019-04-30"), spell("2022-01-01"), spell("2025-01-01", "2025-12-31")],
    "life.willing": true,
  };
  const when = all(life.willing, life.service.each.total().atLeast(years(7)));
  const needed = whenEntitled(ruleOf(when), situation(known));

  it("lists the spell that goes on, what is planned, and what must not change", () => {
    expect(needed && formatDay(needed.day)).toBe("2026-01-01");
    const kinds = needed?.assumptions.map((x) => ("index" in x ? `${x.kind} ${x.index}` : x.kind));
    expect(kinds).toEqual(["spell-goes-on 1", "planned-start 2", "fact-stays", "no-new-entries"]);
    const words = needed?.assumptions.map(assumptionText) ?? [];
    expect(words[0]?.zh).toBe("“工作经历”中2022-01-01起的这一段（第 2 项）一直延续");
    expect(words.every((w) => w.zh.length > 0 && w.en.length > 0)).toBe(true);
  });

  it("takes only the facts for granted on a day that is past", () => {
    const f = forecast(ruleOf(all(life.willing, life.service.each.total().atLeast(years(2)))), situation(known), {
      from: day("2016-01-01"),
      until: day("2020-01-01"),
    });
    expect(f.changes.map((c) => [formatDay(c.day), c.assumptions.map((x) => x.kind)])).toEqual([
      ["2018-05-01", ["fact-stays"]],
    ]);
  });
});

describe("when entitled", () => {
  it("is the next day on which the answer turns, to the end of the calendar", () => {
    const known = { "life.service": [spell("2020-02-29")] };
    const rules = [1, 60, 200].map((n) => ruleOf(life.service.each.total().atLeast(years(n))));
    const found = rules.map((r) => whenEntitled(r, situation(known)));
    expect(found.map((c) => c && formatDay(c.day))).toEqual([undefined, "2080-02-29", undefined]);
  });

  it("forecasts several rules in their order", () => {
    const rules = [ruleOf(life.willing), ruleOf(not(life.willing))];
    const all = forecastAll(rules, situation({ "life.willing": true }), window);
    expect(all.map(told)).toEqual([["2018-01-01 entitled"], ["2018-01-01 not-entitled"]]);
  });
});
