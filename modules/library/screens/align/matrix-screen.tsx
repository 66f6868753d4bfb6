/** The matrix: themes down, places across; each theme opens to its national items and what places added. */

import type { ReplyOf } from "@qiaoti/contract";
import {
  Disclosure,
  Link,
  Loading,
  Page,
  ProblemNote,
  Section,
  SelectField,
  useCall,
  useSearch,
  useSetSearch,
  useWords,
} from "@qiaoti/screen";
import { type RelationCounts, readAlignment } from "../../contract/align.ts";
import { relationNames } from "../../contract/names.ts";
import { relation as relationShape } from "../../contract/read.ts";
import { KindMark, RelationMark } from "../parts/words.tsx";

type Matrix = ReplyOf<typeof readAlignment>;
type Theme = Matrix["themes"][number];
const order = ["same", "stricter", "wider", "mixed", "partly", "absent", "added"] as const;

/** A cell: a bar by relation, and the same in numbers. */
function Cell({ counts }: { readonly counts: RelationCounts }) {
  const { say } = useWords();
  const shown = order.filter((key) => counts[key] > 0);
  return (
    <div className="lib-cell">
      <div className="lib-bar" aria-hidden="true">
        {shown.map((key) => (
          <span key={key} className={`lib-rel-${key}`} style={{ flexGrow: counts[key] }} />
        ))}
      </div>
      <ul>
        {shown.map((key) => (
          <li key={key}>
            <span className={`lib-dot lib-rel-${key}`} aria-hidden="true" />
            {say(relationNames[key])} {counts[key]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ThemeItems({
  theme,
  places,
  only,
}: {
  readonly theme: Theme;
  readonly places: Matrix["places"];
  readonly only: string;
}) {
  const { say } = useWords();
  const items = theme.items.filter((i) => only === "" || i.at.some((cell) => cell.relation === only));
  const added = only === "" || only === "added" ? theme.added : [];
  if (items.length + added.length === 0) return null;
  return (
    <Disclosure title={theme.title} open={only !== ""}>
      {items.length === 0 ? null : (
        <div className="lib-scroll">
          <table className="lib-matrix">
            <caption className="qt-hidden">{say(theme.title)}</caption>
            <thead>
              <tr>
                <th scope="col">{say({ zh: "全国规定", en: "National item" })}</th>
                {places.map((p) => (
                  <th key={p.id} scope="col">
                    {say(p.name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {items.map((i) => (
                <tr key={i.id}>
                  <th scope="row">
                    <Link to={`/library/alignment/${i.id.split("/")[1] ?? ""}`}>{i.title}</Link>
                  </th>
                  {i.at.map((cell) => (
                    <td key={cell.place} data-label={say(places.find((p) => p.id === cell.place)?.name ?? "")}>
                      <RelationMark relation={cell.relation} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {added.length === 0 ? null : (
        <>
          <h3>{say({ zh: "地方增加的", en: "Added by the places" })}</h3>
          <ul className="lib-siblings">
            {added.map((a) => (
              <li key={a.id}>
                <span className="lib-small">{say(places.find((p) => p.id === a.place)?.name ?? "")}</span>{" "}
                <KindMark kind={a.kind} /> <Link to={`/library/${a.id}`}>{a.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

export function Screen() {
  const { say } = useWords();
  const { data, problem, loading, refresh } = useCall(readAlignment);
  const { only = "" } = useSearch();
  const setSearch = useSetSearch();
  return (
    <Page
      title={{ zh: "上下对照", en: "Alignment across levels" }}
      width="wide"
      crumbs={[{ label: { zh: "政策库", en: "Library" }, to: "/library" }]}
      lead={say({
        zh: "全国意见的 142 项，到了天津、昆明、中牟各变成什么样。每一个判断都写明理由：逐条对读，再用规则的例子和文中的数字核对。",
        en: "The 142 national items as Tianjin, Kunming and Zhongmu took them up. Every statement says why: read side by side, then checked on examples of the rules and on figures.",
      })}
    >
      <ProblemNote problem={problem} onRetry={refresh} />
      {loading ? <Loading lines={12} /> : null}
      {data === undefined ? null : (
        <>
          <div className="lib-scroll">
            <table className="lib-matrix lib-overview">
              <caption>{say({ zh: "主题 × 地方", en: "Themes and places" })}</caption>
              <thead>
                <tr>
                  <th scope="col">{say({ zh: "主题", en: "Theme" })}</th>
                  {data.places.map((p) => (
                    <th key={p.id} scope="col">
                      {say(p.name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.themes.map((theme) => (
                  <tr key={theme.id}>
                    <th scope="row">{say(theme.title)}</th>
                    {theme.at.map((cell) => (
                      <td key={cell.place} data-label={say(data.places.find((p) => p.id === cell.place)?.name ?? "")}>
                        <Cell counts={cell.counts} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{say({ zh: "合计", en: "Total" })}</th>
                  {data.places.map((p) => (
                    <td key={p.id} data-label={say(p.name)}>
                      <Cell counts={p.totals} />
                    </td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </div>
          <Section title={{ zh: "逐项看", en: "Item by item" }}>
            <SelectField
              label={{ zh: "只看哪一种", en: "Only" }}
              value={only}
              none={{ zh: "全部", en: "All" }}
              options={[...relationShape.options, "added" as const].map((r) => ({ value: r, label: relationNames[r] }))}
              onChange={(value) => setSearch({ only: value || undefined })}
            />
            {data.themes.map((theme) => (
              <ThemeItems key={`${theme.id} ${only}`} theme={theme} places={data.places} only={only} />
            ))}
          </Section>
        </>
      )}
    </Page>
  );
}
