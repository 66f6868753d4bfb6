/** The questions, one at a time; what has been said stands beside them, and the results are one tap away. */
import { Button, Card, Disclosure, Empty, LinkButton, Loading, Notice, Page, useWords } from "@qiaoti/screen";
import "../assessment.css";
import "../ask/forms.css";
import { useState } from "react";
import type { PersonSession, PlainValue } from "../../browser.ts";
import * as desk from "../desk.ts";
import { usePlaceNames } from "../places/use-place-names.ts";
import { Answers } from "./answers.tsx";
import { ProgressLine } from "./progress-line.tsx";
import { QuestionCard } from "./question-card.tsx";

export function Screen() {
  const { say } = useWords();
  const { session, state } = desk.useDesk();
  if (state === "failed")
    return (
      <Page title={say(TITLE)}>
        <Notice
          tone="bad"
          title={say({ zh: "没有装载成功，您的回答还在", en: "It did not load; your answers are safe" })}
        >
          <Button onClick={desk.retry}>{say({ zh: "再试一次", en: "Try again" })}</Button>
        </Notice>
      </Page>
    );
  if (session === undefined)
    return (
      <Page title={say(TITLE)}>
        {state === "empty" ? (
          <Empty title={say({ zh: "还没有开始", en: "Nothing begun yet" })}>
            <LinkButton to="/assess" weight="primary">
              {say({ zh: "先选地方和情况", en: "Choose a place and a situation" })}
            </LinkButton>
          </Empty>
        ) : (
          <Loading lines={6} />
        )}
      </Page>
    );
  return <Asking session={session} />;
}

const TITLE = { zh: "回答几个问题", en: "A few questions" };

function Asking({ session }: { readonly session: PersonSession }) {
  const { say } = useWords();
  const { asking } = desk.useDesk();
  const [problems, setProblems] = useState<desk.Problems>([]);
  const here = session.saved.place;
  // On a phone the list waits behind its number; beside the question it is open.
  const [roomy] = useState(() => window.matchMedia("(min-width: 64rem)").matches);
  const placeName = usePlaceNames(session);
  const question = (asking === undefined ? undefined : session.ask(asking)) ?? session.question;

  /** Whatever was pressed: old problems are gone. */
  function then(act: () => void): void {
    setProblems([]);
    act();
  }
  const answer = (id: string, value: PlainValue): void => {
    setProblems(desk.answer(id, value));
  };

  return (
    <Page
      title={say(TITLE)}
      width="middle"
      actions={<LinkButton to="/assess/result">{say({ zh: "看看结果", en: "See the results" })}</LinkButton>}
    >
      <ProgressLine session={session} placeName={placeName(here)} />
      <div className="asm-columns">
        <div>
          {question === undefined ? (
            <Finished session={session} />
          ) : (
            <QuestionCard
              question={question}
              stated={session.said(question.id)}
              here={here}
              hereName={placeName(here)}
              placeName={placeName}
              problem={
                problems.length > 0 && (
                  <Notice tone="bad" title={say({ zh: "这样还不行", en: "That does not work yet" })}>
                    <ul>
                      {problems.map((p) => (
                        <li key={p.path}>{say(p.message)}</li>
                      ))}
                    </ul>
                  </Notice>
                )
              }
              onAnswer={(value) => answer(question.id, value)}
              onUnknown={() => then(() => desk.decline(question.id))}
              onSkip={() => then(() => desk.skip(question.id))}
              onBack={session.saved.said.length > 0 || asking !== undefined ? () => then(desk.back) : undefined}
            />
          )}
        </div>
        <aside className="asm-side" aria-label={say({ zh: "我的回答", en: "My answers" })}>
          <Disclosure
            open={roomy}
            title={say({
              zh: `我的回答（${session.answers.length}）`,
              en: `My answers (${session.answers.length})`,
            })}
          >
            <Answers session={session} placeName={placeName} onChange={(id) => then(() => desk.ask(id))} />
          </Disclosure>
        </aside>
      </div>
    </Page>
  );
}

/** Nothing is left to ask, or only what was put off. */
function Finished({ session }: { readonly session: PersonSession }) {
  const { say } = useWords();
  const { skipped } = desk.useDesk();
  const wider = session.saved.matters !== undefined && session.widen().question !== undefined;
  return (
    <Card>
      <div className="asm-finished">
        <h2 tabIndex={-1} ref={(heading) => heading?.focus()}>
          {say({ zh: "能问的都问完了", en: "That was all there is to ask" })}
        </h2>
        <p>
          {wider
            ? say({
                zh: "您选的这件事已经问完。结果里还包括其他政策，也可以接着问。",
                en: "Your situation is covered. The results include other policies too, and you can go on with those.",
              })
            : say({
                zh: "剩下没有判定的，要由部门认定，或者需要您以后再补充。",
                en: "What is still open is for an office to decide, or for you to add later.",
              })}
        </p>
        <div className="asm-row">
          <LinkButton to="/assess/result" weight="primary">
            {say({ zh: "看结果", en: "See the results" })}
          </LinkButton>
          {skipped[0] !== undefined && (
            <Button onClick={() => desk.ask(skipped[0])}>
              {say({ zh: `回答跳过的 ${skipped.length} 题`, en: `Answer the ${skipped.length} you skipped` })}
            </Button>
          )}
          {wider && (
            <Button onClick={desk.widen}>{say({ zh: "接着问其他政策", en: "Go on with all other policies" })}</Button>
          )}
        </div>
      </div>
    </Card>
  );
}
