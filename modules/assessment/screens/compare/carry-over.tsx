/** What must follow a person who moves, and which answers about the old place no longer hold. */
import { Disclosure, Notice, useWords } from "@qiaoti/screen";
import type { ComparisonView } from "../../browser.ts";

export function CarryOver({ view }: { readonly view: ComparisonView }) {
  const { say } = useWords();
  const between = say({ zh: "、", en: ", " });
  const { dropped, changed, to } = view;
  // What nobody can tell yet is named apart, so that what is certain is not lost in it.
  const carryOver = view.carryOver.filter((m) => m.movement !== "open");
  const perhaps = view.carryOver.filter((m) => m.movement === "open");
  if (view.carryOver.length === 0 && dropped.length === 0 && changed.length === 0) return null;
  return (
    <Notice title={{ zh: "要带走、要办接续的", en: "To be carried over" }}>
      {carryOver.length > 0 && (
        <p>
          {say({
            zh: `离开以前先办好：${carryOver.map((m) => m.title.zh).join("、")}。`,
            en: `See to these before you leave: ${carryOver.map((m) => m.title.en).join(", ")}.`,
          })}
        </p>
      )}
      {changed.length > 0 && (
        <p>
          {say({ zh: `比较时按已经住到${to.name}算：`, en: `Compared as if you lived in ${to.name}: ` })}
          {changed.map((f) => say(f.label)).join(between)}
          {say({ zh: "。", en: "." })}
        </p>
      )}
      {dropped.length > 0 && (
        <p>
          {say({
            zh: "下面这些说的是原来的地方，到了那边要重新看：",
            en: "These were about the old place and are not known of the new one: ",
          })}
          {dropped.map((f) => say(f.label)).join(between)}
          {say({ zh: "。", en: "." })}
        </p>
      )}
      {perhaps.length > 0 && (
        <Disclosure
          title={{
            zh: `可能也要接续，还要看您的情况（${perhaps.length}）`,
            en: `Perhaps these too, depending on your answers (${perhaps.length})`,
          }}
        >
          <p>{perhaps.map((m) => say(m.title)).join(between)}</p>
        </Disclosure>
      )}
    </Notice>
  );
}
