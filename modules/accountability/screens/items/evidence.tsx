/** Files that show what was done. */
import {
  addressOf,
  Button,
  Empty,
  FileField,
  Link,
  ProblemNote,
  Section,
  Table,
  TextField,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { attachEvidence, evidenceBytes, evidenceTypes, type ItemDetail, readEvidence } from "../../contract.ts";

/** A size as people say it. */
const sizeWords = (bytes: number, number: (value: number, digits?: number) => string): string =>
  bytes < 1024
    ? `${number(bytes)} B`
    : bytes < 1024 * 1024
      ? `${number(bytes / 1024, 0)} KB`
      : `${number(bytes / 1024 / 1024, 1)} MB`;

export function Evidence({ item }: { readonly item: ItemDetail }) {
  const { date, number } = useWords();
  const may = item.abilities.some(({ action, allowed }) => action === "attach" && allowed);
  return (
    <Section title={{ zh: "佐证材料", en: "Evidence" }}>
      <Table
        caption={{ zh: "佐证材料", en: "Evidence" }}
        hideCaption
        rows={item.evidenceList}
        rowKey={({ id }) => id}
        empty={<Empty title={{ zh: "还没有材料。", en: "No evidence yet." }} />}
        columns={[
          {
            key: "name",
            label: { zh: "文件", en: "File" },
            heading: true,
            cell: ({ id, name }) => (
              <Link to={addressOf(readEvidence, { params: { item: item.id, evidence: id } })}>{name}</Link>
            ),
          },
          {
            key: "size",
            label: { zh: "大小", en: "Size" },
            number: true,
            cell: ({ bytes }) => sizeWords(bytes, number),
          },
          { key: "note", label: { zh: "说明", en: "Note" }, cell: ({ note }) => note ?? "" },
          {
            key: "by",
            label: { zh: "上传", en: "Added" },
            cell: ({ addedBy, addedAt }) => `${addedBy} · ${date(addedAt)}`,
          },
        ]}
      />
      {may ? <Attach item={item} /> : null}
    </Section>
  );
}

function Attach({ item }: { readonly item: ItemDetail }) {
  const { say } = useWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [note, setNote] = useState("");
  const [round, setRound] = useState(0);
  const change = useChange(attachEvidence, {
    onDone: () => {
      setFiles([]);
      setNote("");
      setRound(round + 1);
    },
  });
  const send = (): void =>
    void change.run({
      params: { item: item.id },
      body: { version: item.version, ...(note.trim() === "" ? {} : { note: note.trim() }) },
      files: files.map((file) => ({ field: "files", file })),
    });
  return (
    <div className="acc-form" key={round}>
      <ProblemNote problem={change.problem} />
      <FileField
        label={{ zh: "上传材料", en: "Attach files" }}
        several
        accept={evidenceTypes.map((type) => `.${type}`).join(",")}
        hint={say({
          zh: `一次最多 5 个，每个不超过 ${evidenceBytes / 1024 / 1024} MB`,
          en: `Up to 5 at once, ${evidenceBytes / 1024 / 1024} MB each`,
        })}
        onChange={setFiles}
      />
      <TextField label={{ zh: "说明", en: "Note" }} optional maxLength={1000} value={note} onChange={setNote} />
      <Button busy={change.busy} disabled={files.length === 0} onClick={send}>
        {say({ zh: "上传", en: "Attach" })}
      </Button>
    </div>
  );
}
