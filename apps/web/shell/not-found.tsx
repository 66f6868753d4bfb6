/** An address that leads nowhere: what one may have meant. */
import { Actions, LinkButton, Page, useWords } from "@qiaoti/screen";

export function NotFound() {
  const { say } = useWords();
  return (
    <Page
      title={{ zh: "没有这一页", en: "There is no such page" }}
      lead={say({
        zh: "地址可能写错了，也可能这一页已经搬走。",
        en: "The address may be mistyped, or the page has moved.",
      })}
    >
      <Actions>
        <LinkButton to="/" weight="primary">
          {say({ zh: "回首页", en: "Home" })}
        </LinkButton>
        <LinkButton to="/library/search">{say({ zh: "在政策库里找", en: "Search the library" })}</LinkButton>
      </Actions>
    </Page>
  );
}
