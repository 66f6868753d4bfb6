/** All targets: what was promised in figures, what was reported, how it stands; closing of periods. */
import {
  Link,
  Page,
  ProblemNote,
  SelectField,
  TextField,
  useAccount,
  useCall,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { Office } from "@qiaoti/screen/office";
import { Table, type TableProps } from "antd";
import { listTargets, type TargetSummary, targetStatuses } from "../../contract.ts";
import { StatusMark, WhoAnswers } from "../shared/marks.tsx";
import { ScopeBar, useScope } from "../shared/scope-bar.tsx";
import { SheetLinks } from "../shared/sheet-links.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { shortDocument, statusNames, targetPathTo } from "../shared/words.ts";
import { GoalText } from "./goal-text.tsx";
import { Periods } from "./periods.tsx";

const pageSize = 50;

function useColumns(): NonNullable<TableProps<TargetSummary>["columns"]> {
  const { say, number } = useWords();
  return [
    {
      key: "title",
      title: say({ zh: "指标", en: "Target" }),
      render: (_, target) => (
        <>
          <Link to={targetPathTo(target.id)}>{say(target.title)}</Link>
          <div className="acc-soft">
            {say(shortDocument(target.document))} {target.clause}
          </div>
        </>
      ),
    },
    {
      key: "goal",
      title: say({ zh: "目标", en: "Goal" }),
      width: "18%",
      render: (_, target) => <GoalText target={target} />,
    },
    {
      key: "achieved",
      title: say({ zh: "现在", en: "Now" }),
      width: 150,
      align: "right",
      render: (_, target) =>
        target.achieved === null
          ? "—"
          : `${number(target.achieved)} ${say(target.unit)}${target.share === null ? "" : `（${number(target.share, 0)} %）`}`,
    },
    {
      key: "status",
      title: say({ zh: "状态", en: "Status" }),
      width: 130,
      render: (_, target) => <StatusMark target={target} />,
    },
    {
      key: "who",
      title: say({ zh: "责任部门", en: "Who answers" }),
      width: "22%",
      render: (_, target) => <WhoAnswers responsibility={target.responsibility} />,
    },
  ];
}

export function TargetsScreen() {
  const { say, number } = useWords();
  const { account } = useAccount();
  const scope = useScope();
  const search = useSearch();
  const set = useSetSearch();
  const status = targetStatuses.find((known) => known === search["status"]);
  const page = Math.max(1, Number(search["page"] ?? "1") || 1);
  const { data, problem, loading, refresh } = useCall(listTargets, {
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
        {account?.department === undefined ? null : (
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
      <Office>
        <Table<TargetSummary>
          rowKey="id"
          loading={loading}
          columns={columns}
          dataSource={data?.targets ?? []}
          scroll={{ x: 900 }}
          pagination={{
            current: page,
            pageSize,
            total: data?.total ?? 0,
            showSizeChanger: false,
            showTotal: (total) => say({ zh: `共 ${number(total)} 个`, en: `${number(total)} targets` }),
            onChange: (next) => set({ page: String(next) }, false),
          }}
        />
      </Office>
      <Periods />
    </Page>
  );
}
