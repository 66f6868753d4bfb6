/** Parts that several clauses of the Kunming plan share. */
import { all, any, byReading, type Condition, named, not, type Source, since, text } from "@qiaoti/engine/language";
import { compulsorySchooling, schoolEntryAge } from "../cn-2019/parameters.ts";
import { residence, student } from "../vocabulary/index.ts";
import { localMeans } from "./readings.ts";

export const KUNMING = "530100";

/** 昆明常住人口，不论户口在哪里。 */
export const livesInKunming = named(
  "km-2021/permanent-resident",
  text("在昆明常住", "lives permanently in Kunming"),
  () => residence.permanentPlace.within(KUNMING),
);

/** 非本地户籍。`here` is the place that “local” is measured from where the county is meant. */
export const registeredElsewhere = (here: { readonly source: Source }): Condition =>
  byReading(localMeans, {
    city: not(residence.registeredPlace.within(KUNMING)),
    county: not(residence.registeredPlace.inSame("county", here)),
  });

const age = since(student.birthDate);

/** 处于义务教育阶段：在读小学、初中，已到入学年龄还没上学，或者中途辍学。 */
export const atCompulsoryStage = named(
  "km-2021/compulsory-stage",
  text("处于义务教育阶段", "is at the stage of compulsory schooling"),
  () =>
    any(
      student.stage.oneOf("primary", "junior-secondary"),
      all(
        student.stage.oneOf("preschool", "not-student"),
        age.atLeast(schoolEntryAge.quantity()),
        age.lessThan(schoolEntryAge.quantity().plus(compulsorySchooling.quantity())),
      ),
    ),
);
