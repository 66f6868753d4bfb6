/** Shows a one-time password once, large enough to be read out. */
import { Notice, useWords } from "@qiaoti/screen";
import "./parties.css";
import { useEffect, useRef } from "react";

export function GivenPassword({ name, password }: { readonly name: string; readonly password: string }) {
  const { say } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // The button that made it may stand far below.
  useEffect(() => {
    if (password !== "") place.current?.scrollIntoView({ block: "center" });
  }, [password]);
  return (
    <div ref={place}>
      <Notice
        tone="good"
        live
        title={{ zh: `请把一次性密码交给${name}`, en: `Give this one-time password to ${name}` }}
      >
        <p>
          <code className="pt-password">{password}</code>
        </p>
        <p>
          {say({
            zh: "离开本页后不再显示，系统也没有保存。首次登录时须换成自己的密码。",
            en: "It is shown only here and is kept nowhere. At the first sign-in it must be changed.",
          })}
        </p>
      </Notice>
    </div>
  );
}
