/** What the browser remembers of how a person likes to read; a browser that forbids storage simply forgets it. */
function area(name: "localStorage" | "sessionStorage"): Storage | undefined {
  try {
    return typeof window === "undefined" ? undefined : window[name];
  } catch {
    return undefined;
  }
}

export function remembered(key: string): string | undefined {
  return area("localStorage")?.getItem(`qiaoti.${key}`) ?? undefined;
}

/** Keeps a setting in this browser; `undefined` forgets it. */
export function remember(key: string, value: string | undefined): void {
  try {
    if (value === undefined) area("localStorage")?.removeItem(`qiaoti.${key}`);
    else area("localStorage")?.setItem(`qiaoti.${key}`, value);
  } catch {
    // A full or forbidden storage must not stop a person from reading.
  }
}

/** Empties both storages except the settings named. */
export function forgetAllBut(keys: readonly string[]): void {
  const kept = keys.map((key) => [key, remembered(key)] as const);
  for (const name of ["localStorage", "sessionStorage"] as const) area(name)?.clear();
  for (const [key, value] of kept) remember(key, value);
}
