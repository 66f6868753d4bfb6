/** Assessments of departments so far, a new one, and the rule by which they are counted. */
import {
  Badge,
  Button,
  DateField,
  Disclosure,
  Empty,
  Link,
  Loading,
  NumberField,
  Page,
  ProblemNote,
  Section,
  Table,
  TextField,
  useAccount,
  useCall,
  useChange,
  useNavigate,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import {
  type AssessmentRule,
  type AssessmentWeights,
  changeAssessmentRule,
  createAssessment,
  listAssessments,
  readAssessmentRule,
} from "../../contract.ts";
import { SubMenu } from "../shared/sub-menu.tsx";

const weightNames: Readonly<Record<keyof AssessmentWeights, { readonly zh: string; readonly en: string }>> = {
  onTime: { zh: "按期完成", en: "on time" },
  progress: { zh: "任务进度", en: "progress" },
  targets: { zh: "指标达成", en: "targets met" },
  reporting: { zh: "按期填报", en: "reports in time" },
  returnPenalty: { zh: "每次退回扣分", en: "off for each return" },
  returnPenaltyMax: { zh: "退回最多扣分", en: "at most off for returns" },
};
const names = Object.keys(weightNames) as (keyof AssessmentWeights)[];

export function AssessmentsScreen() {
  const { say, date } = useWords();
  const { may } = useAccount();
  const { data, problem, refresh } = useCall(listAssessments);
  return (
    <Page
      title={{ zh: "部门考核", en: "Assessment of departments" }}
      width="wide"
      crumbs={[{ label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" }]}
      lead={say({
        zh: "按公开的规则算分，每一分从哪里来都看得见。",
        en: "Counted by a rule that everyone sees; every point shows where it comes from.",
      })}
    >
      <SubMenu />
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading />
        ) : null
      ) : (
        <Table
          caption={{ zh: "历次考核", en: "Assessments" }}
          hideCaption
          rows={data.assessments}
          rowKey={({ id }) => id}
          empty={<Empty title={{ zh: "还没有考核过。", en: "No assessment yet." }} />}
          columns={[
            {
              key: "label",
              label: { zh: "考核", en: "Assessment" },
              heading: true,
              cell: ({ id, label }) => (
                <Link to={`/accountability/assessments/${encodeURIComponent(id)}`}>{label}</Link>
              ),
            },
            {
              key: "period",
              label: { zh: "期间", en: "Period" },
              cell: ({ from, to }) => `${date(from)} – ${date(to)}`,
            },
            {
              key: "departments",
              label: { zh: "部门", en: "Departments" },
              number: true,
              cell: ({ departments }) => departments,
            },
            {
              key: "state",
              label: { zh: "状态", en: "State" },
              cell: ({ state }) =>
                state === "final" ? (
                  <Badge tone="good">{say({ zh: "已确定", en: "final" })}</Badge>
                ) : (
                  <Badge>{say({ zh: "草稿", en: "draft" })}</Badge>
                ),
            },
          ]}
        />
      )}
      {may("accountability.supervise") ? <NewAssessment /> : null}
      <Rule />
    </Page>
  );
}

function NewAssessment() {
  const { say } = useWords();
  const go = useNavigate();
  const change = useChange(createAssessment, {
    onDone: ({ id }) => go(`/accountability/assessments/${encodeURIComponent(id)}`),
  });
  const [label, setLabel] = useState("");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  return (
    <Section title={{ zh: "开始一次考核", en: "Start an assessment" }}>
      <ProblemNote
        problem={change.problem}
        places={{ label: { zh: "名称", en: "name" }, from: { zh: "起", en: "from" }, to: { zh: "止", en: "to" } }}
      />
      <div className="acc-scope">
        <TextField label={{ zh: "名称", en: "Name" }} maxLength={100} value={label} onChange={setLabel} />
        <DateField label={{ zh: "起", en: "From" }} value={from} onChange={setFrom} />
        <DateField label={{ zh: "止", en: "To" }} value={to} onChange={setTo} />
        <Button weight="primary" busy={change.busy} onClick={() => void change.run({ body: { label, from, to } })}>
          {say({ zh: "计算", en: "Compute" })}
        </Button>
      </div>
    </Section>
  );
}

function Rule() {
  const { say, date } = useWords();
  const { data, problem } = useCall(readAssessmentRule);
  if (data === undefined) return <ProblemNote problem={problem} />;
  return (
    <Section title={{ zh: "考核规则", en: "The rule" }}>
      <p>{say(data.current.text)}</p>
      <p className="acc-soft">
        {data.current.version === 0
          ? data.current.why
          : say({
              zh: `第 ${data.current.version} 版，${data.current.by}，${date(data.current.at)}：${data.current.why}`,
              en: `Version ${data.current.version}, ${data.current.by}, ${date(data.current.at)}: ${data.current.why}`,
            })}
      </p>
      {data.mayChange ? <ChangeRule key={data.current.version} rule={data.current} /> : null}
      {data.earlier.length === 0 ? null : (
        <Disclosure title={{ zh: "历次修改", en: "Earlier versions" }}>
          <Table
            caption={{ zh: "历次修改", en: "Earlier versions" }}
            hideCaption
            rows={data.earlier}
            rowKey={({ version }) => version}
            columns={[
              { key: "version", label: { zh: "版次", en: "Version" }, heading: true, cell: ({ version }) => version },
              { key: "text", label: { zh: "规则", en: "Rule" }, cell: ({ text }) => say(text) },
              {
                key: "why",
                label: { zh: "为什么", en: "Why" },
                cell: ({ why, by, at }) => `${why}（${by}，${date(at)}）`,
              },
            ]}
          />
        </Disclosure>
      )}
    </Section>
  );
}

function ChangeRule({ rule }: { readonly rule: AssessmentRule }) {
  const { say } = useWords();
  const change = useChange(changeAssessmentRule);
  const [weights, setWeights] = useState<AssessmentWeights>(rule.weights);
  const [why, setWhy] = useState("");
  const sum = weights.onTime + weights.progress + weights.targets + weights.reporting;
  return (
    <Disclosure title={{ zh: "修改规则", en: "Change the rule" }}>
      <div className="acc-form">
        <ProblemNote
          problem={change.problem}
          places={{ why: { zh: "为什么", en: "why" }, weights: { zh: "权重", en: "weights" } }}
        />
        {names.map((name) => (
          <NumberField
            key={name}
            label={weightNames[name]}
            whole
            unit={{ zh: "分", en: "points" }}
            value={weights[name]}
            onChange={(value) => setWeights({ ...weights, [name]: value ?? 0 })}
          />
        ))}
        <p className={sum === 100 ? "acc-soft" : undefined}>
          {say({
            zh: `四项权重合计 ${sum} 分，应为 100 分。`,
            en: `The four weights add up to ${sum}; they must make 100.`,
          })}
        </p>
        <TextField label={{ zh: "为什么修改", en: "Why" }} lines={2} maxLength={1000} value={why} onChange={setWhy} />
        <Button busy={change.busy} onClick={() => void change.run({ body: { version: rule.version, weights, why } })}>
          {say({ zh: "修改", en: "Change" })}
        </Button>
      </div>
    </Disclosure>
  );
}
