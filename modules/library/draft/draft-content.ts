/** A draft entry as its actions come to: pure. What a person settles replaces what the parser guessed. */
import type { DraftAction, DraftClause } from "../contract/import.ts";
import type { Clause, Finding, ParsedDocument } from "../text/document.ts";

export interface DraftContent {
  readonly title: string;
  readonly number?: string;
  readonly issuers: readonly string[];
  readonly issued?: string;
  readonly clauses: readonly DraftClause[];
  readonly findings: readonly Finding[];
}

export type DraftState = "in-review" | "published" | "discarded";

/** The likely kinds of a clause: of its sentences, the most frequent first, at most three. */
function likelyOf(clause: Clause): DraftClause["likely"] {
  const found = new Map<DraftClause["likely"][number]["kind"], { count: number; because: Set<string> }>();
  for (const sentence of clause.sentences) {
    const first = sentence.kinds[0];
    if (first === undefined) continue;
    const known = found.get(first.kind) ?? { count: 0, because: new Set() };
    known.count += 1;
    for (const words of first.because) known.because.add(words);
    found.set(first.kind, known);
  }
  return [...found]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, 3)
    .map(([kind, { because }]) => ({ kind, because: [...because].slice(0, 8) }));
}

/** The draft that a parsed text makes. Headings that only hold other clauses need no decision: they are accepted. */
export function draftFrom(parsed: ParsedDocument): DraftContent {
  const parents = new Set(parsed.clauses.map((c) => c.parent));
  return {
    title: parsed.title ?? "",
    ...(parsed.number === undefined ? {} : { number: parsed.number }),
    issuers: parsed.issuers,
    ...(parsed.issued === undefined ? {} : { issued: parsed.issued }),
    clauses: parsed.clauses.map((c): DraftClause => {
      const likely = likelyOf(c);
      const note = c.responsibility;
      return {
        path: c.path,
        mark: c.mark,
        depth: c.depth,
        title: c.title ?? "",
        text: c.body,
        state: c.body === "" && parents.has(c.index) ? "accepted" : "open",
        likely,
        kinds: likely.map((k) => k.kind),
        measures: [],
        ...(note === undefined
          ? {}
          : {
              departments: {
                words: note.words,
                lead: [...note.lead],
                supporting: [...note.supporting],
                joint: [...note.joint],
              },
            }),
        quantities: c.quantities.map((q) => ({ ...q })),
        dates: c.dates.map((d) => ({ ...d })),
      };
    }),
    findings: parsed.findings,
  };
}

/** The paths of an action that no clause has. */
export function unknownPaths(content: DraftContent, action: DraftAction): string[] {
  const known = new Set(content.clauses.map((c) => c.path));
  const named = "paths" in action ? action.paths : "path" in action ? [action.path] : [];
  return named.filter((path) => !known.has(path));
}

/** The draft after an action. Publishing and discarding change its state, not its content. */
export function applyAction(content: DraftContent, action: DraftAction): DraftContent {
  const clauses = (paths: readonly string[], change: (clause: DraftClause) => DraftClause): DraftContent => ({
    ...content,
    clauses: content.clauses.map((c) => (paths.includes(c.path) ? change(c) : c)),
  });
  switch (action.action) {
    case "edit-document":
      return editedHead(content, action);
    case "edit-clause":
      return clauses([action.path], (c) => ({
        ...c,
        ...(action.title === undefined ? {} : { title: action.title }),
        ...(action.kinds === undefined ? {} : { kinds: action.kinds }),
      }));
    case "accept":
      return clauses(action.paths, ({ reason: _, ...c }) => ({ ...c, state: "accepted" }));
    case "reject":
      return clauses(action.paths, (c) => ({ ...c, state: "rejected", reason: action.reason }));
    case "reopen":
      return clauses(action.paths, ({ reason: _, ...c }) => ({ ...c, state: "open" }));
    case "attach":
      return clauses([action.path], (c) => ({ ...c, measures: [...new Set(action.measures)] }));
    case "publish":
    case "discard":
      return content;
  }
}

function editedHead(content: DraftContent, edit: Extract<DraftAction, { action: "edit-document" }>): DraftContent {
  const { number, issued, ...rest } = content;
  const newNumber = edit.number === undefined ? number : (edit.number ?? undefined);
  const newIssued = edit.issued === undefined ? issued : (edit.issued ?? undefined);
  return {
    ...rest,
    ...(edit.title === undefined ? {} : { title: edit.title }),
    ...(edit.issuers === undefined ? {} : { issuers: edit.issuers }),
    ...(newNumber === undefined || newNumber === "" ? {} : { number: newNumber }),
    ...(newIssued === undefined ? {} : { issued: newIssued }),
  };
}

const REVIEW = ["edit-document", "edit-clause", "accept", "reject", "reopen", "attach", "publish", "discard"] as const;

/** What may be done in a state by who may review. */
export const allowedIn = (state: DraftState, mayReview: boolean): readonly string[] =>
  state === "in-review" && mayReview ? REVIEW : [];

/** What still stands in the way of publishing. */
export function obstacles(content: DraftContent): { path: string; message: { zh: string; en: string } }[] {
  const open = content.clauses.filter((c) => c.state === "open");
  const accepted = content.clauses.some((c) => c.state === "accepted" && c.text !== "");
  return [
    ...(content.title === ""
      ? [{ path: "title", message: { zh: "请填写标题。", en: "Please give it a title." } }]
      : []),
    ...open.map((c) => ({
      path: `clauses.${c.path}`,
      message: { zh: `“${c.mark}${c.title}”还没有审定。`, en: `"${c.mark}${c.title}" has not been settled.` },
    })),
    ...(open.length === 0 && !accepted
      ? [
          {
            path: "clauses",
            message: { zh: "没有一条被接受；不要时请作废。", en: "No clause is accepted; discard the draft instead." },
          },
        ]
      : []),
  ];
}

/** The action in words, for the history. */
export function actionWords(action: string, payload: Readonly<Record<string, unknown>>): { zh: string; en: string } {
  const paths = Array.isArray(payload["paths"]) ? payload["paths"].length : 1;
  const path = typeof payload["path"] === "string" ? payload["path"] : "";
  const reason = typeof payload["reason"] === "string" ? payload["reason"] : "";
  const words: Readonly<Record<string, { zh: string; en: string }>> = {
    import: { zh: "导入，生成草稿", en: "imported as a draft" },
    "replace-text": { zh: "换上新文本，重新审改", en: "took a new text; the review starts again" },
    "edit-document": { zh: "修改文件信息", en: "edited the document's details" },
    "edit-clause": { zh: `修改条款 ${path}`, en: `edited clause ${path}` },
    accept: { zh: `接受 ${paths} 条`, en: `accepted ${paths}` },
    reject: { zh: `不采用 ${paths} 条：${reason}`, en: `rejected ${paths}: ${reason}` },
    reopen: { zh: `重新审 ${paths} 条`, en: `reopened ${paths}` },
    attach: { zh: `条款 ${path} 对应到已有措施`, en: `attached clause ${path} to measures` },
    publish: { zh: "发布到政策库", en: "published in the library" },
    discard: { zh: `作废：${reason}`, en: `discarded: ${reason}` },
  };
  return words[action] ?? { zh: action, en: action };
}
