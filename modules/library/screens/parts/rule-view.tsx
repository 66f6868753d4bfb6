/** A rule in plain words, as a readable structure: headings, lists within lists, tables; links lead to clauses. */
import { Disclosure, Link } from "@qiaoti/screen";
import type { RuleBlock, RuleItem } from "../../contract/read.ts";

type Run = RuleItem["text"][number];

const Words = ({ run }: { readonly run: Run }) => (run.strong ? <strong>{run.text}</strong> : run.text);

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  let at = 0;
  return (
    <>
      {runs.map((run) => {
        const key = at;
        at += run.text.length + 1;
        return run.href === undefined ? (
          <span key={key}>
            <Words run={run} />
          </span>
        ) : (
          <Link key={key} to={run.href}>
            <Words run={run} />
          </Link>
        );
      })}
    </>
  );
}

const plain = (runs: readonly Run[]): string => runs.map((r) => r.text).join("");

function Items({ items }: { readonly items: readonly RuleItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={`${plain(item.text)} ${item.items.length}`}>
          <Runs runs={item.text} />
          {item.items.length > 0 ? <Items items={item.items} /> : null}
        </li>
      ))}
    </ul>
  );
}

function BlockView({ block }: { readonly block: RuleBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <h3>
          <Runs runs={block.text} />
        </h3>
      );
    case "paragraph":
      return (
        <p>
          <Runs runs={block.text} />
        </p>
      );
    case "list":
      return <Items items={block.items} />;
    case "table":
      return (
        <div className="lib-rule-table">
          <table>
            <caption>{block.caption}</caption>
            {block.head.length === 0 ? null : (
              <thead>
                <tr>
                  {block.head.map((cell) => (
                    <th key={cell} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
            )}
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.map(plain).join("|")}>
                  {row.map((cell, index) =>
                    index === 0 ? (
                      <th key={plain(cell)} scope="row">
                        <Runs runs={cell} />
                      </th>
                    ) : (
                      <td key={`${block.head[index] ?? ""} ${plain(cell)}`} data-label={block.head[index]}>
                        <Runs runs={cell} />
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
  }
}

const signOf = (block: RuleBlock): string => JSON.stringify(block).slice(0, 200);

interface Part {
  readonly heading: string;
  readonly blocks: RuleBlock[];
}

/** The parts of an explanation, each with its heading; what stands before the first heading has none. */
function partsOf(blocks: readonly RuleBlock[]): readonly Part[] {
  const parts: Part[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (block.kind === "heading") parts.push({ heading: plain(block.text), blocks: [] });
    else if (last === undefined) parts.push({ heading: "", blocks: [block] });
    else last.blocks.push(block);
  }
  return parts;
}

/** Conditions and what they give stand open; figures, readings and sources open on demand. */
const openParts = 2;

export function RuleView({ blocks }: { readonly blocks: readonly RuleBlock[] }) {
  return (
    <div className="lib-rule">
      {partsOf(blocks).map((part, index) => {
        const body = part.blocks.map((block) => <BlockView key={signOf(block)} block={block} />);
        return index < openParts ? (
          <section key={part.heading}>
            {part.heading === "" ? null : <h3>{part.heading}</h3>}
            {body}
          </section>
        ) : (
          <Disclosure key={part.heading} title={part.heading}>
            {body}
          </Disclosure>
        );
      })}
    </div>
  );
}
