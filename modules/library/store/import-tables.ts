/** Tables of official texts and drafts, and their schema. */
import type { Migration } from "@qiaoti/platform";
import type { ColumnType, Generated } from "kysely";

type Json = ColumnType<unknown, string, string>;

export interface TextRow {
  readonly id: string;
  /** Our document, or null where the text belongs to a draft. */
  readonly document: string | null;
  readonly draft: string | null;
  readonly region: string;
  readonly version: number;
  /** Counts the changes of its attachments. */
  readonly revision: number;
  readonly current: boolean;
  readonly title: string | null;
  readonly number: string | null;
  readonly issued: string | null;
  readonly issuers: Json;
  /** The file as it came, in the file store. */
  readonly file: string;
  readonly file_name: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly bytes: number;
  readonly bytes_sha256: string;
  readonly text_sha256: string;
  readonly characters: number;
  readonly clauses: Json;
  readonly measures: Json;
  readonly matching: Json | null;
  readonly findings: Json;
  readonly imported_by: string;
  readonly imported_at: Date;
}

export interface SegmentRow {
  readonly text: string;
  readonly position: number;
  readonly kind: string;
  readonly path: string | null;
  readonly words: string;
}

export interface DraftRow {
  readonly id: string;
  readonly region: string;
  readonly state: "in-review" | "published" | "discarded";
  readonly version: number;
  readonly number: string | null;
  /** The folded draft: what its actions come to. */
  readonly content: Json;
  readonly created_at: Date;
}

export interface DraftActionRow {
  readonly draft: string;
  readonly version: number;
  readonly action: string;
  readonly payload: Json;
  readonly by_id: string;
  readonly by_name: string;
  readonly at: Date;
  readonly id: Generated<string>;
}

export interface ImportTables {
  "library.texts": TextRow;
  "library.segments": SegmentRow;
  "library.drafts": DraftRow;
  "library.draft_actions": DraftActionRow;
}

const first = `
create schema library;
grant usage on schema library to qiaoti_app;

create table library.drafts (
  id uuid primary key,
  region text not null,
  state text not null check (state in ('in-review', 'published', 'discarded')),
  version integer not null check (version > 0),
  number text,
  content jsonb not null,
  created_at timestamptz not null
);
-- A document number is an identity: two open or published entries never share one.
create unique index drafts_number on library.drafts (number) where state <> 'discarded';
create index drafts_by_time on library.drafts (created_at);

create table library.draft_actions (
  id bigint generated always as identity primary key,
  draft uuid not null references library.drafts (id),
  version integer not null,
  action text not null,
  payload jsonb not null,
  by_id text not null,
  by_name text not null,
  at timestamptz not null,
  unique (draft, version)
);

create table library.texts (
  id uuid primary key,
  document text,
  draft uuid references library.drafts (id),
  region text not null,
  version integer not null check (version > 0),
  revision integer not null check (revision > 0),
  current boolean not null,
  title text,
  number text,
  issued text,
  issuers jsonb not null,
  file text not null,
  file_name text not null,
  format text not null,
  encoding text,
  bytes integer not null,
  bytes_sha256 text not null,
  text_sha256 text not null,
  characters integer not null,
  clauses jsonb not null,
  measures jsonb not null,
  matching jsonb,
  findings jsonb not null,
  imported_by text not null,
  imported_at timestamptz not null,
  check ((document is null) <> (draft is null)),
  unique (document, version),
  unique (draft, version)
);
create unique index texts_current on library.texts (document) where current and document is not null;
create index texts_by_draft on library.texts (draft) where draft is not null;

create table library.segments (
  text uuid not null references library.texts (id),
  position integer not null,
  kind text not null,
  path text,
  words text not null,
  primary key (text, position)
);
create index segments_by_path on library.segments (text, path);

alter table library.drafts enable row level security;
alter table library.drafts force row level security;
alter table library.draft_actions enable row level security;
alter table library.draft_actions force row level security;
alter table library.texts enable row level security;
alter table library.texts force row level security;
alter table library.segments enable row level security;
alter table library.segments force row level security;

-- Official texts and published entries are public; what is under review is seen where it is reviewed.
create policy read on library.drafts for select to qiaoti_app
  using (state = 'published' or platform.in_jurisdiction(region));
create policy add on library.drafts for insert to qiaoti_app with check (platform.in_jurisdiction(region));
create policy change on library.drafts for update to qiaoti_app
  using (platform.in_jurisdiction(region)) with check (platform.in_jurisdiction(region));
create policy read on library.draft_actions for select to qiaoti_app
  using (exists (select from library.drafts d where d.id = draft and platform.in_jurisdiction(d.region)));
create policy add on library.draft_actions for insert to qiaoti_app
  with check (exists (select from library.drafts d where d.id = draft and platform.in_jurisdiction(d.region)));
create policy read on library.texts for select to qiaoti_app
  using (document is not null or exists (select from library.drafts d where d.id = draft));
create policy add on library.texts for insert to qiaoti_app with check (platform.in_jurisdiction(region));
create policy change on library.texts for update to qiaoti_app
  using (platform.in_jurisdiction(region)) with check (platform.in_jurisdiction(region));
create policy read on library.segments for select to qiaoti_app
  using (exists (select from library.texts t where t.id = text));
create policy add on library.segments for insert to qiaoti_app
  with check (exists (select from library.texts t where t.id = text and platform.in_jurisdiction(t.region)));

grant select, insert on library.drafts, library.draft_actions, library.texts, library.segments to qiaoti_app;
grant update (state, version, number, content) on library.drafts to qiaoti_app;
grant update (current, revision, clauses, measures, matching) on library.texts to qiaoti_app;
`;

export const importMigrations: readonly Migration[] = [{ name: "library/0001-texts", sql: first }];
