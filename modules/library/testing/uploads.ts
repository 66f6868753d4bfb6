/** Who imports in tests, and how a file is sent. */
import type { Actor } from "@qiaoti/platform";
import type { InjectReply, TestService } from "@qiaoti/platform/testing";
import { module } from "../module.ts";
import { readUpload } from "../use-cases/read-upload.ts";

/** A policy officer of a place. */
export const officerOf = (jurisdiction: string, ...permissions: string[]): Actor => ({
  kind: "account",
  id: `officer-${jurisdiction}`,
  name: `政策岗 ${jurisdiction}`,
  jurisdiction,
  department: undefined,
  permissions: new Set(permissions.length > 0 ? permissions : ["library.import", "library.review"]),
});

/** Sends a file to the import. */
export function send(
  service: TestService,
  actor: Actor | undefined,
  content: string | Uint8Array,
  fields: Readonly<Record<string, string>> = {},
  name = "文件.txt",
): Promise<InjectReply> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append("file", new File([typeof content === "string" ? content : new Uint8Array(content)], name));
  return service.inject({
    method: "POST",
    url: "/api/v1/library/imports",
    payload: form,
    ...(actor === undefined ? {} : { actor }),
  });
}

/** A file as it is after reading. */
export const uploaded = (content: string | Uint8Array, name = "文件.txt") =>
  readUpload({ name, bytes: typeof content === "string" ? Buffer.from(content) : content });

export { module };
