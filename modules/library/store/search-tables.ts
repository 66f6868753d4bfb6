/** The table that the search reads: one row a measure or an added clause, its words weighed beforehand. */
import type { Migration } from "@qiaoti/platform";
import type { ColumnType } from "kysely";

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
  readonly words: ColumnType<string, string, string>;
  /** Order among equals: the order of documents and clauses. */
  readonly position: number;
  /** Digest of what the row was made of: an unchanged row is not written again. */
  readonly digest: string;
}

export interface SearchTables {
  "library.search_entries": SearchEntry;
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

export const searchMigrations: readonly Migration[] = [{ name: "library/0002-search", sql: first }];
