/** What every screen is made of: words, client, components, modes. */
export type * from "./screen-route.ts";
