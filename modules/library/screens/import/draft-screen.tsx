/** Review of a document that is new to the library: its head, its clauses one by one, publish or discard. */
import {
  Actions,
  Badge,
  Button,
  Dialog,
  Disclosure,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Section,
  TextField,
  toast,
  useCall,
  useChange,
  useParams,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { type Draft, type DraftAction, type DraftClause, readDraft, reviewDraft } from "../../contract/import.ts";
import "../library.css";
import "../records.css";
import { DraftClauseView } from "./draft-clause.tsx";

const states = {
  "in-review": { zh: "待审", en: "in review" },
  published: { zh: "已入库", en: "published" },
  discarded: { zh: "已作废", en: "discarded" },
} as const;

function Head({ draft, act }: { readonly draft: Draft; readonly act: (action: DraftAction) => void }) {
  const { say } = useWords();
  const [title, setTitle] = useState(draft.title);
  const [number, setNumber] = useState(draft.number ?? "");
  const [issued, setIssued] = useState(draft.issued ?? "");
  const wrong = issued !== "" && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(issued);
  const may = draft.allowed.includes("edit-document");
  if (!may) return null;
  return (
    <Disclosure title={{ zh: "改标题、文号、日期", en: "Edit title, number, date" }} open={draft.title === ""}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wrong || title.trim() === "") return;
          act({
            action: "edit-document",
            title: title.trim(),
            number: number.trim() === "" ? null : number.trim(),
            issued: issued === "" ? null : issued,
          });
        }}
      >
        <TextField label={{ zh: "标题", en: "Title" }} value={title} maxLength={300} onChange={setTitle} />
        <TextField label={{ zh: "文号", en: "Number" }} optional value={number} maxLength={100} onChange={setNumber} />
        <TextField
          label={{ zh: "日期", en: "Date" }}
          hint={say({ zh: "如 2022、2022-03 或 2022-03-15", en: "2022, 2022-03 or 2022-03-15" })}
          optional
          value={issued}
          problem={wrong ? { zh: "请按“年-月-日”填写。", en: "Please write year-month-day." } : undefined}
          onChange={setIssued}
        />
        <Button submit>{say({ zh: "保存", en: "Save" })}</Button>
      </form>
    </Disclosure>
  );
}

function Discard({ act, busy }: { readonly act: (action: DraftAction) => void; readonly busy: boolean }) {
  const { say } = useWords();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  return (
    <>
      <Button weight="danger" onClick={() => setOpen(true)}>
        {say({ zh: "作废", en: "Discard" })}
      </Button>
      <Dialog open={open} title={{ zh: "作废这份草稿", en: "Discard this draft" }} onClose={() => setOpen(false)}>
        <TextField
          label={{ zh: "为什么作废", en: "Why" }}
          lines={3}
          value={reason}
          maxLength={1000}
          onChange={setReason}
        />
        <Actions>
          <Button
            weight="danger"
            busy={busy}
            disabled={reason.trim() === ""}
            onClick={() => {
              act({ action: "discard", reason: reason.trim() });
              setOpen(false);
            }}
          >
            {say({ zh: "作废", en: "Discard" })}
          </Button>
          <Button onClick={() => setOpen(false)}>{say({ zh: "不作废", en: "Keep it" })}</Button>
        </Actions>
      </Dialog>
    </>
  );
}

export function Screen() {
  const { say, date } = useWords();
  const { draft: id = "" } = useParams();
  const { data, problem, loading, refresh } = useCall(readDraft, { params: { draft: id } }, { keep: false });
  const change = useChange(reviewDraft, { onDone: () => toast({ zh: "已保存", en: "Saved" }) });
  const act = (action: DraftAction): void => {
    if (data !== undefined) void change.run({ params: { draft: id }, body: { version: data.version, do: action } });
  };
  const may = (action: DraftAction["action"]): boolean => data?.allowed.includes(action) ?? false;
  const open: readonly DraftClause[] = (data?.clauses ?? []).filter((c) => c.state === "open");
  const stale = change.problem?.data.status === 409;
  return (
    <Page
      title={data?.title || { zh: "审阅新文件", en: "Review a new document" }}
      width="middle"
      crumbs={[
        { label: { zh: "政策库", en: "Library" }, to: "/library" },
        { label: { zh: "导入文件", en: "Import" }, to: "/library/import" },
      ]}
      lead={
        data === undefined
          ? undefined
          : [say(states[data.state]), data.number, data.issuers.join("、"), data.issued].filter(Boolean).join(" · ")
      }
    >
      <ProblemNote problem={problem ?? change.problem} onRetry={refresh} />
      {stale ? (
        <Notice tone="warn" title={{ zh: "别人刚刚改过", en: "Someone has just changed it" }}>
          <Button
            onClick={() => {
              change.reset();
              refresh();
            }}
          >
            {say({ zh: "看最新的", en: "Show the newest" })}
          </Button>
        </Notice>
      ) : null}
      {loading ? <Loading lines={10} /> : null}
      {data === undefined ? null : (
        <>
          <Head key={data.version} draft={data} act={act} />
          <Actions>
            {may("accept") && open.length > 0 ? (
              <Button busy={change.busy} onClick={() => act({ action: "accept", paths: open.map((c) => c.path) })}>
                {say({ zh: `接受其余 ${open.length} 条`, en: `Accept the other ${open.length}` })}
              </Button>
            ) : null}
            {may("publish") ? (
              <Button
                weight="action"
                busy={change.busy}
                disabled={open.length > 0}
                onClick={() => act({ action: "publish" })}
              >
                {say({ zh: "入库", en: "Publish" })}
              </Button>
            ) : null}
            {may("discard") ? <Discard act={act} busy={change.busy} /> : null}
          </Actions>
          {data.state === "in-review" && open.length > 0 ? (
            <p className="lib-small">
              {say({
                zh: `还有 ${open.length} 条没有审，全部审过才能入库。`,
                en: `${open.length} clauses are open; all must be settled first.`,
              })}
            </p>
          ) : null}
          <Section title={{ zh: "条款", en: "Clauses" }}>
            <ol className="lib-clauses">
              {data.clauses.map((clause) => (
                <DraftClauseView
                  key={`${clause.path} ${data.version}`}
                  clause={clause}
                  may={may}
                  act={act}
                  busy={change.busy}
                />
              ))}
            </ol>
          </Section>
          <Section title={{ zh: "经过", en: "History" }}>
            <ol>
              {data.history.map((h) => (
                <li key={h.version}>
                  {date(h.at)} · {h.by} · {say(h.words)} <Badge>{String(h.version)}</Badge>
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
    </Page>
  );
}
