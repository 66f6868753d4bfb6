/** Names of the places in an assessment; the list of all places is fetched only where it is needed. */
import { useWords } from "@qiaoti/screen";
import type { PersonSession } from "../../browser.ts";
import { coveredPlaces } from "../start/covered-places.ts";
import { usePlaces } from "./use-places.ts";

const CODE = /^\d{6}(?:\d{3}){0,2}$/;
const covered = new Map(coveredPlaces.map((p) => [p.code, p.name]));

/** A name for every code; the code itself until its name has come. */
export function usePlaceNames(session: PersonSession | undefined): (code: string) => string {
  const { say } = useWords();
  const text = JSON.stringify(session?.saved.said ?? []);
  const codes = [session?.saved.place ?? "", ...(text.match(/\d{6,12}/g) ?? [])].filter((c) => CODE.test(c));
  const places = usePlaces(codes.some((code) => !covered.has(code)));
  return (code) => {
    const known = covered.get(code);
    return known === undefined ? (places?.find(code)?.full ?? code) : say(known);
  };
}
