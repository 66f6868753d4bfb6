/** The name of a document as a sheet prints it. */
import { documents } from "@qiaoti/policies";

/** Chinese title by id; the id itself where it is not one of the five. */
export const documentName = (id: string): string =>
  Object.values(documents).find((document) => document.id === id)?.title.zh ?? id;
