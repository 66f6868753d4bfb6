/** The directory resolves every name that a document prints, and says who leads. */
import { describe, expect, it } from "vitest";
import { documents } from "../documents.ts";
import { measures } from "../measures.ts";
import { placeName } from "../regions/index.ts";
import { actsFor, departmentByName, departments, departmentsOf } from "./index.ts";

const all = [...departments.values()];

describe("departments", () => {
  it("resolve every name that any measure prints", () => {
    const printed = new Set<string>();
    const unresolved: string[] = [];
    for (const measure of measures.values())
      for (const name of measure.departments) {
        printed.add(name);
        if (departmentByName(documents[measure.document].region, name) === undefined)
          unresolved.push(`${measure.id} ${name}`);
      }
    expect(printed.size).toBe(100);
    expect(unresolved).toEqual([]);
  });

  it("carry no name that no document prints, so that a misspelling is seen", () => {
    const used = new Set(
      [...measures.values()].flatMap((measure) =>
        measure.departments.map((name) => departmentByName(documents[measure.document].region, name)?.id),
      ),
    );
    const unused = all.filter((department) => department.printed.length > 0 && !used.has(department.id));
    expect(unused.map((department) => department.id)).toEqual([]);
  });

  it("have ids of their own and no printed name twice in a region", () => {
    const rows = all.flatMap((department) => department.printed.map((name) => `${department.region} ${name}`));
    expect(new Set(rows).size).toBe(rows.length);
    expect(all.every((department) => department.id.startsWith(`${department.region}/`))).toBe(true);
  });

  it("lie in places that the table of divisions knows by the same name", () => {
    for (const department of all.filter((d) => d.kind === "government"))
      expect(department.name.zh).toContain(placeName(department.region).slice(-2));
  });

  it("mean the same bureau by its short and its printed name", () => {
    const short = departmentByName("530100", "市人社局");
    expect(short).toBe(departmentByName("530100", "市人力资源社会保障局"));
    expect(short?.id).toBe("530100/hrss");
    expect(departmentByName("120000", "市人社局")?.id).toBe("120000/hrss");
  });

  it("read half-width and full-width brackets alike", () => {
    expect(departmentByName("530100", "相关县(市)区")).toBe(departmentByName("530100", "相关县（市）区"));
  });
});

describe("responsibility", () => {
  it("is led by the first body named", () => {
    const { lead, supporting } = departmentsOf("km-2020/3.2");
    expect(lead?.id).toBe("530100/establishment");
    expect(supporting.map((d) => d.id)).toEqual(["530100/hrss", "530100/counties-concerned", "530100/zones"]);
  });

  it("is led by nobody where the text names nobody", () => {
    expect(departmentsOf("km-2021/2-0.2")).toEqual({ lead: undefined, supporting: [] });
  });

  it.each([
    ["530100/hrss", "530100/hrss", true],
    ["530102/government", "530100/counties", true],
    ["530102/hrss", "530100/counties", false],
    ["410122/government", "530100/counties", false],
    ["530100/hrss", "530100/counties", false],
    ["530100/hrss", "530100/all-levels", true],
    ["530100/youth-league", "530100/peoples-organisations", true],
    ["530100/hrss", "530100/peoples-organisations", false],
    ["120101/government", "000000/regions", true],
  ])("%s acts for %s: %s", (office, responsible, expected) => {
    expect(actsFor(office, responsible)).toBe(expected);
  });
});
