/** The bar at the bottom of a phone: the doors of the service within reach of a thumb. */
import { Link, useWords } from "@qiaoti/screen";
import { MenuSign } from "./pictures.tsx";
import { useMenu } from "./use-menu.ts";

export function PhoneBar() {
  const { say } = useWords();
  const { open } = useMenu();
  const entries = [{ path: "/", label: { zh: "首页", en: "Home" } }, ...open].slice(0, 5);
  return (
    <nav className="phone-bar" aria-label={say({ zh: "常用入口", en: "Shortcuts" })}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.path}>
            <Link to={entry.path}>
              <MenuSign path={entry.path} />
              {say(entry.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
