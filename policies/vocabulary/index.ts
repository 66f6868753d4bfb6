/** The one vocabulary of facts across the five documents: every theme, the verifiers, and all facts by id. */
import { type Fact, type Vocabulary, vocabularyOf } from "@qiaoti/engine/language";
import { area } from "./area.ts";
import { assistance } from "./assistance.ts";
import { child } from "./child.ts";
import { dispatch } from "./dispatch.ts";
import { document } from "./document.ts";
import { dossier } from "./dossier.ts";
import { education } from "./education.ts";
import { employer } from "./employer.ts";
import { employment } from "./employment.ts";
import { engagement } from "./engagement.ts";
import { establishment } from "./establishment.ts";
import { household } from "./household.ts";
import { housing } from "./housing.ts";
import { insurance } from "./insurance.ts";
import { matter } from "./matter.ts";
import { person } from "./person.ts";
import { post } from "./post.ts";
import { programme } from "./programme.ts";
import { project } from "./project.ts";
import { recruitment } from "./recruitment.ts";
import { research } from "./research.ts";
import { residence } from "./residence.ts";
import { school } from "./school.ts";
import { service } from "./service.ts";
import { skill } from "./skill.ts";
import { student } from "./student.ts";
import { talent } from "./talent.ts";
import { title } from "./title.ts";
import { unemployment } from "./unemployment.ts";

export { type VerifierKey, verifiers } from "./verifiers.ts";
export {
  area,
  assistance,
  child,
  dispatch,
  document,
  dossier,
  education,
  employer,
  employment,
  engagement,
  establishment,
  household,
  housing,
  insurance,
  matter,
  person,
  post,
  programme,
  project,
  recruitment,
  research,
  residence,
  school,
  service,
  skill,
  student,
  talent,
  title,
  unemployment,
};

/** All themes, in the order in which a person would speak of them; subjects that are no person come last. */
export const themes = [
  person,
  residence,
  household,
  education,
  employment,
  service,
  dispatch,
  programme,
  title,
  skill,
  talent,
  research,
  engagement,
  recruitment,
  dossier,
  insurance,
  unemployment,
  student,
  child,
  assistance,
  housing,
  matter,
  employer,
  school,
  post,
  establishment,
  area,
  document,
  project,
] as const;

/** All facts by their id `theme.name`. The widening is needed because spells with named fields are not variant. */
export const vocabulary: Vocabulary = vocabularyOf(
  ...themes.map((theme: object) => theme as Readonly<Record<string, Fact>>),
);
