/** Leaving nothing behind: what a screen holds of a person is registered here and cleared with everything else. */
import { forgetAllBut } from "./storage.ts";

type CleanUp = () => void | Promise<void>;

const cleanUps = new Set<CleanUp>();

/** Registers what a screen must clear when a visit ends; returns a function that withdraws it. */
export function onWipe(cleanUp: CleanUp): () => void {
  cleanUps.add(cleanUp);
  return () => {
    cleanUps.delete(cleanUp);
  };
}

const limit = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

async function deleteDatabases(): Promise<void> {
  const databases = (await indexedDB.databases?.()) ?? [];
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name);
}

async function deleteCaches(): Promise<void> {
  if (!("caches" in window)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

function expireCookies(): void {
  for (const cookie of document.cookie.split(";")) {
    const name = cookie.split("=")[0]?.trim();
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers of older terminals
    if (name) document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`;
  }
}

/**
 * Clears everything that a visit left in this browser, except the settings named.
 * A step that fails or hangs does not keep the others from happening: whoever comes next must find nothing.
 */
export async function wipe(keep: readonly string[]): Promise<void> {
  forgetAllBut(keep);
  const steps = [...cleanUps].map(async (cleanUp) => cleanUp());
  await Promise.race([Promise.allSettled([...steps, deleteDatabases(), deleteCaches()]), limit(3000)]);
  expireCookies();
  forgetAllBut(keep);
}
