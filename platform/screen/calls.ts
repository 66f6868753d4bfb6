/** Reading and changing through routes, inside a component: cached reads, changes that may be tried again safely. */
import type { CallOf, ReplyOf, RouteSpec } from "@qiaoti/contract";
import { QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { call, newKey, type Sent, ServiceProblem } from "./client.ts";
import { onWipe } from "./wipe.ts";

const worthAnotherTry = (count: number, error: Error): boolean =>
  count < 2 && error instanceof ServiceProblem && (error.data.status === 0 || error.data.status === 503);

/** The cache of the application. Its contents end with the visit. */
export const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthAnotherTry, staleTime: 10_000, refetchOnWindowFocus: false } },
});
onWipe(() => {
  queries.clear();
});

export interface Reading<T> {
  readonly data: T | undefined;
  readonly problem: ServiceProblem | undefined;
  /** No data yet. */
  readonly loading: boolean;
  readonly refresh: () => void;
}

const asProblem = (error: unknown): ServiceProblem | undefined => {
  if (error === null || error === undefined) return undefined;
  if (error instanceof ServiceProblem) return error;
  throw error;
};

/** Reads a route and keeps the answer; `enabled: false` waits. A change of input keeps the last answer on screen. */
export function useCall<R extends RouteSpec>(
  route: R,
  input: CallOf<R> = {},
  options: { readonly enabled?: boolean; readonly keep?: boolean; readonly every?: number } = {},
): Reading<ReplyOf<R>> {
  const query = useQuery<ReplyOf<R>, Error>({
    queryKey: [route.id, input],
    queryFn: async ({ signal }) => ((await call(route, { ...input, signal })) ?? null) as ReplyOf<R>,
    enabled: options.enabled ?? true,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.keep === false ? {} : { placeholderData: (before) => before as never }),
  });
  return {
    data: query.data,
    problem: asProblem(query.error),
    loading: query.isLoading,
    refresh: () => void query.refetch(),
  };
}

export interface Change<R extends RouteSpec> {
  /** Sends the change; resolves with the reply, or undefined where `problem` says why not. */
  readonly run: (input?: CallOf<R> & Pick<Sent, "files">) => Promise<ReplyOf<R> | undefined>;
  readonly busy: boolean;
  readonly done: boolean;
  readonly problem: ServiceProblem | undefined;
  readonly reset: () => void;
}

const outcomeUnknown = (problem: ServiceProblem): boolean => problem.data.status === 0 || problem.data.status >= 500;

/**
 * Changes something through a route. A try whose outcome is unknown (no network, a failed server) keeps its idempotency
 * key: the same change sent again happens once. After success the answers of `refreshes` are read again; "all" by default.
 */
export function useChange<R extends RouteSpec>(
  route: R,
  options: { readonly refreshes?: readonly RouteSpec[]; readonly onDone?: (reply: ReplyOf<R>) => void } = {},
): Change<R> {
  const client = useQueryClient();
  const attempt = useRef<{ readonly input: string; readonly key: string } | undefined>(undefined);
  const sending = useRef(false);
  const latest = useRef(options);
  latest.current = options;
  const [state, setState] = useState<{ busy: boolean; done: boolean; problem: ServiceProblem | undefined }>({
    busy: false,
    done: false,
    problem: undefined,
  });

  const run = useCallback(
    async (input: CallOf<R> & Pick<Sent, "files"> = {}) => {
      if (sending.current) return undefined;
      const said = JSON.stringify([
        input.params,
        input.query,
        input.body,
        input.files?.map(({ file }) => [file.name, file.size]),
      ]);
      if (attempt.current?.input !== said) attempt.current = { input: said, key: newKey() };
      sending.current = true;
      setState({ busy: true, done: false, problem: undefined });
      try {
        const reply = await call(route, { ...input, key: attempt.current.key });
        attempt.current = undefined;
        setState({ busy: false, done: true, problem: undefined });
        const { refreshes, onDone } = latest.current;
        if (refreshes === undefined) await client.invalidateQueries();
        else await Promise.all(refreshes.map(({ id }) => client.invalidateQueries({ queryKey: [id] })));
        onDone?.(reply);
        return reply;
      } catch (error) {
        if (!(error instanceof ServiceProblem)) throw error;
        if (!outcomeUnknown(error)) attempt.current = undefined;
        setState({ busy: false, done: false, problem: error });
        return undefined;
      } finally {
        sending.current = false;
      }
    },
    [client, route],
  );

  const reset = useCallback(() => setState({ busy: false, done: false, problem: undefined }), []);
  return { run, ...state, reset };
}

/** Reads routes again, by hand. */
export function useRefresh(): (...routes: readonly RouteSpec[]) => void {
  const client = useQueryClient();
  return (...routes) => {
    if (routes.length === 0) void client.invalidateQueries();
    for (const { id } of routes) void client.invalidateQueries({ queryKey: [id] });
  };
}
