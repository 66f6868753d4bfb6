/** Small files made by hand for tests: archives that lie about themselves, PDFs with and without words. */
import { crc32, deflateRawSync } from "node:zlib";

interface Inside {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Size that the archive claims, where it lies. */
  readonly declared?: number;
  readonly locked?: boolean;
}

/** A ZIP archive. */
export function zipOf(entries: readonly Inside[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, declared = bytes.length, locked = false } of entries) {
    const label = Buffer.from(name);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(locked ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checksum(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), common, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    const version = Buffer.from([20, 0]);
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002", "latin1"), version, common, tail, label]));
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const checksum = (bytes: Uint8Array): number => (typeof crc32 === "function" ? crc32(bytes) : 0);

/** A PDF of pages of lines of ASCII words. */
export function pdfWith(pages: readonly (readonly string[])[]): Buffer {
  const objects: string[] = [];
  const kids = pages.map((_, i) => `${4 + i * 2} 0 R`).join(" ");
  objects.push("<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  pages.forEach((lines, i) => {
    const shown = lines.map((line, n) => `BT /F1 12 Tf 72 ${700 - n * 20} Td (${line}) Tj ET`).join("\n");
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    );
  });
  let out = "%PDF-1.4\n";
  const places: number[] = [];
  objects.forEach((body, i) => {
    places.push(out.length);
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = out.length;
  const table = places.map((p) => `${String(p).padStart(10, "0")} 00000 n \n`).join("");
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, "latin1");
}
