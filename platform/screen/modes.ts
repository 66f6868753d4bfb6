/** Elder mode and kiosk mode: kept in this browser, shown on the root element so that style sheets follow. */
import { remember, remembered } from "./storage.ts";
import { createStore, useStore } from "./store.ts";

export interface Modes {
  readonly elder: boolean;
  readonly kiosk: boolean;
}

const asked = (name: string): string | null =>
  typeof location === "undefined" ? null : new URLSearchParams(location.search).get(name);

const first: Modes = {
  elder: (asked("elder") ?? remembered("elder")) === "1",
  kiosk: asked("kiosk") === "1" || remembered("kiosk") !== undefined,
};

const modes = createStore<Modes>(first);

/** Writes the modes on the root element; called once by the shell before the first paint. */
export function showModes(): void {
  const { elder, kiosk } = modes.get();
  document.documentElement.classList.toggle("elder", elder);
  document.documentElement.classList.toggle("kiosk", kiosk);
}

export const currentModes = (): Modes => modes.get();

export function setElder(elder: boolean): void {
  remember("elder", elder ? "1" : undefined);
  modes.set({ ...modes.get(), elder });
  showModes();
}

/** Turns kiosk mode on with the code that leaves it ("" for none), or off. */
export function setKiosk(code: string | undefined): void {
  remember("kiosk", code);
  modes.set({ ...modes.get(), kiosk: code !== undefined });
  showModes();
}

/** Whether a code leaves kiosk mode on this terminal. */
export const leavesKiosk = (code: string): boolean => (remembered("kiosk") ?? "") === code;
export const kioskNeedsCode = (): boolean => (remembered("kiosk") ?? "") !== "";

export const useModes = () => ({ ...useStore(modes), setElder, setKiosk });
