/** The entries of the menu that the person at the screen may open. */
import { useAccount } from "@qiaoti/screen";
import { type MenuEntry, menu } from "../screens.ts";

export function useMenu(): { readonly open: readonly MenuEntry[]; readonly office: readonly MenuEntry[] } {
  const { account, may } = useAccount();
  const office = menu.filter(
    (entry) => entry.office && account !== undefined && (entry.access === undefined || may(entry.access)),
  );
  return { open: menu.filter((entry) => !entry.office), office };
}
