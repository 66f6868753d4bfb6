/** 鼓励到基层（待遇部分）：兑现艰苦边远地区津贴和高定工资，全职选派的人才工资待遇不变。 */
import { all, any, byReading, named, paid, right, text } from "@qiaoti/engine/language";
import { entitlement } from "../../rule.ts";
import { dispatch, education, employment, service } from "../../vocabulary/index.ts";
import { hardshipAllowance } from "../parameters.ts";
import { dispatchAllowanceFor } from "../readings.ts";

/** 在艰苦边远地区工作的，发艰苦边远地区津贴。km-2021/12.1 */
export const allowanceOfHardshipAreas = entitlement("km-2021/12.1", {
  of: "person",
  when: all(
    employment.workplaceHardshipRemote,
    // 国人部发〔2006〕61号: the allowance is one of organs and public institutions.
    employment.employerKind.oneOf("party-government-organ", "public-institution"),
  ),
  grants: [
    paid({
      text: text("艰苦边远地区津贴，按地区类别计发", "the hardship allowance, by the class of the area"),
      amount: hardshipAllowance,
      every: "month",
    }),
  ],
});

/** 毕业生到艰苦边远地区的机关、事业单位工作，定级工资高定。km-2021/12.2 */
export const higherStartingPay = entitlement("km-2021/12.2", {
  of: "person",
  when: all(
    education.graduation.oneOf("regular-college", "other-higher"),
    employment.workplaceHardshipRemote,
    // 国发〔2011〕16号: the pay that is set higher is that of organs and public institutions.
    employment.employerKind.oneOf("party-government-organ", "public-institution"),
  ),
  grants: [
    right(
      text("定级工资高于一般标准，幅度按有关规定", "starting pay above the usual grade, as the rules on pay provide"),
    ),
  ],
  specialises: "cn-2019/7.2",
});

const onFullTimeDispatch = named(
  "km-2021/full-time-dispatch",
  text("专业技术人才正在全职选派服务期内", "a professional within the term of a full-time dispatch"),
  () =>
    all(
      employment.isProfessionalTechnical,
      dispatch.isFullTime,
      service.spells.where((s) => all(s.mode.is("selected-dispatch"), s.ongoing)).exist(),
    ),
);

const dispatchedToHardshipOrFrontline = all(
  onFullTimeDispatch,
  any(dispatch.placeHardshipRemote, dispatch.placeFrontline),
);

/** 全职选派到艰苦边远地区或基层一线的专业技术人才，服务期工资由工资关系所在单位发。km-2021/12.3 */
export const payDuringDispatch = entitlement("km-2021/12.3", {
  of: "person",
  when: dispatchedToHardshipOrFrontline,
  grants: [
    right(
      text(
        "服务期内工资由工资关系所在单位发放",
        "salary from the unit of one's pay relation throughout the term of service",
      ),
    ),
  ],
});

/** 全职选派期间，其他待遇与在岗人员一样。km-2021/12.4 */
export const treatmentDuringDispatch = entitlement("km-2021/12.4", {
  of: "person",
  when: dispatchedToHardshipOrFrontline,
  grants: [
    right(text("工资以外的有关待遇，与在职在岗的人员相同", "all other treatment as if in post at the home unit")),
  ],
});

/** 全职选派到艰苦边远地区的，领当地的艰苦边远地区津贴。km-2021/12.5 */
export const allowanceDuringDispatch = entitlement("km-2021/12.5", {
  of: "person",
  when: all(
    onFullTimeDispatch,
    byReading(dispatchAllowanceFor, {
      "hardship-only": dispatch.placeHardshipRemote,
      "grassroots-too": any(dispatch.placeHardshipRemote, dispatch.placeFrontline),
    }),
  ),
  grants: [
    paid({
      text: text(
        "服务地的艰苦边远地区津贴，按地区类别计发",
        "the hardship allowance of the place of dispatch, by its class",
      ),
      amount: hardshipAllowance,
      every: "month",
    }),
  ],
});
