/** How far the documents are carried out, as the service counts it now. */
import { overview } from "@qiaoti/accountability/contract";
import { Loading, useCall, useWords } from "@qiaoti/screen";

export function Figures() {
  const { say, number, date } = useWords();
  const { data, problem } = useCall(overview);
  if (problem !== undefined) {
    return (
      <p className="figures-away">{say({ zh: "进展数字暂时取不到。", en: "The figures cannot be read just now." })}</p>
    );
  }
  if (data === undefined) return <Loading lines={3} />;
  const { total } = data;
  const figures = [
    { words: { zh: "项任务", en: "duties" }, value: total.itemTotal },
    { words: { zh: "项已完成", en: "done" }, value: total.items.done ?? 0 },
    { words: { zh: "项逾期", en: "overdue" }, value: total.overdue },
    { words: { zh: "个指标", en: "targets" }, value: total.targetTotal },
  ];
  return (
    <>
      <dl className="figures">
        {figures.map(({ words, value }) => (
          <div key={words.en}>
            <dt>{say(words)}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="figures-date">
        {say({
          zh: `截至${date(data.asOf)}，${data.documents.length} 份文件`,
          en: `${data.documents.length} documents, as of ${date(data.asOf)}`,
        })}
      </p>
    </>
  );
}
