/** What was done, by whom and when; nothing is ever taken out of it. */
import { Button, Loading, ProblemNote, Section, Timeline, useCall, useWords } from "@qiaoti/screen";
import { useState } from "react";
import { readAssessmentHistory, readItemHistory, readTargetHistory } from "../../contract.ts";
import { periodWords } from "./period-words.ts";

/** How many entries are shown before one asks for the rest. */
const shown = 8;

type Of = "item" | "target" | "assessment";

function useHistory(of: Of, id: string) {
  const item = useCall(readItemHistory, { params: { item: id } }, { enabled: of === "item" });
  const target = useCall(readTargetHistory, { params: { target: id } }, { enabled: of === "target" });
  const assessment = useCall(readAssessmentHistory, { params: { assessment: id } }, { enabled: of === "assessment" });
  return { item, target, assessment }[of];
}

/** What an entry was about, where its detail says so in a word: the value of a period, progress, files. */
function About({ detail }: { readonly detail: Readonly<Record<string, unknown>> }) {
  const { say, number, date } = useWords();
  const { period, value, progress, files } = detail;
  const parts = [
    typeof period === "string" ? say(periodWords(period, date)) : "",
    typeof value === "number" ? number(value) : "",
    typeof progress === "number" ? `${progress} %` : "",
    Array.isArray(files) ? files.join("、") : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? null : (
    <span className="acc-about">
      {say({ zh: "：", en: ": " })}
      {parts.join(" ")}
    </span>
  );
}

export function HistoryList({ of, id }: { readonly of: Of; readonly id: string }) {
  const { say } = useWords();
  const { data, problem } = useHistory(of, id);
  const [all, setAll] = useState(false);
  const entries = [...(data?.entries ?? [])].reverse();
  return (
    <Section title={{ zh: "办理记录", en: "History" }} level={2}>
      <ProblemNote problem={problem} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading />
        ) : null
      ) : data.entries.length === 0 ? (
        <p className="acc-soft">{say({ zh: "还没有记录。", en: "Nothing yet." })}</p>
      ) : (
        <Timeline
          moments={entries.slice(0, all ? undefined : shown).map((entry) => ({
            key: entry.id,
            date: entry.at,
            title: (
              <>
                {say(entry.label)}
                <About detail={entry.detail} />
              </>
            ),
            body: (
              <>
                <p className="acc-soft">
                  {entry.by.name}
                  {entry.by.department === null ? "" : ` · ${say(entry.by.department.name)}`}
                </p>
                {entry.note === null ? null : <p>{entry.note}</p>}
              </>
            ),
          }))}
        />
      )}
      {all || entries.length <= shown ? null : (
        <Button onClick={() => setAll(true)}>
          {say({ zh: `看全部 ${entries.length} 条`, en: `Show all ${entries.length}` })}
        </Button>
      )}
    </Section>
  );
}
