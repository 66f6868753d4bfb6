/** Import of official text: upload, what matched and what did not, what is already here, drafts that wait for review. */
import {
  Actions,
  addressOf,
  Badge,
  Button,
  Empty,
  FileField,
  Link,
  LinkButton,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Section,
  SelectField,
  Table,
  TextField,
  useCall,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import {
  downloadOriginal,
  type ImportResult,
  importDocument,
  largestUpload,
  listDrafts,
  listTexts,
} from "../../contract/import.ts";
import { listDocuments } from "../../contract/read.ts";
import "../library.css";
import "../records.css";
import { ImportReport } from "./import-report.tsx";

type Intent = "preview" | "import" | "replace";

function Upload({ onResult }: { readonly onResult: (result: ImportResult) => void }) {
  const { say } = useWords();
  const [file, setFile] = useState<File | undefined>(undefined);
  const [region, setRegion] = useState("");
  const [document, setDocument] = useState<string>("");
  const shelf = useCall(listDocuments);
  const change = useChange(importDocument, { onDone: onResult });
  const tooLarge = file !== undefined && file.size > largestUpload;
  const wrongRegion = region !== "" && !/^\d{6}$/.test(region);
  const [said, setSaid] = useState<Intent>("import");
  const send = (intent: Intent): void => {
    if (file === undefined || tooLarge || wrongRegion) return;
    setSaid(intent);
    void change.run({
      body: { intent, ...(region === "" ? {} : { region }), ...(document === "" ? {} : { document }) },
      files: [{ field: "file", file }],
    });
  };
  const conflict = change.problem?.data.status === 409;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send("import");
      }}
    >
      <FileField
        label={{ zh: "选择文件", en: "Choose a file" }}
        hint={say({
          zh: "txt、docx、pdf（要有文字，不能只是扫描图片）、html；最大 20 MB。",
          en: "txt, docx, pdf with text (no mere scan), html; at most 20 MB.",
        })}
        accept=".txt,.md,.docx,.pdf,.html,.htm,text/plain,text/html"
        problem={
          tooLarge
            ? {
                zh: "文件超过 20 MB，请拆分或另存为文本。",
                en: "The file is larger than 20 MB: split it or save it as text.",
              }
            : undefined
        }
        onChange={(files) => {
          setFile(files[0]);
          change.reset();
        }}
      />
      <SelectField
        label={{ zh: "是库里的哪份文件", en: "Which document of the library" }}
        optional
        value={document}
        none={{ zh: "自动识别", en: "Recognise it" }}
        options={(shelf.data?.documents ?? []).map((d) => ({
          value: d.id,
          label: { zh: `${d.title.zh.split("：")[0]}　${d.number ?? ""}`, en: d.title.en },
        }))}
        onChange={setDocument}
      />
      <TextField
        label={{ zh: "新文件管哪里（行政区划代码）", en: "Place of a new document (division code)" }}
        hint={say({
          zh: "库里已有的文件不用填；新文件识别不出发文机关所在地时再填，六位数字。",
          en: "Only for a new document whose issuer's place is not recognised; six digits.",
        })}
        optional
        value={region}
        inputMode="numeric"
        maxLength={6}
        problem={wrongRegion ? { zh: "请填六位数字。", en: "Please enter six digits." } : undefined}
        onChange={setRegion}
      />
      <ProblemNote problem={change.problem} />
      <Actions>
        <Button
          submit
          weight="action"
          busy={change.busy && said === "import"}
          disabled={file === undefined || tooLarge}
        >
          {say({ zh: "导入", en: "Import" })}
        </Button>
        <Button
          busy={change.busy && said === "preview"}
          disabled={file === undefined || tooLarge}
          onClick={() => send("preview")}
        >
          {say({ zh: "先看看，不保存", en: "Preview, keep nothing" })}
        </Button>
        {conflict && change.problem?.data.allowed?.includes("replace") ? (
          <Button weight="danger" busy={change.busy && said === "replace"} onClick={() => send("replace")}>
            {say({ zh: "作为新版本替换（旧版保留）", en: "Replace as a new version (the old one stays)" })}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}

const states = {
  "in-review": { zh: "待审", en: "in review" },
  published: { zh: "已入库", en: "published" },
  discarded: { zh: "已作废", en: "discarded" },
} as const;

function Drafts() {
  const { say, number } = useWords();
  const { data, problem, loading, refresh } = useCall(listDrafts);
  return (
    <Section
      title={{ zh: "库里没有的新文件", en: "Documents new to the library" }}
      lead={say({
        zh: "识别出条款、部门、数字和大致类别，由人审定以后入库。",
        en: "Clauses, departments, figures and likely kinds are recognised; a person settles them.",
      })}
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading /> : null}
      {data === undefined ? null : (
        <Table
          caption={{ zh: "新文件", en: "New documents" }}
          hideCaption
          rows={data.drafts}
          rowKey={(d) => d.id}
          empty={<Empty title={{ zh: "没有新文件", en: "No new documents" }} />}
          columns={[
            {
              key: "title",
              label: { zh: "标题", en: "Title" },
              heading: true,
              cell: (d) => (
                <Link to={`/library/import/drafts/${d.id}`}>
                  {d.title || say({ zh: "（没有标题）", en: "(no title)" })}
                </Link>
              ),
            },
            { key: "number", label: { zh: "文号", en: "Number" }, cell: (d) => d.number ?? "" },
            {
              key: "state",
              label: { zh: "状态", en: "State" },
              cell: (d) => <Badge tone={d.state === "in-review" ? "warn" : "plain"}>{say(states[d.state])}</Badge>,
            },
            {
              key: "open",
              label: { zh: "还没审的条款", en: "Open clauses" },
              number: true,
              cell: (d) => `${number(d.open)} / ${number(d.clauses)}`,
            },
          ]}
        />
      )}
    </Section>
  );
}

function Texts() {
  const { say, number, date } = useWords();
  const { data, problem, loading, refresh } = useCall(listTexts);
  return (
    <Section title={{ zh: "已导入的官方文本", en: "Imported official texts" }}>
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading /> : null}
      {data === undefined ? null : (
        <Table
          caption={{ zh: "官方文本", en: "Official texts" }}
          hideCaption
          rows={data.texts}
          rowKey={(t) => t.id}
          empty={<Empty title={{ zh: "还没有导入", en: "Nothing imported yet" }} />}
          columns={[
            {
              key: "title",
              label: { zh: "文件", en: "Document" },
              heading: true,
              cell: (t) =>
                t.document === undefined ? (
                  (t.title ?? t.fileName)
                ) : (
                  <Link to={`/library/${t.document}`}>{t.title ?? t.document}</Link>
                ),
            },
            {
              key: "version",
              label: { zh: "版本", en: "Version" },
              cell: (t) => (
                <>
                  {t.version} {t.current ? <Badge tone="good">{say({ zh: "现行", en: "current" })}</Badge> : null}
                </>
              ),
            },
            {
              key: "attached",
              label: { zh: "对应", en: "Matched" },
              number: true,
              cell: (t) => (t.attachedPercent === undefined ? "" : `${number(t.attachedPercent, 0)}%`),
            },
            { key: "at", label: { zh: "导入时间", en: "Imported" }, cell: (t) => date(t.importedAt) },
            {
              key: "file",
              label: { zh: "原文件", en: "File" },
              cell: (t) => <a href={addressOf(downloadOriginal, { params: { text: t.id } })}>{t.fileName}</a>,
            },
          ]}
        />
      )}
    </Section>
  );
}

export function Screen() {
  const { say } = useWords();
  const [result, setResult] = useState<ImportResult | undefined>(undefined);
  return (
    <Page
      title={{ zh: "导入文件", en: "Import a document" }}
      width="wide"
      crumbs={[{ label: { zh: "政策库", en: "Library" }, to: "/library" }]}
      lead={say({
        zh: "官方原文一字不丢：切开以后再拼起来，与原文件相同。能对上的条款附在我们的措施旁边，对不上的都列出来。",
        en: "No character is lost. Clauses that match stand beside our measures; what does not match is listed.",
      })}
    >
      <Upload onResult={setResult} />
      {result === undefined ? null : <ImportReport result={result} />}
      {result?.draft === undefined ? null : (
        <Notice
          tone="info"
          title={{ zh: "这是库里没有的文件", en: "This document is new to the library" }}
          actions={
            <LinkButton weight="primary" to={`/library/import/drafts/${result.draft}`}>
              {say({ zh: "去审阅", en: "Review it" })}
            </LinkButton>
          }
        />
      )}
      <Drafts />
      <Texts />
    </Page>
  );
}
