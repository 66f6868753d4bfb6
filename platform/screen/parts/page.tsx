/** The frame of one screen: its title, where it stands, what it is for. */
import { type ReactNode, useEffect, useRef } from "react";
import { Link, useArrived } from "../navigation.tsx";
import { useWords, type Words } from "../words.ts";
import { classes } from "./class-names.ts";

export interface Crumb {
  readonly label: Words;
  readonly to: string;
}

export interface PageProps {
  readonly title: Words;
  readonly lead?: ReactNode;
  /** The way here, without this page; the home page is added in front. */
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
  /** narrow: reading and forms (default); wide: tables and boards. */
  readonly width?: "narrow" | "middle" | "wide";
  readonly children?: ReactNode;
}

const product = { zh: "桥梯", en: "Qiaoti" };

/** The path that was shown last: a first page keeps the browser's own focus, every later one takes it to its title. */
let lastPath: string | undefined;

/** A screen may have sent the focus somewhere itself, to a question or a field: there it stays. */
const isPlacedByScreen = (element: Element | null): boolean =>
  element?.matches("main :is([tabindex='-1'], input, select, textarea)") ?? false;

/** Names the document and takes focus to the heading after a move, so that a screen reader says where one is. */
export function usePageTitle(title: Words) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useArrived();
  const text = say(title);
  useEffect(() => {
    document.title = `${text} · ${say(product)}`;
  }, [text, say]);
  useEffect(() => {
    if (path === undefined) return;
    const moved = lastPath !== undefined && lastPath !== path;
    lastPath = path;
    if (moved && !isPlacedByScreen(document.activeElement)) heading.current?.focus({ preventScroll: true });
  }, [path]);
  return heading;
}

export function Page({ title, lead, crumbs, actions, width = "narrow", children }: PageProps) {
  const { say } = useWords();
  const heading = usePageTitle(title);
  return (
    <article className={classes("qt-page", `qt-page-${width}`)}>
      {crumbs === undefined ? null : (
        <nav className="qt-crumbs" aria-label={say({ zh: "当前位置", en: "You are here" })}>
          <ol>
            {[{ label: { zh: "首页", en: "Home" }, to: "/" }, ...crumbs].map((crumb) => (
              <li key={crumb.to}>
                <Link to={crumb.to}>{say(crumb.label)}</Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <header className="qt-page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {say(title)}
          </h1>
          {lead === undefined ? null : <div className="qt-lead">{lead}</div>}
        </div>
        {actions === undefined ? null : <div className="qt-actions qt-page-actions">{actions}</div>}
      </header>
      {children}
    </article>
  );
}

export interface SectionProps {
  readonly title: Words;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly level?: 2 | 3 | 4;
  readonly id?: string;
  readonly children?: ReactNode;
}

export function Section({ title, lead, actions, level = 2, id, children }: SectionProps) {
  const { say } = useWords();
  const Heading = `h${level}` as const;
  return (
    <section className="qt-section" id={id}>
      <div className="qt-section-head">
        <Heading>{say(title)}</Heading>
        {actions === undefined ? null : <div className="qt-actions">{actions}</div>}
      </div>
      {lead === undefined ? null : <p className="qt-section-lead">{lead}</p>}
      {children}
    </section>
  );
}
