/** Numbers, dates and lists that an instrument sets, dated and per region; a parameter may be unset and says who sets it. */
import type { Day } from "./dates.ts";
import type { QuantityNode } from "./nodes.ts";
import { Quantity } from "./quantities.ts";
import { contains, locality, type RegionCode, WHOLE_COUNTRY } from "./regions.ts";
import type { Text } from "./text.ts";

export type ParameterShape = "number" | "flag" | "list";

export type ParameterValue<S extends ParameterShape = ParameterShape> = S extends "number"
  ? number
  : S extends "flag"
    ? boolean
    : readonly string[];

/** One setting of a parameter: from a day on, in a region, by an instrument. */
export interface Setting<S extends ParameterShape = ParameterShape> {
  readonly value: ParameterValue<S>;
  readonly from: Day;
  readonly region: RegionCode;
  /** Document number and article. */
  readonly source: string;
}

export interface Parameter<S extends ParameterShape = ParameterShape> {
  readonly id: string;
  readonly shape: S;
  /** `duration`, `fen`, `date`, `percent`, … for numbers; absent otherwise. */
  readonly unit?: string;
  readonly label: Text;
  /** The body that must set it. */
  readonly setBy: Text;
  readonly settings: readonly Setting<S>[];
}

interface ParameterSpec<S extends ParameterShape> {
  readonly id: string;
  readonly label: Text;
  readonly setBy: Text;
  readonly settings?: readonly Setting<S>[];
}

/** A parameter that can be compared: `quantity()` enters it into an expression. */
export class NumberParameter<U extends string> implements Parameter<"number"> {
  readonly shape = "number";
  readonly id: string;
  readonly unit: U;
  readonly label: Text;
  readonly setBy: Text;
  readonly settings: readonly Setting<"number">[];

  constructor(unit: U, spec: ParameterSpec<"number">) {
    this.id = spec.id;
    this.unit = unit;
    this.label = spec.label;
    this.setBy = spec.setBy;
    this.settings = spec.settings ?? [];
  }

  quantity(): Quantity<U> {
    const node: QuantityNode = { kind: "parameter", parameter: this, unit: this.unit };
    return new Quantity<U>(node);
  }
}

/** A number in a unit: `parameter("duration", { id, label, setBy })`; money in fen, durations as period numbers. */
export function parameter<U extends string>(unit: U, spec: ParameterSpec<"number">): NumberParameter<U> {
  return new NumberParameter(unit, spec);
}

/** A switch such as "the national arrangement has been issued". */
export function flagParameter(spec: ParameterSpec<"flag">): Parameter<"flag"> {
  return { ...spec, shape: "flag", settings: spec.settings ?? [] };
}

/** A list of option keys, such as the industries in demand. */
export function listParameter(spec: ParameterSpec<"list">): Parameter<"list"> {
  return { ...spec, shape: "list", settings: spec.settings ?? [] };
}

/**
 * The setting in force in a region on a day: the most local wins, then the latest. Overlays of an installation come
 * in through `extra`.
 */
export function settingInForce(
  p: Parameter,
  region: RegionCode,
  on: Day,
  extra: readonly Setting[] = [],
): Setting | undefined {
  let best: Setting | undefined;
  const consider = (s: Setting): void => {
    if (s.from > on || !(s.region === WHOLE_COUNTRY || contains(s.region, region))) return;
    if (best === undefined) best = s;
    else if (locality(s.region) !== locality(best.region)) best = locality(s.region) > locality(best.region) ? s : best;
    else if (s.from >= best.from) best = s;
  };
  for (const s of p.settings) consider(s);
  for (const s of extra) consider(s);
  return best;
}
