/** A chart that is also a table: the drawing loads when it is seen, the numbers are there for everyone. */
import { Component, lazy, type ReactNode, Suspense, useId, useState } from "react";
import { useWords, type Words } from "../words.ts";
import type { ChartOption } from "./chart-option.ts";
import { type Column, Table } from "./lists.tsx";

const Canvas = lazy(async () => ({ default: (await import("./chart-canvas.tsx")).ChartCanvas }));

export interface ChartProps<Row> {
  readonly title: Words;
  /** What one sees in it, as a sentence: the alternative text of the drawing. */
  readonly summary: Words;
  /** ECharts option without colours and fonts: these come from the theme. Put labels on marks: nothing may need a hover. */
  readonly option: ChartOption;
  /** The same numbers as a table. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly size?: "s" | "m" | "l" | "xl";
}

/** A drawing that cannot be loaded leaves the numbers standing. */
class Fallback extends Component<{ readonly instead: ReactNode; readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}

export function Chart<Row>({ title, summary, option, columns, rows, rowKey, size = "m" }: ChartProps<Row>) {
  const { say } = useWords();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const table = <Table caption={title} hideCaption columns={columns} rows={rows} rowKey={rowKey} />;
  return (
    <figure className="qt-chart" aria-labelledby={id}>
      <figcaption>
        <span id={id} className="qt-chart-title">
          {say(title)}
        </span>
        <button type="button" className="qt-chart-switch" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {say({ zh: "看数字", en: "Show numbers" })}
        </button>
      </figcaption>
      {asTable ? (
        table
      ) : (
        <Fallback instead={table}>
          <div className={`qt-chart-drawing qt-chart-${size}`} role="img" aria-label={say(summary)}>
            <Suspense fallback={<span className="qt-skeleton" />}>
              <Canvas option={option} />
            </Suspense>
          </div>
        </Fallback>
      )}
      <p className="qt-chart-summary">{say(summary)}</p>
    </figure>
  );
}
