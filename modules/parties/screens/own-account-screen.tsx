/** The own account: who one is here, and a new password. */
import {
  Button,
  DefinitionList,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Section,
  TextField,
  toast,
  useAccount,
  useCall,
  useChange,
  useNavigate,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { changeOwnPassword, signOut, whoAmI } from "../contract.ts";
import { fieldWords, roleWords } from "./words.ts";

export function Screen() {
  const { say } = useWords();
  const { refresh } = useAccount();
  const navigate = useNavigate();
  const { data, problem, loading } = useCall(whoAmI);
  const leave = useChange(signOut, {
    onDone: () => {
      refresh();
      navigate("/", { replace: true });
    },
  });
  const account = data?.account;
  return (
    <Page
      title={{ zh: "我的账号", en: "My account" }}
      crumbs={[]}
      actions={
        <Button onClick={() => void leave.run()} busy={leave.busy}>
          {say({ zh: "退出登录", en: "Sign out" })}
        </Button>
      }
    >
      <ProblemNote problem={problem ?? leave.problem} />
      {loading ? <Loading /> : null}
      {account ? (
        <>
          {account.mustChangePassword ? (
            <Notice tone="warn" title={{ zh: "请先换上自己的密码", en: "Please choose a password of your own first" }}>
              <p>
                {say({
                  zh: "您用的是管理员给的一次性密码。换好之后，其他功能才会开放。",
                  en: "You signed in with a one-time password. Everything else opens once you have changed it.",
                })}
              </p>
            </Notice>
          ) : null}
          <DefinitionList
            items={[
              { term: { zh: "姓名", en: "Name" }, value: account.name },
              { term: { zh: "登录名", en: "Sign-in name" }, value: account.signInName },
              { term: { zh: "辖区", en: "Place" }, value: say(account.jurisdiction.name) },
              {
                term: { zh: "部门", en: "Department" },
                value: account.department ? say(account.department.name) : say({ zh: "未设", en: "none" }),
              },
              {
                term: { zh: "角色", en: "Roles" },
                value: account.roles.map((role) => say(roleWords[role].label)).join(say({ zh: "、", en: ", " })),
              },
            ]}
          />
          <PasswordForm signInName={account.signInName} />
        </>
      ) : null}
      {data && !account ? (
        <Notice title={{ zh: "还没有登录", en: "You are not signed in" }}>
          <Button weight="primary" onClick={() => navigate("/sign-in", { search: { to: "/account" } })}>
            {say({ zh: "去登录", en: "Sign in" })}
          </Button>
        </Notice>
      ) : null}
    </Page>
  );
}

function PasswordForm({ signInName }: { readonly signInName: string }) {
  const { say } = useWords();
  const { refresh } = useAccount();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [again, setAgain] = useState("");
  const change = useChange(changeOwnPassword, {
    onDone: () => {
      setCurrent("");
      setNext("");
      setAgain("");
      refresh();
      toast({ zh: "密码已修改，其他设备上的登录已失效。", en: "Password changed; sessions elsewhere have ended." });
    },
  });
  const differs = again !== "" && again !== next;
  const ready = current !== "" && next !== "" && again === next;
  return (
    <Section
      title={{ zh: "修改密码", en: "Change the password" }}
      lead={say({
        zh: "至少 10 个字符，用到 5 个以上不同的字符，不含登录名。用一句自己记得住的话最好。",
        en: "At least 10 characters, 5 of them different, without the sign-in name. A phrase you remember serves best.",
      })}
    >
      <form
        className="qt-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void change.run({ body: { current, next } });
        }}
      >
        <ProblemNote problem={change.problem} places={fieldWords} />
        <input type="hidden" name="username" autoComplete="username" value={signInName} readOnly />
        <TextField
          label={{ zh: "现在的密码", en: "Present password" }}
          type="password"
          autoComplete="current-password"
          value={current}
          onChange={setCurrent}
        />
        <TextField
          label={{ zh: "新密码", en: "New password" }}
          type="password"
          autoComplete="new-password"
          value={next}
          onChange={setNext}
        />
        <TextField
          label={{ zh: "再输一次新密码", en: "New password again" }}
          type="password"
          autoComplete="new-password"
          value={again}
          onChange={setAgain}
          problem={differs ? { zh: "两次输入的新密码不一样。", en: "The two new passwords differ." } : undefined}
        />
        <Button weight="action" submit busy={change.busy} disabled={!ready}>
          {say({ zh: "修改密码", en: "Change the password" })}
        </Button>
      </form>
    </Section>
  );
}
