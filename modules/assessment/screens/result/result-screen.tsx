/** The results: now, later, undecided, not; what to try; what to take along. */
import { Empty, LinkButton, Loading, Notice, Page, Tabs, useWords } from "@qiaoti/screen";
import "../assessment.css";
import "../ask/forms.css";
import "./result.css";
import { useState } from "react";
import type { PersonSession } from "../../browser.ts";
import { dateWords } from "../ask/plain-date.ts";
import { useDesk } from "../desk.ts";
import { usePlaceNames } from "../places/use-place-names.ts";
import { AskDialog } from "./ask-dialog.tsx";
import { LaterList } from "./later-list.tsx";
import { PrintSheet } from "./print-sheet.tsx";
import { TakeAlong } from "./take-along.tsx";
import { ThemeList } from "./theme-list.tsx";
import { UndecidedList } from "./undecided-list.tsx";
import { type Results, useResults } from "./use-results.ts";
import { WhatIfPanel } from "./what-if-panel.tsx";

const TITLE = { zh: "我的结果", en: "My results" };

export function Screen() {
  const { session, state } = useDesk();
  const found = useResults(session);
  const crumbs = [{ label: { zh: "测一测", en: "Find out" }, to: "/assess" }];
  if (session === undefined && state === "empty")
    return (
      <Page title={TITLE} crumbs={crumbs}>
        <Empty
          title={{ zh: "还没有结果", en: "No results yet" }}
          actions={
            <LinkButton to="/assess" weight="action">
              <Start />
            </LinkButton>
          }
        />
      </Page>
    );
  if (session === undefined || found === undefined)
    return (
      <Page title={TITLE} crumbs={crumbs}>
        <Loading lines={8} label={{ zh: "正在逐项判定…", en: "Deciding each rule…" }} />
      </Page>
    );
  return <Shown session={session} found={found} />;
}

function Start() {
  const { say } = useWords();
  return say({ zh: "开始测一测", en: "Find out" });
}

type Tab = "now" | "later" | "undecided" | "not";

function Shown({ session, found }: { readonly session: PersonSession; readonly found: Results }) {
  const { say, lang } = useWords();
  const placeName = usePlaceNames(session);
  const [fact, setFact] = useState<string | undefined>(undefined);
  const { view, days } = found;
  const [tab, setTab] = useState<Tab>(view.now.length > 0 ? "now" : view.later.length > 0 ? "later" : "undecided");
  const place = placeName(session.saved.place);
  const on = dateWords(session.saved.on, lang);

  return (
    <Page
      title={TITLE}
      width="wide"
      crumbs={[{ label: { zh: "测一测", en: "Find out" }, to: "/assess" }]}
      lead={say({ zh: `${place}，按 ${on} 的情况判定。`, en: `${place}, as of ${on}.` })}
      actions={
        session.question === undefined ? undefined : (
          <LinkButton to="/assess/ask">{say({ zh: "接着回答问题", en: "Go on with the questions" })}</LinkButton>
        )
      }
    >
      <Sum view={view} />
      <div className="asm-columns">
        <div className="asm-screen-only">
          <Tabs
            label={{ zh: "结果", en: "Results" }}
            current={tab}
            onChange={setTab}
            tabs={[
              {
                key: "now",
                label: { zh: "现在适用", en: "Now" },
                count: view.now.length,
                body:
                  view.now.length === 0 ? (
                    <NothingYet />
                  ) : (
                    <ThemeList rows={view.now} themes={view.themes} onAsk={setFact} />
                  ),
              },
              {
                key: "later",
                label: { zh: "将来", en: "Later" },
                count: days.length,
                body: (
                  <>
                    <LaterList days={days} />
                    <ThemeList rows={view.later} themes={view.themes} onAsk={setFact} />
                  </>
                ),
              },
              {
                key: "undecided",
                label: { zh: "还差信息", en: "Open" },
                count: view.undecided.length,
                body: <UndecidedList session={session} view={view} onAsk={setFact} />,
              },
              {
                key: "not",
                label: { zh: "不适用", en: "Not" },
                count: view.not.length,
                body: (
                  <>
                    <p className="asm-note">
                      {say({
                        zh: "按您说的情况不适用，每一项都写了原因。情况变了可以再测。",
                        en: "These do not apply on what you have said; each says why. Ask again when things change.",
                      })}
                    </p>
                    <ThemeList rows={view.not} themes={view.themes} folded />
                  </>
                ),
              },
            ]}
          />
        </div>
        <aside className="asm-side asm-screen-only" aria-label={say({ zh: "带走与试算", en: "Take along and try" })}>
          <TakeAlong session={session} hasDays={days.length > 0} />
          <WhatIfPanel session={session} placeName={placeName} />
          <More />
        </aside>
      </div>
      <PrintSheet session={session} view={view} days={days} placeName={placeName} />
      <AskDialog session={session} fact={fact} placeName={placeName} onClose={() => setFact(undefined)} />
    </Page>
  );
}

/** The whole in one line of four numbers. */
function Sum({ view }: Pick<Results, "view">) {
  const { say } = useWords();
  const parts = [
    { n: view.now.length, words: { zh: "项现在适用", en: "apply now" }, tone: "good" },
    { n: view.later.length, words: { zh: "项将来适用", en: "will later" }, tone: "info" },
    { n: view.undecided.length, words: { zh: "项还差信息", en: "still open" }, tone: "warn" },
    { n: view.not.length, words: { zh: "项不适用", en: "do not apply" }, tone: "plain" },
  ] as const;
  return (
    <ul className="asm-sum">
      {parts.map(({ n, words, tone }) => (
        <li key={tone} data-tone={tone}>
          <strong>{n}</strong> <span>{say(words)}</span>
        </li>
      ))}
    </ul>
  );
}

function NothingYet() {
  const { say } = useWords();
  return (
    <Notice title={{ zh: "现在还没有确定适用的", en: "Nothing is certain to apply yet" }}>
      {say({
        zh: "多半是因为还差几项情况。看看“还差信息”，答几题就会变。",
        en: "Most likely some facts are missing: see what is open and answer a few.",
      })}
    </Notice>
  );
}

function More() {
  const { say } = useWords();
  return (
    <nav className="asm-more" aria-label={say({ zh: "接下来", en: "Next" })}>
      <LinkButton to="/assess/compare" wide>
        {say({ zh: "换个地方比一比", en: "Compare with another place" })}
      </LinkButton>
      <LinkButton to="/assess/ladder" wide>
        {say({ zh: "成长阶梯：怎么往上走", en: "The ladder: how to rise" })}
      </LinkButton>
    </nav>
  );
}
