/** The built web app: hashed assets for a year, the page itself always asked for again. */
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";

/** Serves the files of a folder. `page` answers where the app's own router takes over. */
export async function serveWebApp(app: FastifyInstance, root: string): Promise<void> {
  if (!existsSync(join(root, "index.html"))) throw new Error(`${root} 里没有 index.html / ${root} holds no index.html`);
  await app.register(fastifyStatic, {
    root,
    wildcard: true,
    preCompressed: true,
    index: ["index.html"],
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes(`${sep}assets${sep}`);
      reply.header("cache-control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

/** A person who opens an address of the app: not an API, not a file that is missing, and somebody who reads HTML. */
export function wantsPage(request: FastifyRequest): boolean {
  const path = request.url.split("?")[0] ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (/^\/(api|assets)(\/|$)/.test(path)) return false;
  return (request.headers.accept ?? "").includes("text/html");
}
