/** The entries of a register: what stands in it today, counts by year, adding and closing. */
import {
  Badge,
  Button,
  DateField,
  Dialog,
  Empty,
  Loading,
  ProblemNote,
  Section,
  Table,
  TextField,
  useCall,
  useChange,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { addEntry, closeEntry, correctEntry, listEntries, type RegisterEntry } from "../../contract.ts";

type Doing = { readonly what: "add" } | { readonly what: "close" | "correct"; readonly entry: RegisterEntry };

const states = {
  open: { zh: "有效", en: "valid" },
  closed: { zh: "已注销", en: "closed" },
  corrected: { zh: "已更正", en: "corrected" },
} as const;

export function RegisterEntries({ item }: { readonly item: string }) {
  const { say, date, number } = useWords();
  const { data, problem, refresh } = useCall(listEntries, { params: { item }, query: {} });
  const [doing, setDoing] = useState<Doing>();
  return (
    <Section
      title={{ zh: "名册", en: "Register" }}
      lead={data === undefined ? undefined : say(data.holds)}
      actions={
        data?.mayWrite ? (
          <Button onClick={() => setDoing({ what: "add" })}>{say({ zh: "登记一条", en: "Add an entry" })}</Button>
        ) : undefined
      }
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading />
        ) : null
      ) : (
        <>
          <p>
            {say({
              zh: `现有 ${number(data.counts.open)} 条有效。`,
              en: `${number(data.counts.open)} valid entries now.`,
            })}
          </p>
          <Table
            caption={{ zh: "名册条目", en: "Entries" }}
            hideCaption
            rows={data.entries}
            rowKey={({ id }) => id}
            empty={<Empty title={{ zh: "名册还是空的。", en: "The register is empty." }} />}
            columns={[
              { key: "name", label: { zh: "名称", en: "Name" }, heading: true, cell: ({ name }) => name },
              { key: "category", label: { zh: "类别", en: "Category" }, cell: ({ category }) => category ?? "—" },
              { key: "area", label: { zh: "地区", en: "Area" }, cell: ({ area }) => area ?? "—" },
              {
                key: "valid",
                label: { zh: "有效期", en: "Valid" },
                cell: (row) =>
                  row.validTo === null
                    ? say({ zh: `${date(row.validFrom)}起`, en: `from ${date(row.validFrom)}` })
                    : `${date(row.validFrom)} – ${date(row.validTo)}`,
              },
              { key: "source", label: { zh: "依据", en: "Source" }, cell: ({ source }) => source },
              {
                key: "state",
                label: { zh: "状态", en: "State" },
                cell: ({ state }) => <Badge tone={state === "open" ? "good" : "plain"}>{say(states[state])}</Badge>,
              },
              {
                key: "do",
                label: { zh: "办理", en: "Action" },
                cell: (entry) =>
                  entry.state === "open" && data.mayWrite ? (
                    <>
                      <Button weight="quiet" onClick={() => setDoing({ what: "correct", entry })}>
                        {say({ zh: "更正", en: "Correct" })}
                      </Button>
                      <Button weight="quiet" onClick={() => setDoing({ what: "close", entry })}>
                        {say({ zh: "注销", en: "Close" })}
                      </Button>
                    </>
                  ) : null,
              },
            ]}
          />
          {data.counts.byPeriod.length === 0 ? null : (
            <Table
              caption={{ zh: "按年统计", en: "By year" }}
              rows={data.counts.byPeriod}
              rowKey={({ period }) => period}
              columns={[
                { key: "period", label: { zh: "年份", en: "Year" }, heading: true, cell: ({ period }) => period },
                {
                  key: "count",
                  label: { zh: "年末有效", en: "At year end" },
                  number: true,
                  cell: ({ count }) => number(count),
                },
                {
                  key: "added",
                  label: { zh: "新登记", en: "Added" },
                  number: true,
                  cell: ({ added }) => number(added),
                },
                {
                  key: "closed",
                  label: { zh: "注销", en: "Closed" },
                  number: true,
                  cell: ({ closed }) => number(closed),
                },
              ]}
            />
          )}
          {doing === undefined ? null : (
            <EntryDialog item={item} version={data.version} doing={doing} onClose={() => setDoing(undefined)} />
          )}
        </>
      )}
    </Section>
  );
}

const titles = {
  add: { zh: "登记一条", en: "Add an entry" },
  close: { zh: "注销这一条", en: "Close this entry" },
  correct: { zh: "更正这一条", en: "Correct this entry" },
} as const;

function EntryDialog({
  item,
  version,
  doing,
  onClose,
}: {
  readonly item: string;
  readonly version: number;
  readonly doing: Doing;
  readonly onClose: () => void;
}) {
  const { say } = useWords();
  const was = doing.what === "add" ? undefined : doing.entry;
  const [fields, setFields] = useState({
    name: was?.name ?? "",
    area: was?.area ?? "",
    category: was?.category ?? "",
    validFrom: was?.validFrom ?? "",
    validTo: was?.validTo ?? "",
    source: was?.source ?? "",
    reason: "",
  });
  const add = useChange(addEntry, { onDone: onClose });
  const close = useChange(closeEntry, { onDone: onClose });
  const correct = useChange(correctEntry, { onDone: onClose });
  const set = (name: keyof typeof fields) => (value: string) => setFields({ ...fields, [name]: value });
  const written = {
    name: fields.name,
    area: fields.area || null,
    category: fields.category || null,
    validFrom: fields.validFrom,
    validTo: fields.validTo || null,
    source: fields.source,
  };
  const send = (): void => {
    if (was === undefined) void add.run({ params: { item }, body: { version, ...written } });
    else if (doing.what === "close")
      void close.run({
        params: { item, entry: was.id },
        body: { version, validTo: fields.validTo, reason: fields.reason },
      });
    else void correct.run({ params: { item, entry: was.id }, body: { version, ...written, reason: fields.reason } });
  };
  return (
    <Dialog
      open
      title={titles[doing.what]}
      onClose={onClose}
      actions={
        <Button weight="primary" busy={add.busy || close.busy || correct.busy} onClick={send}>
          {say(titles[doing.what])}
        </Button>
      }
    >
      <ProblemNote
        problem={add.problem ?? close.problem ?? correct.problem}
        places={{
          name: { zh: "名称", en: "name" },
          validFrom: { zh: "起始日", en: "valid from" },
          validTo: { zh: "截止日", en: "valid to" },
          source: { zh: "依据", en: "source" },
          reason: { zh: "原因", en: "reason" },
        }}
      />
      {doing.what === "close" ? null : (
        <>
          <TextField label={{ zh: "名称", en: "Name" }} maxLength={200} value={fields.name} onChange={set("name")} />
          <TextField
            label={{ zh: "类别", en: "Category" }}
            optional
            maxLength={100}
            value={fields.category}
            onChange={set("category")}
          />
          <TextField
            label={{ zh: "地区", en: "Area" }}
            optional
            maxLength={100}
            value={fields.area}
            onChange={set("area")}
          />
          <DateField label={{ zh: "起始日", en: "Valid from" }} value={fields.validFrom} onChange={set("validFrom")} />
        </>
      )}
      <DateField
        label={{ zh: "截止日", en: "Valid to" }}
        optional={doing.what !== "close"}
        value={fields.validTo}
        onChange={set("validTo")}
      />
      {doing.what === "close" ? null : (
        <TextField
          label={{ zh: "依据（文号、批件）", en: "Source (document number, approval)" }}
          maxLength={500}
          value={fields.source}
          onChange={set("source")}
        />
      )}
      {doing.what === "add" ? null : (
        <TextField label={{ zh: "原因", en: "Reason" }} lines={2} value={fields.reason} onChange={set("reason")} />
      )}
    </Dialog>
  );
}
