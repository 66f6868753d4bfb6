/** Stands before a screen of the office: asks to sign in, or says why the screen is closed. */
import { LinkButton, Loading, Notice, Page, type ScreenRoute, useAccount, usePath, useWords } from "@qiaoti/screen";
import type { ReactNode } from "react";

export function Gate({ screen, children }: { readonly screen: ScreenRoute; readonly children: ReactNode }) {
  const { say } = useWords();
  const { account, loading, may } = useAccount();
  const path = usePath();
  if (loading) {
    return (
      <Page title={screen.title}>
        <Loading />
      </Page>
    );
  }
  if (account === undefined) {
    return (
      <Page title={screen.title} crumbs={[]}>
        <Notice
          title={{ zh: "这里供工作人员使用，请先登录。", en: "This is for staff. Please sign in first." }}
          actions={
            <LinkButton to="/sign-in" search={{ to: path }} weight="primary">
              {say({ zh: "去登录", en: "Sign in" })}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  if (account.mustChangePassword && path !== "/account") {
    return (
      <Page title={screen.title} crumbs={[]}>
        <Notice
          tone="warn"
          title={{ zh: "请先修改初始密码。", en: "Please change the password you were given first." }}
          actions={
            <LinkButton to="/account" weight="action">
              {say({ zh: "去修改", en: "Change it" })}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  if (screen.access !== undefined && !may(screen.access)) {
    return (
      <Page title={screen.title} crumbs={[]}>
        <Notice
          tone="warn"
          title={{ zh: "您的账户没有打开这一页的权限。", en: "Your account may not open this page." }}
        >
          <p>
            {say({
              zh: "如果工作需要，请联系本单位的管理员开通：",
              en: "If your work needs it, ask the administrator of your office for the permission ",
            })}
            <code>{screen.access}</code>
          </p>
        </Notice>
      </Page>
    );
  }
  return children;
}
