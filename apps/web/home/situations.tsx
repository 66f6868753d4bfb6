/** Situations in life as shortcuts into the assessment; the list is the assessment's own. */
import { lifeSituations } from "@qiaoti/assessment/screens";
import { Link, useWords } from "@qiaoti/screen";

const SHOWN = 8;

export function Situations() {
  const { say } = useWords();
  return (
    <ul className="situations">
      {lifeSituations.slice(0, SHOWN).map(({ id, title, lead }) => (
        <li key={id}>
          <Link to="/assess" search={{ situation: id }}>
            {say(title)}
            <small>{say(lead)}</small>
          </Link>
        </li>
      ))}
    </ul>
  );
}
