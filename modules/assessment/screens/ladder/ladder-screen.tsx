/** 成长阶梯: choose where one wants to get to, and see the rungs, each with its clause and its earliest day. */
import { Disclosure, Empty, Loading, Notice, Page, Section, useWords } from "@qiaoti/screen";
import "../assessment.css";
import "../ask/forms.css";
import "../result/result.css";
import "./ladder.css";
import { useEffect, useState } from "react";
import type { GoalView, LadderView, PersonSession } from "../../browser.ts";
import { todayInChina } from "../ask/plain-date.ts";
import { beginAssessment, useDesk } from "../desk.ts";
import { usePlaceNames } from "../places/use-place-names.ts";
import { AskDialog } from "../result/ask-dialog.tsx";
import { coveredPlaces } from "../start/covered-places.ts";
import { GoalPicker } from "./goal-picker.tsx";
import { Routes } from "./routes.tsx";

const TITLE = { zh: "成长阶梯", en: "The ladder" };
const LEAD = {
  zh: "您想走到哪一步？从现在的位置出发，看看要踩哪几级、最早哪天能到、每一级凭的是哪一条。",
  en: "Where do you want to get to? From where you stand: the rungs, the earliest day, and the clause behind each.",
};

export function Screen() {
  const { say } = useWords();
  const { session, state } = useDesk();
  if (session !== undefined) return <Ladder session={session} />;
  return (
    <Page title={TITLE} lead={say(LEAD)} width="middle">
      {state === "empty" ? <ChoosePlace /> : <Loading lines={6} />}
    </Page>
  );
}

/** Without an assessment the ladder can be looked at all the same: the rungs then name what they ask for. */
function ChoosePlace() {
  const { say } = useWords();
  return (
    <Empty title={{ zh: "先选地方", en: "Choose the place first" }}>
      <p>
        {say({
          zh: "也可以先做“测一测”，说了您的情况，阶梯上的日期会更准。",
          en: "Answering a few questions first makes the days on the ladder more exact.",
        })}
      </p>
      <div className="asm-row">
        {coveredPlaces.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            className="asm-chip"
            onClick={() => void beginAssessment({ place: code, on: todayInChina(new Date()) })}
          >
            {say(name)}
          </button>
        ))}
      </div>
    </Empty>
  );
}

function useGoals(session: PersonSession): readonly GoalView[] | undefined {
  const [goals, setGoals] = useState<readonly GoalView[] | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    void import("../../browser.ts")
      .then(({ ladderGoals }) => ladderGoals(session))
      .then((found) => wanted && setGoals(found));
    return () => {
      wanted = false;
    };
  }, [session]);
  return goals;
}

/** The ladder to a goal; the one before stays on the screen until the next is there. */
function useLadder(session: PersonSession, goal: string | undefined): LadderView | undefined {
  const [view, setView] = useState<LadderView | undefined>(undefined);
  useEffect(() => {
    if (goal === undefined) return;
    let wanted = true;
    void import("../../browser.ts")
      .then(({ ladder }) => ladder(session, goal))
      .then((found) => wanted && setView(found));
    return () => {
      wanted = false;
    };
  }, [session, goal]);
  return goal === undefined ? undefined : view;
}

function Ladder({ session }: { readonly session: PersonSession }) {
  const { say } = useWords();
  const placeName = usePlaceNames(session);
  const goals = useGoals(session);
  const [goal, setGoal] = useState<string | undefined>(undefined);
  const [fact, setFact] = useState<string | undefined>(undefined);
  const view = useLadder(session, goal);
  return (
    <Page title={TITLE} lead={say(LEAD)} width="middle">
      <Section title={{ zh: "想走到哪里？", en: "Where to?" }}>
        <p className="asm-note">
          {say({
            zh: `按${placeName(session.saved.place)}的规定。`,
            en: `By the rules of ${placeName(session.saved.place)}.`,
          })}
        </p>
        {goals === undefined ? <Loading lines={3} /> : <GoalPicker goals={goals} chosen={goal} onChoose={setGoal} />}
      </Section>
      {goal !== undefined && view === undefined && <Loading lines={6} />}
      {view !== undefined && (
        <Section title={view.goal.title}>
          {view.reached ? (
            <Notice tone="good" title={{ zh: "您已经在这一级上了", en: "You are there already" }}>
              {say({ zh: "可以选更高的一级。", en: "Choose a higher rung." })}
            </Notice>
          ) : (
            <Routes key={view.goal.id} view={view} onAsk={setFact} />
          )}
        </Section>
      )}
      <Disclosure title={{ zh: "日期是怎么算的", en: "How the days are reckoned" }}>
        <p>
          {say({
            zh: "按您说的情况继续下去（比如工作、参保不中断）推算最早的日期。写着“文件外”的一级，这几份文件没有规定怎么达到，日期只是假设那一级当天完成。评审、名额、考核由部门决定，不在推算之内。",
            en: "Days assume that what goes on today (work, contributions) goes on. A rung “outside these documents” is supposed to be taken on the day. Reviews, places and assessments are for the bodies to decide.",
          })}
        </p>
      </Disclosure>
      <AskDialog session={session} fact={fact} placeName={placeName} onClose={() => setFact(undefined)} />
    </Page>
  );
}
