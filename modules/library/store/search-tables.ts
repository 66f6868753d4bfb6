/** The tables that the search reads: a row a measure or added clause, and its words, each weighed beforehand. */
import type { Migration } from "@qiaoti/platform";
import type { Generated } from "kysely";

export interface SearchEntry {
  /** `measure:km-2020/8.4`, `draft:<draft>:<path>`. */
  readonly id: string;
  readonly of: "measure" | "draft";
  /** Id of our document or of the draft. */
  readonly document: string;
  readonly document_title_zh: string;
  readonly document_title_en: string;
  readonly region: string;
  readonly place: string;
  readonly kind: string | null;
  readonly departments: readonly string[];
  readonly rule: boolean;
  readonly title: string;
  /** Our words, Chinese and English. */
  readonly summary: string;
  readonly summary_en: string;
  readonly department_names: string;
  readonly rule_words: string;
  readonly official: string;
  /** Title, our words and the place, for similar spelling. */
  readonly likeness: string;
  readonly number: Generated<number>;
  /** Order among equals: the order of documents and clauses. */
  readonly position: number;
  /** Digest of what the row was made of: an unchanged row is not written again. */
  readonly digest: string;
}

/** A word of an entry: one row for each pair. */
export interface SearchWord {
  readonly word: string;
  /** Number of the entry. */
  readonly number: number;
  /** How much the word tells of the entry: a title most, a rule least. */
  readonly score: number;
}

export interface SearchTables {
  "library.search_entries": SearchEntry;
  "library.search_words": SearchWord;
}

const first = `
create extension if not exists pg_trgm;

create table library.search_entries (
  id text primary key,
  "of" text not null check ("of" in ('measure', 'draft')),
  document text not null,
  document_title_zh text not null,
  document_title_en text not null,
  region text not null,
  place text not null,
  kind text,
  departments text[] not null,
  rule boolean not null,
  title text not null,
  summary text not null,
  summary_en text not null,
  department_names text not null,
  rule_words text not null,
  official text not null,
  likeness text not null,
  words tsvector not null,
  position integer not null,
  digest text not null
);
create index search_entries_words on library.search_entries using gin (words) with (fastupdate = off);
create index search_entries_similar on library.search_entries using gin (likeness gin_trgm_ops) with (fastupdate = off);
create index search_entries_document on library.search_entries (document, position);

alter table library.search_entries enable row level security;
alter table library.search_entries force row level security;
-- What the library shows is public; only the service itself writes it, from what is public.
create policy read on library.search_entries for select using (true);
create policy write on library.search_entries for all
  using (platform.actor_kind() = 'system') with check (platform.actor_kind() = 'system');
grant usage on schema library to qiaoti_app;
grant select, insert, update, delete on library.search_entries to qiaoti_app;
`;

// Words with their scores, found and summed by index alone: a rank reckoned from vectors reads every row that is found.
const second = `
drop index library.search_entries_words;
alter table library.search_entries drop column words;
alter table library.search_entries add column number integer generated always as identity unique;
create table library.search_words (
  word text collate "C" not null,
  number integer not null references library.search_entries (number) on delete cascade,
  score real not null,
  primary key (word, number) include (score)
);
create index search_words_number on library.search_words (number);
alter table library.search_words enable row level security;
alter table library.search_words force row level security;
create policy read on library.search_words for select using (true);
create policy write on library.search_words for all
  using (platform.actor_kind() = 'system') with check (platform.actor_kind() = 'system');
grant select, insert, delete on library.search_words to qiaoti_app;
`;

export const searchMigrations: readonly Migration[] = [
  { name: "library/0002-search", sql: first },
  { name: "library/0003-search-words", sql: second },
];
