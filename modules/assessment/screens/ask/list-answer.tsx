/** Periods and dated records: one after another, only the fields that matter, and each can be taken back. */
import type { Wording } from "@qiaoti/contract";
import { Button, useWords } from "@qiaoti/screen";
import { useState } from "react";
import type { FieldView } from "../../browser.ts";
import type { Entry } from "./asked.ts";
import { ChooseOne } from "./choose-one.tsx";
import { EntryForm } from "./entry-form.tsx";
import { entryWords } from "./entry-words.ts";

export interface ListAnswerProps {
  readonly kind: "spells" | "records";
  readonly fields: readonly FieldView[];
  /** What is stated so far, when fields are lacking or the person looks at it again. */
  readonly stated: readonly Entry[] | undefined;
  readonly gaps: readonly { readonly index: number; readonly field: string }[];
  readonly here: string;
  readonly labelledBy: string;
  readonly placeName: (code: string) => string;
  readonly onAnswer: (entries: readonly Entry[]) => void;
}

const HAS: Wording = { zh: "有，我来填", en: "Yes, I will list it" };
const NONE: Wording = { zh: "没有", en: "No, there is none" };

export function ListAnswer(props: ListAnswerProps) {
  const { kind, fields, stated, gaps, here, labelledBy, placeName, onAnswer } = props;
  const { say, lang } = useWords();
  const [entries, setEntries] = useState<readonly Entry[]>(stated ?? []);
  const [open, setOpen] = useState<number | undefined>(gaps[0]?.index);

  if (open === undefined && entries.length === 0)
    return (
      <ChooseOne
        choices={[
          { value: "yes", label: HAS },
          { value: "no", label: NONE },
        ]}
        labelledBy={labelledBy}
        onChoose={(value) => (value === "yes" ? setOpen(0) : onAnswer([]))}
      />
    );

  function keep(index: number, entry: Entry): void {
    setEntries(index < entries.length ? entries.map((old, i) => (i === index ? entry : old)) : [...entries, entry]);
    setOpen(gaps.find((g) => g.index > index)?.index);
  }

  return (
    <div className="asm-list">
      {entries.length > 0 && (
        <ol className="asm-entries">
          {entries.map((entry, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
            <li key={i}>
              <span>{entryWords(entry, fields, kind, lang, placeName)}</span>
              <span className="asm-row">
                <Button weight="quiet" onClick={() => setOpen(i)}>
                  {say({ zh: "修改", en: "Change" })}
                </Button>
                <Button
                  weight="quiet"
                  onClick={() => {
                    setEntries(entries.filter((_, at) => at !== i));
                    setOpen(undefined);
                  }}
                >
                  {say({ zh: "删去", en: "Remove" })}
                </Button>
              </span>
            </li>
          ))}
        </ol>
      )}
      {open !== undefined ? (
        <EntryForm
          key={open}
          number={open + 1}
          kind={kind}
          fields={fields}
          entry={entries[open] ?? {}}
          lacking={gaps.filter((g) => g.index === open).map((g) => g.field)}
          here={here}
          onKeep={(entry) => keep(open, entry)}
          onCancel={() => setOpen(undefined)}
        />
      ) : (
        <div className="asm-row">
          <Button onClick={() => setOpen(entries.length)}>{say({ zh: "再加一段", en: "Add another" })}</Button>
          <Button weight="primary" onClick={() => onAnswer(entries)}>
            {say({ zh: "就这些，下一题", en: "That is all, go on" })}
          </Button>
        </div>
      )}
    </div>
  );
}
