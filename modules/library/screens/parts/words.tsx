/** Small pieces that every page of the library uses: kinds, relations, places where words were found. */
import { Badge, type Tone, useWords, type Wording } from "@qiaoti/screen";
import "../library.css";
import "../records.css";
import { kindNames, relationNames } from "../../contract/names.ts";
import type { MeasureKindName, RelationName } from "../../contract/read.ts";

/** A kind of measure as a small label with the colour of its mechanism. */
export function KindMark({ kind }: { readonly kind: MeasureKindName }) {
  const { say } = useWords();
  return <span className={`lib-kind lib-kind-${kind}`}>{say(kindNames[kind])}</span>;
}

export const relationTones: Readonly<Record<RelationName | "added", Tone>> = {
  same: "plain",
  stricter: "warn",
  wider: "good",
  mixed: "accent",
  partly: "info",
  absent: "bad",
  added: "plain",
};

export function RelationMark({ relation }: { readonly relation: RelationName | "added" }) {
  const { say } = useWords();
  return <Badge tone={relationTones[relation]}>{say(relationNames[relation])}</Badge>;
}

/** A text in pieces, found words marked. */
export function Marked({ pieces }: { readonly pieces: readonly { readonly text: string; readonly hit: boolean }[] }) {
  let at = 0;
  return (
    <>
      {pieces.map((piece) => {
        const key = at;
        at += piece.text.length + 1;
        return piece.hit ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>;
      })}
    </>
  );
}

/** What a kind of measure means to a reader, one line. */
export const kindMeanings: Readonly<Record<MeasureKindName, Wording>> = {
  entitlement: { zh: "符合条件的人可以得到的", en: "what people who qualify get" },
  procedure: { zh: "怎样办", en: "how a thing is done" },
  matching: { zh: "把人和机会接起来", en: "brings people and openings together" },
  target: { zh: "要达到的数", en: "a figure to reach" },
  duty: { zh: "部门要做的事", en: "what a body must do" },
  register: { zh: "要掌握的名单", en: "a list to be kept" },
  review: { zh: "要检查的事", en: "what is to be examined" },
  principle: { zh: "方向", en: "direction" },
};

/** A year, month or day as exact as the document gives it. */
export function issuedWords(issued: string, lang: "zh" | "en"): string {
  const [year, month, day] = issued.split("-");
  if (lang === "zh")
    return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
  return issued;
}
