/** (k) Search over ten thousand clauses on a real PostgreSQL, beside reads by primary key over the same connection. */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { searchLibrary } from "@qiaoti/library/contract";
import {
  type Entry,
  entryOfMeasure,
  measuresInOrder,
  type SearchTables,
  search,
  writeEntries,
} from "@qiaoti/library/service";
import { createService, migrate, openDatabase, platformModule, system } from "@qiaoti/platform";
import { modules } from "@qiaoti/server";
import { type Bound, duration } from "./measure.ts";

/** Towns that exist only here: the same measures, made known by other places. */
const towns = ["松涛", "青禾", "望川", "云溪", "白石", "柳泉", "东岭", "沙湾", "竹园", "梅渡", "石桥", "金滩", "南坪"];
const ourPlaces = /昆明|天津|中牟/gu;

/** What people type: one thing each, as a citizen or a clerk says it. */
const things = (
  "档案 人事档案 落户 户口 积分落户 居住证 职称 职称评审 高级职称 技能等级 首席技师 高技能人才 社保转移 养老保险 医保 失业保险 " +
  "异地就医 公租房 人才公寓 住房保障 随迁子女 入学 异地高考 就业援助 公益性岗位 就业困难人员 零就业家庭 登记失业 创业担保贷款 " +
  "创业补贴 返乡创业 零工市场 灵活就业 劳务派遣 培训补贴 技工院校 产教融合 毕业生 三支一扶 特岗教师 事业单位招聘 公务员招录 乡镇补贴 " +
  "县管校聘 绩效工资 柔性引才 人才绿卡 成果转化 劳模 村干部 退役军人 低保 特困人员 临时救助 困境儿童 防返贫监测 土地流转 营商环境 " +
  "负面清单 公平竞争审查 就业歧视 最低工资 集体协商 工伤"
).split(" ");
const forms = [
  (thing: string) => thing,
  (thing: string) => `昆明${thing}`,
  (thing: string) => `${thing} 条件`,
  (thing: string) => `${thing}怎么申请`,
];
/** Wrong characters and whole questions, as one in thirty is. */
const slips = (
  "人事挡案 公租坊 落护 职成评审 就业困准人员 我的档案怎么转走 孩子在城里上学要什么材料 失业了能领什么 乡镇老师能不能调到县城 " +
  "在外地看病怎么报销"
).split(" ");

/** Typed words, and titles that a clerk pastes. */
export function questions(): readonly string[] {
  const titles = measuresInOrder.flatMap(([measure], i) => (i % 22 === 0 ? [measure.title] : []));
  return [...things.flatMap((thing) => forms.map((form) => form(thing))), ...slips, ...titles];
}

/** Rows of so many clauses: ours as they are, then ours of other towns, each with the whole clause as its printed words. */
function clauses(count: number): readonly Entry[] {
  const printed = new Map<string, string>();
  for (const [{ clauseId, title, summary }] of measuresInOrder)
    printed.set(clauseId, `${printed.get(clauseId) ?? ""}${title}：${summary.zh}。`);
  return Array.from({ length: count }, (_, i) => {
    const [measure] = measuresInOrder[i % measuresInOrder.length] ?? [];
    if (measure === undefined) throw new Error("there are no measures");
    const copy = Math.floor(i / measuresInOrder.length);
    const town = towns[(copy - 1) % towns.length];
    const there = (text: string): string => (copy === 0 || town === undefined ? text : text.replace(ourPlaces, town));
    const { title, summary, clauseId } = measure;
    const moved = { ...measure, title: there(title), summary: { zh: there(summary.zh), en: summary.en } };
    const entry = entryOfMeasure(moved, there(printed.get(clauseId) ?? ""), i);
    if (copy === 0) return entry;
    return { ...entry, row: { ...entry.row, id: `${entry.row.id}#${copy}`, digest: `${entry.row.digest}#${copy}` } };
  });
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Prints the figures and gives the bound: p95 of a search within five times that of a read by primary key. */
export async function overClauses(smoke: boolean): Promise<readonly Bound[]> {
  const folder = mkdtempSync(join(tmpdir(), "qiaoti-bench-"));
  // As root the database runs under another account, which must be able to enter.
  chmodSync(folder, 0o711);
  const all = [platformModule, ...modules];
  const database = await openDatabase({ dataFolder: join(folder, "data") });
  try {
    await migrate(database.url, all);
    // One connection, so that both are asked over the same.
    const service = createService({ url: database.url, modules: all, log: quiet, poolSize: 1 });
    try {
      const entries = clauses(smoke ? 1_000 : 10_000);
      const began = process.hrtime.bigint();
      await service.run<SearchTables, void>(system("library.search"), (work) => writeEntries(work, entries));
      await service.pool.query("vacuum analyze library.search_entries, library.search_words");
      const loaded = Number(process.hrtime.bigint() - began);
      const asked = questions();
      const found = (q: string): Promise<number> =>
        service.run<SearchTables, number>(
          system("bench"),
          async (work) => (await search(work, searchLibrary.query.parse({ q }))).hits.length,
        );
      const read = (id: string): Promise<number> =>
        service.run<SearchTables, number>(system("bench"), async (work) => {
          const rows = work.db.selectFrom("library.search_entries").where("id", "=", id);
          return (await rows.select(["id", "title", "summary", "official"]).execute()).length;
        });
      const searches: number[] = [];
      const reads: number[] = [];
      const slowest: { q: string; took: number }[] = [];
      let without = 0;
      for (let round = 0; round < (smoke ? 1 : 4); round++)
        for (const [i, q] of asked.entries()) {
          const id = entries[(i * 7919 + round * 31) % entries.length]?.row.id ?? "";
          const start = process.hrtime.bigint();
          const one = await read(id);
          const between = process.hrtime.bigint();
          const hits = await found(q);
          const took = Number(process.hrtime.bigint() - between);
          if (one !== 1) throw new Error(`no row ${id}`);
          // The first round warms both: the dictionary, the plan, the pages of the index.
          if (round === 0 && !smoke) continue;
          reads.push(Number(between - start));
          searches.push(took);
          slowest.push({ q, took });
          if (hits === 0) without += 1;
        }
      for (const list of [searches, reads]) list.sort((a, b) => a - b);
      slowest.sort((a, b) => b.took - a.took);
      const p95 = quantile(searches, 0.95) / quantile(reads, 0.95);
      const line = (name: string, of: readonly number[]): void =>
        console.log(`  ${name.padEnd(24)} p50 ${duration(quantile(of, 0.5))}, p95 ${duration(quantile(of, 0.95))}`);
      console.log(`(k) search over ${entries.length} clauses, ${asked.length} questions, ${searches.length} searches`);
      console.log(`  written and indexed in ${duration(loaded)}`);
      line("search", searches);
      line("read by primary key", reads);
      const [worst] = slowest;
      console.log(`  slowest ${worst?.q ?? ""} ${duration(worst?.took ?? Number.NaN)}; without a find ${without}`);
      return [{ what: "p95 of a search / p95 of a read by primary key", ratio: p95, atMost: 5 }];
    } finally {
      await service.close();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
