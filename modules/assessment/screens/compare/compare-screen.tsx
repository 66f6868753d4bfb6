/** Two places side by side for the same person: what is gained, kept, lost, and what has to be carried over. */
import {
  Button,
  Empty,
  LinkButton,
  Loading,
  Notice,
  Page,
  Section,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import "../assessment.css";
import "../ask/forms.css";
import "../result/result.css";
import "./compare.css";
import { useEffect, useState } from "react";
import type { ComparisonView, PersonSession } from "../../browser.ts";
import { takeOver, useDesk } from "../desk.ts";
import { PlacePicker } from "../places/place-picker.tsx";
import { usePlaceNames } from "../places/use-place-names.ts";
import { coveredPlaces } from "../start/covered-places.ts";
import { CarryOver } from "./carry-over.tsx";
import { MatterRows } from "./matter-rows.tsx";

const TITLE = { zh: "两地比一比", en: "Two places side by side" };
const CRUMBS = [{ label: { zh: "测一测", en: "Find out" }, to: "/assess" }];

export function Screen() {
  const { say } = useWords();
  const { session, state } = useDesk();
  if (session !== undefined) return <Compare session={session} />;
  return (
    <Page title={TITLE} crumbs={CRUMBS}>
      {state === "empty" ? (
        <Empty
          title={{ zh: "先说说您的情况，才好比较", en: "Say something about yourself first" }}
          actions={
            <LinkButton to="/assess" weight="action">
              {say({ zh: "开始测一测", en: "Find out" })}
            </LinkButton>
          }
        />
      ) : (
        <Loading lines={6} />
      )}
    </Page>
  );
}

/** The comparison with a place; undefined while it is worked out, "failed" where the rules could not be loaded. */
function useComparison(session: PersonSession, place: string | undefined): ComparisonView | "failed" | undefined {
  const [found, setFound] = useState<ComparisonView | "failed" | undefined>(undefined);
  useEffect(() => {
    setFound(undefined);
    if (place === undefined) return;
    let wanted = true;
    import("../../browser.ts")
      .then(({ compareWith }) => compareWith(session, place))
      .then((view) => wanted && setFound(view))
      .catch(() => wanted && setFound("failed"));
    return () => {
      wanted = false;
    };
  }, [session, place]);
  return found;
}

function Compare({ session }: { readonly session: PersonSession }) {
  const { say } = useWords();
  const { to } = useSearch();
  const setSearch = useSetSearch();
  const placeName = usePlaceNames(session);
  const [picking, setPicking] = useState(false);
  const here = session.saved.place;
  const there = to !== undefined && /^\d{6}$/.test(to) && to !== here ? to : undefined;
  const view = useComparison(session, there);
  const pick = (code: string): void => {
    setPicking(false);
    setSearch({ to: code });
  };

  return (
    <Page
      title={TITLE}
      width="wide"
      crumbs={CRUMBS}
      lead={say({
        zh: `同样是您，从${placeName(here)}去另一个地方：得到什么、失去什么、要带走什么。`,
        en: `The same person, from ${placeName(here)} to another place: what is gained, lost, and to be taken along.`,
      })}
    >
      <Section title={{ zh: "和哪里比？", en: "Compare with" }}>
        <div className="asm-row">
          {coveredPlaces
            .filter((p) => p.code !== here)
            .map(({ code, name }) => (
              <button
                key={code}
                type="button"
                className="asm-chip"
                aria-pressed={there === code}
                onClick={() => pick(code)}
              >
                {say(name)}
              </button>
            ))}
          <button type="button" className="asm-chip" aria-expanded={picking} onClick={() => setPicking(!picking)}>
            {say({ zh: "别的地方…", en: "Elsewhere…" })}
          </button>
        </div>
        {picking && <PlacePicker onPick={({ code }) => pick(code)} />}
      </Section>
      {there !== undefined && view === undefined && <Loading lines={8} />}
      {view === "failed" && (
        <Notice tone="bad" live title={{ zh: "没有装载成功", en: "It did not load" }}>
          {say({ zh: "请检查网络，再选一次。", en: "Check the connection and choose again." })}
        </Notice>
      )}
      {view !== undefined && view !== "failed" && <Shown view={view} session={session} />}
    </Page>
  );
}

function Shown({ view, session }: { readonly view: ComparisonView; readonly session: PersonSession }) {
  const { say } = useWords();
  const { gains, loses, keeps, open } = view;
  return (
    <>
      <ul className="asm-sum" aria-label={say({ zh: "比较结果", en: "In short" })}>
        <Count n={gains.length} zh="项得到" en="gained" tone="good" />
        <Count n={loses.length} zh="项失去" en="lost" tone="warn" />
        <Count n={keeps.length} zh="项两地都有" en="in both" tone="info" />
        <Count n={open.length} zh="项还看不清" en="still open" tone="plain" />
      </ul>
      <CarryOver view={view} />
      <MatterRows view={view} rows={gains} title={{ zh: "去了能得到", en: "Gained there" }} />
      <MatterRows view={view} rows={loses} title={{ zh: "去了会失去", en: "Lost there" }} />
      <MatterRows view={view} rows={keeps} title={{ zh: "两地都有", en: "In both places" }} />
      <MatterRows
        view={view}
        rows={open}
        title={{ zh: "还看不清，差一些情况", en: "Still open: facts are missing" }}
        folded
      />
      <div className="asm-row">
        <Button onClick={() => void takeOver(() => session.moved({ place: view.to.code }))}>
          {say({ zh: `改为按${view.to.name}来测`, en: `Assess for ${view.to.name} from now on` })}
        </Button>
      </div>
    </>
  );
}

function Count({
  n,
  zh,
  en,
  tone,
}: {
  readonly n: number;
  readonly zh: string;
  readonly en: string;
  readonly tone: string;
}) {
  const { say } = useWords();
  return (
    <li data-tone={tone}>
      <strong>{n}</strong> <span>{say({ zh, en })}</span>
    </li>
  );
}
