/** Where the answers stay, in plain words, beside the place where they are given. */
import { Notice, useWords } from "@qiaoti/screen";

export function Privacy() {
  const { say } = useWords();
  return (
    <Notice title={say({ zh: "答案只留在您这台设备上", en: "Your answers stay on this device" })}>
      {say({
        zh: "不用登录，不用填姓名和身份证号。判断在您的浏览器里完成，关掉这个页面就没有了；只有您自己点“保存”，答案才会加密后送到服务器。",
        en: "No account, no name, no identity number. Everything is worked out in your browser and is gone when you close the page; only if you choose to save are the answers sent, encrypted.",
      })}
    </Notice>
  );
}
