/** Opening what was kept under a code, and deleting it. */
import {
  Actions,
  Button,
  Card,
  Dialog,
  Notice,
  Page,
  ProblemNote,
  Section,
  TextField,
  toast,
  useChange,
  useNavigate,
  useWords,
} from "@qiaoti/screen";
import "../assessment.css";
import "../ask/forms.css";
import { type FormEvent, useEffect, useState } from "react";
import type { SavedAnswers } from "../../browser.ts";
import { open, remove } from "../../contract.ts";
import { takeUp, useDesk } from "../desk.ts";
import { SavePanel } from "./save-panel.tsx";
import { codeOfLink, readCode } from "./share-link.ts";

const WRONG = {
  zh: "取回码是 12 个字母和数字，例如 7K4M-2QX9-H3TC，请再看一看。",
  en: "A code is 12 letters and digits, such as 7K4M-2QX9-H3TC; please check it.",
};

export function Screen() {
  const { say } = useWords();
  const go = useNavigate();
  const { session } = useDesk();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const opening = useChange(open, { refreshes: [] });
  const removing = useChange(remove, {
    refreshes: [],
    onDone: () => {
      setTyped("");
      setAsking(false);
      toast({ zh: "已经从服务器上删除。", en: "Deleted from the server." });
    },
  });

  // A shared link: the code is taken out of the address at once, so that it stays in no history.
  useEffect(() => {
    const shared = codeOfLink(window.location.hash);
    if (shared === undefined) return;
    setTyped(shared);
    window.history.replaceState(window.history.state, "", window.location.pathname);
  }, []);

  const code = readCode(typed);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setWrong(code === undefined);
    setFailed(false);
    if (code === undefined) return;
    const kept = await opening.run({ body: { code } });
    if (kept === undefined) return;
    if (await takeUp(kept.answers as SavedAnswers)) go("/assess/result");
    else setFailed(true);
  }

  return (
    <Page
      title={{ zh: "凭取回码打开", en: "Open by code" }}
      crumbs={[{ label: { zh: "测一测", en: "Find out" }, to: "/assess" }]}
      lead={say({
        zh: "上次保存时给您的 12 位取回码。不用登录。",
        en: "The 12 characters you were given. No account.",
      })}
    >
      <Card>
        <form onSubmit={(event) => void submit(event)} noValidate>
          <TextField
            label={{ zh: "取回码", en: "Code" }}
            value={typed}
            onChange={(text) => {
              setTyped(text);
              setWrong(false);
            }}
            maxLength={40}
            problem={wrong ? WRONG : undefined}
          />
          <Actions>
            <Button weight="action" submit busy={opening.busy}>
              {say({ zh: "打开", en: "Open" })}
            </Button>
            <Button
              weight="danger"
              onClick={() => {
                setWrong(code === undefined);
                setAsking(code !== undefined);
              }}
            >
              {say({ zh: "删除这份保存", en: "Delete what is kept" })}
            </Button>
          </Actions>
        </form>
        <ProblemNote problem={opening.problem ?? removing.problem} />
        {failed && (
          <Notice tone="bad" live title={{ zh: "打开了，但没有装载成功", en: "Opened, but it did not load" }}>
            {say({ zh: "请检查网络，再点一次“打开”。", en: "Check the connection and open it again." })}
          </Notice>
        )}
        {session !== undefined && (
          <p className="asm-note">
            {say({
              zh: "打开以后，会替换您现在这个页面上的回答。",
              en: "Opening replaces the answers that are on this page now.",
            })}
          </p>
        )}
      </Card>
      {session !== undefined && (
        <Section title={{ zh: "保存现在这份", en: "Keep the present one" }}>
          <SavePanel session={session} />
        </Section>
      )}
      <Dialog
        open={asking}
        title={{ zh: "确定删除吗？", en: "Delete it?" }}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button
              weight="danger"
              busy={removing.busy}
              onClick={() => {
                if (code !== undefined) void removing.run({ body: { code } }).then(() => setAsking(false));
              }}
            >
              {say({ zh: "删除", en: "Delete" })}
            </Button>
            <Button onClick={() => setAsking(false)}>{say({ zh: "不删", en: "Keep it" })}</Button>
          </>
        }
      >
        <p>
          {say({
            zh: "删除以后，这个取回码就再也打不开了。您这个页面上的回答不受影响。",
            en: "The code will open nothing any more. The answers on this page stay.",
          })}
        </p>
      </Dialog>
    </Page>
  );
}
