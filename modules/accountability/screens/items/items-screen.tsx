/** All tracked tasks in a table that sorts, filters and pages; the filters stand in the address. */
import {
  type Column,
  Empty,
  Link,
  LinkButton,
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
import { type ItemState, type ItemSummary, itemKinds, itemStates, listItems } from "../../contract.ts";
import { Deadline, StateMark, WhoAnswers } from "../shared/marks.tsx";
import { Pager } from "../shared/pager.tsx";
import { ScopeBar, useScope } from "../shared/scope-bar.tsx";
import { SheetLinks } from "../shared/sheet-links.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { itemPathTo, kindNames, priorityNames, shortDocument, stateNames } from "../shared/words.ts";

const pageSize = 50;
const sorts = ["document", "deadline", "priority", "updated", "state"] as const;
type Sort = (typeof sorts)[number];
const sortNames = {
  document: { zh: "文件顺序", en: "order of the documents" },
  deadline: { zh: "期限", en: "deadline" },
  priority: { zh: "优先序", en: "priority" },
  updated: { zh: "最近更新", en: "last change" },
  state: { zh: "状态", en: "state" },
} as const;

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((entry) => entry === value);

function useColumns(): readonly Column<ItemSummary>[] {
  const { say } = useWords();
  return [
    {
      key: "title",
      label: { zh: "任务", en: "Task" },
      heading: true,
      cell: (item) => (
        <>
          <Link to={itemPathTo(item.id)}>{say(item.title)}</Link>
          <div className="acc-soft acc-under">
            {say(shortDocument(item.document))} {item.clause} · {say(kindNames[item.kind])}
          </div>
        </>
      ),
    },
    {
      key: "who",
      label: { zh: "责任部门", en: "Who answers" },
      cell: (item) => <WhoAnswers brief responsibility={item.responsibility} />,
    },
    { key: "state", label: { zh: "状态", en: "State" }, cell: (item) => <StateMark item={item} /> },
    { key: "progress", label: { zh: "进度", en: "Progress" }, number: true, cell: (item) => `${item.progress} %` },
    {
      key: "priority",
      label: { zh: "优先序", en: "Priority" },
      cell: (item) => (item.priority === null ? "—" : say(priorityNames[item.priority] ?? String(item.priority))),
    },
    { key: "deadline", label: { zh: "期限", en: "Deadline" }, cell: (item) => <Deadline item={item} /> },
  ];
}

export function ItemsScreen() {
  const { say } = useWords();
  const { account } = useAccount();
  const scope = useScope();
  const search = useSearch();
  const set = useSetSearch();
  const sort: Sort = oneOf(sorts, search["sort"]) ?? "document";
  const page = Math.max(1, Number(search["page"] ?? "1") || 1);
  const { data, problem, refresh } = useCall(listItems, {
    query: {
      ...scope,
      kind: oneOf(itemKinds, search["kind"]),
      state: oneOf(itemStates, search["state"]),
      overdue: search["overdue"] === "true" ? "true" : undefined,
      mine: search["mine"] === "true" ? "true" : undefined,
      text: search["text"] || undefined,
      sort,
      limit: pageSize,
      offset: (page - 1) * pageSize,
    },
  });
  const columns = useColumns();
  const change = (name: string) => (value: string) =>
    set({ [name]: value === "" ? undefined : value, page: undefined });
  return (
    <Page
      title={{ zh: "任务清单", en: "Tasks" }}
      width="wide"
      crumbs={[{ label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" }]}
      lead={say({
        zh: "文件里要做的每件事：职责、名册和审查。",
        en: "Everything that the documents say is to be done: duties, registers and reviews.",
      })}
      actions={<SheetLinks what="items" />}
    >
      <SubMenu />
      <ScopeBar>
        <SelectField
          label={{ zh: "种类", en: "Kind" }}
          value={oneOf(itemKinds, search["kind"]) ?? ""}
          none={{ zh: "全部", en: "All" }}
          options={itemKinds.map((value) => ({ value, label: kindNames[value] }))}
          onChange={change("kind")}
        />
        <SelectField
          label={{ zh: "状态", en: "State" }}
          value={oneOf(itemStates, search["state"]) ?? ""}
          none={{ zh: "全部", en: "All" }}
          options={itemStates.map((value: ItemState) => ({ value, label: stateNames[value].label }))}
          onChange={change("state")}
        />
        <SelectField
          label={{ zh: "期限", en: "Deadline" }}
          value={search["overdue"] === "true" ? "true" : ""}
          none={{ zh: "不限", en: "Any" }}
          options={[{ value: "true", label: { zh: "只看逾期", en: "overdue only" } }]}
          onChange={change("overdue")}
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
        <SelectField
          label={{ zh: "排序", en: "Order" }}
          value={sort}
          options={sorts.map((value) => ({ value, label: sortNames[value] }))}
          onChange={change("sort")}
        />
        <TextField
          label={{ zh: "标题含", en: "Title contains" }}
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
            caption={{ zh: "任务清单", en: "Tasks" }}
            hideCaption
            columns={columns}
            rows={data.items}
            rowKey={({ id }) => id}
            empty={
              <Empty title={{ zh: "没有符合条件的任务，请放宽筛选。", en: "No task fits; try a wider filter." }} />
            }
          />
          <Pager page={page} pageSize={pageSize} total={data.total} />
        </>
      )}
      <p>
        <LinkButton to="/accountability/board">{say({ zh: "按优先序看", en: "See by priority" })}</LinkButton>
      </p>
    </Page>
  );
}
