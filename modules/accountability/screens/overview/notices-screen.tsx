/** Reminders of the own department: deadlines, values not reported, work returned. */
import {
  Badge,
  Button,
  Card,
  Empty,
  Link,
  Loading,
  Page,
  ProblemNote,
  type Tone,
  useCall,
  useChange,
  useWords,
  type Wording,
} from "@qiaoti/screen";
import { listNotices, markNotices, type Notice } from "../../contract.ts";
import { SubMenu } from "../shared/sub-menu.tsx";
import { itemPathTo, targetPathTo } from "../shared/words.ts";
import { ReminderSettings } from "./reminder-settings.tsx";

const kinds: Readonly<Record<Notice["kind"], { readonly label: Wording; readonly tone: Tone }>> = {
  deadline: { label: { zh: "快到期", en: "due soon" }, tone: "warn" },
  overdue: { label: { zh: "逾期", en: "overdue" }, tone: "bad" },
  unreported: { label: { zh: "未填报", en: "not reported" }, tone: "warn" },
  returned: { label: { zh: "退回整改", en: "returned" }, tone: "bad" },
  submitted: { label: { zh: "待验收", en: "to be accepted" }, tone: "accent" },
  "review-due": { label: { zh: "该审查了", en: "review due" }, tone: "warn" },
  assessment: { label: { zh: "考核", en: "assessment" }, tone: "info" },
};

const pathOf = ({ subject }: Notice): string => {
  if (subject.type === "item") return itemPathTo(subject.id);
  if (subject.type === "target") return targetPathTo(subject.id);
  return `/accountability/assessments/${encodeURIComponent(subject.id)}`;
};

function NoticeCard({ notice, onRead }: { readonly notice: Notice; readonly onRead: () => void }) {
  const { say, date } = useWords();
  const { label, tone } = kinds[notice.kind];
  return (
    <Card tone={notice.readAt === null ? "accent" : "plain"}>
      <p>
        <Badge tone={tone}>{say(label)}</Badge> <span className="acc-soft">{date(notice.at)}</span>
      </p>
      <h2 className="qt-card-title">
        <Link to={pathOf(notice)}>{say(notice.title)}</Link>
      </h2>
      <p>{say(notice.body)}</p>
      {notice.readAt === null ? (
        <Button weight="quiet" onClick={onRead}>
          {say({ zh: "知道了", en: "Mark as read" })}
        </Button>
      ) : null}
    </Card>
  );
}

export function NoticesScreen() {
  const { say } = useWords();
  const { data, problem, refresh } = useCall(listNotices);
  const mark = useChange(markNotices, { refreshes: [listNotices] });
  return (
    <Page
      title={{ zh: "提醒", en: "Reminders" }}
      lead={say({
        zh: "期限前、该填报时和退回整改时，这里会提醒本部门。",
        en: "Your department is reminded here before deadlines, when values are due, and when work is returned.",
      })}
      crumbs={[{ label: { zh: "责任与指标", en: "Duties and targets" }, to: "/accountability" }]}
      actions={
        (data?.unread ?? 0) > 0 ? (
          <Button busy={mark.busy} onClick={() => void mark.run({ body: {} })}>
            {say({ zh: "全部标为已读", en: "Mark all as read" })}
          </Button>
        ) : undefined
      }
    >
      <SubMenu />
      <ProblemNote problem={problem ?? mark.problem} onRetry={refresh} />
      {data === undefined ? (
        problem === undefined ? (
          <Loading />
        ) : null
      ) : data.notices.length === 0 ? (
        <Empty title={{ zh: "没有提醒。", en: "No reminders." }} />
      ) : (
        data.notices.map((notice) => (
          <NoticeCard
            key={notice.id}
            notice={notice}
            onRead={() => void mark.run({ body: { notices: [notice.id] } })}
          />
        ))
      )}
      <ReminderSettings />
    </Page>
  );
}
