/** 规划图: bars over time with their milestones and today; the same as a table for whoever prefers it. */
import { Empty, Link, Loading, Notice, Page, ProblemNote, Switch, Table, useCall, useWords } from "@qiaoti/screen";
import { useState } from "react";
import { readRoadmap } from "../../contract.ts";
import { StateMark } from "../shared/marks.tsx";
import { ScopeBar, useScope } from "../shared/scope-bar.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { itemPathTo, shortDocument } from "../shared/words.ts";
import { Gantt } from "./gantt.tsx";

export function RoadmapScreen() {
  const { say, date, number } = useWords();
  const scope = useScope();
  const [asTable, setAsTable] = useState(false);
  const { data, problem, refresh } = useCall(readRoadmap, { query: scope });
  return (
    <Page
      title={{ zh: "规划图", en: "Roadmap" }}
      width="wide"
      crumbs={[{ label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" }]}
      lead={say({
        zh: "定了开始和期限的任务，按时间排开。",
        en: "Tasks with a start and a deadline, laid out over time.",
      })}
    >
      <SubMenu />
      <ScopeBar>
        <Switch label={{ zh: "看表格", en: "As a table" }} checked={asTable} onChange={setAsTable} />
      </ScopeBar>
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading lines={8} />
        ) : null
      ) : (
        <>
          {data.unplanned > 0 ? (
            <Notice title={{ zh: "还有没排期的", en: "Not planned yet" }}>
              {say({
                zh: `${number(data.unplanned)} 项任务没有开始日或期限，所以图上没有。在任务页“制定计划”后会出现。`,
                en: `${number(data.unplanned)} tasks have no start or deadline and so no bar. They appear once they are planned.`,
              })}
            </Notice>
          ) : null}
          {data.bars.length === 0 ? (
            <Empty title={{ zh: "这个范围里还没有排期的任务。", en: "Nothing is planned in this scope yet." }} />
          ) : asTable ? (
            <Table
              caption={{ zh: "规划图", en: "Roadmap" }}
              hideCaption
              rows={data.bars}
              rowKey={({ id }) => id}
              columns={[
                {
                  key: "title",
                  label: { zh: "任务", en: "Task" },
                  heading: true,
                  cell: (bar) => <Link to={itemPathTo(bar.id)}>{say(bar.title)}</Link>,
                },
                {
                  key: "document",
                  label: { zh: "文件", en: "Document" },
                  cell: (bar) => say(shortDocument(bar.document)),
                },
                { key: "lead", label: { zh: "牵头", en: "Lead" }, cell: (bar) => bar.lead ?? "—" },
                { key: "from", label: { zh: "开始", en: "From" }, cell: (bar) => date(bar.from) },
                { key: "to", label: { zh: "期限", en: "To" }, cell: (bar) => date(bar.to) },
                { key: "state", label: { zh: "状态", en: "State" }, cell: (bar) => <StateMark item={bar} /> },
                {
                  key: "progress",
                  label: { zh: "进度", en: "Progress" },
                  number: true,
                  cell: (bar) => `${bar.progress} %`,
                },
              ]}
            />
          ) : (
            <Gantt bars={data.bars} today={data.today} />
          )}
        </>
      )}
    </Page>
  );
}
