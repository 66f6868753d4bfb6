/** Taking a table out as an Excel workbook, and bringing one back in. */
import {
  Button,
  Dialog,
  download,
  FileField,
  Notice,
  ProblemNote,
  ServiceProblem,
  useAccount,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { exportItems, exportTargets, importItems, importTargets } from "../../contract.ts";
import { useScope } from "./scope-bar.tsx";

type Kind = "items" | "targets";

const routes = {
  items: { out: exportItems, in: importItems, permission: "accountability.supervise" },
  targets: { out: exportTargets, in: importTargets, permission: "accountability.report" },
} as const;

export function SheetLinks({ what }: { readonly what: Kind }) {
  const { say } = useWords();
  const { may } = useAccount();
  const scope = useScope();
  const [problem, setProblem] = useState<ServiceProblem>();
  const [open, setOpen] = useState(false);
  const take = async (): Promise<void> => {
    setProblem(undefined);
    try {
      await download(routes[what].out, { query: scope });
    } catch (error) {
      if (!(error instanceof ServiceProblem)) throw error;
      setProblem(error);
    }
  };
  return (
    <>
      <Button onClick={() => void take()}>{say({ zh: "导出 Excel", en: "Export to Excel" })}</Button>
      {may(routes[what].permission) ? (
        <Button onClick={() => setOpen(true)}>{say({ zh: "导入 Excel", en: "Import from Excel" })}</Button>
      ) : null}
      <ProblemNote problem={problem} />
      {open ? <ImportDialog what={what} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function ImportDialog({ what, onClose }: { readonly what: Kind; readonly onClose: () => void }) {
  const { say } = useWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  const change = useChange(routes[what].in);
  const [result, setResult] = useState<{ readonly changed: number; readonly same: number }>();
  const send = async (): Promise<void> => {
    const reply = await change.run({ files: files.map((file) => ({ field: "file", file })) });
    if (reply !== undefined) setResult(reply);
  };
  return (
    <Dialog
      open
      wide
      title={{ zh: "导入 Excel", en: "Import from Excel" }}
      onClose={onClose}
      actions={
        <Button weight="primary" busy={change.busy} disabled={files.length === 0} onClick={() => void send()}>
          {say({ zh: "检查并导入", en: "Check and import" })}
        </Button>
      }
    >
      <p>
        {say({
          zh: "请先导出，在导出的表里填写，再导入。整张表检查无误才写入；有一处错就一处也不写，并逐格告诉您。",
          en: "Export first, fill in that workbook, then import it. It is written only when the whole sheet is right; otherwise nothing is written and each wrong cell is named.",
        })}
      </p>
      <FileField
        label={{ zh: "工作簿", en: "Workbook" }}
        accept=".xlsx"
        onChange={(chosen) => {
          setFiles(chosen);
          setResult(undefined);
          change.reset();
        }}
      />
      <ProblemNote problem={change.problem} />
      {result === undefined ? null : (
        <Notice tone="good" live title={{ zh: "导入完成", en: "Imported" }}>
          {say({
            zh: `写入 ${result.changed} 处，${result.same} 处与原来相同。`,
            en: `${result.changed} changes written; ${result.same} rows were the same as before.`,
          })}
        </Notice>
      )}
    </Dialog>
  );
}
