/** Reduced decision diagrams over variables of several cells: what a function still depends on is exact, not guessed. */

/** A node of a diagram: 0 is false, 1 is true, others are inner nodes of their `Diagrams`. */
export type DiagramNode = number;

export const NO: DiagramNode = 0;
export const YES: DiagramNode = 1;

interface Inner {
  readonly variable: number;
  readonly children: readonly DiagramNode[];
}

/** A family of diagrams in one variable order, with equal subdiagrams shared, so that equality is identity. */
export class Diagrams {
  readonly #nodes: (Inner | undefined)[] = [undefined, undefined];
  readonly #unique = new Map<string, DiagramNode>();
  readonly #joined = new Map<string, DiagramNode>();

  inner(node: DiagramNode): Inner | undefined {
    return this.#nodes[node];
  }

  /** A test of a variable, with a child for each of its cells; equal children need no test. */
  make(variable: number, children: readonly DiagramNode[]): DiagramNode {
    const first = children[0] ?? NO;
    if (children.every((c) => c === first)) return first;
    const key = `${variable}:${children.join(",")}`;
    let node = this.#unique.get(key);
    if (node === undefined) {
      node = this.#nodes.push({ variable, children }) - 1;
      this.#unique.set(key, node);
    }
    return node;
  }

  and(a: DiagramNode, b: DiagramNode): DiagramNode {
    return this.#join("&", NO, YES, a, b);
  }

  or(a: DiagramNode, b: DiagramNode): DiagramNode {
    return this.#join("|", YES, NO, a, b);
  }

  #join(op: string, absorbing: DiagramNode, neutral: DiagramNode, a: DiagramNode, b: DiagramNode): DiagramNode {
    if (a === absorbing || b === absorbing) return absorbing;
    if (a === neutral || a === b) return b;
    if (b === neutral) return a;
    const key = a < b ? `${op}${a},${b}` : `${op}${b},${a}`;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const [x, y] = [this.#nodes[a], this.#nodes[b]];
    if (x === undefined || y === undefined) return NO;
    const variable = Math.min(x.variable, y.variable);
    const width = (x.variable === variable ? x : y).children.length;
    const children = Array.from({ length: width }, (_, i) =>
      this.#join(
        op,
        absorbing,
        neutral,
        x.variable === variable ? (x.children[i] ?? NO) : a,
        y.variable === variable ? (y.children[i] ?? NO) : b,
      ),
    );
    const node = this.make(variable, children);
    this.#joined.set(key, node);
    return node;
  }

  not(a: DiagramNode): DiagramNode {
    if (a <= YES) return a === YES ? NO : YES;
    const key = `!${a}`;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const x = this.#nodes[a];
    const node =
      x === undefined
        ? NO
        : this.make(
            x.variable,
            x.children.map((c) => this.not(c)),
          );
    this.#joined.set(key, node);
    return node;
  }

  /** The diagram once a variable is known to lie in a cell. */
  restrict(a: DiagramNode, variable: number, cell: number, memo = new Map<DiagramNode, DiagramNode>()): DiagramNode {
    const x = this.#nodes[a];
    if (x === undefined || x.variable > variable) return a;
    if (x.variable === variable) return x.children[cell] ?? NO;
    const known = memo.get(a);
    if (known !== undefined) return known;
    const node = this.make(
      x.variable,
      x.children.map((c) => this.restrict(c, variable, cell, memo)),
    );
    memo.set(a, node);
    return node;
  }

  /** The variables that can change the value, each of them in some situation. */
  support(a: DiagramNode): ReadonlySet<number> {
    const variables = new Set<number>();
    const seen = new Set<DiagramNode>();
    const visit = (n: DiagramNode): void => {
      const x = this.#nodes[n];
      if (x === undefined || seen.has(n)) return;
      seen.add(n);
      variables.add(x.variable);
      for (const c of x.children) visit(c);
    };
    visit(a);
    return variables;
  }

  /** Probability of true, given the probability of each cell of each variable. */
  probability(a: DiagramNode, cells: readonly (readonly number[])[], memo = new Map<DiagramNode, number>()): number {
    if (a <= YES) return a;
    const known = memo.get(a);
    if (known !== undefined) return known;
    const x = this.#nodes[a];
    let p = 0;
    for (const [i, c] of (x?.children ?? []).entries())
      p += (cells[x?.variable ?? -1]?.[i] ?? 0) * this.probability(c, cells, memo);
    memo.set(a, p);
    return p;
  }
}
