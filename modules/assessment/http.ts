/** The routes of the module, served. */
import { type Routes, type Service, system, Written } from "@qiaoti/platform";
import { bookFor } from "./books.ts";
import type { SavedAnswers } from "./browser/saved-answers.ts";
import * as contract from "./contract/service.ts";
import { wrongFacts } from "./errors.ts";
import { resultPdf } from "./pdf/result-pdf.ts";
import { plainDecideBody } from "./plain-body.ts";
import { tallies } from "./queries/tallies.ts";
import { chinaToday } from "./saved/china-day.ts";
import { situationOfSaved } from "./saved/situation-of-saved.ts";
import type { Tables } from "./store/tables.ts";
import { TallyCounter } from "./tally/counter.ts";
import { countVerdicts } from "./use-cases/count-verdicts.ts";
import { decideEverything } from "./use-cases/decide-everything.ts";
import { openSaved, removeSaved } from "./use-cases/open-saved.ts";
import { saveAnswers } from "./use-cases/save-answers.ts";

/** Counts are written so long after the first of them at the latest. */
const WRITE_AFTER_MS = 2000;

/**
 * Counts what is decided, and writes the counts soon after and at a graceful stop; a process that is killed loses those
 * of two seconds. Counts that could not be written are written with the next.
 */
class Tallying {
  readonly #counter = new TallyCounter();
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  add(service: Service, place: string, decided: { book: Parameters<TallyCounter["add"]>[2]; codes: Uint8Array }): void {
    this.#counter.add(place, chinaToday(service.clock.now()), decided.book, decided.codes);
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.write(service), WRITE_AFTER_MS);
    this.#timer.unref();
  }

  /** Resolves when all that is counted by now is written. */
  write(service: Service): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(() => this.#writeNow(service));
    return this.#writing;
  }

  async #writeNow(service: Service): Promise<void> {
    if (this.#counter.isEmpty) return;
    const counts = this.#counter.take();
    try {
      await service.run<Tables, void>(system("assessment.tally"), (work) => countVerdicts(work, counts));
    } catch (error) {
      this.#counter.putBack(counts);
      service.log.warn({ error: String(error) }, "counts of verdicts were not written");
    }
  }
}

export function http(routes: Routes): void {
  const tallying = new Tallying();

  routes.atEnd((service) => tallying.write(service));

  routes.serve(
    contract.decide,
    async ({ body, query, service }) => {
      const { place, facts, readings } = body;
      const on = body.on ?? chinaToday(service.clock.now());
      const decided = decideEverything({ place, on, facts, readings, detail: query?.detail });
      if ("problems" in decided) throw wrongFacts(decided.problems);
      tallying.add(service, place, decided);
      return new Written(decided.json);
    },
    { plainBody: plainDecideBody },
  );

  routes.serve(contract.save, async ({ body, run, service }) => {
    const answers = body.answers as SavedAnswers;
    const saved = await run((work: Parameters<typeof saveAnswers>[0]) => saveAnswers(work, answers));
    const situation = situationOfSaved(answers);
    const book = bookFor(answers.place, answers.on).verdicts;
    tallying.add(service, answers.place, { book, codes: book.codes(situation) });
    return saved;
  });

  routes.serve(contract.open, async ({ body, run }) =>
    run(async (work: Parameters<typeof openSaved>[0]) => {
      const { answers, ...kept } = await openSaved(work, body.code);
      return { ...kept, answers: contract.savedAnswers.parse(answers) };
    }),
  );

  routes.serve(contract.remove, async ({ body, run }) => {
    await run((work: Parameters<typeof removeSaved>[0]) => removeSaved(work, body.code));
    return undefined;
  });

  routes.serve(contract.print, async ({ body, run, lang }) => {
    const opened = await run((work: Parameters<typeof openSaved>[0]) => openSaved(work, body.code));
    const inLang = body.lang ?? lang;
    const bytes = await resultPdf(opened.answers, inLang);
    return { name: inLang === "zh" ? "测一测结果.pdf" : "assessment.pdf", type: "application/pdf", bytes };
  });

  routes.serve(contract.readTallies, async ({ run, service }) => {
    await tallying.write(service);
    return { tallies: [...(await run((work: Parameters<typeof openSaved>[0]) => tallies(work)))] };
  });
}
