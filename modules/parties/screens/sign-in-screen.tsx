/** Sign-in of people who work here. Citizens need no account, and the screen says so first. */
import {
  Button,
  Link,
  Notice,
  Page,
  ProblemNote,
  TextField,
  useAccount,
  useChange,
  useNavigate,
  useSearch,
  useWords,
} from "@qiaoti/screen";
import "./parties.css";
import { useState } from "react";
import { signIn } from "../contract.ts";

/** Where to go on: a path of this service, never an address elsewhere. */
const ownPath = (to: string | undefined): string => (to !== undefined && /^\/(?![/\\])/.test(to) ? to : "/");

export function Screen() {
  const { say } = useWords();
  const { refresh } = useAccount();
  const navigate = useNavigate();
  const { to } = useSearch();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const change = useChange(signIn, {
    onDone: ({ account }) => {
      setPassword("");
      refresh();
      navigate(account?.mustChangePassword ? "/account" : ownPath(to), { replace: true });
    },
  });
  const submit = (): void => {
    if (name.trim() !== "" && password !== "") void change.run({ body: { signInName: name, password } });
  };
  return (
    <Page
      title={{ zh: "工作人员登录", en: "Sign in" }}
      lead={say({
        zh: "供政策部门和经办机构的工作人员使用。",
        en: "For people of policy departments and public offices.",
      })}
    >
      <Notice title={{ zh: "办事群众不用登录", en: "You need no account to find out what applies to you" }}>
        <p>
          <Link to="/assess">{say({ zh: "直接开始测一测", en: "Go to the questions" })}</Link>
        </p>
      </Notice>
      <form
        className="qt-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ProblemNote problem={change.problem} />
        <TextField
          label={{ zh: "登录名", en: "Sign-in name" }}
          name="username"
          autoComplete="username"
          value={name}
          onChange={setName}
          maxLength={80}
        />
        <TextField
          label={{ zh: "密码", en: "Password" }}
          type="password"
          name="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          maxLength={200}
        />
        <Button weight="action" submit busy={change.busy} disabled={name.trim() === "" || password === ""}>
          {say({ zh: "登录", en: "Sign in" })}
        </Button>
        <p className="qt-hint pt-after">
          {say({
            zh: "忘记密码，或者还没有账号？请联系本单位的系统管理员。",
            en: "Forgot the password, or no account yet? Please ask the administrator of your office.",
          })}
        </p>
      </form>
    </Page>
  );
}
