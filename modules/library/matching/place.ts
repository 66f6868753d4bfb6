/** Places of clauses as the inventory prints them — 二、（一）, 三、(一)1, 引言/附件 — and as the parser counts them. */
import { numeral } from "../text/numbering.ts";

export interface Place {
  /** Ordinals from the top: 3.1.1; undefined where the clause carries no number. */
  readonly path: string | undefined;
  /** Parts of the text that stand outside the numbered clauses. */
  readonly parts: readonly ("circular" | "preamble" | "annex")[];
}

const PARTS: readonly (readonly [RegExp, Place["parts"][number]])[] = [
  [/通知/u, "circular"],
  [/引言|导语|序言|前言/u, "preamble"],
  [/附件/u, "annex"],
];

/** Reads a place as printed in the inventory. */
export function placeFrom(clause: string): Place {
  const parts = PARTS.filter(([pattern]) => pattern.test(clause)).map(([, part]) => part);
  if (parts.length > 0) return { path: undefined, parts };
  const ordinals: number[] = [];
  let rest = clause.replace(/\s+/gu, "");
  for (;;) {
    const found =
      /^(?:[（(]([一二三四五六七八九十百\d]+)[）)]|([一二三四五六七八九十百]+)(?:、|$)|(\d+)(?:[.．、]|$)|第([一二三四五六七八九十百\d]+)[编章节条])/u.exec(
        rest,
      );
    const figure = found?.slice(1).find((f) => f !== undefined);
    if (found === null || figure === undefined) break;
    ordinals.push(numeral(figure));
    rest = rest.slice(found[0].length);
  }
  return { path: ordinals.length === 0 ? undefined : ordinals.join("."), parts: [] };
}
