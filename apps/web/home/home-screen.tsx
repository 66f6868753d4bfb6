/** The home page: in one sentence what this is, and three doors. */
import { Button, Grid, Link, LinkButton, useNavigate, usePageTitle, useWords } from "@qiaoti/screen";
import { type FormEvent, lazy, Suspense, useState } from "react";
import { Landscape } from "./landscape.tsx";

const Situations = lazy(async () => ({ default: (await import("./situations.tsx")).Situations }));
const Figures = lazy(async () => ({ default: (await import("./figures.tsx")).Figures }));
const Shelf = lazy(async () => ({ default: (await import("./shelf.tsx")).Shelf }));

const title = {
  zh: "换个地方，上个台阶，政策能帮您什么？",
  en: "Moving on or moving up: what do the policies offer you?",
};

function SearchDoor() {
  const { say } = useWords();
  const go = useNavigate();
  const [words, setWords] = useState("");
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== "") go("/library/search", { search: { q: words.trim() } });
  };
  return (
    <search>
      <form className="door-search" onSubmit={search}>
        <label htmlFor="home-search">
          {say({ zh: "查条文：档案、落户、职称……", en: "Search: dossier, residence, title…" })}
        </label>
        <div>
          <input
            id="home-search"
            className="qt-input"
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Button submit weight="primary">
            {say({ zh: "搜索", en: "Search" })}
          </Button>
        </div>
      </form>
    </search>
  );
}

export function HomeScreen() {
  const { say } = useWords();
  const heading = usePageTitle(title);
  return (
    <div className="home">
      <section className="hero">
        <div className="hero-inner">
          <div className="hero-words">
            <h1 ref={heading} tabIndex={-1}>
              {say(title)}
            </h1>
            <p className="hero-lead">
              {say({
                zh: "促进劳动力和人才流动的政策，桥梯逐条落成服务：个人测得出，条文查得到，落实有人管。",
                en: "Policies on the mobility of workers and talent, clause by clause as a service: find out what applies to you, read what it says, see who carries it out.",
              })}
            </p>
            <div className="qt-actions">
              <LinkButton to="/assess" weight="action">
                {say({ zh: "测一测：我能享受什么", en: "Find out what applies to me" })}
              </LinkButton>
              <p className="hero-note">
                {say({
                  zh: "不用登录，答几个问题就有结果；回答不离开您的设备。",
                  en: "No sign-in; a few questions; your answers stay on your device.",
                })}
              </p>
            </div>
          </div>
          <Landscape />
        </div>
      </section>

      <section className="home-part" aria-labelledby="home-situations">
        <h2 id="home-situations">{say({ zh: "您遇到的是哪件事？", en: "What brings you here?" })}</h2>
        <Suspense fallback={<div className="situations-space" />}>
          <Situations />
        </Suspense>
      </section>

      <div className="home-part doors">
        <section className="door" aria-labelledby="home-library">
          <h2 id="home-library">
            <Link to="/library">{say({ zh: "政策怎么说？政策库", en: "What does the policy say? The library" })}</Link>
          </h2>
          <p>
            {say({
              zh: "国家、天津、昆明、中牟的文件，逐条讲明白，上下左右能对照。",
              en: "Documents of the nation, Tianjin, Kunming and Zhongmu: every clause explained, and compared across levels.",
            })}
          </p>
          <SearchDoor />
          <Suspense fallback={<div className="shelf-space" />}>
            <Shelf />
          </Suspense>
        </section>
        <section className="door" aria-labelledby="home-accountability">
          <h2 id="home-accountability">
            <Link to="/accountability">
              {say({ zh: "谁来落实？责任与指标", en: "Who carries it out? Duties and targets" })}
            </Link>
          </h2>
          <p>
            {say({
              zh: "每项任务有部门、有时限，每个指标有来源、有进展，公开可查。",
              en: "Every duty has a department and a deadline; every target has a source and its progress, open to all.",
            })}
          </p>
          <Suspense fallback={<div className="figures-space" />}>
            <Figures />
          </Suspense>
        </section>
      </div>
      <section className="home-part" aria-labelledby="home-how">
        <h2 id="home-how">{say({ zh: "结果从哪里来", en: "Where the results come from" })}</h2>
        <Grid min="m">
          <p className="how">
            {say({
              zh: "每个结论都写明出自哪份文件哪一条，点开能看条文。",
              en: "Every conclusion names the document and clause it rests on.",
            })}
          </p>
          <p className="how">
            {say({
              zh: "不知道的就说不知道：缺哪条信息、到哪里办证明，都告诉您。",
              en: "What is not known is said to be unknown, with what is missing and where to get it.",
            })}
          </p>
          <p className="how">
            {say({
              zh: "文件没有写明的数字，我们不替它写；由谁来定，也写清楚。",
              en: "Figures that the text leaves open stay open, and we say who must set them.",
            })}
          </p>
        </Grid>
      </section>
    </div>
  );
}
