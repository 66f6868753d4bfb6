/** A node that this reader does not know is refused by name; the compiler proves that there is none. */
export function refuse(node: never): never {
  const { kind } = node as { readonly kind?: unknown };
  throw new TypeError(`render knows no node of kind ${String(kind)}`);
}
