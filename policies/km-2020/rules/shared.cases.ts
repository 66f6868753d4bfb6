/** 各条共用的用例：从一个成立的用例出发，逐项改变或去掉事实，并覆盖各条共同的前提。 */
import { day, type Quantity } from "@qiaoti/engine/language";
import { type CaseFacts, type CaseSpec, type CasesSpec, without } from "../../cases.ts";

type Row = readonly [name: string, change: CaseFacts];

/** The case with facts changed, one change for each row. */
export function changed(base: CaseSpec, rows: readonly Row[]): CaseSpec[] {
  return rows.map(([name, change]) => ({ ...base, name, facts: { ...base.facts, ...change } }));
}

/** The case without one or more facts for each row; these must be named as missing. */
export function lacking(
  base: CaseSpec,
  rows: readonly (readonly [name: string, ...ids: (keyof CaseFacts)[]])[],
): (CaseSpec & { readonly missing: readonly string[] })[] {
  return rows.map(([name, ...ids]) => ({ ...base, name, facts: without(base.facts ?? {}, ...ids), missing: ids }));
}

/** The entitled case under one adopted reading for each row, with what is granted under it. */
export function readAs(
  base: CaseSpec,
  rows: readonly (readonly [
    name: string,
    adopted: Readonly<Record<string, string>>,
    granted: Pick<CaseSpec, "amounts" | "holds">,
  ])[],
): CaseSpec[] {
  return rows.map(([name, adopted, granted]) => ({
    ...base,
    name,
    readings: { ...base.readings, ...adopted },
    ...granted,
  }));
}

/** A calendar period as the number in which amounts of cases are stated. */
export function periodOf({ node }: Quantity<"duration">): number {
  if (node.kind !== "literal") throw new RangeError("not a literal period");
  return node.value;
}

/** Several specs as one. */
export function together(...specs: readonly CasesSpec[]): CasesSpec {
  return {
    yes: specs.flatMap((s) => s.yes ?? []),
    no: specs.flatMap((s) => s.no ?? []),
    undetermined: specs.flatMap((s) => s.undetermined ?? []),
  };
}

const DEFAULT_DAY = "2025-08-01";

/** What every measure presupposes: that the trial still runs and, where an office reads it so, that the annex covers the unit. */
export function underTheMeasures(base: CaseSpec): CasesSpec {
  const on = base.on ?? DEFAULT_DAY;
  const annexGatesAll = { ...base, readings: { ...base.readings, "km-2020/1": "every-clause" } };
  const expires = { ...base, on, readings: { ...base.readings, "km-2020/22": "external-expiry" } };
  const endsOn = (d: number): NonNullable<CaseSpec["parameters"]> => ({
    ...base.parameters,
    "km-2020/trial-ends-on": d,
  });
  return {
    yes: [
      ...changed(annexGatesAll, [["附件限定全部条款，单位经确认在附件内", { "employer.inAnnexScope": true }]]),
      { ...expires, name: "试行截止前一天", parameters: endsOn(day(on) + 1) },
    ],
    no: [
      ...changed(annexGatesAll, [["附件限定全部条款，单位不在附件内", { "employer.inAnnexScope": false }]]),
      { ...expires, name: "试行截止当天", parameters: endsOn(day(on)) },
    ],
    undetermined: [
      ...lacking(annexGatesAll, [["附件限定全部条款，不知道单位是否在附件内", "employer.inAnnexScope"]]),
      { ...expires, name: "按另行规定失效，日期还没有定", missing: ["km-2020/trial-ends-on"] },
    ],
  };
}

/** The three facts that say whether a place counts as “hardship areas and the front line”. */
export interface PlaceFacts {
  readonly hardshipRemote: keyof CaseFacts;
  readonly frontline: keyof CaseFacts;
  readonly found: keyof CaseFacts;
}

/** Facts of a place, in the order hardship, front line, found by the talent office. */
export function placed(ids: PlaceFacts, hardshipRemote: boolean, frontline: boolean, found: boolean): CaseFacts {
  return { [ids.hardshipRemote]: hardshipRemote, [ids.frontline]: frontline, [ids.found]: found };
}

/** Reading 2 in all its ways, for a rule that asks where a place lies. The base must lie there however it is read. */
export function underPlaceReadings(base: CaseSpec, ids: PlaceFacts): CasesSpec {
  const read = (option: "both" | "either" | "stated"): CaseSpec => ({
    ...base,
    readings: { ...base.readings, "km-2020/2": option },
  });
  return {
    yes: [
      ...changed(read("both"), [["两样都要：既艰苦边远又在一线", placed(ids, true, true, false)]]),
      ...changed(read("either"), [
        ["有一样即可：不算艰苦边远，在基层一线", placed(ids, false, true, false)],
        ["有一样即可：在艰苦边远地区，不算一线", placed(ids, true, false, false)],
      ]),
      ...changed(read("stated"), [
        ["以认定为准：只占一样，人才办认定在范围内", placed(ids, true, false, true)],
        ["以认定为准：两样都是，不必另行认定", placed(ids, true, true, false)],
      ]),
    ],
    no: [
      ...changed(read("both"), [
        ["两样都要：在艰苦边远地区，不算一线", placed(ids, true, false, true)],
        ["两样都要：不算艰苦边远，在基层一线", placed(ids, false, true, true)],
      ]),
      ...changed(read("either"), [["有一样即可：两样都不是", placed(ids, false, false, true)]]),
      ...changed(read("stated"), [["以认定为准：只占一样，人才办认定不在范围内", placed(ids, false, true, false)]]),
      ...changed(base, [["怎么读都不在范围内", placed(ids, false, false, false)]]),
    ],
    undetermined: [
      ...changed(base, [["只占一样，口径未定", placed(ids, true, false, true)]]).map((c) => ({
        ...c,
        missing: ["km-2020/2"],
      })),
      ...lacking({ ...read("stated"), facts: { ...base.facts, ...placed(ids, true, false, true) } }, [
        ["以认定为准，只占一样，人才办还没有认定", ids.found],
      ]),
      ...lacking(read("both"), [["两样都要，不知道是否在一线", ids.frontline]]),
      ...lacking(base, [["三项都不清楚", ids.hardshipRemote, ids.frontline, ids.found]]),
    ],
  };
}

export const workPlace: PlaceFacts = {
  hardshipRemote: "employment.workplaceHardshipRemote",
  frontline: "employment.workplaceFrontline",
  found: "employment.workplaceInScope",
};
export const dispatchPlace: PlaceFacts = {
  hardshipRemote: "dispatch.placeHardshipRemote",
  frontline: "dispatch.placeFrontline",
  found: "dispatch.placeInScope",
};
export const programmePlace: PlaceFacts = {
  hardshipRemote: "programme.placeHardshipRemote",
  frontline: "programme.placeFrontline",
  found: "programme.placeInScope",
};
export const engagementPlace: PlaceFacts = {
  hardshipRemote: "engagement.placeHardshipRemote",
  frontline: "engagement.placeFrontline",
  found: "engagement.placeInScope",
};
export const postPlace: PlaceFacts = {
  hardshipRemote: "post.isHardshipRemote",
  frontline: "post.isFrontline",
  found: "post.isInScope",
};
