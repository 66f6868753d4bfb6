/** Education: what the person has completed. */
import { choice, text, theme } from "@qiaoti/engine/language";
import { personal } from "./shared-options.ts";

export const education = theme("education", {
  graduation: choice({
    ...personal,
    label: text("最高学历的毕业类别", "kind of highest graduation"),
    ask: text("您的最高学历属于哪一类？", "Of what kind is your highest graduation?"),
    options: {
      none: text("初中及以下", "junior secondary or below"),
      "senior-secondary": text("普通高中", "senior secondary school"),
      "secondary-vocational": text("中专、中职、技工院校", "secondary vocational or technical school"),
      "regular-college": text("普通高校全日制（大专及以上）", "regular full-time college or university"),
      "other-higher": text("成人、自考、函授等其他高等教育", "other higher education (adult, self-taught, by post)"),
    },
    verifiedBy: ["education"],
    prior: {
      none: 0.45,
      "senior-secondary": 0.15,
      "secondary-vocational": 0.12,
      "regular-college": 0.22,
      "other-higher": 0.06,
    },
  }),
});
