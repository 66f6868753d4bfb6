/** The imports of a TypeScript file, read from its text. */

export interface Import {
  readonly specifier: string;
  /** Erased by the compiler: `import type` and `export type … from`. */
  readonly typeOnly: boolean;
  /** Line of the statement, from 1. */
  readonly line: number;
}

// Formatted sources open a statement at the start of a line, so text inside strings does not count as an import.
const statement = /^[ \t]*(?:import|export)\s+(type\s+(?!from\b|,))?(?:[\w*{][^;'"`]*?\bfrom\s*)?["']([^"'\n]+)["']/gm;
const call = /\bimport\(\s*["']([^"'\n]+)["']/g;

/** All static and dynamic imports and re-exports of a source text, in order of appearance by form. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const lineAt = (index: number): number => code.slice(0, index).split("\n").length;
  const found: Import[] = [];
  for (const match of code.matchAll(statement)) {
    found.push({ specifier: match[2] ?? "", typeOnly: match[1] !== undefined, line: lineAt(match.index) });
  }
  for (const match of code.matchAll(call)) {
    found.push({ specifier: match[1] ?? "", typeOnly: false, line: lineAt(match.index) });
  }
  return found;
}

/** The same text with comments, and strings that quote code, blanked; line numbers and places are kept. */
function withoutComments(source: string): string {
  const token = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return source.replace(token, (part) => (/^\/[/*]|import\(|\n/.test(part) ? part.replace(/[^\n]/g, " ") : part));
}
