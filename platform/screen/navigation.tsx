/** Moving between screens: a thin face of the router, so that screens name paths and nothing else. */
import {
  Link as RouterLink,
  useLocation,
  useRouter,
  useParams as useRouterParams,
  useSearch as useRouterSearch,
  useRouterState,
} from "@tanstack/react-router";
import { type ComponentProps, type ReactNode, useCallback } from "react";
import { useModes } from "./modes.ts";

export type Search = Readonly<Record<string, string | undefined>>;

const isOutside = (to: string): boolean => /^(?:[a-z]+:)?\/\//i.test(to);

export interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
  /** A path of this service (`pathTo` fills parameters), `#part`, or an address outside, which a kiosk shows as text. */
  readonly to: string;
  readonly search?: Search;
  readonly replace?: boolean;
  readonly children: ReactNode;
}

/** A link to a screen. The current screen's link carries aria-current. */
export function Link({ to, search, replace, children, ...rest }: LinkProps) {
  const { kiosk } = useModes();
  if (isOutside(to)) {
    if (kiosk) return <span className={rest.className}>{children}</span>;
    return (
      <a rel="noreferrer" target="_blank" {...rest} href={to}>
        {children}
      </a>
    );
  }
  if (to.startsWith("#") || to.startsWith("/api/")) {
    return (
      <a {...rest} href={to}>
        {children}
      </a>
    );
  }
  return (
    <RouterLink
      {...(rest as object)}
      to={to}
      {...(search ? { search: search as never } : {})}
      replace={replace === true}
    >
      {children}
    </RouterLink>
  );
}

/** Parameters of the path, decoded. */
export const useParams = (): Readonly<Record<string, string | undefined>> => useRouterParams({ strict: false });

/** The query of the address as texts. */
export const useSearch = (): Search => useRouterSearch({ strict: false });

export const usePath = (): string => useLocation({ select: (location) => location.pathname });

/** The path whose screen stands, not the one that is still being fetched; undefined before the first. */
export const useArrived = (): string | undefined =>
  useRouterState({ select: (state) => state.resolvedLocation?.pathname });

export interface Going {
  readonly search?: Search;
  readonly replace?: boolean;
}

/** Goes to a path. `useNavigate()("/library", { search: { q: "档案" } })` */
export function useNavigate(): (to: string, going?: Going) => void {
  const router = useRouter();
  return useCallback(
    (to, going = {}) => {
      void router.navigate({
        to,
        ...(going.search ? { search: going.search as never } : {}),
        replace: going.replace === true,
      });
    },
    [router],
  );
}

/** Changes the query of the present address and keeps the rest; undefined takes a name away. */
export function useSetSearch(): (change: Search, replace?: boolean) => void {
  const router = useRouter();
  return useCallback(
    (change, replace = true) => {
      const now = router.state.location.search as Search;
      const search = Object.fromEntries(Object.entries({ ...now, ...change }).filter(([, v]) => v !== undefined));
      void router.navigate({
        to: router.state.location.pathname,
        search: search as never,
        replace,
        resetScroll: false,
      });
    },
    [router],
  );
}

export const useBack = (): (() => void) => {
  const router = useRouter();
  return () => router.history.back();
};
