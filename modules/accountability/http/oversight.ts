/** Routes of overview, dashboards, departments, notices and assessments. */
import { type Routes, system, type Work } from "@qiaoti/platform";
import { type DocumentId, departments, documents, measures } from "@qiaoti/policies";
import { holds } from "../access.ts";
import * as contract from "../contract/oversight.ts";
import { permissions } from "../contract/shared.ts";
import { notYours } from "../errors.ts";
import { listNotices, markNotices } from "../queries/list-notices.ts";
import { departmentRef } from "../queries/names.ts";
import { listAssessments, readAssessment, rulesOf } from "../queries/read-assessments.ts";
import { readDashboard, readLenses, readOverview } from "../queries/read-dashboard.ts";
import { readHistory } from "../queries/read-history.ts";
import { remindersOf } from "../queries/read-reminders.ts";
import type { Tables } from "../store/tables.ts";
import {
  createAssessment,
  finaliseAssessment,
  recomputeAssessment,
  returnDepartment,
} from "../use-cases/assess-departments.ts";
import { changeAssessmentRule, setReminders } from "../use-cases/change-settings.ts";

type W = Work<Tables>;

/** Documents of a region that print a department's name. */
function documentsNaming(id: string): readonly string[] {
  const department = departments.get(id);
  if (department === undefined) return [];
  const names = new Set(department.printed);
  return (Object.keys(documents) as DocumentId[]).filter(
    (document) =>
      documents[document].region === department.region &&
      [...measures.values()].some(
        (measure) =>
          measure.document === document &&
          measure.departments.some((name) => names.has(name.replaceAll("(", "（").replaceAll(")", "）"))),
      ),
  );
}

const directory = [...departments.values()].map((department) => ({
  ...departmentRef(department.id),
  region: department.region,
  level: department.level,
  kind: department.kind,
  shortNames: [...department.printed],
  documents: [...documentsNaming(department.id)],
}));

const placeOf = (work: W): string => {
  if (work.actor.jurisdiction === undefined) throw notYours();
  return work.actor.jurisdiction;
};

export function serveOversight(routes: Routes): void {
  // Counts of what public documents promise are public; the reader has no place of its own to look from.
  routes.serve(contract.overview, ({ service, requestId }) =>
    service.run(system("accountability.overview"), (work: W) => readOverview(work), requestId),
  );
  routes.serve(contract.readDashboard, ({ query, run }) => run((work: W) => readDashboard(work, query)));
  routes.serve(contract.listLenses, async () => readLenses());
  routes.serve(contract.listDepartments, async ({ query }) => ({
    departments: directory.filter(
      (department) =>
        (query.region === undefined || department.region === query.region) &&
        (query.document === undefined || department.documents.includes(query.document)),
    ),
  }));
  routes.serve(contract.listNotices, ({ query, run }) => run((work: W) => listNotices(work, query.unread === "true")));
  routes.serve(contract.markNotices, ({ body, run }) => run((work: W) => markNotices(work, body.notices)));
  routes.serve(contract.readReminders, ({ run }) =>
    run(async (work: W) => {
      const { daysBefore, ...rest } = await remindersOf(work, placeOf(work));
      return { ...rest, daysBefore: [...daysBefore] };
    }),
  );
  routes.serve(contract.setReminders, ({ body, run }) =>
    run(async (work: W) => {
      const { daysBefore, ...rest } = await setReminders(work, body);
      return { ...rest, daysBefore: [...daysBefore] };
    }),
  );
  routes.serve(contract.readAssessmentRule, ({ run }) =>
    run(async (work: W) => {
      const [current, ...earlier] = await rulesOf(work, placeOf(work));
      return { current, earlier, mayChange: holds(work.actor, permissions.supervise) };
    }),
  );
  routes.serve(contract.changeAssessmentRule, ({ body, run }) => run((work: W) => changeAssessmentRule(work, body)));
  routes.serve(contract.listAssessments, ({ run }) =>
    run(async (work: W) => ({ assessments: await listAssessments(work) })),
  );
  routes.serve(contract.readAssessment, ({ params, run }) => run((work: W) => readAssessment(work, params.assessment)));
  routes.serve(contract.readAssessmentHistory, ({ params, run }) =>
    run(async (work: W) => ({ entries: [...(await readHistory(work, "assessment", params.assessment))] })),
  );
  routes.serve(contract.createAssessment, ({ body, run }) => run((work: W) => createAssessment(work, body)));
  routes.serve(contract.recomputeAssessment, ({ params, body, run }) =>
    run((work: W) => recomputeAssessment(work, params.assessment, body.version)),
  );
  routes.serve(contract.returnDepartment, ({ params, body, run }) =>
    run((work: W) => returnDepartment(work, params.assessment, body)),
  );
  routes.serve(contract.finaliseAssessment, ({ params, body, run }) =>
    run((work: W) => finaliseAssessment(work, params.assessment, body.version)),
  );
}
