/** Makes an account and shows its one-time password once. */
import {
  Actions,
  Button,
  LinkButton,
  Page,
  ProblemNote,
  TextField,
  useAccount,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { createAccount } from "../contract.ts";
import { AccountFields, type AccountFieldsValue } from "./account-fields.tsx";
import { GivenPassword } from "./given-password.tsx";
import { makeOneTimePassword } from "./one-time-password.ts";
import { fieldWords } from "./words.ts";

const empty: AccountFieldsValue = { name: "", roles: [], jurisdiction: "", department: "" };

export function Screen() {
  const { say } = useWords();
  const within = useAccount().account?.jurisdiction?.code ?? "";
  const [signInName, setSignInName] = useState("");
  const [fields, setFields] = useState(empty);
  const [password, setPassword] = useState(makeOneTimePassword);
  const [made, setMade] = useState<{ name: string; password: string }>();
  const change = useChange(createAccount, {
    onDone: ({ name }) => {
      setMade({ name, password });
      setPassword(makeOneTimePassword());
      setSignInName("");
      setFields(empty);
    },
  });
  const ready =
    signInName.trim() !== "" && fields.name.trim() !== "" && fields.roles.length > 0 && fields.jurisdiction !== "";
  const submit = (): void => {
    if (!ready) return;
    setMade(undefined);
    const body = { ...fields, roles: [...fields.roles], department: fields.department || null };
    void change.run({ body: { ...body, signInName, oneTimePassword: password } });
  };
  return (
    <Page
      title={{ zh: "新建账号", en: "New account" }}
      crumbs={[{ label: { zh: "账号管理", en: "Accounts" }, to: "/settings/accounts" }]}
    >
      {made ? <GivenPassword {...made} /> : null}
      <form
        className="qt-form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ProblemNote problem={change.problem} places={fieldWords} />
        <TextField
          label={{ zh: "登录名", en: "Sign-in name" }}
          hint={say({
            zh: "2 至 40 个字，可用汉字、字母、数字、点和横线；不要用身份证号。",
            en: "2 to 40 letters, digits, dots or hyphens; never an identity number.",
          })}
          value={signInName}
          onChange={setSignInName}
          maxLength={40}
        />
        <AccountFields value={fields} onChange={setFields} within={within} />
        <Actions>
          <Button weight="action" submit busy={change.busy} disabled={!ready}>
            {say({ zh: "新建账号", en: "Create the account" })}
          </Button>
          <LinkButton to="/settings/accounts">{say({ zh: "返回", en: "Back" })}</LinkButton>
        </Actions>
      </form>
    </Page>
  );
}
