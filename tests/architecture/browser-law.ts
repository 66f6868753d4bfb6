/** The law of what runs in a browser: contracts, façades for screens, and screens reach nothing of the server. */
import { builtinModules } from "node:module";
import { posix } from "node:path";
import type { Breach } from "./import-law.ts";
import { importsOf } from "./imports.ts";
import type { Tree } from "./tree.ts";

const builtins = new Set(builtinModules);

/** Contracts and screens, façades for the browser, the kit and the shell. Configuration of the bundler is not among them. */
const inBrowser =
  /^(?:platform\/(?:contract|screen)\/|modules\/[^/]+\/(?:screens\/|contract\/|contract\.ts$|browser\/|browser\.ts$)|apps\/web\/(?!vite|build\/))/;

/** Where the files of one module may meet: a screen enters its module only here. */
const openToScreens = /^modules\/[^/]+\/(?:screens\/|contract\/|contract\.ts$|browser\/|browser\.ts$)/;

/** Rooms whose package is for the server, but whose named doors lead to the browser's part. */
const doors = /^@qiaoti\/[a-z]+\/(?:contract|browser|screens)$/;
const forBoth = /^@qiaoti\/(?:engine|policies|contract|screen)(?:\/|$)/;

const isTest = (path: string): boolean => /\.(?:test|journey)\.tsx?$/.test(path);

/** Every import by which a file of the browser would pull in the server, and every screen that goes round its contract. */
export function browserBreaches(tree: Tree): Breach[] {
  const breaches: Breach[] = [];
  for (const [path, source] of tree.files) {
    if (isTest(path)) continue;
    for (const { specifier, typeOnly, line } of importsOf(source)) {
      const law = inBrowser.test(path) ? breachInBrowser(path, specifier, typeOnly) : breachOnServer(path, specifier);
      if (law !== undefined) breaches.push({ path, line, law });
    }
  }
  return breaches;
}

function breachInBrowser(path: string, specifier: string, typeOnly: boolean): string | undefined {
  if (specifier.startsWith("node:") || builtins.has(specifier))
    return `runs in the browser and may not use ${specifier}`;
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(path), specifier);
    const fromScreen = /^modules\/[^/]+\/screens\//.test(path);
    return fromScreen && !typeOnly && !openToScreens.test(target)
      ? `a screen enters its module by contract.ts or browser.ts, not "${specifier}"`
      : undefined;
  }
  if (!specifier.startsWith("@qiaoti/") || forBoth.test(specifier) || doors.test(specifier)) return undefined;
  return `runs in the browser and may not import "${specifier}": its door is /contract, /browser or /screens`;
}

function breachOnServer(path: string, specifier: string): string | undefined {
  if (path.startsWith("tests/")) return undefined;
  const screen = specifier.startsWith("@qiaoti/screen") || /(?:^@qiaoti\/[a-z]+|\.)\/screens(?:\/|$)/.test(specifier);
  return screen ? `runs on the server and may not import a screen ("${specifier}")` : undefined;
}
