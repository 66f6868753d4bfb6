/** One entry of a list as a person states it. */
import type { PlainEntry } from "../../browser.ts";

/** A field that is left out is not known; a spell without `to` goes on. */
export type Entry = PlainEntry;
