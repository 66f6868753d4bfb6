/** Keeping an assessment under a code: only here do answers leave the browser, and the screen says so first. */
import { Button, download, ProblemNote, ServiceProblem, toast, useChange, useModes, useWords } from "@qiaoti/screen";
import "../result/result.css";
import { useState } from "react";
import type { PersonSession } from "../../browser.ts";
import { print, remove, save } from "../../contract.ts";
import { dateWords } from "../ask/plain-date.ts";
import { shareLink } from "./share-link.ts";

export interface SavePanelProps {
  readonly session: PersonSession;
}

interface Saved {
  readonly code: string;
  readonly expiresOn: string;
  /** What was saved: a later answer is not in it. */
  readonly of: PersonSession;
}

/** Copies, and says so; a browser that forbids it shows the text, which can be selected. */
async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast({ zh: "已经复制。", en: "Copied." });
  } catch {
    toast({ zh: "这个浏览器不让复制，请手抄或截图。", en: "This browser does not allow copying; write it down." });
  }
}

export function SavePanel({ session }: SavePanelProps) {
  const { say, lang } = useWords();
  const { kiosk } = useModes();
  const [saved, setSaved] = useState<Saved | undefined>(undefined);
  const [problem, setProblem] = useState<ServiceProblem | undefined>(undefined);
  const [printing, setPrinting] = useState(false);
  const saving = useChange(save, {
    refreshes: [],
    onDone: ({ code, expiresOn }) => setSaved({ code, expiresOn, of: session }),
  });
  const removing = useChange(remove, {
    refreshes: [],
    onDone: () => {
      setSaved(undefined);
      toast({ zh: "已经从服务器上删除。", en: "Deleted from the server." });
    },
  });

  async function pdf(code: string): Promise<void> {
    setPrinting(true);
    setProblem(undefined);
    try {
      await download(print, { body: { code, lang } }, say({ zh: "测一测结果.pdf", en: "my-policies.pdf" }));
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      setProblem(error);
    } finally {
      setPrinting(false);
    }
  }

  /** A link carries the code behind the `#`, which no browser sends to a server. */
  async function share(code: string): Promise<void> {
    const url = shareLink(window.location.origin, code);
    if (navigator.share === undefined) return copy(url);
    try {
      await navigator.share({ title: say({ zh: "测一测的结果", en: "What applies to me" }), url });
    } catch {
      // Closed without sharing: nothing has happened.
    }
  }

  return (
    <div className="asm-save">
      {saved === undefined ? (
        <>
          <p className="asm-note">
            {say({
              zh: "保存时，答案加密后送到服务器，只有拿着取回码的人能打开，工作人员也看不到。不要姓名、不要手机号。",
              en: "When you save, your answers go to the server encrypted. Only whoever holds the code can open them; the office cannot. No name, no phone number.",
            })}
          </p>
          <Button
            weight="primary"
            busy={saving.busy}
            onClick={() => void saving.run({ body: { answers: mutable(session) } })}
          >
            {say({ zh: "保存，给我取回码", en: "Save and give me a code" })}
          </Button>
        </>
      ) : (
        <>
          <p id="asm-code-name">{say({ zh: "您的取回码：", en: "Your code:" })}</p>
          <output className="asm-code" aria-labelledby="asm-code-name">
            {saved.code}
          </output>
          <p className="asm-note">
            {say({
              zh: `请记下或拍照。丢了谁也找不回来。保存到 ${dateWords(saved.expiresOn, "zh")} 前。`,
              en: `Write it down: nobody can recover it. Kept until ${dateWords(saved.expiresOn, "en")}.`,
            })}
          </p>
          {saved.of !== session && (
            <p className="asm-note">
              {say({
                zh: "之后您又改了回答，改动没有存进去；要存请再保存一次。",
                en: "You have changed answers since; save again to keep the changes.",
              })}
            </p>
          )}
          <div className="asm-row">
            {!kiosk && (
              <>
                <Button onClick={() => void copy(saved.code)}>{say({ zh: "复制取回码", en: "Copy the code" })}</Button>
                <Button onClick={() => void share(saved.code)}>{say({ zh: "发给别人", en: "Share" })}</Button>
                <Button busy={printing} onClick={() => void pdf(saved.code)}>
                  {say({ zh: "下载 PDF", en: "Download PDF" })}
                </Button>
              </>
            )}
            {saved.of !== session && (
              <Button onClick={() => setSaved(undefined)}>{say({ zh: "再保存一次", en: "Save again" })}</Button>
            )}
            <Button
              weight="danger"
              busy={removing.busy}
              onClick={() => void removing.run({ body: { code: saved.code } })}
            >
              {say({ zh: "从服务器删除", en: "Delete from the server" })}
            </Button>
          </div>
        </>
      )}
      <ProblemNote problem={saving.problem ?? removing.problem ?? problem} />
    </div>
  );
}

type Body = Parameters<ReturnType<typeof useChange<typeof save>>["run"]>[0];
type Answers = NonNullable<NonNullable<Body>["body"]>["answers"];

/** The same answers as the contract types them: plain JSON either way. */
const mutable = (session: PersonSession): Answers => JSON.parse(JSON.stringify(session.saved)) as Answers;
