/** Periods closed for reporting: after it is closed, a period takes no value. */
import {
  Button,
  Empty,
  ProblemNote,
  Section,
  SelectField,
  Table,
  TextField,
  useAccount,
  useCall,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { closePeriod, listPeriods, reopenPeriod } from "../../contract.ts";
import { documentShort, shortDocument } from "../shared/words.ts";

export function Periods() {
  const { say, date } = useWords();
  const { may } = useAccount();
  const { data, problem } = useCall(listPeriods, { query: {} });
  const close = useChange(closePeriod);
  const reopen = useChange(reopenPeriod);
  const [document, setDocument] = useState("");
  const [period, setPeriod] = useState("");
  const [reason, setReason] = useState("");
  const supervises = may("accountability.supervise");
  return (
    <Section
      title={{ zh: "已关账的报告期", en: "Closed periods" }}
      lead={say({ zh: "关账后不能再填报或更正。", en: "A closed period takes no report and no correction." })}
    >
      <ProblemNote
        problem={problem ?? close.problem ?? reopen.problem}
        places={{
          period: { zh: "报告期", en: "period" },
          document: { zh: "文件", en: "document" },
          reason: { zh: "原因", en: "reason" },
        }}
      />
      <Table
        caption={{ zh: "已关账的报告期", en: "Closed periods" }}
        hideCaption
        rows={data?.closed ?? []}
        rowKey={(row) => `${row.document} ${row.period}`}
        empty={<Empty title={{ zh: "没有关账的报告期。", en: "No period is closed." }} />}
        columns={[
          {
            key: "document",
            label: { zh: "文件", en: "Document" },
            heading: true,
            cell: (row) => say(shortDocument(row.document)),
          },
          { key: "period", label: { zh: "报告期", en: "Period" }, cell: (row) => row.period },
          { key: "by", label: { zh: "关账", en: "Closed" }, cell: (row) => `${row.by} · ${date(row.closedAt)}` },
          {
            key: "do",
            label: { zh: "办理", en: "Action" },
            cell: (row) =>
              supervises ? (
                <Button
                  weight="quiet"
                  busy={reopen.busy}
                  onClick={() => void reopen.run({ body: { document: row.document, period: row.period, reason } })}
                >
                  {say({ zh: "重新打开", en: "Reopen" })}
                </Button>
              ) : null,
          },
        ]}
      />
      {supervises ? (
        <div className="acc-scope">
          <SelectField
            label={{ zh: "文件", en: "Document" }}
            value={document}
            options={Object.entries(documentShort).map(([value, label]) => ({ value, label }))}
            onChange={setDocument}
          />
          <TextField
            label={{ zh: "报告期（如 2026、2026-Q3、2026-10）", en: "Period (2026, 2026-Q3, 2026-10)" }}
            value={period}
            onChange={setPeriod}
          />
          <TextField
            label={{ zh: "说明（重新打开时必填）", en: "Reason (needed to reopen)" }}
            value={reason}
            onChange={setReason}
          />
          <Button
            busy={close.busy}
            onClick={() => void close.run({ body: { document, period, ...(reason === "" ? {} : { note: reason }) } })}
          >
            {say({ zh: "关账", en: "Close the period" })}
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
