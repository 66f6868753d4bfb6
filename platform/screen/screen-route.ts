/** A screen of a module, as the shell puts it in its place. */
import type { Wording } from "@qiaoti/contract";
import type { ComponentType } from "react";

export interface ScreenRoute {
  /** `/library/:document`; parameters as `:name`. */
  readonly path: string;
  readonly title: Wording;
  /** Loaded when the path is opened. */
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
  /** Who it is for: anyone, or people who work here (signed in). */
  readonly audience: "public" | "office";
  /** Permission without which the shell shows why the screen is closed. */
  readonly access?: string;
  /** A place in the menu; screens without one are reached from others. */
  readonly menu?: { readonly label: Wording; readonly order: number };
}
