/** One clause of a draft: its words, what was recognised and why, and what a reviewer may do with it. */
import { Actions, Badge, Button, MultiChoiceField, TextField, useWords } from "@qiaoti/screen";
import { useState } from "react";
import type { DraftAction, DraftClause } from "../../contract/import.ts";
import { kindNames } from "../../contract/names.ts";
import { measureKind } from "../../contract/read.ts";
import { KindMark } from "../parts/words.tsx";

const states = {
  open: { words: { zh: "未审", en: "open" }, tone: "warn" },
  accepted: { words: { zh: "接受", en: "accepted" }, tone: "good" },
  rejected: { words: { zh: "不收", en: "rejected" }, tone: "bad" },
} as const;

interface Props {
  readonly clause: DraftClause;
  readonly may: (action: DraftAction["action"]) => boolean;
  readonly act: (action: DraftAction) => void;
  readonly busy: boolean;
}

function Recognised({ clause }: { readonly clause: DraftClause }) {
  const { say } = useWords();
  const bodies =
    clause.departments === undefined
      ? []
      : [...clause.departments.lead, ...clause.departments.joint, ...clause.departments.supporting];
  return (
    <p className="lib-small">
      {clause.kinds.map((k) => (
        <KindMark key={k} kind={k} />
      ))}{" "}
      {clause.likely.length > 0
        ? say({
            zh: `依据：${clause.likely.flatMap((l) => l.because).join("、")}`,
            en: `because of: ${clause.likely.flatMap((l) => l.because).join(", ")}`,
          })
        : ""}
      {bodies.length > 0 ? say({ zh: `；部门：${bodies.join("、")}`, en: `; departments: ${bodies.join(", ")}` }) : ""}
      {clause.quantities.length > 0
        ? say({
            zh: `；数字：${clause.quantities.map((q) => q.words).join("、")}`,
            en: `; figures: ${clause.quantities.map((q) => q.words).join(", ")}`,
          })
        : ""}
      {clause.dates.length > 0
        ? say({
            zh: `；日期：${clause.dates.map((d) => d.words).join("、")}`,
            en: `; dates: ${clause.dates.map((d) => d.words).join(", ")}`,
          })
        : ""}
    </p>
  );
}

function Editing({ clause, act, onDone }: Pick<Props, "clause" | "act"> & { readonly onDone: () => void }) {
  const { say } = useWords();
  const [title, setTitle] = useState(clause.title);
  const [kinds, setKinds] = useState<readonly DraftClause["kinds"][number][]>(clause.kinds);
  const [measures, setMeasures] = useState(clause.measures.join(" "));
  const ids = measures.split(/[\s,，、]+/).filter((id) => id !== "");
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ids.join() === clause.measures.join())
          act({ action: "edit-clause", path: clause.path, title, kinds: [...kinds] });
        else act({ action: "attach", path: clause.path, measures: ids });
        onDone();
      }}
    >
      <TextField label={{ zh: "标题", en: "Title" }} value={title} maxLength={300} onChange={setTitle} />
      <MultiChoiceField
        label={{ zh: "类别", en: "Kinds" }}
        value={kinds}
        options={measureKind.options.map((k) => ({ value: k, label: kindNames[k] }))}
        onChange={setKinds}
      />
      <TextField
        label={{ zh: "对应库里的措施（编号，空格隔开）", en: "Measures of the library (ids, separated by spaces)" }}
        hint={say({
          zh: "如 km-2021/11.1；改了这一栏就只保存这一栏。",
          en: "For example km-2021/11.1; a change here is saved alone.",
        })}
        optional
        value={measures}
        onChange={setMeasures}
      />
      <Actions>
        <Button submit>{say({ zh: "保存", en: "Save" })}</Button>
        <Button weight="quiet" onClick={onDone}>
          {say({ zh: "取消", en: "Cancel" })}
        </Button>
      </Actions>
    </form>
  );
}

export function DraftClauseView({ clause, may, act, busy }: Props) {
  const { say } = useWords();
  const [mode, setMode] = useState<"read" | "edit" | "reject">("read");
  const [reason, setReason] = useState("");
  const state = states[clause.state];
  return (
    <li>
      <h3>
        {clause.mark}
        {clause.title} <Badge tone={state.tone}>{say(state.words)}</Badge>
      </h3>
      <p className="lib-clause-text" lang="zh-Hans">
        {clause.text}
      </p>
      <Recognised clause={clause} />
      {clause.reason === undefined ? null : (
        <p className="lib-small">
          {say({ zh: `不收的原因：${clause.reason}`, en: `Rejected because: ${clause.reason}` })}
        </p>
      )}
      {mode === "edit" ? <Editing clause={clause} act={act} onDone={() => setMode("read")} /> : null}
      {mode === "reject" ? (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim() === "") return;
            act({ action: "reject", paths: [clause.path], reason: reason.trim() });
            setMode("read");
          }}
        >
          <TextField label={{ zh: "为什么不收", en: "Why" }} value={reason} maxLength={1000} onChange={setReason} />
          <Actions>
            <Button submit weight="danger">
              {say({ zh: "不收这条", en: "Reject" })}
            </Button>
            <Button weight="quiet" onClick={() => setMode("read")}>
              {say({ zh: "取消", en: "Cancel" })}
            </Button>
          </Actions>
        </form>
      ) : null}
      {mode === "read" && may("accept") ? (
        <Actions>
          {clause.state === "accepted" ? null : (
            <Button busy={busy} onClick={() => act({ action: "accept", paths: [clause.path] })}>
              {say({ zh: "接受", en: "Accept" })}
            </Button>
          )}
          {clause.state === "rejected" ? null : (
            <Button weight="quiet" onClick={() => setMode("reject")}>
              {say({ zh: "不收", en: "Reject" })}
            </Button>
          )}
          {clause.state === "open" ? null : (
            <Button weight="quiet" onClick={() => act({ action: "reopen", paths: [clause.path] })}>
              {say({ zh: "重新审", en: "Reopen" })}
            </Button>
          )}
          <Button weight="quiet" onClick={() => setMode("edit")}>
            {say({ zh: "修改", en: "Edit" })}
          </Button>
        </Actions>
      ) : null}
    </li>
  );
}
