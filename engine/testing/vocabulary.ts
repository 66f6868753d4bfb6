/** A small vocabulary for tests: every kind of fact and of item field, parameters set and unset, readings, open terms. */
import {
  choice,
  date,
  day,
  type Fact,
  flag,
  flagParameter,
  integer,
  item,
  judgement,
  listParameter,
  manyOf,
  money,
  openTerm,
  parameter,
  reading,
  records,
  regionCode,
  scale,
  spells,
  type Text,
  text,
  theme,
  type Vocabulary,
  vocabularyOf,
} from "../language/index.ts";

const said = (name: string): Text => text(`测试用的${name}`, `${name} for tests`);

const about = (name: string) => ({
  of: "person",
  label: said(name),
  ask: text(`请填写${name}？`, `What is the ${name}?`),
  sensitivity: "open" as const,
  verifiedBy: [],
});
const yesNo = (name: string) => ({ yes: text(`有${name}`, `has ${name}`), no: text(`无${name}`, `has no ${name}`) });

const named = <const K extends string>(...keys: K[]): Readonly<Record<K, Text>> =>
  Object.fromEntries(keys.map((key) => [key, text(key, key)])) as Record<K, Text>;

const trades = named("farming", "teaching", "medicine", "building", "trade", "crafts");
const grades = named("none", "junior", "middle", "senior", "chief");
/** More than 31 options, so that a set needs several words. */
const skills = named(...Array.from({ length: 37 }, (_, i) => `skill-${i}`));

export const subject = theme("subject", {
  married: flag({ ...about("flag a"), ...yesNo("a") }),
  insured: flag({ ...about("flag b"), ...yesNo("b"), prior: 0.7 }),
  veteran: flag({ ...about("flag c"), ...yesNo("c") }),
  outstanding: judgement({ ...about("judgement"), ...yesNo("d"), decidedBy: text("评审委员会", "the board") }),
  trade: choice({ ...about("trade"), options: trades }),
  formerTrade: choice({ ...about("former trade"), options: trades }),
  grade: scale({ ...about("grade"), options: grades }),
  soughtGrade: scale({ ...about("grade sought"), options: grades }),
  children: integer({ ...about("children"), unit: "person", min: 0, max: 20 }),
  staff: integer({ ...about("staff"), unit: "person" }),
  wage: money({ ...about("wage"), min: 0 }),
  savings: money({ ...about("savings") }),
  birth: date({ ...about("birth") }),
  graduated: date({ ...about("graduation") }),
  home: regionCode({ ...about("home") }),
  workplace: regionCode({ ...about("workplace") }),
  skills: manyOf({ ...about("skills"), options: skills }),
  permits: manyOf({ ...about("permits"), options: named("drive", "teach", "heal") }),
});

const fields = {
  counted: item.flag({ label: said("counted"), ...yesNo("e") }),
  trade: item.choice({ label: said("trade"), options: trades }),
  grade: item.scale({ label: said("grade"), options: grades }),
  hours: item.integer({ label: said("hours"), unit: "person", min: 0, max: 100 }),
  pay: item.money({ label: said("pay") }),
  signed: item.date({ label: said("signed") }),
  place: item.region({ label: said("place") }),
  permits: item.set({ label: said("permits"), options: named("drive", "teach", "heal") }),
};

export const lists = theme("lists", {
  service: spells({ ...about("service"), item: fields }),
  reviews: records({ ...about("reviews"), item: fields }),
});

export const testFacts: readonly Fact[] = [...Object.values(subject), ...Object.values(lists)];
export const testVocabulary: Vocabulary = vocabularyOf(
  subject as unknown as Readonly<Record<string, Fact>>,
  lists as unknown as Readonly<Record<string, Fact>>,
);

const set = text("市人社局", "the city labour bureau");
const since = (iso: string) => ({ from: day(iso), source: "测试 1" });

/** Number parameters by unit: the first has settings in several regions and from several days, the second is unset. */
export const testParameters = {
  duration: [
    parameter("duration", {
      id: "p.duration",
      label: said("duration"),
      setBy: set,
      settings: [
        { ...since("2000-01-01"), region: "000000", value: 24 * 31 },
        { ...since("2020-07-01"), region: "530000", value: 18 * 31 + 15 },
        { ...since("2021-01-01"), region: "530100", value: 30 * 31 },
      ],
    }),
    parameter("duration", { id: "p.duration.unset", label: said("duration"), setBy: set }),
  ],
  fen: [
    parameter("fen", {
      id: "p.fen",
      label: said("amount"),
      setBy: set,
      settings: [{ ...since("2000-01-01"), region: "000000", value: 250_000 }],
    }),
    parameter("fen", { id: "p.fen.unset", label: said("amount"), setBy: set }),
  ],
  person: [
    parameter("person", {
      id: "p.person",
      label: said("count"),
      setBy: set,
      settings: [
        { ...since("2000-01-01"), region: "000000", value: 3 },
        { ...since("2000-01-01"), region: "120000", value: 5 },
      ],
    }),
    parameter("person", { id: "p.person.unset", label: said("count"), setBy: set }),
  ],
  date: [
    parameter("date", {
      id: "p.date",
      label: said("day"),
      setBy: set,
      settings: [{ ...since("2000-01-01"), region: "000000", value: day("2016-02-29") }],
    }),
    parameter("date", { id: "p.date.unset", label: said("day"), setBy: set }),
  ],
} as const;

export const testFlagParameters = [
  flagParameter({
    id: "p.flag",
    label: said("switch"),
    setBy: set,
    settings: [
      { ...since("2010-01-01"), region: "000000", value: false },
      { ...since("2021-03-31"), region: "000000", value: true },
    ],
  }),
  flagParameter({ id: "p.flag.unset", label: said("switch"), setBy: set }),
];

export const testListParameters = [
  listParameter({
    id: "p.list",
    label: said("list"),
    setBy: set,
    settings: [{ ...since("2010-01-01"), region: "000000", value: ["farming", "medicine", "junior"] }],
  }),
  listParameter({ id: "p.list.unset", label: said("list"), setBy: set }),
];

const ways = { strict: text("从严", "strict"), wide: text("从宽", "wide"), middle: text("居中", "middle") };
export const testReadings = [
  reading({ id: "r.standard", question: said("reading"), options: ways, standard: "wide", cites: "测试 2" }),
  reading({ id: "r.open", question: said("reading"), options: ways, cites: "测试 3" }),
];
export const testReadingOptions = Object.keys(ways);

export const testTerms = [
  openTerm({ id: "t.first", label: said("term"), setBy: set }),
  openTerm({ id: "t.second", label: said("term"), setBy: set }),
];

/** Codes of every length, and places known only roughly. */
export const testRegions = [
  "000000",
  "530000",
  "530100",
  "530102",
  "530128",
  "530128101",
  "530128000",
  "530128101001",
  "530900",
  "120000",
  "120101",
  "310115",
  "310115103",
] as const;
