/** Sign-in, or who is signed in with the office's own entries. */
import { Badge, Button, endSession, Link, LinkButton, queries, useAccount, usePath, useWords } from "@qiaoti/screen";
import { useEffect, useRef } from "react";
import { useMenu } from "./use-menu.ts";

/** Back to a page without anything that was read as somebody. */
export async function signOutAndForget(): Promise<void> {
  await endSession();
  queries.clear();
  location.assign("/");
}

/** Closes an open menu by Escape, by a click elsewhere and after a move. */
function useClosing() {
  const menu = useRef<HTMLDetailsElement>(null);
  const path = usePath();
  useEffect(() => {
    if (path !== "" && menu.current) menu.current.open = false;
  }, [path]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !menu.current?.open) return;
      menu.current.open = false;
      menu.current.querySelector("summary")?.focus();
    };
    const press = (event: PointerEvent) => {
      if (menu.current?.open && event.target instanceof Node && !menu.current.contains(event.target))
        menu.current.open = false;
    };
    addEventListener("keydown", key);
    addEventListener("pointerdown", press);
    return () => {
      removeEventListener("keydown", key);
      removeEventListener("pointerdown", press);
    };
  }, []);
  return menu;
}

export function AccountMenu() {
  const { say } = useWords();
  const { account } = useAccount();
  const { office } = useMenu();
  const menu = useClosing();
  if (account === undefined) {
    return (
      <Link to="/sign-in" className="tool">
        {say({ zh: "工作人员登录", en: "Staff sign-in" })}
      </Link>
    );
  }
  return (
    <details className="account" ref={menu}>
      <summary className="tool">{account.name}</summary>
      <div className="account-panel">
        <p>
          <b>{account.name}</b> <Badge tone="info">{say(account.jurisdiction.name)}</Badge>
          {account.department === null ? null : <span>{say(account.department.name)}</span>}
        </p>
        {account.mustChangePassword ? (
          <LinkButton to="/account" weight="action" wide>
            {say({ zh: "请先修改初始密码", en: "Change the given password first" })}
          </LinkButton>
        ) : null}
        <nav aria-label={say({ zh: "工作菜单", en: "Office menu" })}>
          <ul>
            {office.map((entry) => (
              <li key={entry.path}>
                <Link to={entry.path}>{say(entry.label)}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <Button wide onClick={() => void signOutAndForget()}>
          {say({ zh: "退出登录", en: "Sign out" })}
        </Button>
      </div>
    </details>
  );
}
