/** The frame of an office screen: Ant Design in our colours and in the language of the screen. */
import { App, ConfigProvider, type ConfigProviderProps } from "antd";
import enUS from "antd/es/locale/en_US.js";
import zhCN from "antd/es/locale/zh_CN.js";
import dayjs from "dayjs";
import "dayjs/locale/zh-cn.js";
import { type ReactNode, useMemo } from "react";
import { useModes } from "../modes.ts";
import { useWords } from "../words.ts";

type Locale = NonNullable<ConfigProviderProps["locale"]>;

/** The bundler sees the locale itself, the type checker a module around it: both are read. */
const localeOf = (module: object): Locale => ("default" in module ? module.default : module) as Locale;

const token = (name: string): string => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

function themeOf(elder: boolean) {
  return {
    token: {
      colorPrimary: token("teal"),
      colorInfo: token("teal"),
      colorLink: token("teal"),
      colorSuccess: token("good"),
      colorWarning: token("warn"),
      colorError: token("bad"),
      colorTextBase: token("ink"),
      colorBgBase: token("card"),
      colorBgLayout: token("paper"),
      colorBorder: token("line-strong"),
      colorBorderSecondary: token("line"),
      colorTextPlaceholder: token("ink-soft"),
      colorTextDescription: token("ink-soft"),
      colorTextTertiary: token("ink-soft"),
      fontFamily: getComputedStyle(document.body).fontFamily,
      fontSize: elder ? 18 : 15,
      controlHeight: elder ? 60 : 40,
      borderRadius: 8,
      wireframe: false,
    },
  };
}

/** Wrap every screen that uses antd in it: `import { Office } from "@qiaoti/screen/office"`. */
export function Office({ children }: { readonly children: ReactNode }) {
  const { lang } = useWords();
  const { elder } = useModes();
  const theme = useMemo(() => themeOf(elder), [elder]);
  dayjs.locale(lang === "zh" ? "zh-cn" : "en");
  return (
    <ConfigProvider locale={localeOf(lang === "zh" ? zhCN : enUS)} theme={theme} button={{ autoInsertSpace: false }}>
      <App className="qt-office">{children}</App>
    </ConfigProvider>
  );
}
