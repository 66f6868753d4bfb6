/** What a terminal keeps when a visit ends: that it is a terminal. */
export const KEPT_IN_KIOSK: readonly string[] = ["kiosk"];
