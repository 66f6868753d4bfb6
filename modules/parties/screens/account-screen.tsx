/** One account: change it, disable or enable it, give it a new password; and what was done to it. */
import {
  Actions,
  Badge,
  Button,
  Dialog,
  Loading,
  Page,
  ProblemNote,
  Section,
  TextField,
  Timeline,
  toast,
  useAccount,
  useCall,
  useChange,
  useParams,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { type Account, changeAccount, disableAccount, enableAccount, readAccount, resetPassword } from "../contract.ts";
import { AccountFields } from "./account-fields.tsx";
import { GivenPassword } from "./given-password.tsx";
import { makeOneTimePassword } from "./one-time-password.ts";
import { actionWords, fieldWords, minute } from "./words.ts";

const crumbs = [{ label: { zh: "账号管理", en: "Accounts" }, to: "/settings/accounts" }];

export function Screen() {
  const { say, lang } = useWords();
  const { account: id = "" } = useParams();
  const { data, problem, loading, refresh } = useCall(readAccount, { params: { account: id } });
  return (
    <Page title={data?.account.name ?? { zh: "账号", en: "Account" }} crumbs={crumbs} lead={data?.account.signInName}>
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading /> : null}
      {data ? (
        <>
          <Steps account={data.account} />
          {data.account.abilities.includes("change") ? (
            <ChangeForm key={data.account.version} account={data.account} onStale={refresh} />
          ) : null}
          <Section title={{ zh: "变更记录", en: "What was done" }}>
            <Timeline
              moments={data.history.map(({ action, at, by, reason, changed }, i) => ({
                key: `${at} ${i}`,
                date: minute(at, lang),
                title: say(actionWords[action] ?? action),
                body: (
                  <p className="qt-hint">
                    {by}
                    {changed.length === 0
                      ? ""
                      : `${say({ zh: "：", en: ": " })}${changed.map((f) => say(fieldWords[f] ?? f)).join(say({ zh: "、", en: ", " }))}`}
                    {reason === null ? "" : `${say({ zh: "。原因：", en: ". Reason: " })}${reason}`}
                  </p>
                ),
              }))}
            />
          </Section>
        </>
      ) : null}
    </Page>
  );
}

/** What may be done with the account as a whole. */
function Steps({ account }: { readonly account: Account }) {
  const { say } = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState("");
  const [password, setPassword] = useState("");
  const [given, setGiven] = useState<string>();
  const target = { params: { account: account.id } };
  const { version } = account;
  const disable = useChange(disableAccount, { onDone: () => setAsking(false) });
  const enable = useChange(enableAccount);
  const reset = useChange(resetPassword, { onDone: () => setGiven(password) });
  const may = (ability: Account["abilities"][number]): boolean => account.abilities.includes(ability);
  const giveNew = (): void => {
    const made = makeOneTimePassword();
    setPassword(made);
    setGiven(undefined);
    void reset.run({ ...target, body: { version, oneTimePassword: made } });
  };
  return (
    <>
      <p>
        {account.active ? (
          <Badge tone="good">{say({ zh: "使用中", en: "In use" })}</Badge>
        ) : (
          <Badge tone="warn">{say({ zh: "已停用", en: "Disabled" })}</Badge>
        )}{" "}
        {account.mustChangePassword ? (
          <Badge tone="info">{say({ zh: "还没有换上自己的密码", en: "Has not chosen a password yet" })}</Badge>
        ) : null}
      </p>
      <ProblemNote problem={enable.problem ?? reset.problem} places={fieldWords} />
      {given === undefined ? null : <GivenPassword name={account.name} password={given} />}
      <Actions>
        {may("reset-password") ? (
          <Button onClick={giveNew} busy={reset.busy}>
            {say({ zh: "重设密码", en: "Give a new password" })}
          </Button>
        ) : null}
        {may("disable") ? (
          <Button weight="danger" onClick={() => setAsking(true)}>
            {say({ zh: "停用账号", en: "Disable the account" })}
          </Button>
        ) : null}
        {may("enable") ? (
          <Button weight="primary" onClick={() => void enable.run({ ...target, body: { version } })} busy={enable.busy}>
            {say({ zh: "恢复账号", en: "Enable the account" })}
          </Button>
        ) : null}
      </Actions>
      <Dialog
        open={asking}
        title={{ zh: `停用${account.name}的账号？`, en: `Disable the account of ${account.name}?` }}
        onClose={() => setAsking(false)}
        actions={
          <Button
            weight="danger"
            busy={disable.busy}
            disabled={reason.trim() === ""}
            onClick={() => void disable.run({ ...target, body: { version, reason } })}
          >
            {say({ zh: "停用", en: "Disable" })}
          </Button>
        }
      >
        <p>
          {say({
            zh: "正在使用的登录会马上失效，做过的事情和记录都保留，以后可以恢复。",
            en: "Open sessions end at once. What was done stays on record, and the account can be enabled again.",
          })}
        </p>
        <ProblemNote problem={disable.problem} places={fieldWords} />
        <TextField label={{ zh: "原因", en: "Reason" }} value={reason} onChange={setReason} maxLength={200} />
      </Dialog>
    </>
  );
}

function ChangeForm({ account, onStale }: { readonly account: Account; readonly onStale: () => void }) {
  const { say } = useWords();
  const within = useAccount().account?.jurisdiction?.code ?? "";
  const [fields, setFields] = useState({
    name: account.name,
    roles: account.roles as Account["roles"][number][],
    jurisdiction: account.jurisdiction,
    department: account.department ?? "",
  });
  const change = useChange(changeAccount, {
    onDone: () => toast({ zh: "已保存。", en: "Saved." }),
  });
  const ready = fields.name.trim() !== "" && fields.roles.length > 0 && fields.jurisdiction !== "";
  return (
    <Section title={{ zh: "账号信息", en: "Account" }}>
      <form
        className="qt-form"
        onSubmit={(event) => {
          event.preventDefault();
          const body = { ...fields, department: fields.department || null, version: account.version };
          if (ready) void change.run({ params: { account: account.id }, body });
        }}
      >
        <ProblemNote
          problem={change.problem}
          places={fieldWords}
          {...(change.problem?.data.version === undefined ? {} : { onRetry: onStale })}
        />
        <AccountFields
          value={fields}
          onChange={(next) => setFields({ ...next, roles: [...next.roles] })}
          within={within}
        />
        <Actions>
          <Button weight="action" submit busy={change.busy} disabled={!ready}>
            {say({ zh: "保存", en: "Save" })}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
