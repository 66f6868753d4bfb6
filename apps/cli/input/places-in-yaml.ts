/** From a path such as `facts.service.spells[1].from` to the line of a YAML or JSON file where it stands. */
import { isMap, isNode, isScalar, isSeq, type LineCounter, type Node, type Pair } from "yaml";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What is left of a path below a key; undefined where the path does not lead through it. */
function below(path: string, key: string): string | undefined {
  if (!path.startsWith(key)) return undefined;
  const rest = path.slice(key.length);
  if (rest === "") return "";
  if (rest.startsWith(".")) return rest.slice(1);
  return rest.startsWith("[") ? rest : undefined;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");

function inMap(pairs: readonly Pair[], path: string): { pair: Pair; rest: string } | undefined {
  const fitting = pairs.flatMap((pair) => {
    const rest = below(path, keyOf(pair));
    return rest === undefined ? [] : [{ pair, rest }];
  });
  // `person.birthDate` may stand flat or nested: the longest key that fits leads on.
  return fitting.sort((a, b) => keyOf(b.pair).length - keyOf(a.pair).length)[0];
}

/** The node a path leads to, or the nearest node above it that exists. */
function find(node: Node, path: string, lastKey: Node): Node {
  if (path === "") return lastKey;
  if (isMap(node)) {
    const pairs = node.items;
    const found = inMap(pairs, path);
    if (found !== undefined) {
      const key = isNode(found.pair.key) ? found.pair.key : lastKey;
      const value = found.pair.value;
      return isNode(value) ? find(value, found.rest, key) : key;
    }
    // A statement with its source: `{ value: …, source: … }`.
    const stated = pairs.find((pair) => keyOf(pair) === "value");
    return stated !== undefined && isNode(stated.value) ? find(stated.value, path, lastKey) : lastKey;
  }
  if (isSeq(node)) {
    const match = /^\[?(\d+)\]?\.?/.exec(path);
    const item = match === null ? undefined : node.items[Number(match[1])];
    if (match !== null && isNode(item)) return find(item, path.slice(match[0].length), item);
  }
  return lastKey;
}

/** Line and column of a path in a parsed document; the beginning of the nearest part above where it is absent. */
export function placeOf(root: unknown, path: string, lines: LineCounter): Place | undefined {
  if (!isNode(root)) return undefined;
  const node = find(root, path, root);
  const start = node.range?.[0];
  if (start === undefined) return undefined;
  const { line, col } = lines.linePos(start);
  return { line, column: col };
}
