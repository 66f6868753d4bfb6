/** A request to decide that is plainly right, read without its schema; whatever else comes is for the schema to judge. */
import { parseDay } from "@qiaoti/engine/language";
import type { z } from "zod";
import type { decideBody } from "./contract/service.ts";

type DecideBody = z.output<typeof decideBody>;

const placePattern = /^(?:\d{6}|\d{9}|\d{12})$/;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Gives what `decideBody` gives, from parsed JSON; undefined where that is not plain at once. */
export function plainDecideBody(body: unknown): DecideBody | undefined {
  if (!isObject(body)) return undefined;
  const { place, on, facts, readings } = body;
  if (readings !== undefined || typeof place !== "string" || !placePattern.test(place) || !isObject(facts))
    return undefined;
  if (on === undefined) return { place, facts };
  return typeof on === "string" && parseDay(on) !== undefined ? { place, on, facts } : undefined;
}
