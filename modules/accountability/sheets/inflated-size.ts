/** How large a zip says that it is inside, before anything unpacks it. */
import { fromBuffer } from "yauzl";

/** Sum of the sizes that the directory declares, in bytes; undefined where this is no zip. */
export function inflatedSize(bytes: Uint8Array): Promise<number | undefined> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => {
      if (error) return resolve(undefined);
      let total = 0;
      zip.on("entry", (entry) => {
        total += entry.uncompressedSize;
        zip.readEntry();
      });
      zip.on("end", () => resolve(total));
      zip.on("error", () => resolve(undefined));
      zip.readEntry();
    });
  });
}
