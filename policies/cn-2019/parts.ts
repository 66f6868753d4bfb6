/** Parts that several clauses of the national Opinion share. */
import { all, any, named, since, text } from "@qiaoti/engine/language";
import { residence, student } from "../vocabulary/index.ts";
import { compulsorySchooling, schoolEntryAge } from "./parameters.ts";

/** 常住在本地，不论户口在哪里。Registration is never looked at. */
export const livesHere = named(
  "cn-2019/permanent-resident",
  text("常住在本地", "lives permanently in this place"),
  () => residence.permanentPlace.withinHere(),
);

const age = since(student.birthDate);

/** 在读小学、初中，或者到了义务教育年龄而没有入学。A child out of school is owed schooling as well. */
export const ofCompulsorySchooling = named(
  "cn-2019/compulsory-schooling",
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
