/** The dashboard of a place: documents, departments, levels and lenses, each as a chart and as numbers. */
import {
  Chart,
  type Column,
  Empty,
  Link,
  Loading,
  ProblemNote,
  Section,
  Table,
  useCall,
  useWords,
} from "@qiaoti/screen";
import { itemStates, readDashboard, type Tally, targetStatuses } from "../../contract.ts";
import { statePaint, statusPaint, token } from "../shared/colours.ts";
import { periodWords } from "../shared/period-words.ts";
import { ScopeBar, useScope } from "../shared/scope-bar.tsx";
import { itemPathTo, levelNames, shortDocument, stateNames, statusNames } from "../shared/words.ts";
import { Figures } from "./figures.tsx";

interface Named extends Tally {
  readonly key: string;
  readonly name: string;
}

/** Stacked bars, one a row, the number on each part. */
function stacked(
  rows: readonly Named[],
  series: readonly {
    readonly name: string;
    readonly of: (row: Named) => number;
    readonly paint: { readonly fill: string; readonly ink: string };
  }[],
) {
  const most = Math.max(1, ...rows.map((row) => series.reduce((sum, { of }) => sum + of(row), 0)));
  return {
    legend: { bottom: 0, itemWidth: 16, itemGap: 12 },
    grid: { left: 8, right: 16, top: 8, bottom: 60, containLabel: true },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: { type: "category", inverse: true, data: rows.map(({ name }) => name) },
    series: series.map(({ name, of, paint }) => ({
      name,
      type: "bar",
      stack: "all",
      barMaxWidth: 34,
      itemStyle: { color: token(paint.fill), borderColor: token("card"), borderWidth: 1 },
      label: { show: true, color: token(paint.ink) },
      // A number that does not fit on its part would cover its neighbour: it is among the numbers.
      data: rows.map((row) => {
        const value = of(row);
        return value === 0 ? null : { value, label: { show: value / most > 0.035 } };
      }),
    })),
  };
}

export function Dashboard() {
  const { say, date, number } = useWords();
  const scope = useScope();
  const { data, problem, refresh } = useCall(readDashboard, { query: scope });
  if (problem !== undefined) return <ProblemNote problem={problem} onRetry={refresh} />;
  if (data === undefined) return <Loading lines={8} />;

  const states = itemStates.map((state) => ({
    name: say(stateNames[state].label),
    of: (row: Named) => row.items[state],
    paint: statePaint[state],
  }));
  const statuses = targetStatuses.map((status) => ({
    name: say(statusNames[status].label),
    of: (row: Named) => row.targets[status],
    paint: statusPaint[status],
  }));
  const byDocument = data.byDocument.map(
    (row): Named => ({ ...row, key: row.document, name: say(shortDocument(row.document)) }),
  );
  const byLevel = data.byLevel.map((row): Named => ({ ...row, key: row.level, name: say(levelNames[row.level]) }));
  const byLens = data.byLens.map((row): Named => ({ ...row, key: row.lens, name: say(row.label) }));
  const byDepartment = data.byDepartment
    .map((row): Named => ({ ...row, key: row.department.id, name: say(row.department.name) }))
    .sort((a, b) => b.overdue - a.overdue || b.itemTotal - a.itemTotal);
  const columns: readonly Column<Named>[] = [
    { key: "name", label: { zh: "名称", en: "Name" }, heading: true, cell: (row) => row.name },
    { key: "items", label: { zh: "任务", en: "Tasks" }, number: true, cell: (row) => number(row.itemTotal) },
    { key: "done", label: { zh: "完成", en: "Done" }, number: true, cell: (row) => number(row.items.done) },
    { key: "overdue", label: { zh: "逾期", en: "Overdue" }, number: true, cell: (row) => number(row.overdue) },
    {
      key: "progress",
      label: { zh: "平均进度", en: "Mean progress" },
      number: true,
      cell: (row) => `${number(row.progress, 0)} %`,
    },
    { key: "targets", label: { zh: "指标", en: "Targets" }, number: true, cell: (row) => number(row.targetTotal) },
    {
      key: "met",
      label: { zh: "达成或正常", en: "Met or on track" },
      number: true,
      cell: (row) => number(row.targets.met + row.targets["on-track"]),
    },
  ];
  const rowKey = (row: Named): string => row.key;
  const done = data.doneByMonth.reduce((sum, { count }) => sum + count, 0);

  return (
    <>
      <ScopeBar />
      <Figures tally={data.total} />
      <Section title={{ zh: "各文件的任务", en: "Tasks by document" }}>
        <Chart
          title={{ zh: "任务状态", en: "State of tasks" }}
          summary={{
            zh: `${data.total.itemTotal} 项任务中已完成 ${data.total.items.done} 项，逾期 ${data.total.overdue} 项。`,
            en: `${data.total.items.done} of ${data.total.itemTotal} tasks are done; ${data.total.overdue} are overdue.`,
          }}
          option={stacked(byDocument, states)}
          columns={columns}
          rows={byDocument}
          rowKey={rowKey}
        />
      </Section>
      <Section title={{ zh: "各文件的指标", en: "Targets by document" }}>
        <Chart
          title={{ zh: "指标状态", en: "State of targets" }}
          summary={{
            zh: `${data.total.targetTotal} 个指标中，${data.total.targets["not-set"]} 个尚未定数值，${data.total.targets["no-data"]} 个尚无数据。`,
            en: `Of ${data.total.targetTotal} targets, ${data.total.targets["not-set"]} have no figure yet and ${data.total.targets["no-data"]} no data.`,
          }}
          option={stacked(byDocument, statuses)}
          columns={columns}
          rows={byDocument}
          rowKey={rowKey}
        />
      </Section>
      <Section
        title={{ zh: "按原则的视角", en: "Through the principles" }}
        lead={say({
          zh: "文件的原则各管一片工作，从这里看它们落到了哪里。",
          en: "Each principle of the documents heads a part of the work; this is where they have come to.",
        })}
      >
        <Chart
          title={{ zh: "横向、纵向和其他视角", en: "Horizontal, vertical and other lenses" }}
          summary={{ zh: `共 ${byLens.length} 个视角。`, en: `${byLens.length} lenses.` }}
          option={stacked(byLens, states)}
          columns={columns}
          rows={byLens}
          rowKey={rowKey}
          size="l"
        />
      </Section>
      <Section title={{ zh: "部门", en: "Departments" }}>
        <Table
          caption={{
            zh: "各部门牵头和配合的任务，逾期多的在前",
            en: "Tasks that each department leads or supports, most overdue first",
          }}
          columns={columns}
          rows={byDepartment}
          rowKey={rowKey}
          empty={<Empty title={{ zh: "这个范围里没有部门。", en: "No department in this scope." }} />}
        />
      </Section>
      <Section title={{ zh: "层级", en: "Levels" }}>
        <Table
          caption={{ zh: "按层级", en: "By level" }}
          hideCaption
          columns={columns}
          rows={byLevel}
          rowKey={rowKey}
        />
      </Section>
      <Section title={{ zh: "近期到期", en: "Due soon" }}>
        <Table
          caption={{ zh: "九十天内到期的任务", en: "Tasks due within ninety days" }}
          columns={[
            {
              key: "title",
              label: { zh: "任务", en: "Task" },
              heading: true,
              cell: (row) => <Link to={itemPathTo(row.id)}>{say(row.title)}</Link>,
            },
            { key: "deadline", label: { zh: "期限", en: "Deadline" }, cell: (row) => date(row.deadline) },
            {
              key: "lead",
              label: { zh: "牵头部门", en: "Lead" },
              cell: (row) => (row.lead === null ? "—" : say(row.lead)),
            },
            { key: "state", label: { zh: "状态", en: "State" }, cell: (row) => say(stateNames[row.state].label) },
          ]}
          rows={data.upcoming}
          rowKey={(row) => row.id}
          empty={<Empty title={{ zh: "九十天内没有到期的任务。", en: "Nothing is due within ninety days." }} />}
        />
      </Section>
      <Section title={{ zh: "完成进度", en: "Done over time" }}>
        <Chart
          title={{ zh: "每月完成的任务", en: "Tasks done each month" }}
          summary={{ zh: `最近十二个月完成 ${done} 项。`, en: `${done} done in the last twelve months.` }}
          option={{
            grid: { left: 8, right: 16, top: 24, bottom: 8, containLabel: true },
            xAxis: {
              type: "category",
              data: data.doneByMonth.map(({ month }) =>
                month.replace(/^\d\d(\d\d)-0?/, say({ zh: "$1年", en: "$1/" })),
              ),
            },
            yAxis: { type: "value", minInterval: 1 },
            series: [
              {
                type: "bar",
                data: data.doneByMonth.map(({ count }) => count),
                label: { show: true, position: "top" },
                barMaxWidth: 34,
              },
            ],
          }}
          columns={[
            {
              key: "month",
              label: { zh: "月份", en: "Month" },
              heading: true,
              cell: (row) => say(periodWords(row.month, date)),
            },
            { key: "count", label: { zh: "完成", en: "Done" }, number: true, cell: (row) => number(row.count) },
          ]}
          rows={data.doneByMonth}
          rowKey={(row) => row.month}
        />
      </Section>
    </>
  );
}
