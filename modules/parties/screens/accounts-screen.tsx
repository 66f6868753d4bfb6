/** Accounts at or below the own place: find one, make one. */
import "./parties.css";
import {
  Badge,
  Empty,
  Link,
  LinkButton,
  Loading,
  Page,
  ProblemNote,
  pathTo,
  SelectField,
  Table,
  TextField,
  useCall,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { listAccounts } from "../contract.ts";
import { minute, roleWords } from "./words.ts";

const states = ["active", "disabled"] as const;

export function Screen() {
  const { say, lang } = useWords();
  const search = useSearch();
  const setSearch = useSetSearch();
  const words = search["words"] ?? "";
  const state = states.find((s) => s === search["state"]) ?? "";
  const { data, problem, loading, refresh } = useCall(listAccounts, {
    query: { ...(words === "" ? {} : { words }), state: state === "" ? "all" : state },
  });
  return (
    <Page
      title={{ zh: "账号管理", en: "Accounts" }}
      lead={say({
        zh: "本辖区及下级单位工作人员的账号。",
        en: "Accounts of people who work at or below your place.",
      })}
      crumbs={[]}
      width="wide"
      actions={
        <LinkButton to="/settings/accounts/new" weight="action">
          {say({ zh: "新建账号", en: "New account" })}
        </LinkButton>
      }
    >
      <search className="pt-filters">
        <TextField
          label={{ zh: "查找", en: "Find" }}
          hint={say({ zh: "姓名、登录名、地方或部门", en: "Name, sign-in name, place or department" })}
          type="search"
          value={words}
          onChange={(typed) => setSearch({ words: typed === "" ? undefined : typed })}
        />
        <SelectField
          label={{ zh: "状态", en: "State" }}
          value={state}
          onChange={(chosen) => setSearch({ state: chosen === "" ? undefined : chosen })}
          none={{ zh: "全部", en: "All" }}
          options={[
            { value: "active", label: { zh: "使用中", en: "In use" } },
            { value: "disabled", label: { zh: "已停用", en: "Disabled" } },
          ]}
        />
      </search>
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading /> : null}
      {data ? (
        <Table
          caption={{ zh: `共 ${data.accounts.length} 个账号`, en: `${data.accounts.length} accounts` }}
          rows={data.accounts}
          rowKey={(row) => row.id}
          empty={<Empty title={{ zh: "没有符合条件的账号", en: "No account fits" }} />}
          columns={[
            {
              key: "name",
              label: { zh: "姓名", en: "Name" },
              heading: true,
              cell: (row) => <Link to={pathTo("/settings/accounts/:account", { account: row.id })}>{row.name}</Link>,
            },
            { key: "sign-in", label: { zh: "登录名", en: "Sign-in name" }, cell: (row) => row.signInName },
            { key: "place", label: { zh: "辖区", en: "Place" }, cell: (row) => row.place },
            { key: "department", label: { zh: "部门", en: "Department" }, cell: (row) => row.departmentName ?? "—" },
            {
              key: "roles",
              label: { zh: "角色", en: "Roles" },
              cell: (row) => row.roles.map((role) => say(roleWords[role].label)).join(say({ zh: "、", en: ", " })),
            },
            {
              key: "last",
              label: { zh: "最近登录", en: "Last sign-in" },
              cell: (row) =>
                row.lastSignInAt === null ? say({ zh: "还没有", en: "never" }) : minute(row.lastSignInAt, lang),
            },
            {
              key: "state",
              label: { zh: "状态", en: "State" },
              cell: (row) =>
                row.active ? (
                  <Badge tone="good">{say({ zh: "使用中", en: "In use" })}</Badge>
                ) : (
                  <Badge tone="warn">{say({ zh: "已停用", en: "Disabled" })}</Badge>
                ),
            },
          ]}
        />
      ) : null}
    </Page>
  );
}
