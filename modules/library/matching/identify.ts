/** Which of our documents a text is: by its number, or by who issued it, what it rests on and how it is built. */
import { type DocumentId, documentIds, documents } from "@qiaoti/policies";
import type { ParsedDocument } from "../text/document.ts";
import { type Matching, matchDocument } from "./match-document.ts";

export interface Identified {
  readonly document: DocumentId;
  readonly because: readonly { readonly zh: string; readonly en: string }[];
  readonly matching: Matching;
}

const plain = (words: string): string => words.replace(/[\s　]+/gu, "");
/** Without a number, nearly every clause of ours must have its place in the text, and the words must agree. */
const PLACES = 0.9;
const AGREEMENT = 0.3;

const mean = (shares: readonly number[]): number => shares.reduce((a, b) => a + b, 0) / Math.max(1, shares.length);
const percent = (share: number): number => Math.round(share * 100);

/**
 * The document of ours that the text is; undefined where it is none of them.
 *
 * A number decides: it is the identity that offices use. A text without one must rest on the same instruments or come
 * from the same organs, and be built as ours is.
 */
export function identify(text: string, parsed: ParsedDocument): Identified | undefined {
  const number = parsed.number === undefined ? undefined : plain(parsed.number);
  for (const id of documentIds)
    if (number !== undefined && documents[id].number === number)
      return {
        document: id,
        because: [{ zh: `文号相同：${number}`, en: `the same document number: ${number}` }],
        matching: matchDocument(text, parsed, id),
      };
  return documentIds
    .flatMap((id) => byBuild(text, parsed, id, number))
    .sort((a, b) => b.matching.attachments.length - a.matching.attachments.length)[0];
}

function byBuild(text: string, parsed: ParsedDocument, id: DocumentId, number: string | undefined): Identified[] {
  const document = documents[id];
  // Two different numbers are two documents.
  if (number !== undefined && document.number !== null) return [];
  const basis = new Set(parsed.basis.flatMap((r) => (r.number === undefined ? [] : [plain(r.number)])));
  const shared = document.basis.filter((n) => basis.has(n));
  const organs = document.issuers.filter((i) => parsed.issuers.some((p) => plain(p) === i.zh.replace(/（.*$/u, "")));
  const byBasis = document.basis.length > 0 && shared.length === document.basis.length;
  const byOrgans = organs.length === document.issuers.length;
  if (!byBasis && !byOrgans) return [];
  const matching = matchDocument(text, parsed, id);
  const places = matching.attachments.filter((a) => a.how === "place");
  const placed = new Set(places.map((a) => `${a.clause} ${a.place}`)).size / Math.max(1, matching.ours);
  const agrees = mean(matching.attachments.map((a) => a.agreement));
  if (placed < PLACES || agrees < AGREEMENT) return [];
  return [
    {
      document: id,
      because: [
        ...(byBasis
          ? [
              {
                zh: `依据的文件相同：${shared.join("、")}`,
                en: `it rests on the same instruments: ${shared.join(", ")}`,
              },
            ]
          : []),
        ...(byOrgans
          ? [
              {
                zh: `发文机关相同：${organs.map((o) => o.zh).join("、")}`,
                en: `issued by the same organs: ${organs.map((o) => o.en).join(", ")}`,
              },
            ]
          : []),
        { zh: `${percent(placed)}% 的条款位置相同`, en: `${percent(placed)}% of the clauses stand at the same place` },
        { zh: `用词平均吻合 ${percent(agrees)}%`, en: `the words agree by ${percent(agrees)}% on average` },
      ],
      matching,
    },
  ];
}
