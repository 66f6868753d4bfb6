/** The search, by index: one statement for every word; where that finds nothing, one for less. */
import type { QueryOf, ReplyOf } from "@qiaoti/contract";
import type { Work } from "@qiaoti/platform";
import { departments, documents } from "@qiaoti/policies";
import { sql } from "kysely";
import { type Hit, searchLibrary } from "../contract/search.ts";
import { answerable, measuresIn } from "../queries/catalogue.ts";
import type { SearchTables } from "../store/search-tables.ts";
import { holds, marked, snippet } from "./mark.ts";
import { type Question, understand } from "./question.ts";

export const pageSize = 20;

/** How many looser finds are weighed against each other; more would not be looked at. */
const looseMost = 200;

/** What may be asked, checked and with its defaults. */
export const searchQuery = searchLibrary.query;

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

/** Text of other fields is read only where the found words stand neither in title nor in our words. */
const fields = (marks: readonly string[]) => sql`
    e.id, e."of", e.document, e.document_title_zh, e.document_title_en, e.place, e.kind, e.rule, e.title, e.summary,
    e.summary_en, t.told,
    case when t.told then '' else e.department_names end as department_names,
    case when t.told then '' else e.rule_words end as rule_words,
    case when t.told then '' else e.official end as official
  from page p join library.search_entries e on e.number = p.number
  cross join lateral (
    select coalesce(bool_or(strpos(lower(e.title || e.summary || e.summary_en), m) > 0), false) as told
    from unnest(${marks}::text[]) m
  ) t`;

const narrowed = (asked: Asked): boolean =>
  [asked.document, asked.kind, asked.department, asked.rule].some((value) => value !== undefined);

const withinOf = (asked: Asked) =>
  narrowed(asked)
    ? sql`where f.number in (select e.number from library.search_entries e where ${filtersOf(asked)})`
    : sql``;

const soughtIn = (sought: Question["sought"]) => sql`
      select w.number, bit_or(a.part) as parts, sum(w.score * a.factor) as score
      from unnest(${sought.map((s) => s.word)}::text[], ${sought.map((s) => (s.part === undefined ? 0 : 2 ** s.part))}::int[],
        ${sought.map((s) => s.factor)}::real[]) as a (word, part, factor)
      join library.search_words w on w.word = a.word
      group by w.number`;

/**
 * What holds everything that was asked for: most questions are answered here, by a plan that is quickly made. Words
 * inside long ones are left out: who holds the long one holds them, and they stand in many rows that do not.
 */
const strictly = (question: Question, asked: Asked) => sql<Row>`
    with page as (
      select f.number, f.score, count(*) over () as total
      from (${soughtIn(question.sought.filter(({ part }) => part !== undefined))}
        having bit_or(a.part) = ${2 ** question.parts - 1}::int) f ${withinOf(asked)}
      order by f.score desc, f.number limit ${pageSize} offset ${asked.offset}
    )
    select p.total, true as strict, ${fields(question.marks)}
    order by p.score desc, p.number`;

/** What holds some of it, is spelled alike, or has a title of the same characters; nothing where something holds all. */
function loosely(question: Question, asked: Asked) {
  const { characters, parts, marks, text } = question;
  const whole = 2 ** parts - 1;
  const few = Math.max(2, Math.ceil(characters.length * 0.75));
  return sql<Row>`
    with found as materialized (${soughtIn(question.sought)}
    ), strict as materialized (
      select f.number, f.score from found f where f.parts = ${whole}::int
    ), loose as materialized (
      select n.number, sum(n.score) as score from (
        (select f.number, f.score + bit_count(f.parts::bit(32)) as score from found f
          where not exists (select 1 from strict) order by 2 desc limit ${looseMost})
        union all
        (select w.number, sum(w.score) as score from library.search_words w
          where not exists (select 1 from strict) and w.word = any(${characters}::text[])
          group by w.number having count(*) >= ${few} limit ${looseMost})
        union all
        (select c.number, word_similarity(${text}, c.likeness) as score from library.search_entries c
          where not exists (select 1 from strict) and ${text} <% c.likeness limit ${looseMost})
      ) n group by n.number
    ), page as (
      select f.number, f.score, count(*) over () as total
      from loose f ${withinOf(asked)} order by f.score desc, f.number limit ${pageSize} offset ${asked.offset}
    )
    select p.total, false as strict, ${fields(marks)}
    order by p.score desc, p.number`;
}

const listing = (asked: Asked) => sql<Row>`
  with page as (
    select count(*) over () as total, e.number, e.position from library.search_entries e
    where ${filtersOf(asked)} order by e.position limit ${pageSize} offset ${asked.offset}
  )
  select p.total, true as strict, ${fields([])} order by p.position`;

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

const departmentLists = new Map<string, Found["departments"]>();

/** Departments to narrow by: those of the chosen document, or all that answer for something. */
function departmentsFor(document = ""): Found["departments"] {
  const known = departmentLists.get(document) ?? listDepartments(document);
  if (Object.hasOwn(documents, document) || document === "") departmentLists.set(document, known);
  return known;
}

function listDepartments(document: string): Found["departments"] {
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
  let { rows } = await (question === undefined ? listing(asked) : strictly(question, asked)).execute(work.db);
  if (question !== undefined && rows.length === 0) ({ rows } = await loosely(question, asked).execute(work.db));
  const marks = question?.marks ?? [];
  return {
    total: Number(rows[0]?.total ?? 0),
    understood: (question?.words ?? []).map(({ word, also }) => ({ word, also: [...also] })),
    loosely: rows.length > 0 && rows[0]?.strict === false,
    hits: rows.map((row) => hitOf(row, marks, asked.lang)),
    departments: nothing.departments,
  };
}
