/** Every instrument that a setting or a comment cites stands in the table of docs/domain/instruments.md. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Parameter } from "@qiaoti/engine/language";
import { describe, expect, it } from "vitest";
import * as cn2019 from "./cn-2019/parameters.ts";
import * as km2020 from "./km-2020/parameters.ts";
import * as km2021 from "./km-2021/parameters.ts";
import * as tj2020 from "./tj-2020/parameters.ts";
import * as zm2022a from "./zm-2022/parameters-a.ts";
import * as zm2022b from "./zm-2022/parameters-b.ts";

const HERE = import.meta.dirname;
const page = readFileSync(join(HERE, "../docs/domain/instruments.md"), "utf8");

const cellsOf = (heading: string): readonly string[][] => {
  const part = page.split("\n## ").find((p) => p.startsWith(heading)) ?? "";
  return part
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(1)
    .map((line) => line.split("|").map((cell) => cell.trim()));
};

const setters = cellsOf("设定参数的文件").map((cells) => cells[1] ?? "");
const settings = [cn2019, km2020, km2021, tj2020, zm2022a, zm2022b]
  .flatMap((module): readonly Parameter[] => Object.values(module))
  .flatMap((p) => p.settings.map((s) => ({ id: p.id, source: s.source })));

/** Numbers such as 人社部发〔2021〕112号, without what stands before the name of the issuer. */
const numbersIn = (text: string): readonly string[] => text.match(/[\u4e00-\u9fff]+〔\d{4}〕\d+号/g) ?? [];
const numberOf = (cell: string): string => numbersIn(cell)[0] ?? "";
/** The title up to its own remarks: “关于……的通知（2022年8月）” without the bracket. */
const titleOf = (cell: string): string => cell.split("（2")[0]?.split("（中央组织部")[0] ?? cell;

const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "dist" || entry.name === "node_modules" ? [] : sourceFiles(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });

describe("the table of national instruments", () => {
  it("is read: it lists the instruments that set parameters, and there are settings", () => {
    expect(setters.length).toBeGreaterThan(5);
    expect(settings.length).toBeGreaterThan(10);
  });

  it("has every document number that a setting cites, among those that set parameters", () => {
    for (const { id, source } of settings)
      for (const number of numbersIn(source))
        expect(
          setters.some((cell) => number.endsWith(numberOf(cell)) && numberOf(cell) !== ""),
          `${id}: ${number}`,
        ).toBe(true);
  });

  it("has the title of every source that cites no number", () => {
    for (const { id, source } of settings)
      if (numbersIn(source).length === 0)
        expect(
          setters.some((cell) => source.includes(titleOf(cell))),
          `${id}: ${source}`,
        ).toBe(true);
  });

  it("has no instrument among the setters that no setting cites", () => {
    for (const cell of setters) {
      const name = numberOf(cell) === "" ? titleOf(cell) : numberOf(cell);
      expect(
        settings.some(({ source }) => source.includes(name)),
        name,
      ).toBe(true);
    }
  });

  it("has every document number that rules, readings, parameters and vocabulary name", () => {
    for (const file of sourceFiles(HERE))
      for (const number of numbersIn(readFileSync(file, "utf8")))
        expect(
          page.includes(number) || numbersIn(page).some((known) => number.endsWith(known)),
          `${file}: ${number}`,
        ).toBe(true);
  });

  it("says of each instrument how it was verified", () => {
    for (const heading of ["设定参数的文件", "注释引用的文件"])
      for (const cells of cellsOf(heading)) {
        expect(cells[5], cells[1]).toMatch(/seen in full|seen quoted|named only/);
      }
    for (const cells of cellsOf("设定参数的文件")) expect(cells[5], cells[1]).not.toMatch(/named only/);
  });
});
