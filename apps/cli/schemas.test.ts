/** The published JSON Schemas: in step with the contract, true of every example, true of what is printed. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inputSchema, officeSchema, outputSchema } from "@qiaoti/assessment";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root, run } from "./testing/run.ts";

const examples = readdirSync(join(root, "examples")).filter((name) => name.endsWith(".yaml"));
const committed = (name: string): object => JSON.parse(readFileSync(join(root, "schemas", name), "utf8")) as object;

function validator(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat("date", /^\d{4}-\d{2}-\d{2}$/);
  return ajv.compile(schema);
}

const isInput = validator(inputSchema());
const isOutput = validator(outputSchema());

describe("the schemas in schemas/", () => {
  it("are what `npm run schemas` writes", () => {
    expect(committed("input.schema.json")).toEqual(JSON.parse(JSON.stringify(inputSchema())));
    expect(committed("office.schema.json")).toEqual(JSON.parse(JSON.stringify(officeSchema())));
    expect(committed("output.schema.json")).toEqual(JSON.parse(JSON.stringify(outputSchema())));
  });

  it("are printed by qiaoti schema", async () => {
    expect(JSON.parse((await run(["schema", "input"])).out)).toEqual(committed("input.schema.json"));
    expect(JSON.parse((await run(["schema", "office"])).out)).toEqual(committed("office.schema.json"));
    expect(JSON.parse((await run(["schema", "output"])).out)).toEqual(committed("output.schema.json"));
  });

  it("hold for the example of an office", () => {
    const isOffice = validator(officeSchema());
    isOffice(parse(readFileSync(join(root, "examples", "offices", "kunming.yaml"), "utf8")));
    expect(isOffice.errors).toBeNull();
  });

  it.each(examples)("hold for %s and for its assessment", async (name) => {
    const path = join(root, "examples", name);
    isInput(parse(readFileSync(path, "utf8")));
    expect(isInput.errors).toBeNull();
    isOutput(JSON.parse((await run(["assess", path, "--json"])).out));
    expect(isOutput.errors).toBeNull();
  });

  it("refuse what the reader refuses", () => {
    const facts = (facts: object): boolean => isInput({ region: "530128", on: "2025-08-01", facts });
    expect(facts({ "person.isVeteran": "maybe" })).toBe(false);
    expect(facts({ "person.birthday": "1990-01-01" })).toBe(false);
    expect(facts({ person: { isVeteran: { value: true, source: "rumour" } } })).toBe(false);
    expect(facts({ "service.spells": [{ from: "2020-01-01", colour: 1 }] })).toBe(false);
    expect(facts({ person: { isVeteran: { value: true, source: "register" } }, "title.highestRank": "中级" })).toBe(
      true,
    );
    expect(facts({ "person.isVeteran": "unknown", "service.spells": [{ from: "2020-01-01", to: null }] })).toBe(true);
  });
});
