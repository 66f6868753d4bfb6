/** The foot of every screen: what this is, where answers stay, how to print. */
import { Link, useModes, useWords } from "@qiaoti/screen";

export function Footer() {
  const { say } = useWords();
  const { kiosk } = useModes();
  return (
    <footer className="foot">
      <div className="foot-inner">
        <p>
          {say({
            zh: "桥梯按政策文件的条文推算，供您办事前参考；最终以受理机关的认定为准。",
            en: "Qiaoti works from the clauses of the policy documents, for orientation; the authority in charge decides.",
          })}
        </p>
        <p>
          {say({
            zh: "测一测不用登录，您的回答留在这台设备的浏览器里，您选择保存才会加密上传。",
            en: "No sign-in is needed. Your answers stay in this browser; only if you save them are they sent, encrypted.",
          })}
        </p>
        <ul>
          <li>
            <Link to="/about">{say({ zh: "关于桥梯", en: "About Qiaoti" })}</Link>
          </li>
          <li>
            <button type="button" onClick={() => window.print()}>
              {say({ zh: "打印本页", en: "Print this page" })}
            </button>
          </li>
          {kiosk ? null : (
            <li>
              <Link to="/kiosk">{say({ zh: "自助终端设置", en: "Self-service terminal" })}</Link>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
