/** One assessment: scores with every part opened, return for rework with a reason, and making it final. */
import {
  Badge,
  Button,
  Card,
  Dialog,
  Link,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Progress,
  TextField,
  useCall,
  useChange,
  useParams,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import {
  type Assessment,
  type DepartmentScore,
  finaliseAssessment,
  readAssessment,
  recomputeAssessment,
  returnDepartment,
} from "../../contract.ts";
import { HistoryList } from "../shared/history-list.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { itemPathTo } from "../shared/words.ts";

/** Ids beyond this many are counted, not listed. */
const listed = 8;

function Score({ score, onReturn }: { readonly score: DepartmentScore; readonly onReturn: (() => void) | undefined }) {
  const { say, number, date } = useWords();
  return (
    <Card title={score.department.name} level={2}>
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
        {score.parts.map((part) => (
          <li key={part.part}>
            {part.reached === null ? (
              <span className="acc-soft">
                {say(part.label)}
                {say({ zh: "：没有可计的", en: ": nothing to count" })}
              </span>
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
              {say(part.counted)}{" "}
              {part.ids.slice(0, listed).map((id) => (
                <Link key={id} to={itemPathTo(id)}>
                  {id}{" "}
                </Link>
              ))}
              {part.ids.length > listed
                ? say({ zh: `等 ${part.ids.length} 项`, en: `and ${part.ids.length - listed} more` })
                : ""}
            </p>
          </li>
        ))}
      </ul>
      {score.returned === null ? null : (
        <Notice tone="warn" title={{ zh: "已退回整改", en: "Returned for rework" }}>
          {score.returned.reason}（{score.returned.by}，{date(score.returned.at)}）
        </Notice>
      )}
      {onReturn === undefined ? null : (
        <Button weight="quiet" onClick={onReturn}>
          {say({ zh: "退回整改", en: "Return for rework" })}
        </Button>
      )}
    </Card>
  );
}

function Body({ assessment }: { readonly assessment: Assessment }) {
  const { say, date } = useWords();
  const [returning, setReturning] = useState<DepartmentScore>();
  const recompute = useChange(recomputeAssessment);
  const finalise = useChange(finaliseAssessment);
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
          <Button busy={recompute.busy} onClick={() => void recompute.run(seen)}>
            {say({ zh: "按现行规则重算", en: "Compute again" })}
          </Button>
        ) : null}
        {assessment.abilities.includes("finalise") ? (
          <Button weight="primary" busy={finalise.busy} onClick={() => void finalise.run(seen)}>
            {say({ zh: "确定结果", en: "Make final" })}
          </Button>
        ) : null}
      </div>
      <div className="acc-two">
        <div>
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
