/** Open terms: words that national law leaves to local rules, and the local rules that fill them. */
import type { Day } from "./dates.ts";
import type { Condition } from "./nodes.ts";
import type { RegionCode } from "./regions.ts";
import type { Text } from "./text.ts";

export interface OpenTerm {
  readonly kind: "openTerm";
  readonly id: string;
  readonly label: Text;
  /** The body that must fill it. */
  readonly setBy: Text;
}

export function openTerm(spec: { readonly id: string; readonly label: Text; readonly setBy: Text }): OpenTerm {
  return { kind: "openTerm", ...spec };
}

/** A local rule that says what an open term means in its region from a day on. */
export interface Filling {
  readonly term: OpenTerm;
  readonly region: RegionCode;
  readonly from: Day;
  readonly when: Condition;
  /** The clause that fills. */
  readonly cites: string;
  /** Made for a special group or area: prevails over a general filling of the same level. */
  readonly special: boolean;
}
