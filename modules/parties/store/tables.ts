/** The tables of accounts and sessions as Kysely sees them. */
import type { ColumnType, Generated } from "kysely";

type Json<T> = ColumnType<T, string, string>;

export interface AccountsTable {
  id: string;
  sign_in_name: string;
  name: string;
  roles: string[];
  jurisdiction: string;
  department: string | null;
  active: boolean;
  version: number;
  created_at: Date;
  last_sign_in_at: Date | null;
}

export interface CredentialsTable {
  account: string;
  password_hash: string;
  must_change: boolean;
}

export interface SessionsTable {
  token_hash: string;
  account: string;
  began_at: Date;
  seen_at: Date;
}

export interface AccountActionsTable {
  id: Generated<string>;
  account: string;
  action: string;
  at: Date;
  by_id: string;
  by_name: string;
  detail: Json<{ readonly reason?: string; readonly changed?: readonly string[] }>;
}

export interface AttemptsTable {
  key: string;
  began_at: Date;
  count: number;
}

export interface PartiesTables {
  "parties.accounts": AccountsTable;
  "parties.credentials": CredentialsTable;
  "parties.sessions": SessionsTable;
  "parties.account_actions": AccountActionsTable;
  "parties.sign_in_attempts": AttemptsTable;
}
