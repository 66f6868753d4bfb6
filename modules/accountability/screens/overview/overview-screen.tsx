/** How far each document is carried out: counts for everyone, and the whole dashboard for people who work here. */
import { Card, Grid, LinkButton, Loading, Page, ProblemNote, useAccount, useCall, useWords } from "@qiaoti/screen";
import { overview, type Tally } from "../../contract.ts";
import { SubMenu } from "../shared/sub-menu.tsx";
import { documentTitle, shortDocument } from "../shared/words.ts";
import { Dashboard } from "./dashboard.tsx";
import { Figures, SplitBar } from "./figures.tsx";

function DocumentCard({ document, tally }: { readonly document: string; readonly tally: Tally }) {
  const { say } = useWords();
  const met = tally.targets.met + tally.targets["on-track"];
  return (
    <Card title={shortDocument(document)} level={3} to={`/library/${document}`}>
      <p className="acc-soft">{say(documentTitle(document))}</p>
      <SplitBar tally={tally} />
      <p>
        {say({
          zh: `任务 ${tally.itemTotal} 项，完成 ${tally.items.done} 项，逾期 ${tally.overdue} 项；指标 ${tally.targetTotal} 个，达成或进展正常 ${met} 个。`,
          en: `${tally.itemTotal} tasks, ${tally.items.done} done, ${tally.overdue} overdue; ${tally.targetTotal} targets, ${met} met or on track.`,
        })}
      </p>
    </Card>
  );
}

function PublicOverview() {
  const { say, date } = useWords();
  const { data, problem, refresh } = useCall(overview);
  if (problem !== undefined) return <ProblemNote problem={problem} onRetry={refresh} />;
  if (data === undefined) return <Loading />;
  return (
    <>
      <Figures tally={data.total} />
      <Grid min="l">
        {data.documents.map(({ document, ...tally }) => (
          <DocumentCard key={document} document={document} tally={tally} />
        ))}
      </Grid>
      <p className="acc-soft">
        {say({
          zh: `统计到${date(data.asOf)}。数字来自责任部门的填报，没有填报的不计。`,
          en: `As of ${date(data.asOf)}. Figures come from the departments that answer for them; what was not reported is not counted.`,
        })}
      </p>
    </>
  );
}

export function OverviewScreen() {
  const { say } = useWords();
  const { account, may } = useAccount();
  const inside = may("accountability.read");
  return (
    <Page
      title={{ zh: "责任与指标", en: "Duties and targets" }}
      width="wide"
      lead={say({
        zh: "文件里写的每件事，由谁负责、做到哪一步、数字是多少。",
        en: "Who answers for each thing that the documents promise, how far it is, and what the figures say.",
      })}
      actions={
        account === undefined ? (
          <LinkButton to="/sign-in">{say({ zh: "部门登录填报", en: "Sign in to report" })}</LinkButton>
        ) : undefined
      }
    >
      <SubMenu />
      {inside ? <Dashboard /> : <PublicOverview />}
    </Page>
  );
}
