/** The head of every screen: mark, menu, language, elder mode, account. */
import { Link, useModes, useWords } from "@qiaoti/screen";
import { AccountMenu } from "./account-menu.tsx";
import { Mark } from "./pictures.tsx";
import { useMenu } from "./use-menu.ts";

export function Header() {
  const { say, lang, setLang } = useWords();
  const { elder, kiosk, setElder } = useModes();
  const { open } = useMenu();
  return (
    <header className="head">
      <div className="head-inner">
        <Link to="/" className="brand">
          <Mark />
          <span>
            {say({ zh: "桥梯", en: "Qiaoti" })}
            <small>{say({ zh: "横有桥，纵有梯", en: "Bridges across, ladders up" })}</small>
          </span>
        </Link>
        <nav className="head-menu" aria-label={say({ zh: "主菜单", en: "Main menu" })}>
          <ul>
            {open.map((entry) => (
              <li key={entry.path}>
                <Link to={entry.path}>{say(entry.label)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="head-tools">
          <button type="button" className="tool" aria-pressed={elder} onClick={() => setElder(!elder)}>
            {say({ zh: "长辈版", en: "Larger" })}
          </button>
          <button
            type="button"
            className="tool"
            lang={lang === "zh" ? "en" : "zh-CN"}
            onClick={() => setLang(lang === "zh" ? "en" : "zh")}
          >
            {lang === "zh" ? "English" : "中文"}
          </button>
          {kiosk ? null : <AccountMenu />}
        </div>
      </div>
    </header>
  );
}
