/** The mark and the signs of the menu, drawn for this service. They never stand without words. */
import type { ReactNode } from "react";

export const Mark = () => (
  <svg className="mark" viewBox="0 0 40 40" aria-hidden="true">
    <rect className="mark-ground" width="40" height="40" rx="10" />
    <path className="mark-ladder" d="M16 32 18 6M24 32 22 6M17.6 12h4.8M17.1 18h5.8" />
    <path className="mark-bridge" d="M4 32C10 19 30 19 36 32" />
  </svg>
);

const Sign = ({ children }: { readonly children: ReactNode }) => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true">
    {children}
  </svg>
);

const drawings: Readonly<Record<string, ReactNode>> = {
  "/": <path d="M4 11.5 12 4.5l8 7M6.5 10v9h11v-9" />,
  "/assess": <path d="M9 20 10.5 4M15 20 13.5 4M10 9h4M9.6 14h4.8M3.5 20c3-5 14-5 17 0" />,
  "/assess/ladder": <path d="M8 21V3M16 21V3M8 7h8M8 12h8M8 17h8" />,
  "/library": (
    <path d="M12 6.5C9.5 5 6.5 4.7 4 5v13.5c2.500-.3 5.500 0 8 1.500 2.500-1.500 5.500-1.800 8-1.500V5c-2.500-.3-5.500 0-8 1.500zm0 0V20" />
  ),
  "/accountability": <path d="M6 21V4M6 5h12l-2.500 4 2.500 4H6" />,
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
};

/** The sign of a menu entry by its path; entries of modules without a drawing share one. */
export const MenuSign = ({ path }: { readonly path: string }) => (
  <Sign>{drawings[path] ?? <path d="M5 5h14v14H5zM9 9.5h6M9 14h6" />}</Sign>
);
