/** What the Tianjin document fills in of the national Opinion rests on its own clauses. */
import { expect, test } from "vitest";
import { fillings } from "./fillings.ts";
import { rules } from "./rules/index.ts";

test("every filling cites a clause of this document that has a rule", () => {
  const ids = rules.map((rule): string => rule.id);
  expect(fillings.map((f) => f.cites).filter((id) => !ids.includes(id))).toEqual([]);
});
