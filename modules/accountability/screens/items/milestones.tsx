/** Steps on the way: what is due when, what is done, and the list as the supervisor sets it. */
import {
  Badge,
  Button,
  DateField,
  Dialog,
  Empty,
  ProblemNote,
  Section,
  Table,
  TextField,
  useChange,
  useRefresh,
  useWords,
} from "@qiaoti/screen";
import { useState } from "react";
import { actOnItem, type ItemDetail, readItem } from "../../contract.ts";
import { besidesStale, Moved, useSeen } from "../shared/stale.tsx";
import { useDifferences } from "./differences.ts";

const allowed = (item: ItemDetail, action: string): boolean =>
  item.abilities.some((ability) => ability.action === action && ability.allowed);

export function Milestones({ item }: { readonly item: ItemDetail }) {
  const { say, date } = useWords();
  const change = useChange(actOnItem);
  const [editing, setEditing] = useState(false);
  const complete = (milestone: string): void =>
    void change.run({
      params: { item: item.id },
      body: { action: "complete-milestone", version: item.version, milestone },
    });
  return (
    <Section
      title={{ zh: "节点", en: "Milestones" }}
      actions={
        allowed(item, "plan") ? (
          <Button onClick={() => setEditing(true)}>{say({ zh: "编排节点", en: "Arrange" })}</Button>
        ) : undefined
      }
    >
      <ProblemNote problem={change.problem} />
      <Table
        caption={{ zh: "节点", en: "Milestones" }}
        hideCaption
        rows={item.milestoneList}
        rowKey={({ id }) => id}
        empty={<Empty title={{ zh: "没有节点。", en: "No milestones." }} />}
        columns={[
          { key: "title", label: { zh: "节点", en: "Milestone" }, heading: true, cell: ({ title }) => title },
          { key: "due", label: { zh: "期限", en: "Due" }, cell: ({ due }) => (due === null ? "—" : date(due)) },
          {
            key: "state",
            label: { zh: "状态", en: "State" },
            cell: (row) =>
              row.doneOn !== null ? (
                <Badge tone="good">{say({ zh: `${date(row.doneOn)}完成`, en: `done ${date(row.doneOn)}` })}</Badge>
              ) : (
                <>
                  {row.overdue ? <Badge tone="bad">{say({ zh: "逾期", en: "overdue" })}</Badge> : null}
                  {allowed(item, "complete-milestone") ? (
                    <Button weight="quiet" busy={change.busy} onClick={() => complete(row.id)}>
                      {say({ zh: "标为完成", en: "Mark as done" })}
                    </Button>
                  ) : null}
                </>
              ),
          },
        ]}
      />
      {editing ? <Arrange item={item} onClose={() => setEditing(false)} /> : null}
    </Section>
  );
}

interface Draft {
  readonly key: string;
  readonly id: string | undefined;
  readonly title: string;
  readonly due: string;
}

function Arrange({ item, onClose }: { readonly item: ItemDetail; readonly onClose: () => void }) {
  const { say } = useWords();
  const refresh = useRefresh();
  const { seen, moved, follow } = useSeen(item);
  const differences = useDifferences();
  const change = useChange(actOnItem, { onDone: onClose });
  const [drafts, setDrafts] = useState<readonly Draft[]>(
    item.milestoneList.map(({ id, title, due }) => ({ key: id, id, title, due: due ?? "" })),
  );
  const set = (key: string, part: Partial<Draft>): void =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...part } : draft)));
  const add = (): void =>
    setDrafts([...drafts, { key: `new-${drafts.length}-${Date.now()}`, id: undefined, title: "", due: "" }]);
  const save = async (): Promise<void> => {
    const reply = await change.run({
      params: { item: item.id },
      body: {
        action: "plan",
        version: seen.version,
        milestones: drafts
          .filter(({ title }) => title.trim() !== "")
          .map(({ id, title, due }) => ({
            ...(id === undefined ? {} : { id }),
            title: title.trim(),
            due: due || null,
          })),
      },
    });
    if (reply === undefined) refresh(readItem);
  };
  return (
    <Dialog
      open
      wide
      title={{ zh: "编排节点", en: "Arrange milestones" }}
      onClose={onClose}
      actions={
        <>
          <Button onClick={add}>{say({ zh: "加一个节点", en: "Add one" })}</Button>
          <Button weight="primary" busy={change.busy} disabled={moved} onClick={() => void save()}>
            {say({ zh: "保存", en: "Save" })}
          </Button>
        </>
      }
    >
      {moved ? <Moved differences={differences(seen, item)} onFollow={() => follow(item)} /> : null}
      <ProblemNote problem={besidesStale(change.problem, moved)} />
      {drafts.map((draft, at) => (
        <div key={draft.key} className="acc-scope">
          <TextField
            label={{ zh: `节点 ${at + 1}`, en: `Milestone ${at + 1}` }}
            maxLength={200}
            value={draft.title}
            onChange={(title) => set(draft.key, { title })}
          />
          <DateField
            label={{ zh: "期限", en: "Due" }}
            optional
            value={draft.due}
            onChange={(due) => set(draft.key, { due })}
          />
          <Button weight="quiet" onClick={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}>
            {say({ zh: "去掉", en: "Remove" })}
          </Button>
        </div>
      ))}
    </Dialog>
  );
}
