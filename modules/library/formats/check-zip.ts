/** Looks into an archive before anything unpacks it: its size inside, locks, macros. */
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { Unreadable } from "./reading.ts";

const MB = 1024 * 1024;
/** A policy of a hundred pages with pictures stays well below these. */
const limits = { entries: 2000, inside: 200 * MB, xml: 60 * MB, ratio: 200, ratioFrom: MB } as const;

/** Names of the entries of a sound archive. @throws Unreadable where it is locked, carries macros, or would swell */
export async function checkZip(bytes: Uint8Array): Promise<readonly string[]> {
  const zip = await opened(bytes);
  const names: string[] = [];
  let declared = 0;
  let xml = 0;
  try {
    if (zip.entryCount > limits.entries) throw new Unreadable("zip-bomb");
    for await (const entry of entriesOf(zip)) {
      names.push(entry.fileName);
      if ((entry.generalPurposeBitFlag & 1) !== 0) throw new Unreadable("encrypted");
      if (/vbaProject\.bin$/iu.test(entry.fileName)) throw new Unreadable("macro");
      declared += entry.uncompressedSize;
      const swells =
        entry.uncompressedSize > limits.ratioFrom && entry.uncompressedSize > entry.compressedSize * limits.ratio;
      if (declared > limits.inside || swells) throw new Unreadable("zip-bomb");
      // What is declared may be a lie: the parts that are read are counted as they come.
      if (/\.(?:xml|rels)$/iu.test(entry.fileName)) {
        xml += await inflatedSize(zip, entry, limits.xml - xml);
        if (xml > limits.xml) throw new Unreadable("zip-bomb");
      }
    }
  } catch (error) {
    throw error instanceof Unreadable
      ? error
      : new Unreadable(/size|too many bytes/iu.test(String(error)) ? "zip-bomb" : "broken");
  } finally {
    zip.close();
  }
  return names;
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(new Unreadable("broken"));
      else resolve(zip);
    });
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (let left = zip.entryCount; left > 0; left -= 1)
    yield await new Promise<Entry>((resolve, reject) => {
      zip.once("error", reject);
      zip.once("entry", (entry: Entry) => {
        zip.off("error", reject);
        resolve(entry);
      });
      zip.readEntry();
    });
}

function inflatedSize(zip: ZipFile, entry: Entry, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > most) stream.destroy(new Unreadable("zip-bomb"));
      });
      stream.on("end", () => resolve(size));
      stream.on("error", reject);
    });
  });
}
