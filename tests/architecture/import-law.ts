/** The import law: apps → modules → policies → engine, modules → platform; packages entered by their exports only. */
import { builtinModules } from "node:module";
import { posix } from "node:path";
import { type Import, importsOf } from "./imports.ts";
import type { Package, Tree } from "./tree.ts";

/** A break of a law, with its place. */
export interface Breach {
  readonly path: string;
  readonly line: number;
  readonly law: string;
}

type Room = "engine" | "policies" | "platform" | "modules" | "apps" | "tests";

const mayEnter: Readonly<Record<Room, readonly Room[]>> = {
  engine: [],
  policies: ["engine"],
  platform: ["platform"],
  modules: ["modules", "policies", "platform", "engine"],
  // The command line starts, backs up and restores the service: it enters the server as a library.
  apps: ["apps", "modules", "policies", "platform", "engine"],
  tests: ["apps", "modules", "policies", "platform", "engine"],
};

/** Rooms that run in the browser as well: no Node module, and no library beyond these. */
const librariesOfPureRooms: Partial<Readonly<Record<Room, readonly string[]>>> = {
  engine: ["@noble/hashes"],
  policies: [],
};

const builtins = new Set(builtinModules);

function roomOf(path: string): Room {
  const room = path.slice(0, path.indexOf("/"));
  if (room in mayEnter) return room as Room;
  throw new RangeError(`${path} stands in no room`);
}

function packageNameOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** Tests, what only tests use, and the configuration of a bundler: left out of every build. */
const isTest = (path: string): boolean =>
  /\.(?:test|journey)\.tsx?$|\/testing\/|^apps\/web\/(?:build\/|vite\.config\.ts)/.test(path);

/** Every import of the tree that breaks the law. */
export function importBreaches(tree: Tree): Breach[] {
  const breaches: Breach[] = [];
  for (const [path, source] of tree.files) {
    for (const found of importsOf(source)) {
      const law = breachOf(tree, path, found);
      if (law !== undefined) breaches.push({ path, line: found.line, law });
    }
  }
  return breaches;
}

function breachOf(tree: Tree, path: string, { specifier }: Import): string | undefined {
  if (specifier.startsWith(".")) return relativeBreach(tree, path, specifier);
  if (specifier.startsWith("node:") || builtins.has(specifier)) return nodeBreach(path, specifier);
  const name = packageNameOf(specifier);
  const target = tree.packages.find((candidate) => candidate.name === name);
  return target ? roomBreach(tree, path, specifier, target) : libraryBreach(tree, path, name);
}

function relativeBreach(tree: Tree, path: string, specifier: string): string | undefined {
  if (!/\.(tsx?|json|css)$/.test(specifier)) return `relative import "${specifier}" carries no .ts extension`;
  const target = posix.join(posix.dirname(path), specifier);
  const own = ownerOf(tree, path);
  if (own && !target.startsWith(`${own.folder}/`)) {
    return `"${specifier}" leaves ${own.name}: import the other room by its package name`;
  }
  if (!/\.(?:json|css)$/.test(specifier) && !tree.files.has(target)) return `"${specifier}" leads to no file`;
  return undefined;
}

function nodeBreach(path: string, specifier: string): string | undefined {
  if (!specifier.startsWith("node:")) return `Node's "${specifier}" is imported without node:`;
  const pure = librariesOfPureRooms[roomOf(path)] !== undefined;
  return pure && !isTest(path) ? `${roomOf(path)} runs in the browser and may not use ${specifier}` : undefined;
}

function roomBreach(tree: Tree, path: string, specifier: string, target: Package): string | undefined {
  const own = ownerOf(tree, path);
  if (own === target) return `a room imports itself by name: use a relative path instead of "${specifier}"`;
  const from = roomOf(path);
  const to = roomOf(`${target.folder}/`);
  if (!mayEnter[from].includes(to)) return `${from} may not import ${to} ("${specifier}")`;
  const entry = `.${specifier.slice(target.name.length)}`;
  if (!target.entries.includes(entry)) return `"${specifier}" is not among the exports of ${target.name}`;
  if (own && !own.dependencies.includes(target.name)) return `${own.name} does not declare ${target.name}`;
  return undefined;
}

function libraryBreach(tree: Tree, path: string, name: string): string | undefined {
  const own = ownerOf(tree, path);
  if (!own) return undefined;
  if (isTest(path) || roomOf(path) === "tests") {
    const known = [...tree.testTools, ...own.dependencies, ...own.devDependencies];
    return known.includes(name) ? undefined : `${own.name} does not declare ${name}`;
  }
  const allowed = librariesOfPureRooms[roomOf(path)];
  if (allowed && !allowed.includes(name)) return `${roomOf(path)} may not use the library ${name}`;
  return own.dependencies.includes(name) ? undefined : `${own.name} does not declare ${name}`;
}

function ownerOf(tree: Tree, path: string): Package | undefined {
  return tree.packages.find((candidate) => path.startsWith(`${candidate.folder}/`));
}

/** Circles of imports between files of one room; erased type imports do not count. */
export function cycles(tree: Tree): Breach[] {
  const edges = new Map<string, string[]>();
  for (const [path, source] of tree.files) {
    const targets = importsOf(source)
      .filter((found) => found.specifier.startsWith(".") && !found.typeOnly)
      .map((found) => posix.join(posix.dirname(path), found.specifier));
    edges.set(path, targets);
  }
  const breaches: Breach[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      breaches.push({ path, line: 1, law: `cyclic import: ${[...trail.slice(start), path].join(" → ")}` });
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return breaches;
}
