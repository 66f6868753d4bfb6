/** Colour and weight on a terminal; nothing where output does not go to one, or where NO_COLOR asks for none. */

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type Tone = keyof typeof CODES;
export type Styler = (tone: Tone, text: string) => string;

/** Escape sequences where there is colour, else the text as it is. */
export function stylerFor(colour: boolean): Styler {
  if (!colour) return (_, text) => text;
  return (tone, text) => `\u001b[${CODES[tone][0]}m${text}\u001b[${CODES[tone][1]}m`;
}

interface Terminal {
  readonly isTTY?: boolean;
}

/** Whether to colour: FORCE_COLOR and NO_COLOR are heeded, else only a terminal that can show it. */
export function wantsColour(stream: Terminal, env: Readonly<Record<string, string | undefined>>): boolean {
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return false;
  if (env["FORCE_COLOR"] !== undefined && env["FORCE_COLOR"] !== "0") return true;
  return stream.isTTY === true && env["TERM"] !== "dumb";
}
