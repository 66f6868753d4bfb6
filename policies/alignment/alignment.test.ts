/** The reviewed alignment: every national item once, every answer in its place, no answer without its reason. */
import { describe, expect, it } from "vitest";
import { clauseOf, type MeasureId, measures } from "../measures.ts";
import { rules } from "../rules.ts";
import { alignedPlaces, alignment, nationalItemsOf, placeOfDocument } from "./index.ts";

describe("alignment across levels", () => {
  it("has each of the 142 national items once, in the order of the document", () => {
    const national = [...measures.values()].filter((m) => m.document === "cn-2019").map((m) => m.id);
    expect(alignment.map((row) => row.national)).toEqual(national);
  });

  it("answers with measures of the place only", () => {
    const wrong = alignment.flatMap((row) =>
      alignedPlaces.flatMap((place) =>
        row.at[place.id].measures.filter((id) => {
          const measure = measures.get(id);
          return measure === undefined || !place.documents.includes(measure.document);
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("gives a reason for every difference, and measures for everything that is not absent", () => {
    const bare = alignment.flatMap((row) =>
      alignedPlaces.flatMap(({ id }) => {
        const { relation, measures: own, because } = row.at[id];
        const reasoned = relation === "same" || relation === "absent" || because !== undefined;
        return reasoned && (relation === "absent") === (own.length === 0) ? [] : [`${row.national} ${id}`];
      }),
    );
    expect(bare).toEqual([]);
  });

  it("takes up every rule that says which national rule it specialises, in the row of that item", () => {
    const lost = rules.filter((rule) => {
      if (rule.specialises === undefined) return false;
      return !nationalItemsOf(rule.id as MeasureId).some((id) => id === rule.specialises);
    });
    expect(lost.map((rule) => rule.id)).toEqual([]);
  });

  it("stays within the national clause that the inventory links, but for six measures that answer another one", () => {
    const elsewhere = alignment.flatMap((row) =>
      alignedPlaces.flatMap((place) =>
        row.at[place.id].measures.filter((id) => {
          const upstream = measures.get(id)?.upstream ?? [];
          return upstream.length > 0 && !upstream.includes(clauseOf(row.national));
        }),
      ),
    );
    expect(elsewhere).toEqual([
      "tj-2020/0-1.1",
      "tj-2020/4-1.9",
      "tj-2020/4-1.10",
      "km-2021/17.6",
      "tj-2020/3-1.5",
      "km-2020/7.3",
    ]);
  });

  it("leaves to the places what no national item asks for", () => {
    expect(nationalItemsOf("zm-2022/6.3")).toEqual(["cn-2019/6.3"]);
    expect(nationalItemsOf("zm-2022/10.11")).toEqual([]);
    expect(placeOfDocument("km-2020")).toBe("kunming");
    expect(placeOfDocument("cn-2019")).toBeUndefined();
  });
});
