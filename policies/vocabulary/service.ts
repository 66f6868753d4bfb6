/** Service: every stretch of work, from which all lengths of service are derived. */
import { item, spells, text, theme } from "@qiaoti/engine/language";
import {
  administrativeLevels,
  employerKinds,
  personal,
  postCategories,
  sectors,
  serviceModes,
  unitTypes,
} from "./shared-options.ts";

export const service = theme("service", {
  spells: spells({
    ...personal,
    label: text("工作和服务经历", "history of work and service"),
    ask: text(
      "您在哪些单位工作或服务过，分别从什么时候到什么时候？",
      "For which units have you worked or served, and from when to when?",
    ),
    item: {
      employerKind: item.choice({ label: text("单位类型", "type of employer"), options: employerKinds }),
      unitType: item.choice({ label: text("单位业务类型", "what the unit does"), options: unitTypes }),
      level: item.scale({ label: text("工作地点的层级", "level of the place of work"), options: administrativeLevels }),
      place: item.region({ label: text("工作地", "place of work") }),
      sector: item.choice({ label: text("行业", "sector"), options: sectors }),
      mode: item.choice({ label: text("工作方式", "way of working"), options: serviceModes }),
      postCategory: item.choice({ label: text("岗位类别", "category of post"), options: postCategories }),
      fullTime: item.flag({
        label: text("全职", "full-time"),
        yes: text("全职", "full-time"),
        no: text("非全职", "not full-time"),
      }),
      probation: item.flag({
        label: text("试用期", "probation"),
        yes: text("属于试用期", "during probation"),
        no: text("不属于试用期", "not during probation"),
      }),
      rural: item.flag({
        label: text("在农村基层", "at the rural grassroots"),
        yes: text("在农村基层", "at the rural grassroots"),
        no: text("不在农村基层", "not at the rural grassroots"),
      }),
      hardshipRemote: item.flag({
        label: text("在艰苦边远地区", "in a hardship or remote area"),
        yes: text("在艰苦边远地区", "in a hardship or remote area"),
        no: text("不在艰苦边远地区", "not in a hardship or remote area"),
      }),
      frontline: item.flag({
        label: text("在基层一线", "at the grassroots front line"),
        yes: text("在基层一线", "at the grassroots front line"),
        no: text("不在基层一线", "not at the grassroots front line"),
      }),
    },
    // Two full-time jobs at one time cannot both be.
    exclusiveWhen: { fullTime: true },
    verifiedBy: ["employer", "human-resources", "dossier-agency"],
    cost: 4,
  }),
});
