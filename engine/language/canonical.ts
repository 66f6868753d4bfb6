/** One printed form of an expression, the same for equal expressions: for versions, receipts and shared work. */

/** What a declaration (fact, parameter, reading, term) is printed as: its id. */
function idOf(value: object): string | undefined {
  if (!("id" in value) || typeof value.id !== "string") return undefined;
  return "spec" in value || "settings" in value || "options" in value || "setBy" in value ? value.id : undefined;
}

/** JSON with sorted keys; named parts are unfolded; wording is left out, so that it may be improved freely. */
export function canonical(value: unknown, inside: ReadonlySet<string> = new Set()): string {
  if (typeof value === "function") return canonical((value as () => unknown)(), inside);
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v, inside)).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value) ?? "null";
  const id = idOf(value);
  if (id !== undefined) return JSON.stringify(id);
  const record = value as Readonly<Record<string, unknown>>;
  if (record["kind"] === "named" && typeof record["name"] === "string") {
    if (inside.has(record["name"])) return `{"cycle":${JSON.stringify(record["name"])}}`;
    return canonical(record["when"], new Set([...inside, record["name"]]));
  }
  if (record["kind"] !== "named" && typeof record["name"] === "string" && "label" in record)
    return JSON.stringify(record["name"]); // a field of a spell or record
  const entries = Object.keys(record)
    .filter((key) => record[key] !== undefined && key !== "label" && key !== "because" && key !== "text")
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key], inside)}`);
  return `{${entries.join(",")}}`;
}
