/** What this service is, what it is not, and where data stay. */
import { Page, Section, useWords, type Wording } from "@qiaoti/screen";

interface Part {
  readonly title: Wording;
  readonly texts: readonly Wording[];
}

const parts: readonly Part[] = [
  {
    title: { zh: "它做什么", en: "What it does" },
    texts: [
      {
        zh: "桥，是换地方、换单位、换身份的路；梯，是长本事、评职称、升岗位的路。政策文件为这两条路作了许多规定，桥梯把每一条规定接到一件能用的东西上：能判断的写成规则，要落实的盯住部门和时限，有数字的跟踪进展。",
        en: "Bridges are the ways to another place, employer or status; ladders are the ways up by skill, title and post. Policy documents say much about both. Qiaoti connects every provision to something that works: a rule where one can decide, a department and a deadline where something must be done, a figure where there is one to watch.",
      },
    ],
  },
  {
    title: { zh: "它不做什么", en: "What it does not do" },
    texts: [
      {
        zh: "它不代替机关作决定。结果按您自己说的情况推算，办理时以受理机关核实、认定的为准。",
        en: "It does not decide in place of an authority. Results rest on what you say; what the authority verifies and determines is what counts.",
      },
      {
        zh: "它不猜。您没有回答、或者文件没有写明的，它会说“还不能确定”，并告诉您缺什么。",
        en: "It does not guess. What you did not answer, or the text leaves open, is reported as undetermined, with what is missing.",
      },
    ],
  },
  {
    title: { zh: "您的数据在哪里", en: "Where your data are" },
    texts: [
      {
        zh: "测一测在您的浏览器里计算，关掉这个标签页就没有了。只有您点“保存”，回答才会用取回码加密后存到服务器；没有取回码，谁也读不出来，包括工作人员。",
        en: "The assessment runs in your browser and is gone when you close the tab. Only if you press “save” are your answers stored, encrypted with your code; without the code nobody can read them, staff included.",
      },
      {
        zh: "语言、长辈版这样的偏好记在这台设备上。没有广告，没有跟踪。",
        en: "Preferences such as language and larger text are kept on this device. There is no advertising and no tracking.",
      },
    ],
  },
  {
    title: { zh: "怎样用得更方便", en: "Ways to use it" },
    texts: [
      {
        zh: "上方“长辈版”放大文字和按钮；全部功能都能只用键盘操作，也能用读屏软件朗读；每一页都能打印。",
        en: "“Larger” at the top enlarges text and buttons. Everything works by keyboard alone and with a screen reader, and every page prints.",
      },
    ],
  },
];

export function Screen() {
  const { say } = useWords();
  return (
    <Page title={{ zh: "关于桥梯", en: "About Qiaoti" }} crumbs={[]}>
      {parts.map(({ title, texts }) => (
        <Section key={title.en} title={title}>
          {texts.map((text) => (
            <p key={text.en}>{say(text)}</p>
          ))}
        </Section>
      ))}
    </Page>
  );
}
