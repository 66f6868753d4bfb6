/** Matters with the rules of both places beside each other; on a phone one under the other, with the place named. */
import type { Wording } from "@qiaoti/contract";
import { Badge, Disclosure, Link, Section, type Tone, useWords } from "@qiaoti/screen";
import type { ComparedMatter, ComparisonView, SideView } from "../../browser.ts";
import { clausePath } from "../result/clause-path.ts";
import { clauseWords } from "../result/clause-words.ts";

const VERDICTS: Readonly<Record<SideView["verdict"], { readonly words: Wording; readonly tone: Tone }>> = {
  entitled: { words: { zh: "适用", en: "applies" }, tone: "good" },
  undetermined: { words: { zh: "还差信息", en: "open" }, tone: "warn" },
  "not-entitled": { words: { zh: "不适用", en: "does not apply" }, tone: "plain" },
};

export interface MatterRowsProps {
  readonly view: ComparisonView;
  readonly rows: readonly ComparedMatter[];
  readonly title: Wording;
  readonly folded?: boolean;
}

export function MatterRows({ view, rows, title, folded }: MatterRowsProps) {
  if (rows.length === 0) return null;
  const counted = { zh: `${title.zh}（${rows.length}）`, en: `${title.en} (${rows.length})` };
  const list = (
    <ul className="asm-matters">
      {rows.map((row) => (
        <li key={row.matter}>
          <Row row={row} view={view} />
        </li>
      ))}
    </ul>
  );
  if (folded === true) return <Disclosure title={counted}>{list}</Disclosure>;
  return <Section title={counted}>{list}</Section>;
}

function Row({ row, view }: { readonly row: ComparedMatter; readonly view: ComparisonView }) {
  const { say } = useWords();
  return (
    <>
      <h3>{say(row.title)}</h3>
      <div className="asm-sides">
        <Side name={view.from.name} sides={row.here} />
        <Side name={view.to.name} sides={row.there} />
      </div>
    </>
  );
}

function Side({ name, sides }: { readonly name: string; readonly sides: readonly SideView[] }) {
  const { say } = useWords();
  const between = say({ zh: "、", en: ", " });
  return (
    <div>
      <p className="asm-side-name">{name}</p>
      {sides.length === 0 ? (
        <p className="asm-note">{say({ zh: "没有这方面的规定", en: "No rule on this" })}</p>
      ) : (
        <ul>
          {sides.map(({ rule, verdict, reasons, missing }) => (
            <li key={rule.rule}>
              <Badge tone={VERDICTS[verdict].tone}>{say(VERDICTS[verdict].words)}</Badge> {say(rule.title)}{" "}
              <Link to={clausePath(rule.rule)}>{say(clauseWords(rule))}</Link>
              {verdict !== "undetermined" && reasons[0] !== undefined && <p className="asm-note">{say(reasons[0])}</p>}
              {verdict === "undetermined" && missing.length > 0 && (
                <p className="asm-note">
                  {say({ zh: "还差：", en: "Missing: " })}
                  {missing.map(say).join(between)}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
