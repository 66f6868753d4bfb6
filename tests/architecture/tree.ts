/** A source tree as the laws see it: its TypeScript files and its packages, from the disk or from a test. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface Package {
  /** Folder from the root of the tree, with forward slashes. */
  readonly folder: string;
  readonly name: string;
  /** Entry points: the keys of `exports`. */
  readonly entries: readonly string[];
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
}

export interface Tree {
  /** Text of every TypeScript file, by path from the root with forward slashes. */
  readonly files: ReadonlyMap<string, string>;
  readonly packages: readonly Package[];
  /** What tests of every room may import: the development dependencies of the root. */
  readonly testTools: readonly string[];
}

const topFolders = ["engine", "policies", "modules", "platform", "apps", "tests"];
const passedOver = new Set(["dist", "node_modules", "coverage"]);

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

/** The tree on the disk under `root`, without what is built or installed. */
export function readTree(root: string): Tree {
  const files = new Map<string, string>();
  const packages: Package[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const place = relative(root, path).split(sep).join("/");
      if (entry.isDirectory()) {
        if (!passedOver.has(entry.name)) walk(path);
      } else if (entry.name === "package.json") {
        packages.push(packageFrom(place.slice(0, place.lastIndexOf("/")), manifest(path)));
      } else if (/\.tsx?$/.test(entry.name)) {
        files.set(place, readFileSync(path, "utf8"));
      }
    }
  };
  const present = new Set(readdirSync(root));
  for (const folder of topFolders) if (present.has(folder)) walk(join(root, folder));
  return { files, packages, testTools: Object.keys(manifest(join(root, "package.json")).devDependencies ?? {}) };
}

function packageFrom(folder: string, from: Manifest): Package {
  return {
    folder,
    name: from.name,
    entries: Object.keys(from.exports ?? {}),
    dependencies: Object.keys(from.dependencies ?? {}),
    devDependencies: Object.keys(from.devDependencies ?? {}),
  };
}
