/** Lists that say something by their form: terms and values, a timeline, a table that becomes cards on a phone. */
import type { Key, ReactNode } from "react";
import { useWords, type Words } from "../words.ts";
import type { Tone } from "./surfaces.tsx";

export interface Definition {
  readonly term: Words;
  readonly value: ReactNode;
}

export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  const { say } = useWords();
  return (
    <dl className="qt-definitions">
      {items.map(({ term, value }) => (
        <div key={say(term)}>
          <dt>{say(term)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface Moment {
  readonly key: Key;
  /** YYYY-MM-DD, or words where no day is fixed. */
  readonly date: string;
  readonly title: ReactNode;
  readonly tone?: Tone;
  readonly body?: ReactNode;
}

export function Timeline({ moments }: { readonly moments: readonly Moment[] }) {
  const { date: inWords } = useWords();
  return (
    <ol className="qt-timeline">
      {moments.map(({ key, date, title, tone = "plain", body }) => (
        <li key={key} className={`qt-tone-${tone}`}>
          {/^\d{4}-\d\d-\d\d/.test(date) ? <time dateTime={date}>{inWords(date)}</time> : <span>{date}</span>}
          <div className="qt-timeline-title">{title}</div>
          {body}
        </li>
      ))}
    </ol>
  );
}

export interface Column<Row> {
  readonly key: string;
  readonly label: Words;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  readonly number?: boolean;
  /** This column names the row: one per table. */
  readonly heading?: boolean;
}

export interface TableProps<Row> {
  /** What the table shows; read aloud, and visible unless `hideCaption`. */
  readonly caption: Words;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => Key;
  readonly empty?: ReactNode;
}

export function Table<Row>({ caption, hideCaption, columns, rows, rowKey, empty }: TableProps<Row>) {
  const { say } = useWords();
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div className="qt-table-frame">
      <table className="qt-table">
        <caption className={hideCaption ? "qt-hidden" : undefined}>{say(caption)}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, number }) => (
              <th key={key} scope="col" className={number ? "qt-number" : undefined}>
                {say(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const className = column.number ? "qt-number" : undefined;
                const label = say(column.label);
                return column.heading ? (
                  <th key={column.key} scope="row" data-label={label} className={className}>
                    <div>{column.cell(row)}</div>
                  </th>
                ) : (
                  <td key={column.key} data-label={label} className={className}>
                    <div>{column.cell(row)}</div>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
