/** What the rules of all documents name: their parameters, readings and open terms, by id. */
import { declarationsIn, declarationsOf, type OpenTerm, type Parameter, type Reading } from "@qiaoti/engine/language";
import { fillings } from "./fillings.ts";
import { rules } from "./rules.ts";

const named = declarationsOf(rules);
const filled = fillings.map((f) => declarationsIn(f.when));

export const parameters: ReadonlyMap<string, Parameter> = new Map([named, ...filled].flatMap((d) => [...d.parameters]));
export const readings: ReadonlyMap<string, Reading> = new Map([named, ...filled].flatMap((d) => [...d.readings]));
export const terms: ReadonlyMap<string, OpenTerm> = named.terms;
