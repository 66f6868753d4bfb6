/** Security headers that fit a Vite app: scripts and fetches from here only, nothing inline but styles. */
import helmet from "@fastify/helmet";
import Fastify, { type FastifyInstance } from "fastify";

/** Sets the headers on every reply. They are the same for all, so they are reckoned once. */
export async function secureHeaders(app: FastifyInstance, publicUrl: string | undefined): Promise<void> {
  const headers = await headersFor(publicUrl?.startsWith("https:") ?? false);
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    reply.headers(headers);
    done();
  });
}

/** What the library sets, asked of it once: doing its work for each request costs more than many a reply. */
async function headersFor(tls: boolean): Promise<Readonly<Record<string, string>>> {
  const probe = Fastify({ logger: false });
  const headers: Record<string, string> = {
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
  };
  probe.addHook("preHandler", (_request, reply, done) => {
    for (const [name, value] of Object.entries(reply.raw.getHeaders())) headers[name] = String(value);
    done();
  });
  probe.get("/", async () => "");
  await probe.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // The component library writes its style sheets at run time.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        manifestSrc: ["'self'"],
        frameSrc: ["'self'", "blob:"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(tls ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginResourcePolicy: { policy: "same-origin" },
    frameguard: { action: "deny" },
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: tls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
  });
  await probe.inject("/");
  await probe.close();
  if (headers["content-security-policy"] === undefined) throw new Error("the security headers could not be reckoned");
  return Object.freeze(headers);
}
