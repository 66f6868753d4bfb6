/** Who is signed in, as the service says: from the route `parties.whoAmI` of the parties module. */
import type { RouteSpec, Wording } from "@qiaoti/contract";
import { useQuery } from "@tanstack/react-query";
import { call, ServiceProblem } from "./client.ts";

/** What the shell needs to know of an account; the parties module may send more. */
export interface Account {
  readonly name: string;
  readonly roles: readonly string[];
  readonly permissions: readonly string[];
  readonly jurisdiction: { readonly code: string; readonly name: Wording };
  readonly department: { readonly id: string; readonly name: Wording } | null;
  /** Signed in with a given password: nothing else may be done before it is changed. */
  readonly mustChangePassword: boolean;
}

/** The shell knows the address only, so that the first screen carries no schema. */
const whoAmI = {
  id: "parties.whoAmI",
  method: "GET",
  path: "/api/v1/me",
  summary: { zh: "我是谁", en: "Who I am" },
  access: "public",
} as const satisfies RouteSpec;

async function readAccount(signal: AbortSignal): Promise<Account | null> {
  try {
    return ((await call(whoAmI, { signal })) as { readonly account: Account | null } | undefined)?.account ?? null;
  } catch (error) {
    if (error instanceof ServiceProblem && [401, 403, 404].includes(error.data.status)) return null;
    throw error;
  }
}

const signOut = {
  id: "parties.signOut",
  method: "DELETE",
  path: "/api/v1/session",
  summary: { zh: "退出登录", en: "Sign out" },
  access: "public",
  repeatable: true,
} as const satisfies RouteSpec;

/** Ends the session on the service; the caller clears what the screens hold. */
export const endSession = async (): Promise<void> => {
  await call(signOut);
};

export interface AccountState {
  /** Nobody is signed in: undefined. */
  readonly account: Account | undefined;
  readonly loading: boolean;
  readonly may: (permission: string) => boolean;
  readonly refresh: () => void;
}

export function useAccount(): AccountState {
  const { data, isLoading, refetch } = useQuery({
    queryKey: [whoAmI.id],
    queryFn: ({ signal }) => readAccount(signal),
    staleTime: 60_000,
    retry: false,
  });
  const account = data ?? undefined;
  return {
    account,
    loading: isLoading,
    may: (permission) => account?.permissions.includes(permission) ?? false,
    refresh: () => void refetch(),
  };
}
