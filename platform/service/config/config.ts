/** Settings of an installation, from the environment; every mistake is named at once. */
import { z } from "zod";

const flag = z.enum(["on", "off"]);

const schema = z.object({
  QIAOTI_PORT: z.coerce.number().int().min(0).max(65_535).default(8700),
  QIAOTI_HOST: z.string().min(1).default("127.0.0.1"),
  QIAOTI_DATA: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//)
    .optional(),
  QIAOTI_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  QIAOTI_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  QIAOTI_REGION: z
    .string()
    .regex(/^(\d{6}|\d{9}|\d{12})$/)
    .default("000000"),
  QIAOTI_RATE_LIMIT: z.coerce.number().int().min(0).max(1_000_000).default(1200),
  QIAOTI_METRICS_TOKEN: z.string().min(16).optional(),
  QIAOTI_TRUST_PROXY: z.string().min(1).optional(),
  QIAOTI_JOBS: flag.default("on"),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly logLevel: "debug" | "info" | "warn" | "error" | "silent";
  readonly publicUrl: string | undefined;
  /** Place of the installation, GB/T 2260; "000000" for the country. */
  readonly region: string;
  /** Requests a minute from one address; 0 for no limit. */
  readonly rateLimit: number;
  readonly metricsToken: string | undefined;
  /** Addresses of proxies that are believed, separated by commas. */
  readonly trustProxy: string | undefined;
  /** Whether this process also does the jobs. */
  readonly jobs: boolean;
}

const asked: Readonly<Record<string, string>> = {
  QIAOTI_PORT: "端口，0 至 65535 的整数 / port, a whole number from 0 to 65535",
  QIAOTI_HOST: "监听的地址 / address to listen on",
  QIAOTI_DATA: "数据目录 / data folder",
  DATABASE_URL: "postgres:// 开头的地址 / a URL that begins with postgres://",
  QIAOTI_LOG: "debug、info、warn、error 或 silent / debug, info, warn, error or silent",
  QIAOTI_PUBLIC_URL: "http 或 https 网址 / an http or https URL",
  QIAOTI_REGION: "6、9 或 12 位行政区划代码 / a region code of 6, 9 or 12 digits",
  QIAOTI_RATE_LIMIT: "每分钟请求数，0 为不限 / requests a minute, 0 for no limit",
  QIAOTI_METRICS_TOKEN: "至少 16 个字符 / at least 16 characters",
  QIAOTI_TRUST_PROXY: "代理服务器的地址 / addresses of proxies",
  QIAOTI_JOBS: "on 或 off / on or off",
};

/** Reads the settings. An empty variable is one that is not set. Throws with every wrong or unknown variable named. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const unknown = Object.keys(given).filter((name) => name.startsWith("QIAOTI_") && !(name in asked));
  const parsed = schema.safeParse(given);
  const wrong = parsed.success ? [] : [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
  if (!parsed.success || unknown.length > 0) {
    const lines = [
      ...wrong.map((name) => `  ${name}: ${asked[name] ?? ""}`),
      ...unknown.map((name) => `  ${name}: 没有这个设置 / there is no such setting`),
    ];
    throw new RangeError(`环境变量有误 / settings in the environment that do not serve:\n${lines.join("\n")}`);
  }
  const env = parsed.data;
  return {
    port: env.QIAOTI_PORT,
    host: env.QIAOTI_HOST,
    dataFolder: env.QIAOTI_DATA,
    databaseUrl: env.DATABASE_URL,
    logLevel: env.QIAOTI_LOG,
    publicUrl: env.QIAOTI_PUBLIC_URL,
    region: env.QIAOTI_REGION,
    rateLimit: env.QIAOTI_RATE_LIMIT,
    metricsToken: env.QIAOTI_METRICS_TOKEN,
    trustProxy: env.QIAOTI_TRUST_PROXY,
    jobs: env.QIAOTI_JOBS === "on",
  };
}

/** A summary for the terminal. No secret: of the database URL, host and name alone. */
export function describeConfig(config: Config): string {
  const rows: readonly (readonly [string, string])[] = [
    ["地址 address", `http://${config.host}:${config.port}`],
    ["公开网址 public URL", config.publicUrl ?? "—"],
    [
      "数据库 database",
      config.databaseUrl === undefined ? `自带 own server, ${config.dataFolder}` : withoutSecret(config.databaseUrl),
    ],
    ["辖区 region", config.region],
    ["日志 log", config.logLevel],
    ["每分钟请求 requests a minute", config.rateLimit === 0 ? "不限 no limit" : String(config.rateLimit)],
    ["指标 metrics", config.metricsToken === undefined ? "本机 this machine only" : "凭口令 by token"],
    ["后台任务 jobs", config.jobs ? "开 on" : "关 off"],
  ];
  return rows.map(([name, value]) => `${name}: ${value}`).join("\n");
}

function withoutSecret(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ""}${pathname}`;
}
