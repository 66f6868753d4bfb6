/** One task: what was promised, who answers, how far it is, what may be done now, evidence and history. */
import {
  Badge,
  DefinitionList,
  Link,
  Loading,
  Notice,
  Page,
  ProblemNote,
  Progress,
  Section,
  useCall,
  useParams,
  useWords,
} from "@qiaoti/screen";
import { type ItemDetail, readItem } from "../../contract.ts";
import { HistoryList } from "../shared/history-list.tsx";
import { Deadline, StateMark, WhoAnswers } from "../shared/marks.tsx";
import { periodWords } from "../shared/period-words.ts";
import { SubMenu } from "../shared/sub-menu.tsx";
import { clausePath, kindNames, priorityNames, shortDocument } from "../shared/words.ts";
import { Evidence } from "./evidence.tsx";
import { ItemActions } from "./item-actions.tsx";
import { Milestones } from "./milestones.tsx";
import { RegisterEntries } from "./register-entries.tsx";
import { ReviewRounds } from "./review-rounds.tsx";

function Facts({ item }: { readonly item: ItemDetail }) {
  const { say, date } = useWords();
  const plan = item.deadlineSource === "text" ? { zh: "（文件规定）", en: " (set by the text)" } : { zh: "", en: "" };
  return (
    <DefinitionList
      items={[
        { term: { zh: "状态", en: "State" }, value: <StateMark item={item} /> },
        { term: { zh: "责任部门", en: "Who answers" }, value: <WhoAnswers responsibility={item.responsibility} /> },
        { term: { zh: "开始", en: "Start" }, value: item.startsOn === null ? "—" : date(item.startsOn) },
        {
          term: { zh: "期限", en: "Deadline" },
          value: (
            <>
              <Deadline item={item} />
              {say(plan)}
            </>
          ),
        },
        {
          term: { zh: "优先序", en: "Priority" },
          value:
            item.priority === null ? (
              <>
                {say({ zh: "未定；建议：", en: "not set; proposed: " })}
                {say(priorityNames[item.priorityHint.level] ?? String(item.priorityHint.level))}
                <span className="acc-soft">
                  {say({ zh: "（", en: " (" })}
                  {say(item.priorityHint.why)}
                  {say({ zh: "）", en: ")" })}
                </span>
              </>
            ) : (
              say(priorityNames[item.priority] ?? String(item.priority))
            ),
        },
        {
          term: { zh: "季度", en: "Quarter" },
          value: item.quarter === null ? "—" : say(periodWords(item.quarter, date)),
        },
      ]}
    />
  );
}

function Body({ item }: { readonly item: ItemDetail }) {
  const { say } = useWords();
  return (
    <div className="acc-two">
      <div>
        {item.returnReason === null ? null : (
          <Notice tone="warn" title={{ zh: "已退回整改", en: "Returned for rework" }}>
            {item.returnReason}
          </Notice>
        )}
        <p>{say(item.summary)}</p>
        <p>
          <Link to={clausePath(item.id)}>
            {say({ zh: "看条款：", en: "The clause: " })}
            {say(shortDocument(item.document))} {item.clause}
          </Link>
        </p>
        <Progress label={{ zh: "进度", en: "Progress" }} value={item.progress} />
        <Facts item={item} />
        {item.textSays.length + item.open.length === 0 ? null : (
          <Section title={{ zh: "文件怎么说", en: "What the text says" }} level={3}>
            <ul>
              {item.textSays.map((words) => (
                <li key={words.zh}>{say(words)}</li>
              ))}
              {item.open.map((words) => (
                <li key={words.zh}>
                  <Badge tone="warn">{say({ zh: "待定", en: "open" })}</Badge> {say(words)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Milestones item={item} />
        {item.kind === "register" ? <RegisterEntries item={item.id} /> : null}
        {item.kind === "review" ? <ReviewRounds item={item} /> : null}
        <Evidence item={item} />
      </div>
      <aside>
        <ItemActions item={item} />
        <HistoryList of="item" id={item.id} />
      </aside>
    </div>
  );
}

export function ItemScreen() {
  const { say } = useWords();
  const { item: id = "" } = useParams();
  const { data, problem, refresh } = useCall(readItem, { params: { item: id } }, { keep: false });
  return (
    <Page
      title={data?.title ?? { zh: "任务", en: "Task" }}
      width="wide"
      lead={data === undefined ? undefined : say(kindNames[data.kind])}
      crumbs={[
        { label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" },
        { label: { zh: "任务清单", en: "Tasks" }, to: "/accountability/items" },
      ]}
    >
      <SubMenu />
      <ProblemNote problem={problem} onRetry={refresh} />
      {data === undefined ? problem === undefined ? <Loading lines={8} /> : null : <Body item={data} />}
    </Page>
  );
}
