/** 优先序: tasks as cards in columns by priority, quarter or state; a supervisor moves a card with its own buttons. */
import {
  Button,
  Link,
  Loading,
  Page,
  ProblemNote,
  Progress,
  SelectField,
  useAccount,
  useCall,
  useChange,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { actOnItem, type ItemSummary, readBoard } from "../../contract.ts";
import { Deadline, StateMark } from "../shared/marks.tsx";
import { ScopeBar, useScope } from "../shared/scope-bar.tsx";
import { SubMenu } from "../shared/sub-menu.tsx";
import { itemPathTo, priorityNames, shortDocument } from "../shared/words.ts";

const ways = ["priority", "quarter", "state"] as const;
type Way = (typeof ways)[number];
const wayNames = {
  priority: { zh: "优先序", en: "priority" },
  quarter: { zh: "季度", en: "quarter" },
  state: { zh: "状态", en: "state" },
} as const;

/** How many cards of a column are drawn; the rest is in the list. */
const drawn = 60;

export function BoardScreen() {
  const { say, number } = useWords();
  const scope = useScope();
  const search = useSearch();
  const set = useSetSearch();
  const by: Way = ways.find((way) => way === search["by"]) ?? "priority";
  const { data, problem, refresh } = useCall(readBoard, { query: { ...scope, by } });
  const move = useChange(actOnItem);
  return (
    <Page
      title={{ zh: "优先序看板", en: "Board of priorities" }}
      width="wide"
      crumbs={[{ label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" }]}
      lead={say({ zh: "哪件先做，哪件后做，哪件逾期了。", en: "What comes first, what later, and what is late." })}
    >
      <SubMenu />
      <ScopeBar>
        <SelectField
          label={{ zh: "分列", en: "Columns" }}
          value={by}
          options={ways.map((value) => ({ value, label: wayNames[value] }))}
          onChange={(value) => set({ by: value === "" ? undefined : value })}
        />
      </ScopeBar>
      <ProblemNote problem={problem ?? move.problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading lines={8} />
        ) : null
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide board scrolls sideways, and the keyboard has to reach it
        <section className="acc-board" aria-label={say({ zh: "看板", en: "Board" })} tabIndex={0}>
          {data.columns.map((column) => (
            <section key={column.key} className="acc-column">
              <h2>
                <span>{say(column.label)}</span>
                <span className="acc-soft">
                  {number(column.count)}
                  {column.overdue > 0 ? say({ zh: `（逾期 ${column.overdue}）`, en: ` (${column.overdue} late)` }) : ""}
                </span>
              </h2>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long column scrolls, and the keyboard has to reach it */}
              <ol tabIndex={0} aria-label={say(column.label)}>
                {column.cards.slice(0, drawn).map((card) => (
                  <BoardCard
                    key={card.id}
                    card={card}
                    movable={by === "priority"}
                    onMove={(priority) =>
                      void move.run({
                        params: { item: card.id },
                        body: { action: "plan", version: card.version, priority },
                      })
                    }
                  />
                ))}
              </ol>
              {column.cards.length > drawn ? (
                <p className="acc-soft">
                  {say({
                    zh: `还有 ${column.cards.length - drawn} 项，请缩小范围或看清单。`,
                    en: `${column.cards.length - drawn} more: narrow the scope, or see the list.`,
                  })}
                </p>
              ) : null}
            </section>
          ))}
        </section>
      )}
    </Page>
  );
}

function BoardCard({
  card,
  movable,
  onMove,
}: {
  readonly card: ItemSummary;
  readonly movable: boolean;
  readonly onMove: (priority: number) => void;
}) {
  const { say } = useWords();
  const { may } = useAccount();
  return (
    <li className="acc-card">
      <Link to={itemPathTo(card.id)}>{say(card.title)}</Link>
      <p className="acc-soft">
        {say(shortDocument(card.document))} {card.clause}
        {card.responsibility.lead === null ? "" : ` · ${say(card.responsibility.lead.name)}`}
      </p>
      <p>
        <StateMark item={card} /> {card.deadline === null ? null : <Deadline item={card} />}
      </p>
      {card.progress > 0 ? <Progress label={{ zh: "进度", en: "Progress" }} value={card.progress} /> : null}
      {movable && may("accountability.supervise") && card.state !== "done" ? (
        <fieldset className="acc-move">
          <legend>{say({ zh: "移到", en: "Move to" })}</legend>
          {Object.entries(priorityNames)
            .filter(([value]) => Number(value) !== card.priority)
            .map(([value, label]) => (
              <Button key={value} weight="quiet" onClick={() => onMove(Number(value))}>
                {say(label)}
              </Button>
            ))}
        </fieldset>
      ) : null}
    </li>
  );
}
