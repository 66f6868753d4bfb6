/** The documents of the library, as the service holds them now. */
import { listDocuments } from "@qiaoti/library/contract";
import { Link, Loading, pathTo, useCall, useWords } from "@qiaoti/screen";

export function Shelf() {
  const { say } = useWords();
  const { data, problem } = useCall(listDocuments);
  if (problem !== undefined) return null;
  if (data === undefined) return <Loading lines={5} />;
  return (
    <ul className="shelf">
      {data.documents.map((document) => (
        <li key={document.id}>
          <Link to={pathTo("/library/:document", { document: document.id })}>{say(document.title)}</Link>
          <small>
            {say({
              zh: `${document.regionName} · ${document.measures} 条措施，${document.runs} 条在运行`,
              en: `${document.regionName} · ${document.measures} measures, ${document.runs} at work`,
            })}
          </small>
        </li>
      ))}
    </ul>
  );
}
