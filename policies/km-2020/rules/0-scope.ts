/** 引言和附件：九条措施对哪些单位、哪些地方适用，试行到什么时候；以下各条都以此为前提。 */
import {
  all,
  always,
  any,
  byReading,
  type Condition,
  type FlagFact,
  mustBeDone,
  named,
  right,
  sameAsIn,
  type Text,
  text,
  today,
} from "@qiaoti/engine/language";
import { register } from "../../rule.ts";
import { dispatch, employer, employment, engagement, post, programme } from "../../vocabulary/index.ts";
import { trialEndsOn } from "../parameters.ts";
import { annexScope, hardshipFrontlineWords, trialValidity } from "../readings.ts";

/** 附件列明的地区和单位适用本措施；附件正文缺失，以市人才办的确认为准。km-2020/0.1 */
export const withinAnnex = register("km-2020/0.1", {
  of: "employer",
  when: employer.inAnnexScope,
  grants: [
    right(text("单位列入九条措施的适用范围", "the unit is within the scope of the nine measures")),
    mustBeDone(
      text("市人才办保存适用范围清单及其变动", "the municipal talent office keeps the list of scope and its changes"),
    ),
  ],
});

/** 九条措施在此适用：试行没有结束，附件若限定全部条款则单位在附件之内。每一款最后都要看它。 */
export const measuresApply = named(
  "km-2020/measures-apply",
  text("九条措施在此适用", "the nine measures apply here"),
  () =>
    all(
      byReading(annexScope, {
        "every-clause": sameAsIn(withinAnnex),
        "named-clauses": always(
          text(
            "本款是否限于艰苦边远地区，由本款写明",
            "the clause itself says whether it is limited to hardship areas",
          ),
        ),
      }),
      byReading(trialValidity, {
        "until-replaced": always(text("试行文件在被替代以前有效", "a trial document is valid until replaced")),
        "external-expiry": today.lessThan(trialEndsOn.quantity()),
      }),
    ),
);

/** “艰苦边远地区和基层一线”：两样都是，有一样即可，或者只占一样时以人才办的认定为准。 */
function inHardshipFrontline(
  name: string,
  label: Text,
  place: { readonly hardshipRemote: FlagFact; readonly frontline: FlagFact; readonly found: FlagFact },
): Condition {
  return named(name, label, () =>
    byReading(hardshipFrontlineWords, {
      both: all(place.hardshipRemote, place.frontline),
      either: any(place.hardshipRemote, place.frontline),
      // A place that is both lies within under every reading, and one that is neither under none.
      stated: any(
        all(place.hardshipRemote, place.frontline),
        all(any(place.hardshipRemote, place.frontline), place.found),
      ),
    }),
  );
}

/** 工作地在艰苦边远地区和基层一线。 */
export const worksAtHardshipFrontline = inHardshipFrontline(
  "km-2020/works-at-hardship-frontline",
  text("工作地在艰苦边远地区和基层一线", "works in a hardship area and at the front line"),
  {
    hardshipRemote: employment.workplaceHardshipRemote,
    frontline: employment.workplaceFrontline,
    found: employment.workplaceInScope,
  },
);

/** 选派到艰苦边远地区和基层一线。 */
export const dispatchedToHardshipFrontline = inHardshipFrontline(
  "km-2020/dispatched-to-hardship-frontline",
  text("选派服务地在艰苦边远地区和基层一线", "is dispatched to a hardship area and the front line"),
  { hardshipRemote: dispatch.placeHardshipRemote, frontline: dispatch.placeFrontline, found: dispatch.placeInScope },
);

/** 项目服务地在艰苦边远地区和基层一线。 */
export const servedProgrammeAtHardshipFrontline = inHardshipFrontline(
  "km-2020/served-programme-at-hardship-frontline",
  text("项目服务地在艰苦边远地区和基层一线", "served the programme in a hardship area and at the front line"),
  { hardshipRemote: programme.placeHardshipRemote, frontline: programme.placeFrontline, found: programme.placeInScope },
);

/** 专家到艰苦边远地区和基层一线服务。 */
export const engagedAtHardshipFrontline = inHardshipFrontline(
  "km-2020/engaged-at-hardship-frontline",
  text("服务地点在艰苦边远地区和基层一线", "the engagement is in a hardship area and at the front line"),
  {
    hardshipRemote: engagement.placeHardshipRemote,
    frontline: engagement.placeFrontline,
    found: engagement.placeInScope,
  },
);

/** 岗位在艰苦边远地区和基层一线。 */
export const postAtHardshipFrontline = inHardshipFrontline(
  "km-2020/post-at-hardship-frontline",
  text("岗位在艰苦边远地区和基层一线", "the post is in a hardship area and at the front line"),
  { hardshipRemote: post.isHardshipRemote, frontline: post.isFrontline, found: post.isInScope },
);
