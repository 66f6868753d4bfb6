/** All documents that the project holds. */
import { document as cn2019 } from "./cn-2019/document.ts";
import type { DocumentId, PolicyDocument } from "./document.ts";
import { document as km2020 } from "./km-2020/document.ts";
import { document as km2021 } from "./km-2021/document.ts";
import { document as tj2020 } from "./tj-2020/document.ts";
import { document as zm2022 } from "./zm-2022/document.ts";

export { type DocumentId, documentIds, type IssueDate, type PolicyDocument } from "./document.ts";

export const documents: Readonly<Record<DocumentId, PolicyDocument>> = {
  "cn-2019": cn2019,
  "tj-2020": tj2020,
  "km-2020": km2020,
  "km-2021": km2021,
  "zm-2022": zm2022,
};
