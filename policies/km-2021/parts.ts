/** Parts that several clauses of the Kunming plan share. */
import { byReading, type Condition, named, not, type Source, text } from "@qiaoti/engine/language";
import { residence } from "../vocabulary/index.ts";
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
