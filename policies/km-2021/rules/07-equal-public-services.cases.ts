/** 公共服务同等的用例；同一条件也用于养老保险政策同等。 */
import { type CasesSpec, casesOf } from "../../cases.ts";
import { equalServices } from "./07-equal-public-services.ts";

/** Anyone who lives in Kunming, wherever registered. */
export const residentsOfKunming: CasesSpec = {
  yes: [
    {
      name: "昭通户籍，常住官渡区",
      facts: { "residence.registeredPlace": "530602", "residence.permanentPlace": "530111" },
    },
    {
      name: "本地户籍，常住五华区",
      facts: { "residence.registeredPlace": "530102", "residence.permanentPlace": "530102" },
    },
  ],
  no: [
    {
      name: "昆明户籍，常住成都",
      facts: { "residence.registeredPlace": "530102", "residence.permanentPlace": "510107" },
    },
  ],
  undetermined: [
    {
      name: "只知道户口在昆明，不知道常住哪里",
      facts: { "residence.registeredPlace": "530103" },
      missing: ["residence.permanentPlace"],
    },
  ],
};

export const equalServicesCases = casesOf(equalServices, residentsOfKunming);
