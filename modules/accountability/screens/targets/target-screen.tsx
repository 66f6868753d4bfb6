/** One target: definition, goal, values with who reported them, trend, status and the rule that gave it. */
import {
  Badge,
  Button,
  Chart,
  DefinitionList,
  Empty,
  Link,
  Loading,
  Page,
  ProblemNote,
  Section,
  Table,
  useCall,
  useParams,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { readTarget, type TargetDetail, type TargetValue } from "../../contract.ts";
import { token } from "../shared/colours.ts";
import { HistoryList } from "../shared/history-list.tsx";
import { StatusMark, WhoAnswers } from "../shared/marks.tsx";
import { periodWords } from "../shared/period-words.ts";
import { SubMenu } from "../shared/sub-menu.tsx";
import { clausePath, itemPathTo, shortDocument } from "../shared/words.ts";
import { CorrectDialog } from "./correct-dialog.tsx";
import { GoalText } from "./goal-text.tsx";
import { ReportForm } from "./report-form.tsx";
import { SettingsForm } from "./settings-form.tsx";

const trends = {
  rising: { zh: "上升", en: "rising" },
  falling: { zh: "下降", en: "falling" },
  flat: { zh: "持平", en: "flat" },
} as const;
const origins = {
  reported: { zh: "填报", en: "reported" },
  computed: { zh: "由名册计算", en: "computed" },
  imported: { zh: "表格导入", en: "imported" },
} as const;

function Facts({ target }: { readonly target: TargetDetail }) {
  const { say, number } = useWords();
  return (
    <DefinitionList
      items={[
        { term: { zh: "状态", en: "Status" }, value: <StatusMark target={target} /> },
        { term: { zh: "为什么", en: "Why" }, value: say(target.why) },
        { term: { zh: "目标", en: "Goal" }, value: <GoalText target={target} /> },
        ...(target.goal.source === null ? [] : [{ term: { zh: "依据", en: "Set by" }, value: target.goal.source }]),
        {
          term: { zh: "基数", en: "Baseline" },
          value:
            target.baseline === null
              ? "—"
              : `${number(target.baseline.value)} ${say(target.unit)}（${target.baseline.source}）`,
        },
        {
          term: { zh: "累计或现值", en: "So far" },
          value:
            target.achieved === null
              ? "—"
              : `${number(target.achieved)} ${say(target.unit)}${target.share === null ? "" : say({ zh: `（目标的 ${number(target.share, 0)} %）`, en: ` (${number(target.share, 0)} % of the goal)` })}`,
        },
        { term: { zh: "趋势", en: "Trend" }, value: target.trend === null ? "—" : say(trends[target.trend]) },
        { term: { zh: "责任部门", en: "Who answers" }, value: <WhoAnswers responsibility={target.responsibility} /> },
        ...(target.reading === null
          ? []
          : [
              {
                term: { zh: "口径", en: "Reading" },
                value: (
                  <>
                    {say(target.reading.question)}{" "}
                    <b>
                      {say(
                        target.reading.options.find(({ id }) => id === target.reading?.chosen)?.label ?? {
                          zh: "未选定",
                          en: "not chosen",
                        },
                      )}
                    </b>
                  </>
                ),
              },
            ]),
      ]}
    />
  );
}

/** The upper end of the axis: the goal where all values lie below it, else what the drawing chooses. */
const reaching =
  (goal: number) =>
  ({ max }: { readonly max: number }): number | undefined =>
    max < goal ? goal : undefined;

function Series({ target }: { readonly target: TargetDetail }) {
  const { say, number, date } = useWords();
  if (target.series.length === 0) return <Empty title={{ zh: "还没有数值。", en: "No value yet." }} />;
  const sums = target.accumulation === "sum";
  const goal = target.goal.value;
  const last = target.series.at(-1);
  const lastPeriod = periodWords(last?.period ?? "", date);
  const markLine = {
    symbol: "none",
    label: {
      position: "insideEndTop",
      formatter: say({ zh: `目标 ${number(goal ?? 0)}`, en: `goal ${number(goal ?? 0)}` }),
    },
    lineStyle: { color: token("bad"), type: "dashed", width: 2 },
    data: [{ yAxis: goal }],
  };
  return (
    <Chart
      title={{ zh: `历次数值（${target.unit.zh}）`, en: `Values (${target.unit.en})` }}
      summary={{
        zh: `最近一期（${lastPeriod.zh}）为 ${number(last?.value ?? 0)} ${target.unit.zh}${sums ? `，累计 ${number(last?.running ?? 0)} ${target.unit.zh}` : ""}。`,
        en: `The latest, ${lastPeriod.en}, is ${number(last?.value ?? 0)} ${target.unit.en}${sums ? `; ${number(last?.running ?? 0)} in all` : ""}.`,
      }}
      option={{
        ...(sums ? { legend: { bottom: 0 } } : {}),
        grid: { left: 8, right: 24, top: 28, bottom: sums ? 44 : 8, containLabel: true },
        xAxis: { type: "category", data: target.series.map(({ period }) => period) },
        // The goal stays in the picture, however far away it is.
        yAxis: { type: "value", ...(goal === null ? {} : { max: reaching(goal) }) },
        series: [
          {
            name: say({ zh: "数值", en: "value" }),
            type: sums ? "bar" : "line",
            data: target.series.map(({ value }) => value),
            label: {
              show: true,
              position: "top",
              formatter: ({ value }: { readonly value: number }) => number(value),
            },
            labelLayout: { hideOverlap: true },
            ...(goal === null || sums ? {} : { markLine }),
          },
          ...(sums
            ? [
                {
                  name: say({ zh: "累计", en: "running total" }),
                  type: "line",
                  data: target.series.map(({ running }) => running),
                  ...(goal === null ? {} : { markLine }),
                },
              ]
            : []),
        ],
      }}
      columns={[
        {
          key: "period",
          label: { zh: "报告期", en: "Period" },
          heading: true,
          cell: (row) => <span className="acc-together">{say(periodWords(row.period, date))}</span>,
        },
        { key: "value", label: { zh: "数值", en: "Value" }, number: true, cell: (row) => number(row.value) },
        { key: "running", label: { zh: "累计", en: "Running" }, number: true, cell: (row) => number(row.running) },
      ]}
      rows={target.series}
      rowKey={(row) => row.period}
    />
  );
}

function Values({ target }: { readonly target: TargetDetail }) {
  const { say, date, number } = useWords();
  const [correcting, setCorrecting] = useState<TargetValue>();
  return (
    <Section title={{ zh: "填报记录", en: "Reports" }}>
      <Table
        caption={{ zh: "填报记录", en: "Reports" }}
        hideCaption
        rows={target.values}
        rowKey={({ id }) => id}
        empty={<Empty title={{ zh: "还没有填报。", en: "Nothing reported yet." }} />}
        columns={[
          {
            key: "period",
            label: { zh: "报告期", en: "Period" },
            heading: true,
            cell: ({ period }) => <span className="acc-together">{say(periodWords(period, date))}</span>,
          },
          {
            key: "value",
            label: { zh: "数值", en: "Value" },
            number: true,
            cell: (value) => (value.replaced ? <s>{number(value.value)}</s> : number(value.value)),
          },
          {
            key: "source",
            label: { zh: "来源", en: "Source" },
            cell: ({ source, note }) => (note === null ? source : `${source}；${note}`),
          },
          {
            key: "by",
            label: { zh: "谁报的", en: "By" },
            cell: (value) =>
              `${value.department === null ? "" : `${say(value.department)} · `}${value.by} · ${date(value.at)}`,
          },
          {
            key: "origin",
            label: { zh: "方式", en: "How" },
            cell: ({ origin, reason }) =>
              reason === null ? say(origins[origin]) : `${say(origins[origin])}；${reason}`,
          },
          {
            key: "do",
            label: { zh: "办理", en: "Action" },
            cell: (value) =>
              value.replaced ? (
                <Badge>{say({ zh: "已被更正", en: "corrected" })}</Badge>
              ) : target.abilities.includes("correct") && !target.closedPeriods.includes(value.period) ? (
                <Button weight="quiet" onClick={() => setCorrecting(value)}>
                  {say({ zh: "更正", en: "Correct" })}
                </Button>
              ) : null,
          },
        ]}
      />
      {correcting === undefined ? null : (
        <CorrectDialog target={target} value={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </Section>
  );
}

export function TargetScreen() {
  const { say } = useWords();
  const { target: id = "" } = useParams();
  const { data, problem, refresh } = useCall(readTarget, { params: { target: id } }, { keep: false });
  return (
    <Page
      title={data?.title ?? { zh: "指标", en: "Target" }}
      width="wide"
      lead={data === undefined ? undefined : say(data.definition)}
      crumbs={[
        { label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" },
        { label: { zh: "指标", en: "Targets" }, to: "/accountability/targets" },
      ]}
    >
      <SubMenu />
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading lines={8} />
        ) : null
      ) : (
        <div className="acc-two">
          <div>
            <p>
              <Link to={clausePath(data.measure)}>
                {say({ zh: "看条款：", en: "The clause: " })}
                {say(shortDocument(data.document))} {data.clause}
              </Link>
            </p>
            <Facts target={data} />
            {data.notes.length === 0 ? null : (
              <ul>
                {data.notes.map((note) => (
                  <li key={note.zh}>{say(note)}</li>
                ))}
              </ul>
            )}
            {data.computed === null ? null : (
              <p>
                <Link to={itemPathTo(data.computed.register)}>{say(data.computed.label)}</Link>
              </p>
            )}
            <Series target={data} />
            <Values target={data} />
          </div>
          <aside>
            <ReportForm key={`report ${data.id}`} target={data} />
            <SettingsForm key={`set ${data.id}`} target={data} />
            <HistoryList of="target" id={data.id} />
          </aside>
        </div>
      )}
    </Page>
  );
}
