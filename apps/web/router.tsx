/** The router: the screens of the modules under one layout; addresses carry plain texts in their query. */
import { Loading, type ScreenRoute } from "@qiaoti/screen";
import {
  createBrowserHistory,
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  type ErrorRouteComponent,
  lazyRouteComponent,
  type RouteComponent,
} from "@tanstack/react-router";
import type { ComponentType } from "react";
import { HomeScreen } from "./home/home-screen.tsx";
import { screens } from "./screens.ts";
import { Broken } from "./shell/broken.tsx";
import { Gate } from "./shell/gate.tsx";
import { Layout } from "./shell/layout.tsx";
import { NotFound } from "./shell/not-found.tsx";

const root = createRootRoute({ component: Layout, notFoundComponent: NotFound });

const home = createRoute({ getParentRoute: () => root, path: "/", component: HomeScreen });

/** `/library/:document` as the router writes it. */
const routerPath = (path: string): string => path.replace(/:([A-Za-z]+)/g, "$$$1");

function routeOf(screen: ScreenRoute) {
  const Lazy = lazyRouteComponent(screen.load, "Screen") as unknown as ComponentType & RouteComponent;
  const open = screen.audience === "public" && screen.access === undefined;
  const component = open
    ? Lazy
    : () => (
        <Gate screen={screen}>
          <Lazy />
        </Gate>
      );
  return createRoute({ getParentRoute: () => root, path: routerPath(screen.path), component });
}

const Pending = () => (
  <div className="qt-page">
    <Loading />
  </div>
);

/**
 * A kiosk keeps its way in memory: the browser's history stays one entry long, and Back leads nowhere.
 * `start`: the path and query to begin with.
 */
export function buildRouter(kiosk: boolean, start: string) {
  return createRouter({
    routeTree: root.addChildren([home, ...screens.map(routeOf)]),
    history: kiosk ? createMemoryHistory({ initialEntries: [start] }) : createBrowserHistory(),
    defaultPreload: "intent",
    defaultPendingComponent: Pending,
    defaultPendingMs: 300,
    defaultErrorComponent: Broken as unknown as ErrorRouteComponent,
    scrollRestoration: !kiosk,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const known = Object.entries(search).filter(([, value]) => value !== undefined && value !== "");
      const text = new URLSearchParams(known.map(([name, value]) => [name, String(value)])).toString();
      return text === "" ? "" : `?${text}`;
    },
  });
}
