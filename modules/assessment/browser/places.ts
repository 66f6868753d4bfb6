/** Places by name and by the line province, city, county; loaded when a person looks for a place. */
import { findPlaces, placeName, placeProblem, placesIn } from "@qiaoti/policies/regions";
import { documentsAt } from "./rulebook.ts";

export interface PlaceView {
  readonly code: string;
  /** Own name, such as 官渡区. */
  readonly own: string;
  /** Full name, such as 云南省昆明市官渡区. */
  readonly name: string;
  /** Documents with rules there, the national one included. */
  readonly documents: readonly string[];
}

const view = (code: string, own: string): PlaceView => ({
  code,
  own,
  name: placeName(code),
  documents: documentsAt(code),
});

/** The provinces; or what lies directly in a province or city. A county holds nothing. */
export const placesBelow = (code?: string): readonly PlaceView[] => placesIn(code).map((p) => view(p.code, p.name));

/** Places whose name is, or begins with, the words; at most 50. */
export const placesNamed = (words: string): readonly PlaceView[] =>
  findPlaces(words)
    .slice(0, 50)
    .map((code) => view(code, placeName(code)));

export { placeName, placeProblem };
