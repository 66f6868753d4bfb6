/** What the documents leave open or let be read in several ways: parameters, readings and open terms, by id. */
import { declarationsIn, declarationsOf, type OpenTerm, type Parameter, type Reading } from "@qiaoti/engine/language";
import * as cn2019 from "./cn-2019/readings.ts";
import { fillings } from "./fillings.ts";
import * as km2020 from "./km-2020/readings.ts";
import * as km2021 from "./km-2021/readings.ts";
import { rules } from "./rules.ts";
import * as tj2020 from "./tj-2020/readings.ts";
import * as zm2022A from "./zm-2022/readings-a.ts";
import * as zm2022B from "./zm-2022/readings-b.ts";

const named = declarationsOf(rules);
const filled = fillings.map((f) => declarationsIn(f.when));
const isReading = (value: object): value is Reading => "question" in value;
const declared = [cn2019, tj2020, km2020, km2021, zm2022A, zm2022B].flatMap((module) =>
  Object.values<object>(module).filter(isReading),
);

export const parameters: ReadonlyMap<string, Parameter> = new Map([named, ...filled].flatMap((d) => [...d.parameters]));

/** Every reading of every document, in the order of the documents, whether or not a rule turns on it. */
export const readings: ReadonlyMap<string, Reading> = new Map(declared.map((r) => [r.id, r]));

export const terms: ReadonlyMap<string, OpenTerm> = named.terms;
