/** What every file keeps: its length, its opening line, and nothing left open or switched off. */
import type { Breach } from "./import-law.ts";
import type { Tree } from "./tree.ts";

export const maxLines = 400;

interface Ban {
  readonly pattern: RegExp;
  readonly law: string;
}

// Bracketed letters keep these patterns from finding themselves.
const bans: readonly Ban[] = [
  { pattern: /\b(?:it|test|describe)\.(?:skip|todo|only|fails)\b/, law: "a test is skipped or runs alone" },
  { pattern: /@ts-(?:[i]gnore|[n]ocheck|[e]xpect-error)\b/, law: "the type checker is switched off" },
  { pattern: /(?::|\bas|<)\s*any\b(?=\s*[;,)>=[\]|&}]|\s*$)/, law: "the type any" },
  { pattern: /\b(?:TO[D]O|FIX[M]E|[Nn]ot implemented|[Pp]lace[h]older(?!\??[=:]))\b/, law: "something is left open" },
  { pattern: /\p{Emoji_Presentation}/u, law: "an emoji" },
];

/** A test of types may expect an error: that is its proof that something does not compile. */
const typeTest = /\.test\.ts$/;

/** Every break of the laws on files. */
export function fileBreaches(tree: Tree): Breach[] {
  return [...tree.files].flatMap(([path, source]) => [...shape(path, source), ...banned(path, source)]);
}

function shape(path: string, source: string): Breach[] {
  const breaches: Breach[] = [];
  const lines = source.replace(/\n$/, "").split("\n").length;
  if (lines > maxLines) breaches.push({ path, line: maxLines + 1, law: `${lines} lines, at most ${maxLines}` });
  const opening = source.startsWith("#!") ? source.slice(source.indexOf("\n") + 1) : source;
  if (!/^(\/\/|\/\*)/.test(opening)) breaches.push({ path, line: 1, law: "no opening line saying what it is for" });
  return breaches;
}

function banned(path: string, source: string): Breach[] {
  return source.split("\n").flatMap((text, index) =>
    bans
      .filter(({ pattern }) => pattern.test(text))
      .filter(() => !(typeTest.test(path) && /@ts-[e]xpect-error/.test(text)))
      .map(({ law }) => ({ path, line: index + 1, law })),
  );
}
