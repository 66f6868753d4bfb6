/** 落户的用例。 */
import { type CaseFacts, casesOf, without } from "../../cases.ts";
import { openSettlement } from "./06-household-registration.ts";

const WORK_OR_DWELLING = { "km-2021/2": "work-or-dwelling" };

const toChenggong: CaseFacts = {
  "residence.registeredPlace": "530629",
  "residence.settlementDestination": "530114",
  "residence.settlementDestinationType": "city",
};

export const openSettlementCases = casesOf(openSettlement, {
  yes: [
    { name: "威信县的年轻人想落户呈贡城区，没有工作也可以", facts: toChenggong },
    {
      name: "想落户安宁的镇区",
      facts: {
        ...toChenggong,
        "residence.settlementDestination": "530181",
        "residence.settlementDestinationType": "town",
      },
    },
    {
      name: "口径要求有工作或住所，她在呈贡有稳定工作",
      facts: { ...toChenggong, "residence.lawfulWorkOrResidence": true },
      readings: WORK_OR_DWELLING,
    },
  ],
  no: [
    {
      name: "想落户寻甸的农村",
      facts: {
        ...toChenggong,
        "residence.settlementDestination": "530129",
        "residence.settlementDestinationType": "rural",
      },
    },
    { name: "想落户曲靖城区，不归昆明", facts: { ...toChenggong, "residence.settlementDestination": "530302" } },
    {
      name: "口径要求有工作或住所，她两样都没有",
      facts: { ...toChenggong, "residence.lawfulWorkOrResidence": false },
      readings: WORK_OR_DWELLING,
    },
  ],
  undetermined: [
    {
      name: "没说想落户哪里",
      facts: without(toChenggong, "residence.settlementDestination"),
      missing: ["residence.settlementDestination"],
    },
    {
      name: "没说是城区、镇区还是农村",
      facts: without(toChenggong, "residence.settlementDestinationType"),
      missing: ["residence.settlementDestinationType"],
    },
    {
      name: "口径要求有工作或住所，情况不明",
      facts: toChenggong,
      readings: WORK_OR_DWELLING,
      missing: ["residence.lawfulWorkOrResidence"],
    },
  ],
});
