/** What was done, by whom and when; nothing is ever taken out of it. */
import { Loading, ProblemNote, Section, Timeline, useCall, useWords } from "@qiaoti/screen";
import { readAssessmentHistory, readItemHistory, readTargetHistory } from "../../contract.ts";

type Of = "item" | "target" | "assessment";

function useHistory(of: Of, id: string) {
  const item = useCall(readItemHistory, { params: { item: id } }, { enabled: of === "item" });
  const target = useCall(readTargetHistory, { params: { target: id } }, { enabled: of === "target" });
  const assessment = useCall(readAssessmentHistory, { params: { assessment: id } }, { enabled: of === "assessment" });
  return { item, target, assessment }[of];
}

export function HistoryList({ of, id }: { readonly of: Of; readonly id: string }) {
  const { say } = useWords();
  const { data, problem } = useHistory(of, id);
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
          moments={[...data.entries].reverse().map((entry) => ({
            key: entry.id,
            date: entry.at,
            title: say(entry.label),
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
    </Section>
  );
}
