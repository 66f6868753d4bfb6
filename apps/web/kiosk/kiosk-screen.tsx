/** Where an operator turns a device into a self-service terminal. */
import { Button, Notice, Page, setKiosk, TextField, useModes, useWords } from "@qiaoti/screen";
import { type FormEvent, useState } from "react";

const steps = [
  {
    zh: "90 秒没有人操作会提醒，再过 30 秒自动清除；打开长辈版时两个时间都加倍。",
    en: "After 90 seconds without a touch it warns, 30 seconds later it erases; elder mode doubles both.",
  },
  {
    zh: "清除时退出登录，删掉本机保存的全部内容，按“后退”也看不到上一个人的内容。",
    en: "Erasing signs out and deletes all that is kept on this device; Back shows nothing of the person before.",
  },
  { zh: "打不开外部网站，可以打印。", en: "Other websites cannot be opened; printing works." },
  {
    zh: "要退出：按住左上角标志 5 秒，或按 Ctrl+Alt+Q，再输入口令。",
    en: "To leave: hold the mark at the upper left for 5 seconds, or press Ctrl+Alt+Q, then enter the code.",
  },
] as const;

export function Screen() {
  const { say } = useWords();
  const { kiosk } = useModes();
  const [code, setCode] = useState("");
  const begin = (event: FormEvent) => {
    event.preventDefault();
    setKiosk(code);
    location.replace("/");
  };
  return (
    <Page
      title={{ zh: "自助终端设置", en: "Self-service terminal" }}
      crumbs={[]}
      lead={say({
        zh: "放在办事大厅、由许多人轮流使用的设备，请打开这个模式。",
        en: "For a device in a service hall that many people use one after another.",
      })}
    >
      {kiosk ? (
        <Notice tone="good">{say({ zh: "这台设备已经是自助终端。", en: "This device is a terminal already." })}</Notice>
      ) : (
        <form onSubmit={begin}>
          <ul>
            {steps.map((step) => (
              <li key={step.en}>{say(step)}</li>
            ))}
          </ul>
          <TextField
            label={{ zh: "退出口令", en: "Code to leave" }}
            hint={say({
              zh: "由您自定，只存在这台设备上。不设口令时，知道上面手势的人都能退出。",
              en: "Yours to choose, kept on this device only. Without one, whoever knows the gesture can leave.",
            })}
            type="password"
            value={code}
            onChange={setCode}
            optional
          />
          <Button submit weight="action">
            {say({ zh: "设为自助终端", en: "Make this a terminal" })}
          </Button>
        </form>
      )}
    </Page>
  );
}
