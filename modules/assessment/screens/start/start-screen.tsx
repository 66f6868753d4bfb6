/** Where a person begins: the place, then what it is about. Two taps lead to the first question. */
import { Button, LinkButton, Notice, Page, Section, useNavigate, useSearch, useWords } from "@qiaoti/screen";
import "../assessment.css";
import "../ask/forms.css";
import { useEffect, useRef, useState } from "react";
import { todayInChina } from "../ask/plain-date.ts";
import { beginAssessment, useDesk } from "../desk.ts";
import { PlacePicker } from "../places/place-picker.tsx";
import { coveredPlaces } from "./covered-places.ts";
import { type LifeSituation, lifeSituations, situationGroups } from "./life-situations.ts";
import { Privacy } from "./privacy.tsx";
import { Underway } from "./underway.tsx";

/** What to look at first: a situation of the cards, or one matter that a clause of the library led to. */
type About = Pick<LifeSituation, "matters" | "facts"> & { readonly id?: string };

interface Where {
  readonly code: string;
  readonly name: string;
}

/** While a person reads the cards, what the first question needs is already on its way. */
const warmUp = (): void => void import("../../browser.ts").catch(() => undefined);

export function Screen() {
  const { say } = useWords();
  const desk = useDesk();
  const go = useNavigate();
  const { situation: wanted, place: wantedPlace, matter } = useSearch();
  const asked: About | undefined =
    lifeSituations.find((s) => s.id === wanted) ??
    (matter === undefined ? undefined : { matters: [matter], facts: {} });
  const [where, setWhere] = useState<Where | undefined>(() => {
    const found = coveredPlaces.find((p) => p.code === wantedPlace);
    return found === undefined ? undefined : { code: found.code, name: say(found.name) };
  });
  const [other, setOther] = useState(false);
  const [starting, setStarting] = useState(false);
  const [failed, setFailed] = useState(false);
  const about = useRef<HTMLDivElement>(null);
  useEffect(warmUp, []);

  async function begin(chosen: About | undefined, place: Where): Promise<void> {
    setStarting(true);
    setFailed(false);
    const begun = await beginAssessment({
      place: place.code,
      on: todayInChina(new Date()),
      ...(chosen === undefined ? {} : { matters: chosen.matters, facts: chosen.facts }),
      ...(chosen?.id === undefined ? {} : { start: chosen.id }),
    });
    setStarting(false);
    if (begun) go("/assess/ask");
    else setFailed(true);
  }

  function pick(place: Where): void {
    setWhere(place);
    setOther(false);
    if (asked !== undefined) void begin(asked, place);
    else requestAnimationFrame(() => about.current?.focus());
  }

  return (
    <Page
      width="middle"
      title={say({ zh: "我能享受什么？测一测", en: "What applies to me? Find out" })}
      lead={say({
        zh: "说说您在哪里、遇到了什么事，回答几个问题，就知道哪些政策现在能用、哪些将来能用、还差什么。",
        en: "Say where you are and what it is about, answer a few questions, and see what applies now, what will later, and what is missing.",
      })}
    >
      {desk.session !== undefined && <Underway session={desk.session} />}
      <Privacy />
      {asked !== undefined && where !== undefined && (
        <Notice
          title={say({
            zh: `在${where.name}，从您刚才看的这一件开始`,
            en: `In ${where.name}, starting with what you were reading`,
          })}
          actions={
            <Button weight="action" busy={starting} onClick={() => void begin(asked, where)}>
              {say({ zh: "开始", en: "Begin" })}
            </Button>
          }
        >
          {say({ zh: "也可以在下面另选地方或别的事。", en: "Or choose another place or situation below." })}
        </Notice>
      )}
      <Section title={say({ zh: "一、您在哪里？", en: "1. Where are you?" })}>
        <p className="asm-note">
          {say({
            zh: "选办事的地方：您生活、工作，或者想去的地方。",
            en: "The place where you live, work, or want to go.",
          })}
        </p>
        <ul className="asm-cards">
          {coveredPlaces.map(({ code, name, note }) => (
            <li key={code}>
              <button
                type="button"
                className="asm-card"
                aria-pressed={where?.code === code}
                disabled={starting}
                onClick={() => pick({ code, name: say(name) })}
              >
                <strong>{say(name)}</strong>
                <span className="asm-note">{say(note)}</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="asm-card"
              aria-expanded={other}
              aria-pressed={where !== undefined && !coveredPlaces.some((p) => p.code === where.code)}
              disabled={starting}
              onClick={() => setOther(!other)}
            >
              <strong>
                {where !== undefined && !coveredPlaces.some((p) => p.code === where.code)
                  ? where.name
                  : say({ zh: "别的地方，或者这几处的县、区", en: "Elsewhere, or a county or district of these" })}
              </strong>
              <span className="asm-note">
                {say({ zh: "全国各地都适用国家意见", en: "The national document applies everywhere" })}
              </span>
            </button>
          </li>
        </ul>
        {other && <PlacePicker onPick={({ code, full }) => pick({ code, name: full })} />}
      </Section>
      {failed && (
        <Notice tone="bad" title={say({ zh: "没有装载成功", en: "It could not be loaded" })}>
          {say({ zh: "请检查网络，然后再选一次。", en: "Check the connection, then choose again." })}
        </Notice>
      )}
      {where !== undefined && (
        <div ref={about} tabIndex={-1} className="asm-focus">
          <Section title={say({ zh: "二、最接近哪种情况？", en: "2. What is it about?" })}>
            <p className="asm-note">
              {say({
                zh: `在${where.name}。选一个最接近的，先问最要紧的；之后随时可以问全部。`,
                en: `In ${where.name}. Take the nearest: what matters most is asked first, and you can widen it at any time.`,
              })}
            </p>
            {situationGroups.map((group) => (
              <div key={group.id} className="asm-group">
                <h3>{say(group.title)}</h3>
                <ul className="asm-cards asm-situations">
                  {lifeSituations
                    .filter((s) => s.group === group.id)
                    .map((situation) => (
                      <li key={situation.id}>
                        <button
                          type="button"
                          className="asm-card"
                          disabled={starting}
                          onClick={() => void begin(situation, where)}
                        >
                          <strong>{say(situation.title)}</strong>
                          <span className="asm-note">{say(situation.lead)}</span>
                        </button>
                      </li>
                    ))}
                </ul>
              </div>
            ))}
            <div className="asm-row">
              <Button disabled={starting} onClick={() => void begin(undefined, where)}>
                {say({ zh: "都不像，从头问起", en: "None of these: ask about everything" })}
              </Button>
            </div>
            <p role="status" className="asm-note">
              {starting && say({ zh: "正在准备第一个问题……", en: "Preparing the first question…" })}
            </p>
          </Section>
        </div>
      )}
      <div className="asm-row asm-elsewhere">
        <LinkButton to="/assess/saved">
          {say({ zh: "我有取回码，打开上次的结果", en: "I have a code from before" })}
        </LinkButton>
      </div>
    </Page>
  );
}
