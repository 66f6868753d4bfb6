/** Walks of life of a made-up population: what goes together in a township doctor, a migrant worker, a student. */
import type { Facts, Item } from "@qiaoti/engine/language";
import type { Random } from "./random.ts";

export type FactRow = { [id: string]: Facts[string] };

/** What a walk of life knows when it fills in a person. */
export interface Sketch {
  readonly random: Random;
  /** Day number of the assessed day. */
  readonly today: number;
  readonly age: number;
  readonly home: string;
  readonly facts: FactRow;
}

const YEAR = 365.25;
const daysAgo = (s: Sketch, years: number): number => Math.round(s.today - years * YEAR);

/** Working years behind a person, as one to three spells that do not overlap. */
function spells(s: Sketch, base: Item, change: (i: number) => Item = () => ({})): readonly Item[] {
  const { random } = s;
  const years = Math.max(0, Math.min(s.age - 20, random.whole(0, 25)));
  const count = random.whole(1, 3);
  const items: Item[] = [];
  let start = daysAgo(s, years + random.next());
  for (let i = 0; i < count && start < s.today; i++) {
    const last = i === count - 1;
    const length = Math.round((years / count) * YEAR * (0.6 + 0.6 * random.next()));
    const end = last ? null : Math.min(start + length, s.today - 1);
    items.push({ from: start, to: end, fullTime: true, mode: "regular", ...base, ...(last ? {} : change(i)) });
    if (end === null) break;
    start = end + random.whole(1, 200);
  }
  return items;
}

function assessments(s: Sketch): readonly Item[] {
  const lastYear = s.today - 213;
  return Array.from({ length: s.random.whole(1, 5) }, (_, i) => ({
    date: lastYear - i * 365,
    grade: s.random.pick({ excellent: 15, qualified: 78, "basically-qualified": 5, unqualified: 2 }),
  }));
}

const RANKS_BY_AGE = [
  { none: 60, elementary: 15, assistant: 24, intermediate: 1 },
  { none: 20, elementary: 10, assistant: 40, intermediate: 28, associate: 2 },
  { none: 12, assistant: 22, intermediate: 42, associate: 20, senior: 4 },
] as const;

function titled(s: Sketch): void {
  const { random, facts } = s;
  const held = random.pick<string>(RANKS_BY_AGE[s.age < 28 ? 0 : s.age < 38 ? 1 : 2]);
  facts["title.highestRank"] = held;
  facts["title.isApplying"] = random.chance(0.3);
  facts["title.rankApplied"] = random.pick({ assistant: 30, intermediate: 40, associate: 22, senior: 8 });
  facts["title.isFirstApplication"] = held === "none";
  facts["title.materials"] = random.chance(0.4) ? ["work-summary"] : [];
  facts["title.fieldCorresponds"] = random.chance(0.85);
}

/** Staff of a public institution in a township: school or health centre. */
function townshipStaff(s: Sketch, kind: "primary-secondary-school" | "township-health-centre"): void {
  const { random, facts } = s;
  const health = kind === "township-health-centre";
  const hardship = random.chance(0.55);
  const sector = health ? "health" : "primary-secondary-education";
  facts["employment.employerKind"] = "public-institution";
  facts["employment.unitType"] = kind;
  facts["employment.unitLevel"] = "township";
  facts["employment.workplaceLevel"] = random.pick({ township: 80, "village-community": 20 });
  facts["employment.workplaceHardshipRemote"] = hardship;
  facts["employment.workplaceFrontline"] = random.chance(0.8);
  facts["employment.workplace"] = s.home;
  facts["employment.sector"] = sector;
  facts["employment.postCategory"] = random.pick({
    "professional-technical": 85,
    management: 10,
    "skilled-support": 5,
  });
  facts["employment.isProfessionalTechnical"] = facts["employment.postCategory"] === "professional-technical";
  facts["employment.isHealthTechnical"] = health;
  facts["employment.enteredBy"] = random.pick({
    "open-recruitment": 82,
    "transfer-in": 10,
    "military-placement": 3,
    other: 5,
  });
  facts["employment.assessments"] = assessments(s);
  facts["employment.workingTime"] = "full-time";
  facts["education.graduation"] = random.pick({
    "regular-college": 75,
    "other-higher": 15,
    "secondary-vocational": 10,
  });
  facts["title.physicianLicence"] = health ? random.pick({ none: 40, assistant: 25, physician: 35 }) : "none";
  facts["recruitment.applicationFiled"] = random.chance(0.2);
  const base = { employerKind: "public-institution", unitType: kind, sector, place: s.home, level: "township" };
  const own = {
    ...base,
    rural: true,
    hardshipRemote: hardship,
    frontline: true,
    postCategory: "professional-technical",
  };
  facts["service.spells"] = spells(s, own, () => ({ level: random.pick({ township: 60, county: 40 }) }));
  titled(s);
}

/** Staff sent down from a city hospital or school. */
function dispatched(s: Sketch): void {
  const { random, facts } = s;
  townshipStaff(s, random.chance(0.6) ? "township-health-centre" : "primary-secondary-school");
  const started = daysAgo(s, random.next() * 4);
  facts["employment.unitLevel"] = random.pick({ municipal: 60, county: 40 });
  facts["dispatch.kind"] = random.pick({ selected: 40, "paired-support": 60 });
  facts["dispatch.isFullTime"] = random.chance(0.9);
  facts["dispatch.isRecognised"] = random.chance(0.75);
  facts["dispatch.placeHardshipRemote"] = random.chance(0.7);
  facts["dispatch.placeFrontline"] = random.chance(0.85);
  facts["dispatch.startedOn"] = started;
  facts["dispatch.agreedMonths"] = random.pick({ "12": 30, "24": 60, "36": 10 }) === "24" ? 24 : 12;
  facts["dispatch.termCompleted"] = random.chance(0.3);
  facts["dispatch.isReturned"] = facts["dispatch.termCompleted"] === true && random.chance(0.8);
  facts["dispatch.hostLevel"] = "township";
  facts["dispatch.hostUnitType"] = facts["employment.unitType"] ?? "township-health-centre";
  facts["dispatch.hostPostCategory"] = "professional-technical";
  facts["dispatch.titleHeldAtDispatch"] = random.chance(0.8);
  facts["dispatch.appointedToTitleAtDispatch"] = random.chance(0.7);
  const host = {
    employerKind: "public-institution",
    level: "township",
    mode: String(facts["dispatch.kind"]) === "selected" ? "selected-dispatch" : "paired-support",
  };
  facts["service.spells"] = [
    {
      ...host,
      from: started,
      to: null,
      fullTime: true,
      unitType: String(facts["dispatch.hostUnitType"]),
      place: s.home,
      sector: String(facts["employment.sector"]),
      postCategory: "professional-technical",
      rural: true,
      hardshipRemote: true,
      frontline: true,
    },
  ];
}

/** Away from home, working in a city, perhaps with a child. */
function migrant(s: Sketch): void {
  const { random, facts } = s;
  const since = daysAgo(s, random.next() * 8);
  facts["employment.employerKind"] = random.pick({ "private-enterprise": 75, "individual-business": 20, freelance: 5 });
  facts["employment.isWorker"] = true;
  facts["employment.workingTime"] = random.pick({ "full-time": 80, "part-time": 20 });
  facts["employment.isFlexible"] = facts["employment.workingTime"] === "part-time";
  facts["residence.registeredPlace"] = random.pick({ "520500": 30, "530600": 40, "411600": 20, "620500": 10 });
  facts["residence.isMigrantWorker"] = true;
  facts["residence.isAgriculturalMigrant"] = random.chance(0.8);
  facts["residence.permitHeld"] = random.chance(0.6);
  facts["residence.permitPlace"] = s.home;
  facts["residence.permitIssuer"] = random.chance(0.95) ? "local-police-station" : "other";
  facts["residence.history"] = [{ from: since, to: null, place: s.home }];
  facts["service.spells"] = [
    {
      from: since + random.whole(0, 60),
      to: null,
      employerKind: "private-enterprise",
      place: s.home,
      mode: "regular",
      fullTime: true,
    },
  ];
  const insured = since + random.whole(30, 400);
  const stopped = s.today - random.whole(1, 300);
  const to = stopped > insured && random.chance(0.2) ? stopped : null;
  facts["insurance.contributions"] = random.chance(0.65)
    ? [{ from: insured, to, place: s.home, kinds: ["medical", "pension"] }]
    : [];
  facts["household.hasChildOfSchoolAge"] = random.chance(0.4);
  facts["student.accompaniesParent"] = facts["household.hasChildOfSchoolAge"] === true && random.chance(0.6);
  facts["student.stage"] = random.pick({ primary: 50, "junior-secondary": 30, preschool: 20 });
  facts["education.graduation"] = random.pick({
    none: 55,
    "senior-secondary": 20,
    "secondary-vocational": 15,
    "regular-college": 10,
  });
}

/** A skilled worker in an enterprise. */
function skilled(s: Sketch): void {
  const { random, facts } = s;
  facts["employment.employerKind"] = random.pick({ "private-enterprise": 60, "state-owned-enterprise": 40 });
  facts["employment.workingTime"] = "full-time";
  facts["employment.isWorker"] = true;
  facts["skill.grade"] = random.pick({
    "junior-worker": 20,
    "intermediate-worker": 28,
    "senior-worker": 30,
    technician: 15,
    "senior-technician": 7,
  });
  facts["skill.gradeAwardedOn"] = daysAgo(s, random.next() * 10);
  facts["skill.technicalSchoolClass"] = random.pick({
    none: 50,
    "intermediate-worker": 25,
    "senior-worker": 20,
    technician: 5,
  });
  facts["skill.awards"] = random.chance(0.01) ? ["national-technical-expert"] : [];
  facts["skill.isHighSkilledLeading"] = random.chance(0.03);
  facts["education.graduation"] = random.pick({ "secondary-vocational": 70, "other-higher": 30 });
  facts["service.spells"] = spells(s, { employerKind: "private-enterprise", place: s.home });
  titled(s);
}

/** A researcher at a university or institute. */
function researcher(s: Sketch): void {
  const { random, facts } = s;
  facts["employment.employerKind"] = "public-institution";
  facts["employment.unitType"] = random.pick({ university: 70, "research-institute": 30 });
  facts["employment.isProfessionalTechnical"] = true;
  facts["employment.postCategory"] = "professional-technical";
  facts["research.isResearcher"] = true;
  facts["research.isConverted"] = random.chance(0.2);
  facts["research.awardForm"] = random.pick({ none: 80, cash: 15, equity: 5 });
  facts["research.awardSource"] = random.pick({ "service-result-conversion": 70, other: 30 });
  facts["engagement.form"] = random.pick({ none: 80, "part-time": 15, "leave-to-found": 5 });
  facts["education.graduation"] = "regular-college";
  facts["service.spells"] = spells(s, { employerKind: "public-institution", level: "municipal", place: s.home });
  titled(s);
}

/** Out of work, and perhaps hard to place. */
function jobless(s: Sketch): void {
  const { random, facts } = s;
  const hard = random.chance(0.35);
  facts["employment.employerKind"] = "none";
  facts["employment.isWorker"] = true;
  facts["employment.workingTime"] = "none";
  facts["unemployment.isUnemployed"] = true;
  facts["unemployment.isRegistered"] = random.chance(0.6);
  facts["unemployment.unemployedSince"] = daysAgo(s, random.next() * 3);
  facts["unemployment.isInsuranceClaimant"] = random.chance(0.3);
  facts["unemployment.isHardToPlace"] = hard;
  facts["unemployment.isAssistanceRecipient"] = hard && random.chance(0.7);
  facts["unemployment.marketAttemptFailed"] = hard && random.chance(0.6);
  facts["household.workingAgeMembers"] = random.whole(1, 4);
  facts["household.employedMembers"] = random.chance(0.25) ? 0 : random.whole(1, 2);
}

/** A pupil or student. */
function student(s: Sketch): void {
  const { random, facts } = s;
  facts["student.stage"] =
    s.age < 12 ? "primary" : s.age < 15 ? "junior-secondary" : s.age < 18 ? "senior-secondary" : "higher";
  facts["student.birthDate"] = facts["person.birthDate"] ?? s.today;
  facts["student.hasDisability"] = random.chance(0.02);
  facts["student.isInDifficulty"] = random.chance(0.12);
  facts["student.homeType"] = random.pick({ rural: 45, town: 25, city: 30 });
  facts["student.accompaniesParent"] = random.chance(0.15);
  facts["student.schoolOwnership"] = random.pick({ public: 85, private: 15 });
  facts["child.isRuralLeftBehind"] = random.chance(0.08);
  facts["child.isInDifficulty"] = random.chance(0.05);
  facts["child.isOrphan"] = random.chance(0.004);
  facts["household.financialHardship"] = random.chance(0.12);
}

/** A farmer, village official or rural household under watch. */
function rural(s: Sketch): void {
  const { random, facts } = s;
  facts["person.isFarmer"] = true;
  facts["employment.isWorker"] = true;
  facts["employment.employerKind"] = random.pick({ freelance: 80, "village-community": 20 });
  facts["person.grassrootsRoles"] = facts["employment.employerKind"] === "village-community" ? ["village-cadre"] : [];
  facts["household.povertyStatus"] = random.pick({ none: 80, lifted: 19, registered: 1 });
  facts["household.isRuralLowIncome"] = random.chance(0.15);
  facts["household.returnToPovertyRisk"] = random.chance(0.04);
  facts["household.workingAgeMembers"] = random.whole(1, 4);
  facts["household.employedMembers"] = random.whole(0, 3);
  facts["residence.permanentPlaceType"] = "rural";
}

/** Each walk of life with its share of the population and the ages at which it is met. */
export const walksOfLife: Readonly<
  Record<string, { share: number; ages: readonly [number, number]; fill: (s: Sketch) => void }>
> = {
  "township-teacher": { share: 8, ages: [22, 60], fill: (s) => townshipStaff(s, "primary-secondary-school") },
  "township-doctor": { share: 6, ages: [23, 60], fill: (s) => townshipStaff(s, "township-health-centre") },
  dispatched: { share: 4, ages: [26, 55], fill: dispatched },
  migrant: { share: 24, ages: [17, 60], fill: migrant },
  skilled: { share: 14, ages: [18, 60], fill: skilled },
  researcher: { share: 4, ages: [25, 62], fill: researcher },
  jobless: { share: 10, ages: [18, 60], fill: jobless },
  student: { share: 15, ages: [6, 22], fill: student },
  rural: { share: 15, ages: [20, 70], fill: rural },
};
