/** Whether the bytes of a file are of the type that its name says. */
import { evidenceTypes } from "../contract/items.ts";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const JPEG = [0xff, 0xd8, 0xff];

/** First bytes by extension; text has none, and must hold no NUL. OFD, DOCX and XLSX are ZIP containers. */
const openings: Readonly<Record<(typeof evidenceTypes)[number], readonly number[] | "text">> = {
  pdf: [0x25, 0x50, 0x44, 0x46],
  docx: ZIP,
  xlsx: ZIP,
  ofd: ZIP,
  zip: ZIP,
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: JPEG,
  jpeg: JPEG,
  txt: "text",
  csv: "text",
};

const mediaTypes: Readonly<Record<(typeof evidenceTypes)[number], string>> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ofd: "application/ofd",
  zip: "application/zip",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  txt: "text/plain",
  csv: "text/csv",
};

/** Media type of a file whose name and bytes agree and which is taken; undefined otherwise. */
export function mediaTypeOf(name: string, bytes: Uint8Array): string | undefined {
  const extension = name.toLowerCase().split(".").at(-1);
  const type = evidenceTypes.find((known) => known === extension);
  if (type === undefined || bytes.length === 0) return undefined;
  const opening = openings[type];
  const agrees = opening === "text" ? !bytes.includes(0) : opening.every((byte, place) => bytes[place] === byte);
  return agrees ? mediaTypes[type] : undefined;
}
