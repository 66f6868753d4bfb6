/** The assessment on this tab: held in memory, kept in the tab's storage, never in the address, gone when wiped. */
import { onWipe } from "@qiaoti/screen";
import { useEffect, useSyncExternalStore } from "react";
import type { Beginning, PersonSession, PlainValue, SavedAnswers } from "../browser.ts";

const KEY = "qiaoti.assessment";

export interface Desk {
  /** Undefined: nothing begun, or not loaded yet. */
  readonly session: PersonSession | undefined;
  readonly state: "unread" | "empty" | "loading" | "ready" | "failed";
  /** Facts that were put off; they are offered again at the end. */
  readonly skipped: readonly string[];
  /** A question that the person wants to answer again, before the next one in turn. */
  readonly asking: string | undefined;
}

interface Kept {
  readonly saved: SavedAnswers;
  readonly skipped: readonly string[];
}

const EMPTY: Desk = { session: undefined, state: "empty", skipped: [], asking: undefined };

let desk: Desk = { ...EMPTY, state: "unread" };
const listeners = new Set<() => void>();

function show(next: Desk): void {
  desk = next;
  for (const listener of listeners) listener();
}

/** The tab's storage, where the browser allows it. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

function keep({ session, skipped }: Desk): void {
  const kept: Kept | undefined = session === undefined ? undefined : { saved: session.saved, skipped };
  try {
    if (kept === undefined) storage()?.removeItem(KEY);
    else storage()?.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A full storage must not stop the questions: the answers stay in memory.
  }
}

function kept(): Kept | undefined {
  const text = storage()?.getItem(KEY);
  if (text === null || text === undefined) return undefined;
  try {
    const data = JSON.parse(text) as Partial<Kept>;
    return data.saved?.v === 1 ? { saved: data.saved, skipped: data.skipped ?? [] } : undefined;
  } catch {
    return undefined;
  }
}

function set(change: Partial<Desk>): void {
  const next = { ...desk, ...change };
  keep(next);
  show(next);
}

onWipe(clearDesk);

/** Forgets everything that was said. */
export function clearDesk(): void {
  set(EMPTY);
}

let attempt = 0;

/** Loads and takes over a session, unless something newer was asked for meanwhile. */
async function open(load: () => Promise<PersonSession>, skipped: readonly string[]): Promise<boolean> {
  attempt += 1;
  const mine = attempt;
  show({ ...desk, state: "loading" });
  try {
    const session = await load();
    if (mine !== attempt) return false;
    set({ session, state: "ready", skipped, asking: undefined });
    return true;
  } catch {
    if (mine === attempt) show({ ...desk, state: "failed" });
    return false;
  }
}

const browser = () => import("../browser.ts");

/** Begins anew; resolves with whether it has begun. */
export const beginAssessment = (beginning: Beginning): Promise<boolean> =>
  open(async () => (await browser()).beginSession(beginning), []);

/** Takes up what a code or this tab had kept. */
export const takeUp = (saved: SavedAnswers, skipped: readonly string[] = []): Promise<boolean> =>
  open(async () => (await browser()).restoreSession(saved), skipped);

/** Takes over a session that was made from this one, such as at another place. */
export const takeOver = (load: () => Promise<PersonSession>): Promise<boolean> => open(load, desk.skipped);

/** Reads what this tab had kept, once. */
function read(): void {
  if (desk.state !== "unread") return;
  const found = kept();
  if (found === undefined) show(EMPTY);
  else void takeUp(found.saved, found.skipped);
}

/** After a failed load: tries again, from the tab's storage. */
export function retry(): void {
  show({ ...desk, state: "unread" });
  read();
}

export type Problems = readonly {
  readonly path: string;
  readonly message: { readonly zh: string; readonly en: string };
}[];

/** Answers a question; gives what is wrong with the value, or nothing. */
export function answer(id: string, value: PlainValue): Problems {
  const answered = desk.session?.answer(id, value);
  if (answered === undefined) return [];
  if ("problems" in answered) return answered.problems;
  set({ session: answered.session, asking: undefined, skipped: without(desk.skipped, id) });
  return [];
}

const without = (list: readonly string[], id: string): readonly string[] => list.filter((other) => other !== id);

/** The person does not know it. */
export function decline(id: string): void {
  set({ session: desk.session?.decline(id), asking: undefined, skipped: without(desk.skipped, id) });
}

/** The person puts it off; it is offered again at the end. */
export function skip(id: string): void {
  set({ session: desk.session?.decline(id), asking: undefined, skipped: [...without(desk.skipped, id), id] });
}

export function forget(id: string): void {
  set({ session: desk.session?.forget(id), asking: undefined, skipped: without(desk.skipped, id) });
}

/** The step before; an answer that is looked at again is simply closed. */
export function back(): void {
  if (desk.asking !== undefined) {
    show({ ...desk, asking: undefined });
    return;
  }
  const last = desk.session?.saved.said.at(-1)?.[0];
  if (last !== undefined) set({ session: desk.session?.back, skipped: without(desk.skipped, last) });
}

export const ask = (id: string | undefined): void => show({ ...desk, asking: id });

/** Asks about everything, no longer only about the chosen situation. */
export const widen = (): void => set({ session: desk.session?.widen(), asking: undefined });

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The assessment on this tab; read from the tab's storage at the first use. */
export function useDesk(): Desk {
  useEffect(read, []);
  return useSyncExternalStore(
    subscribe,
    () => desk,
    () => desk,
  );
}
