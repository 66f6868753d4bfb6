/** One assessment: scores with every part opened, return for rework with a reason, and making it final. */
import {
  Badge,
  Button,
  Dialog,
  Empty,
  Link,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Progress,
  Table,
  TextField,
  useCall,
  useChange,
  useParams,
  useRefresh,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import {
  type Assessment,
  type DepartmentScore,
  finaliseAssessment,
  listItems,
  listTargets,
  readAssessment,
  readAssessmentHistory,
  recomputeAssessment,
  returnDepartment,
} from "../../contract.ts";
import { HistoryList } from "../shared/history-list.tsx";
import { problemAt } from "../shared/stale.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { itemPathTo, targetPathTo } from "../shared/words.ts";

/** Things beyond this many are counted, not listed. */
const listed = 6;

type Part = DepartmentScore["parts"][number];

/** Titles of tasks and targets by their ids, with the way to each. */
function useThings(): (part: Part["part"], id: string) => { readonly title: string; readonly to: string } {
  const { say } = useWords();
  const items = useCall(listItems, { query: { limit: 500 } });
  const targets = useCall(listTargets, { query: { limit: 500 } });
  const ofItem = new Map(items.data?.items.map(({ id, title }) => [id, say(title)]));
  const ofTarget = new Map(targets.data?.targets.map(({ id, title }) => [id, say(title)]));
  return (part, id) =>
    part === "targets" || part === "reporting"
      ? { title: ofTarget.get(id) ?? id, to: targetPathTo(id) }
      : { title: ofItem.get(id) ?? id, to: itemPathTo(id) };
}

/** Who stands where, at a glance; every point is taken apart below. */
function Ranking({ scores }: { readonly scores: readonly DepartmentScore[] }) {
  const { say, number } = useWords();
  const parts = scores[0]?.parts ?? [];
  return (
    <Table
      caption={{ zh: "各部门得分", en: "Scores of the departments" }}
      hideCaption
      rows={scores}
      rowKey={({ department }) => department.id}
      empty={
        <Empty title={{ zh: "这一期没有可以考核的部门。", en: "No department can be assessed for this period." }} />
      }
      columns={[
        {
          key: "department",
          label: { zh: "部门", en: "Department" },
          heading: true,
          cell: ({ department }) => <Link to={`#${anchorOf(department.id)}`}>{say(department.name)}</Link>,
        },
        {
          key: "score",
          label: { zh: "得分", en: "Score" },
          number: true,
          cell: ({ score }) => (score === null ? "—" : <b>{number(score, 1)}</b>),
        },
        ...parts.map(({ part, label }) => ({
          key: part,
          label,
          number: true,
          cell: (score: DepartmentScore) => {
            const found = score.parts.find((one) => one.part === part);
            return found === undefined || isEmpty(found) ? "—" : number(found.points, 1);
          },
        })),
      ]}
    />
  );
}

const anchorOf = (department: string): string => `score-${department.replace(/\W/g, "-")}`;

/** Nothing to measure, and nothing taken off. */
const isEmpty = ({ part, reached, points }: Part): boolean => (part === "returns" ? points === 0 : reached === null);

function PartOfScore({ part }: { readonly part: Part }) {
  const { say, number } = useWords();
  const thing = useThings();
  return (
    <li>
      {part.reached === null ? (
        <b>
          {say(part.label)} {number(part.points, 1)}
        </b>
      ) : (
        <Progress
          label={part.label}
          value={part.reached}
          text={{
            zh: `${number(part.points, 1)} 分${part.weight === null ? "" : ` / ${number(part.weight, 1)}`}`,
            en: `${number(part.points, 1)}${part.weight === null ? "" : ` of ${number(part.weight, 1)}`}`,
          }}
        />
      )}
      <p className="acc-soft">
        {say(part.counted)}
        {part.ids.length === 0 ? null : say({ zh: "：", en: ": " })}
        {part.ids.slice(0, listed).map((id) => {
          const { title, to } = thing(part.part, id);
          return (
            <Link key={id} to={to}>
              {title}
            </Link>
          );
        })}
        {part.ids.length > listed
          ? say({ zh: `等 ${part.ids.length} 项`, en: `and ${part.ids.length - listed} more` })
          : null}
      </p>
    </li>
  );
}

function Score({ score, onReturn }: { readonly score: DepartmentScore; readonly onReturn: (() => void) | undefined }) {
  const { say, number, date, lang } = useWords();
  const empty = score.parts.filter((part) => part.part !== "returns" && isEmpty(part));
  return (
    <section className="qt-card acc-of-score" id={anchorOf(score.department.id)}>
      <h2 className="qt-card-title">{say(score.department.name)}</h2>
      <p>
        {score.score === null ? (
          <span className="acc-soft">
            {say({ zh: "这一期没有可考核的任务和指标", en: "nothing to assess in this period" })}
          </span>
        ) : (
          <b>{say({ zh: `${number(score.score, 1)} 分`, en: `${number(score.score, 1)} points` })}</b>
        )}
      </p>
      <ul className="acc-score">
        {score.parts
          .filter((part) => !isEmpty(part))
          .map((part) => (
            <PartOfScore key={part.part} part={part} />
          ))}
      </ul>
      {empty.length === 0 || score.score === null ? null : (
        <p className="acc-soft">
          {say({ zh: "没有可计的，分值给了其他项：", en: "Nothing to count, its weight given to the rest: " })}
          {empty.map(({ label }) => say(label)).join(lang === "zh" ? "、" : ", ")}
        </p>
      )}
      {score.returned === null ? null : (
        <Notice tone="warn" title={{ zh: "已退回整改", en: "Returned for rework" }}>
          {score.returned.reason}（{score.returned.by}，{date(score.returned.at)}）
        </Notice>
      )}
      {onReturn === undefined ? null : (
        <div className="qt-actions">
          <Button onClick={onReturn}>{say({ zh: "退回整改", en: "Return for rework" })}</Button>
        </div>
      )}
    </section>
  );
}

function Body({ assessment }: { readonly assessment: Assessment }) {
  const { say, date } = useWords();
  const [returning, setReturning] = useState<DepartmentScore>();
  const refresh = useRefresh();
  const recompute = useChange(recomputeAssessment);
  const finalise = useChange(finaliseAssessment);
  /** A change that was refused may be one that came too late: what stands is read again. */
  const settle = (reply: Assessment | undefined): void => {
    if (reply === undefined) refresh(readAssessment, readAssessmentHistory);
  };
  const seen = { params: { assessment: assessment.id }, body: { version: assessment.version } };
  return (
    <>
      <p>
        {assessment.state === "final" ? (
          <Badge tone="good">{say({ zh: "已确定", en: "final" })}</Badge>
        ) : (
          <Badge>{say({ zh: "草稿", en: "draft" })}</Badge>
        )}{" "}
        {date(assessment.from)} – {date(assessment.to)}
      </p>
      <p className="acc-soft">{say(assessment.rule.text)}</p>
      <ProblemNote problem={recompute.problem ?? finalise.problem} />
      <div className="qt-actions">
        {assessment.abilities.includes("recompute") ? (
          <Button busy={recompute.busy} onClick={() => void recompute.run(seen).then(settle)}>
            {say({ zh: "按现行规则重算", en: "Compute again" })}
          </Button>
        ) : null}
        {assessment.abilities.includes("finalise") ? (
          <Button weight="primary" busy={finalise.busy} onClick={() => void finalise.run(seen).then(settle)}>
            {say({ zh: "确定结果", en: "Make final" })}
          </Button>
        ) : null}
      </div>
      <Ranking scores={assessment.scores} />
      <div className="acc-two">
        <div className="acc-stack">
          {assessment.scores.map((score) => (
            <Score
              key={score.department.id}
              score={score}
              onReturn={
                assessment.abilities.includes("return") && score.returned === null
                  ? () => setReturning(score)
                  : undefined
              }
            />
          ))}
        </div>
        <aside>
          <HistoryList of="assessment" id={assessment.id} />
        </aside>
      </div>
      {returning === undefined ? null : (
        <ReturnDialog assessment={assessment} score={returning} onClose={() => setReturning(undefined)} />
      )}
    </>
  );
}

function ReturnDialog({
  assessment,
  score,
  onClose,
}: {
  readonly assessment: Assessment;
  readonly score: DepartmentScore;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const change = useChange(returnDepartment, { onDone: onClose });
  const [reason, setReason] = useState("");
  return (
    <Dialog
      open
      title={{ zh: `退回${score.department.name.zh}整改`, en: `Return the work of ${score.department.name.en}` }}
      onClose={onClose}
      actions={
        <Button
          weight="primary"
          busy={change.busy}
          onClick={() =>
            void change.run({
              params: { assessment: assessment.id },
              body: { version: assessment.version, department: score.department.id, reason },
            })
          }
        >
          {say({ zh: "退回整改", en: "Return for rework" })}
        </Button>
      }
    >
      <ProblemNote problem={change.problem} places={{ reason: { zh: "原因", en: "reason" } }} />
      <TextField
        label={{ zh: "要改什么，为什么", en: "What has to be done again, and why" }}
        lines={4}
        maxLength={2000}
        problem={problemAt(change.problem, "reason")}
        value={reason}
        onChange={setReason}
      />
    </Dialog>
  );
}

export function AssessmentScreen() {
  const { assessment: id = "" } = useParams();
  const { data, problem, refresh } = useCall(readAssessment, { params: { assessment: id } }, { keep: false });
  return (
    <Page
      title={data === undefined ? { zh: "部门考核", en: "Assessment of departments" } : data.label}
      width="wide"
      crumbs={[
        { label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" },
        { label: { zh: "部门考核", en: "Assessment" }, to: "/accountability/assessments" },
      ]}
    >
      <SubMenu />
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? problem === undefined ? <Loading lines={8} /> : null : <Body assessment={data} />}
    </Page>
  );
}
