/** The ten rules written by hand as loops over typed arrays: what an engineer would write who had only these ten. */
import type { NumberColumn, OptionColumn, SetColumn, Table } from "@qiaoti/engine/columns";

/** Counts of people who are entitled and who are not, by one hand-written rule. */
export interface Counts {
  readonly yes: number;
  readonly no: number;
}
type Loop = (table: Table) => Counts;

function column<K extends "flag" | "option" | "number" | "set">(table: Table, id: string, kind: K) {
  const found = table.columns.get(id);
  if (found?.kind !== kind) throw new TypeError(`${id} is no column of kind ${kind}`);
  return found as Extract<typeof found, { kind: K }>;
}
const flag = (table: Table, id: string): Uint8Array => column(table, id, "flag").codes;

/** Kleene code of each option code: 0 unknown, 1 among the wanted, 2 not. */
function lookup(c: OptionColumn, ...wanted: readonly string[]): Uint8Array {
  return Uint8Array.from([0, ...c.options.map((o) => (wanted.includes(o) ? 1 : 2))]);
}
function option(table: Table, id: string, ...wanted: readonly string[]) {
  const c = column(table, id, "option");
  return { codes: c.codes, kleene: lookup(c, ...wanted) };
}
function bits(c: SetColumn, ...wanted: readonly string[]): number {
  return wanted.reduce((mask, o) => mask | (1 << (c.options.indexOf(o) + 1)), 0);
}
const values = (table: Table, id: string): NumberColumn["values"] => column(table, id, "number").values;
const UNKNOWN = -2147483648;

/** `pass` gives 1 true, 2 false, 0 unknown for each row; inlined by hand in every rule. */
export const HAND_LOOPS: Readonly<Record<string, Loop>> = {
  "cn-2019/5.5": (t) => {
    const veteran = flag(t, "person.isVeteran");
    const roles = column(t, "person.grassrootsRoles", "set");
    const wanted = bits(
      roles,
      "village-party-secretary",
      "community-party-secretary",
      "village-cadre",
      "community-cadre",
    );
    const words = roles.words[0] ?? new Int32Array(0);
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const v = veteran[i] ?? 0;
      const w = words[i] ?? 0;
      const among = (w & wanted) !== 0 ? 1 : 0;
      const has = among | ((w & 1 & ~among) << 1);
      yes += (v | has) & 1;
      no += (v & has) >> 1;
    }
    return { yes, no };
  },
  "cn-2019/6.3": (t) => {
    const school = option(t, "education.graduation", "secondary-vocational", "regular-college", "other-higher");
    const ended = flag(t, "dossier.labourRelationEnded");
    const papers = column(t, "dossier.transferPapers", "set");
    const both = bits(papers, "termination-certificate", "acceptance-certificate");
    const words = papers.words[0] ?? new Int32Array(0);
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = school.kleene[school.codes[i] ?? 0] ?? 0;
      const b = ended[i] ?? 0;
      const w = words[i] ?? 0;
      const all = (w & both) === both ? 1 : 0;
      const c = all | ((w & 1 & ~all) << 1);
      yes += a & b & c & 1;
      no += (a | b | c) >> 1;
    }
    return { yes, no };
  },
  "cn-2019/7.3": (t) => {
    const kind = option(t, "employment.employerKind", "public-institution");
    const level = option(t, "employment.unitLevel", "village-community", "subdistrict", "township", "county");
    const post = option(t, "employment.postCategory", "management");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = kind.kleene[kind.codes[i] ?? 0] ?? 0;
      const b = level.kleene[level.codes[i] ?? 0] ?? 0;
      const c = post.kleene[post.codes[i] ?? 0] ?? 0;
      yes += a & b & c & 1;
      no += (a | b | c) >> 1;
    }
    return { yes, no };
  },
  "cn-2019/8.8": (t) => {
    const researcher = flag(t, "research.isResearcher");
    const form = option(t, "research.awardForm", "cash");
    const source = option(t, "research.awardSource", "service-result-conversion");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = researcher[i] ?? 0;
      const b = form.kleene[form.codes[i] ?? 0] ?? 0;
      const c = source.kleene[source.codes[i] ?? 0] ?? 0;
      yes += a & b & c & 1;
      no += (a | b | c) >> 1;
    }
    return { yes, no };
  },
  "cn-2019/12.11": (t) => {
    const able = values(t, "household.workingAgeMembers");
    const employed = values(t, "household.employedMembers");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = able[i] ?? UNKNOWN;
      const b = employed[i] ?? UNKNOWN;
      const x = a === UNKNOWN ? 0 : a >= 1 ? 1 : 2;
      const y = b === UNKNOWN ? 0 : b < 1 ? 1 : 2;
      yes += x & y & 1;
      no += (x | y) >> 1;
    }
    return { yes, no };
  },
  "km-2021/11.1": (t) => {
    const mobile = flag(t, "dossier.isMobilePerson");
    const service = option(
      t,
      "dossier.serviceSought",
      "receive",
      "materials",
      "custody",
      "consultation",
      "certificate",
      "background-check",
      "party-membership",
    );
    const agency = option(t, "dossier.agencyKind", "public-employment", "public-talent");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = mobile[i] ?? 0;
      const b = service.kleene[service.codes[i] ?? 0] ?? 0;
      const c = agency.kleene[agency.codes[i] ?? 0] ?? 0;
      yes += a & b & c & 1;
      no += (a | b | c) >> 1;
    }
    return { yes, no };
  },
  "km-2021/12.6": (t) => {
    const technical = flag(t, "employment.isProfessionalTechnical");
    const remote = flag(t, "employment.workplaceHardshipRemote");
    const front = flag(t, "employment.workplaceFrontline");
    const applying = flag(t, "title.isApplying");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = technical[i] ?? 0;
      const r = remote[i] ?? 0;
      const f = front[i] ?? 0;
      const either = ((r | f) & 1) | (r & f & 2);
      const b = applying[i] ?? 0;
      yes += a & either & b & 1;
      no += (a | either | b) >> 1;
    }
    return { yes, no };
  },
  "km-2021/12.9": (t) => {
    const school = option(t, "education.graduation", "regular-college");
    const remote = flag(t, "employment.workplaceHardshipRemote");
    const front = flag(t, "employment.workplaceFrontline");
    const level = option(t, "employment.workplaceLevel", "village-community", "subdistrict", "township");
    const first = flag(t, "title.isFirstApplication");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = school.kleene[school.codes[i] ?? 0] ?? 0;
      const r = remote[i] ?? 0;
      const f = front[i] ?? 0;
      const either = ((r | f) & 1) | (r & f & 2);
      const b = level.kleene[level.codes[i] ?? 0] ?? 0;
      const c = first[i] ?? 0;
      yes += a & either & b & c & 1;
      no += (a | either | b | c) >> 1;
    }
    return { yes, no };
  },
  "km-2021/16.2": (t) => {
    const stage = option(t, "student.stage", "not-student");
    const hardship = flag(t, "household.financialHardship");
    const disabled = flag(t, "student.hasDisability");
    const other = flag(t, "student.otherAidCategory");
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const out = stage.kleene[stage.codes[i] ?? 0] ?? 0;
      const a = ((out & 1) << 1) | (out >> 1);
      const [h, d, o] = [hardship[i] ?? 0, disabled[i] ?? 0, other[i] ?? 0];
      const need = ((h | d | o) & 1) | (h & d & o & 2);
      yes += a & need & 1;
      no += (a | need) >> 1;
    }
    return { yes, no };
  },
  "zm-2022/7.12": (t) => {
    const technical = flag(t, "employment.isProfessionalTechnical");
    const kind = option(
      t,
      "employment.employerKind",
      "private-enterprise",
      "other-enterprise",
      "individual-business",
      "social-organisation",
      "freelance",
    );
    let [yes, no] = [0, 0];
    for (let i = 0; i < t.length; i++) {
      const a = technical[i] ?? 0;
      const b = kind.kleene[kind.codes[i] ?? 0] ?? 0;
      yes += a & b & 1;
      no += (a | b) >> 1;
    }
    return { yes, no };
  },
};
