/** Ids of measures by kind, over all documents. */
import type {
  Cn2019Duty,
  Cn2019Entitlement,
  Cn2019Matching,
  Cn2019Principle,
  Cn2019Procedure,
  Cn2019Register,
  Cn2019Review,
  Cn2019Target,
} from "./cn-2019/measure-ids.ts";
import type {
  Km2020Duty,
  Km2020Entitlement,
  Km2020Matching,
  Km2020Principle,
  Km2020Procedure,
  Km2020Register,
  Km2020Target,
} from "./km-2020/measure-ids.ts";
import type {
  Km2021Duty,
  Km2021Entitlement,
  Km2021Matching,
  Km2021Principle,
  Km2021Procedure,
  Km2021Register,
  Km2021Review,
  Km2021Target,
} from "./km-2021/measure-ids.ts";
import type {
  Tj2020Duty,
  Tj2020Entitlement,
  Tj2020Matching,
  Tj2020Principle,
  Tj2020Procedure,
  Tj2020Register,
  Tj2020Review,
  Tj2020Target,
} from "./tj-2020/measure-ids.ts";
import type {
  Zm2022Duty,
  Zm2022Entitlement,
  Zm2022Matching,
  Zm2022Principle,
  Zm2022Procedure,
  Zm2022Register,
  Zm2022Review,
  Zm2022Target,
} from "./zm-2022/measure-ids.ts";

export type DutyId = Cn2019Duty | Tj2020Duty | Km2020Duty | Km2021Duty | Zm2022Duty;

export type EntitlementId =
  | Cn2019Entitlement
  | Tj2020Entitlement
  | Km2020Entitlement
  | Km2021Entitlement
  | Zm2022Entitlement;

export type MatchingId = Cn2019Matching | Tj2020Matching | Km2020Matching | Km2021Matching | Zm2022Matching;

export type PrincipleId = Cn2019Principle | Tj2020Principle | Km2020Principle | Km2021Principle | Zm2022Principle;

export type ProcedureId = Cn2019Procedure | Tj2020Procedure | Km2020Procedure | Km2021Procedure | Zm2022Procedure;

export type RegisterId = Cn2019Register | Tj2020Register | Km2020Register | Km2021Register | Zm2022Register;

export type ReviewId = Cn2019Review | Tj2020Review | Km2021Review | Zm2022Review;

export type TargetId = Cn2019Target | Tj2020Target | Km2020Target | Km2021Target | Zm2022Target;
