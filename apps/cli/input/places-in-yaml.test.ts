/** Paths of problems lead to lines, whether facts stand flat or nested, in YAML or JSON. */

import { describe, expect, it } from "vitest";
import { LineCounter, parseDocument } from "yaml";
import { placeOf } from "./places-in-yaml.ts";

function lineOf(source: string, path: string): number | undefined {
  const lines = new LineCounter();
  return placeOf(parseDocument(source, { lineCounter: lines }).contents, path, lines)?.line;
}

const yaml = `name: x
facts:
  person:
    birthDate: 1990-01-01
  title.highestRank: none
  service.spells:
    value:
      - from: 2020-01-01
        level: county
      - { from: 2021-01-01 }
    source: register
parameters:
  km-2020/x:
    - value: 1
`;

describe("the place of a path", () => {
  it.each([
    ["facts.person.birthDate", 4],
    ["facts.title.highestRank", 5],
    ["facts.service.spells[0].level", 9],
    ["facts.service.spells[1].from", 10],
    ["facts.service.spells.source", 11],
    ["parameters.km-2020/x[0].value", 14],
    ["parameters.km-2020/x[0].from", 14],
    ["facts.person.isVeteran", 3],
    ["region", 1],
  ])("%s is line %i", (path, line) => {
    expect(lineOf(yaml, path)).toBe(line);
  });

  it("is found in JSON, and there is none in an empty file", () => {
    expect(lineOf('{\n "facts": {\n  "person.birthDate": "x" }\n}', "facts.person.birthDate")).toBe(3);
    expect(lineOf("", "facts")).toBeUndefined();
  });
});
