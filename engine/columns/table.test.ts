/** Tables: what is put in stands in the cells, unknown stays unknown, and what cannot be is refused with its place. */
import { describe, expect, it } from "vitest";
import { day } from "../language/dates.ts";
import { lists, subject, testVocabulary } from "../testing/generators.ts";
import { fromPeople, TableBuilder } from "./builder.ts";
import { ColumnError } from "./cells.ts";
import { GOES_ON, memoryOf, type Table, UNKNOWN_NUMBER } from "./columns.ts";

function column(table: Table, id: string) {
  const found = table.columns.get(id);
  if (found === undefined) throw new RangeError(`no column ${id}`);
  return found;
}

describe("a table of engine facts", () => {
  const table = fromPeople(testVocabulary, [
    { "subject.married": true, "subject.grade": "senior", "subject.wage": 123_456, "subject.skills": ["skill-36"] },
    {},
    {
      "subject.married": false,
      "subject.birth": day("1980-02-29"),
      "subject.home": "530128",
      "subject.skills": [],
      "lists.service": [{ from: day("2020-01-01"), to: null, trade: "medicine" }, { to: day("2019-05-01") }],
    },
  ]);

  it("has a code for each option and 0 for unknown", () => {
    expect(column(table, "subject.married")).toMatchObject({ codes: Uint8Array.of(1, 0, 2), officer: false });
    expect(column(table, "subject.grade")).toMatchObject({ codes: Uint8Array.of(4, 0, 0) });
  });

  it("has numbers with an unknown of their own", () => {
    expect(column(table, "subject.birth")).toMatchObject({
      values: Int32Array.of(UNKNOWN_NUMBER, UNKNOWN_NUMBER, day("1980-02-29")),
    });
    expect(column(table, "subject.wage")).toMatchObject({ values: Float64Array.of(123_456, Number.NaN, Number.NaN) });
  });

  it("has a bit for each member of a set, and one that says the set is known", () => {
    const skills = column(table, "subject.skills");
    expect(skills).toMatchObject({ words: [Int32Array.of(1, 0, 1), Int32Array.of(1 << 5, 0, 0)] });
  });

  it("has spells one after the other, found by offsets", () => {
    const service = column(table, "lists.service");
    expect(service).toMatchObject({ offsets: Int32Array.of(0, 0, 0, 2), known: Uint8Array.of(0, 0, 1) });
    if (service.kind !== "list") throw new RangeError("not a list");
    expect(service.fields.get("from")).toMatchObject({ values: Int32Array.of(day("2020-01-01"), UNKNOWN_NUMBER) });
    expect(service.fields.get("to")).toMatchObject({ values: Int32Array.of(GOES_ON, day("2019-05-01")) });
    expect([...service.fields.keys()]).toEqual(["from", "to", "trade"]);
  });

  it("holds a region once", () => {
    expect(table.regions.regionOf(1)).toBe("530128");
    expect(table.regions.size).toBe(2);
  });
});

describe("the builder", () => {
  it("grows cell by cell and leaves what was passed over unknown", () => {
    const builder = new TableBuilder(testVocabulary);
    const married = builder.column(subject.married.id);
    const service = builder.list(lists.service.id);
    for (let row = 0; row < 10_001; row++) {
      if (row % 3 === 0) married.put(row, true);
      if (row % 5 === 0) {
        service.open(row);
        service.add();
        service.put("from", day("2020-01-01") + (row % 7));
      }
      builder.endRow();
    }
    const table = builder.build();
    const flags = column(table, "subject.married");
    const spells = column(table, "lists.service");
    if (flags.kind !== "flag" || spells.kind !== "list") throw new RangeError("other kinds");
    expect(flags.codes.length).toBe(10_001);
    expect(flags.codes.reduce((sum, code) => sum + code, 0)).toBe(3334);
    expect(spells.offsets[10_001]).toBe(2001);
    expect([spells.offsets[5], spells.offsets[6]]).toEqual([1, 2]);
  });

  it("widens whole numbers only when one does not fit in four bytes", () => {
    const people = [{ "subject.staff": 7 }, {}, { "subject.staff": 5_000_000_000 }];
    expect(column(fromPeople(testVocabulary, people.slice(0, 2)), "subject.staff")).toMatchObject({
      values: Int32Array.of(7, UNKNOWN_NUMBER),
    });
    expect(column(fromPeople(testVocabulary, people), "subject.staff")).toMatchObject({
      values: Float64Array.of(7, Number.NaN, 5_000_000_000),
    });
  });

  it("states its memory: four bytes a date, one an option, with the room that was reserved", () => {
    const rows = 8000;
    const builder = new TableBuilder(testVocabulary, { rows });
    for (let row = 0; row < rows; row++) {
      builder.put("subject.birth", day("1990-01-01"));
      builder.put("subject.trade", "trade");
      builder.endRow();
    }
    expect(memoryOf(builder.build())).toBe(rows * 5);
  });

  it.each([
    ["an unknown fact", { "subject.shoeSize": 43 }, "subject.shoeSize"],
    ["a word for a flag", { "subject.married": "yes" }, "subject.married"],
    ["an option that does not exist", { "subject.trade": "piracy" }, "subject.trade"],
    ["half a child", { "subject.children": 0.5 }, "subject.children"],
    ["a day outside the calendar", { "subject.birth": 400_000 }, "subject.birth"],
    ["a region of five digits", { "subject.home": "53012" }, "subject.home"],
    ["a set that is no list", { "subject.skills": "skill-1" }, "subject.skills"],
    ["a member that does not exist", { "subject.skills": ["juggling"] }, "subject.skills"],
    ["a field that does not exist", { "lists.service": [{ colour: "red" }] }, "lists.service.colour"],
    ["a first day that goes on", { "lists.service": [{ from: null }] }, "lists.service.from"],
  ])("refuses %s, with row and place", (_, facts, path) => {
    const build = () => fromPeople(testVocabulary, [{}, facts]);
    expect(build).toThrow(ColumnError);
    expect(build).toThrow(expect.objectContaining({ path }));
  });

  it("refuses to fill a cell twice", () => {
    const builder = new TableBuilder(testVocabulary);
    builder.put("subject.married", true);
    expect(() => builder.put("subject.married", false)).toThrow(/filled already/);
    builder.put("lists.service", []);
    expect(() => builder.put("lists.service", [])).toThrow(/filled already/);
  });

  it("tells lists from single values", () => {
    const builder = new TableBuilder(testVocabulary);
    expect(() => builder.column("lists.service")).toThrow(/is a list/);
    expect(() => builder.list("subject.married")).toThrow(/not a list/);
  });
});
