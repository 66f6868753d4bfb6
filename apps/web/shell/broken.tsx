/** A screen that failed: what happened, that nothing is lost, and how to go on. */
import { Actions, Button, LinkButton, Page, ProblemNote, ServiceProblem, useWords } from "@qiaoti/screen";

/** A part of the application that could not be fetched: the network, or a newer release in its place. */
const isMissingPart = (error: Error): boolean =>
  /dynamically imported module|Failed to fetch|Importing a module/i.test(error.message);

export function Broken({ error }: { readonly error: Error }) {
  const { say } = useWords();
  const missing = isMissingPart(error);
  return (
    <Page
      title={
        missing
          ? { zh: "这一页没有取到", en: "This page could not be fetched" }
          : { zh: "这一页出错了", en: "This page failed" }
      }
      lead={
        missing
          ? say({
              zh: "可能是网络中断，也可能服务刚刚更新。您的回答还在，重新打开就可以继续。",
              en: "The network may be down, or the service was just renewed. Your answers are still here: open it again.",
            })
          : say({
              zh: "这是我们的差错。您的回答还在这台设备上，重新打开就可以继续。",
              en: "This is our mistake. Your answers are still on this device: open it again to go on.",
            })
      }
    >
      <ProblemNote problem={error instanceof ServiceProblem ? error : undefined} />
      <Actions>
        <Button weight="primary" onClick={() => location.reload()}>
          {say({ zh: "重新打开", en: "Open again" })}
        </Button>
        <LinkButton to="/">{say({ zh: "回首页", en: "Home" })}</LinkButton>
      </Actions>
    </Page>
  );
}
