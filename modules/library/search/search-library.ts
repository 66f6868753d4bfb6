/** The search: one statement, by index; every word first, then any word, similar spelling and the same characters. */
import type { QueryOf, ReplyOf } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { departments, documents } from "@qiaoti/policies";
import { sql } from "kysely";
import type { Hit, searchLibrary } from "../contract/search.ts";
import { answerable, measuresIn } from "../queries/catalogue.ts";
import type { SearchTables } from "../store/search-tables.ts";
import { characterMark, charactersOf } from "./entries.ts";
import { holds, marked, snippet } from "./mark.ts";
import { type Question, understand } from "./question.ts";
import { conditionOf } from "./vector.ts";

export const pageSize = 20;

/** How many looser finds are weighed against each other; more would not be looked at. */
const looseMost = 200;

type Asked = QueryOf<typeof searchLibrary>;
type Found = ReplyOf<typeof searchLibrary>;

interface Row {
  readonly total: string;
  readonly strict: boolean;
  readonly id: string;
  readonly of: "measure" | "draft";
  readonly document: string;
  readonly document_title_zh: string;
  readonly document_title_en: string;
  readonly place: string;
  readonly kind: Hit["kind"] | null;
  readonly rule: boolean;
  readonly title: string;
  readonly summary: string;
  readonly summary_en: string;
  readonly department_names: string;
  readonly rule_words: string;
  readonly official: string;
}

function filtersOf(asked: Asked) {
  const parts = [sql`true`];
  if (asked.document !== undefined) parts.push(sql`e.document = ${asked.document}`);
  if (asked.kind !== undefined) parts.push(sql`e.kind = ${asked.kind}`);
  if (asked.department !== undefined) parts.push(sql`${asked.department} = any(e.departments)`);
  if (asked.rule !== undefined) parts.push(sql`e.rule`);
  return sql.join(parts, sql` and `);
}

// A title weighs most, then our words, then departments and official words, then the rule.
const rank = (question: string) => sql`ts_rank('{0.04, 0.12, 0.4, 1.0}', e.words, ${question}::tsquery, 1)`;

/** A condition that no row meets stands for "do not look". */
const never = "'字:'";

function statement(question: Question, asked: Asked) {
  const where = filtersOf(asked);
  const characters = charactersOf(question.text);
  const inTitle =
    characters.length < 2
      ? never
      : conditionOf(
          characters.map((c) => [`${characterMark}:${c}`]),
          "&",
        );
  return sql<Row>`
    with strict as materialized (
      select e.id, e.position, true as strict,
        ${rank(question.strict)} + case when strpos(e.title, ${question.text}) > 0 then 0.5 else 0 end as rank
      from library.search_entries e where e.words @@ ${question.strict}::tsquery and ${where}
    ), loose as materialized (
      select e.id, e.position, false as strict,
        ${rank(question.loose)} + word_similarity(${question.text}, e.likeness) as rank
      from library.search_entries e
      where not exists (select 1 from strict) and ${where} and e.id in (
        (select c.id from library.search_entries c where not exists (select 1 from strict)
          and c.words @@ ${question.loose}::tsquery
          order by ts_rank(c.words, ${question.loose}::tsquery) desc, c.position limit ${looseMost})
        union
        (select c.id from library.search_entries c where not exists (select 1 from strict)
          and c.words @@ ${inTitle}::tsquery limit ${looseMost})
        union
        (select c.id from library.search_entries c where not exists (select 1 from strict)
          and ${question.text} <% c.likeness limit ${looseMost})
      )
    ), found as (select * from strict union all select * from loose),
    page as (
      select (select count(*) from found) as total, f.id, f.strict, f.rank, f.position
      from found f order by f.rank desc, f.position limit ${pageSize} offset ${asked.offset}
    )
    select p.total, p.strict, e.id, e."of", e.document, e.document_title_zh, e.document_title_en, e.place, e.kind,
      e.rule, e.title, e.summary, e.summary_en, e.department_names, e.rule_words, e.official
    from page p join library.search_entries e on e.id = p.id
    order by p.rank desc, p.position`;
}

const listing = (asked: Asked) => sql<Row>`
  with page as (
    select count(*) over () as total, e.id, e.position from library.search_entries e
    where ${filtersOf(asked)} order by e.position limit ${pageSize} offset ${asked.offset}
  )
  select p.total, true as strict, e.id, e."of", e.document, e.document_title_zh, e.document_title_en, e.place, e.kind,
    e.rule, e.title, e.summary, e.summary_en, e.department_names, e.rule_words, e.official
  from page p join library.search_entries e on e.id = p.id order by p.position`;

function hitOf(row: Row, marks: readonly string[], lang: Asked["lang"]): Hit {
  const words = lang === "zh" ? row.summary : row.summary_en || row.summary;
  const elsewhere: readonly (readonly [Hit["found"], string])[] = [
    ["words", words],
    ["words", row.summary],
    ["official", row.official],
    ["departments", row.department_names],
    ["rule", row.rule_words],
  ];
  const place = elsewhere.find(([, text]) => holds(text, marks));
  const inTitle = holds(row.title, marks);
  return {
    id: row.id.slice(row.id.indexOf(":") + 1),
    of: row.of,
    document: row.document,
    documentTitle: { zh: row.document_title_zh, en: row.document_title_en },
    place: row.place,
    ...(row.kind === null || row.kind === undefined ? {} : { kind: row.kind }),
    title: marked(row.title, marks),
    snippet: snippet(place?.[1] ?? words, marks),
    found: inTitle ? "title" : (place?.[0] ?? "similar"),
    rule: row.rule,
    to: row.of === "measure" ? `/library/${row.id.slice(8)}` : `/library/added/${row.document}`,
  };
}

/** Departments to narrow by: those of the chosen document, or all that answer for something. */
function departmentsFor(document: string | undefined): Found["departments"] {
  const known = Object.values(documents).find((d) => d.id === document);
  const own = (known === undefined ? Object.values(documents) : [known]).flatMap((d) => measuresIn(d.id));
  const ids = new Set(own.flatMap((m) => answerable(m.id).map((d) => d.id)));
  return [...ids].flatMap((id) => {
    const department = departments.get(id);
    return department === undefined ? [] : [{ id, name: department.name }];
  });
}

/** Finds measures and added clauses by words, and where none were given lists them by the filters. */
export async function search(work: Work<SearchTables>, asked: Asked): Promise<Found> {
  const question = asked.q === "" ? undefined : understand(asked.q);
  const nothing = { total: 0, understood: [], loosely: false, hits: [], departments: departmentsFor(asked.document) };
  if (asked.q !== "" && question === undefined) return nothing;
  const { rows } = await (question === undefined ? listing(asked) : statement(question, asked)).execute(work.db);
  const marks = question?.marks ?? [];
  return {
    total: Number(rows[0]?.total ?? 0),
    understood: (question?.words ?? []).map(({ word, also }) => ({ word, also: [...also] })),
    loosely: rows.length > 0 && rows[0]?.strict === false,
    hits: rows.map((row) => hitOf(row, marks, asked.lang)),
    departments: nothing.departments,
  };
}
