/** The way between the screens of accountability, for people who work here. */
import { Link, useAccount, useWords, type Wording } from "@qiaoti/screen";
import "./accountability.css";

const places: readonly { readonly to: string; readonly label: Wording }[] = [
  { to: "/accountability", label: { zh: "概况", en: "Overview" } },
  { to: "/accountability/items", label: { zh: "任务", en: "Tasks" } },
  { to: "/accountability/board", label: { zh: "优先序", en: "Priorities" } },
  { to: "/accountability/roadmap", label: { zh: "规划图", en: "Roadmap" } },
  { to: "/accountability/targets", label: { zh: "指标", en: "Targets" } },
  { to: "/accountability/assessments", label: { zh: "考核", en: "Assessment" } },
  { to: "/accountability/notices", label: { zh: "提醒", en: "Reminders" } },
];

/** The overview stands above all the others in the path; it is current only on its own page. */
const exactly: object = { activeOptions: { exact: true, includeSearch: false } };

export function SubMenu() {
  const { say } = useWords();
  const { may } = useAccount();
  if (!may("accountability.read")) return null;
  return (
    <nav className="acc-menu" aria-label={say({ zh: "责任与指标", en: "Duties and targets" })}>
      {places.map(({ to, label }) => (
        <Link key={to} to={to} {...(to === "/accountability" ? exactly : {})}>
          {say(label)}
        </Link>
      ))}
    </nav>
  );
}
