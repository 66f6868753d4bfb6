/** All targets: what was promised in figures, what was reported, how it stands; closing of periods. */
import {
  type Column,
  Empty,
  Link,
  Loading,
  Page,
  ProblemNote,
  SelectField,
  Table,
  TextField,
  useAccount,
  useCall,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { listTargets, type TargetSummary, targetStatuses } from "../../contract.ts";
import { StatusMark, WhoAnswers } from "../shared/marks.tsx";
import { Pager } from "../shared/pager.tsx";
import { ScopeBar, useScope } from "../shared/scope-bar.tsx";
import { SheetLinks } from "../shared/sheet-links.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { shortDocument, statusNames, targetPathTo } from "../shared/words.ts";
import { GoalText } from "./goal-text.tsx";
import { Periods } from "./periods.tsx";

const pageSize = 50;

function useColumns(): readonly Column<TargetSummary>[] {
  const { say, number } = useWords();
  return [
    {
      key: "title",
      label: { zh: "指标", en: "Target" },
      heading: true,
      cell: (target) => (
        <>
          <Link to={targetPathTo(target.id)}>{say(target.title)}</Link>
          <div className="acc-soft acc-under">
            {say(shortDocument(target.document))} {target.clause}
          </div>
        </>
      ),
    },
    { key: "goal", label: { zh: "目标", en: "Goal" }, cell: (target) => <GoalText target={target} /> },
    {
      key: "achieved",
      label: { zh: "现在", en: "Now" },
      number: true,
      cell: (target) =>
        target.achieved === null ? (
          "—"
        ) : (
          <>
            {number(target.achieved)} {say(target.unit)}
            {target.share === null ? null : (
              <div className="acc-soft">
                {say({ zh: `目标的 ${number(target.share, 0)} %`, en: `${number(target.share, 0)} % of the goal` })}
              </div>
            )}
          </>
        ),
    },
    { key: "status", label: { zh: "状态", en: "Status" }, cell: (target) => <StatusMark target={target} /> },
    {
      key: "who",
      label: { zh: "责任部门", en: "Who answers" },
      cell: (target) => <WhoAnswers brief responsibility={target.responsibility} />,
    },
  ];
}

export function TargetsScreen() {
  const { say } = useWords();
  const { account } = useAccount();
  const scope = useScope();
  const search = useSearch();
  const set = useSetSearch();
  const status = targetStatuses.find((known) => known === search["status"]);
  const page = Math.max(1, Number(search["page"] ?? "1") || 1);
  const { data, problem, refresh } = useCall(listTargets, {
    query: {
      ...scope,
      status,
      mine: search["mine"] === "true" ? "true" : undefined,
      text: search["text"] || undefined,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    },
  });
  const columns = useColumns();
  const change = (name: string) => (value: string) =>
    set({ [name]: value === "" ? undefined : value, page: undefined });
  return (
    <Page
      title={{ zh: "指标", en: "Targets" }}
      width="wide"
      crumbs={[{ label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" }]}
      lead={say({
        zh: "文件定了数值的照文件；没有定的，由有权的部门定，定之前不作评价。",
        en: "Figures are those of the texts; where a text sets none, the body in charge sets it, and until then nothing is judged.",
      })}
      actions={<SheetLinks what="targets" />}
    >
      <SubMenu />
      <ScopeBar>
        <SelectField
          label={{ zh: "状态", en: "Status" }}
          value={status ?? ""}
          none={{ zh: "全部", en: "All" }}
          options={targetStatuses.map((value) => ({ value, label: statusNames[value].label }))}
          onChange={change("status")}
        />
        {(account?.department ?? null) === null ? null : (
          <SelectField
            label={{ zh: "范围", en: "Whose" }}
            value={search["mine"] === "true" ? "true" : ""}
            none={{ zh: "全部", en: "All" }}
            options={[{ value: "true", label: { zh: "本部门的", en: "my department's" } }]}
            onChange={change("mine")}
          />
        )}
        <TextField
          label={{ zh: "名称含", en: "Name contains" }}
          type="search"
          value={search["text"] ?? ""}
          onChange={change("text")}
        />
      </ScopeBar>
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading lines={8} />
        ) : null
      ) : (
        <>
          <Table
            caption={{ zh: "指标", en: "Targets" }}
            hideCaption
            columns={columns}
            rows={data.targets}
            rowKey={({ id }) => id}
            empty={
              <Empty title={{ zh: "没有符合条件的指标，请放宽筛选。", en: "No target fits; try a wider filter." }} />
            }
          />
          <Pager page={page} pageSize={pageSize} total={data.total} />
        </>
      )}
      <Periods />
    </Page>
  );
}
