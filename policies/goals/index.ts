/** All goals, in the order in which they are shown. */
import type { Goal } from "./goal.ts";
import { posts } from "./posts.ts";
import { settlement } from "./settlement.ts";
import { skills } from "./skills.ts";
import { titles } from "./titles.ts";

export type { Goal, GoalKind, Way } from "./goal.ts";

export const goals: readonly Goal[] = [...titles, ...skills, ...posts, ...settlement];

const byId: ReadonlyMap<string, Goal> = new Map(goals.map((goal) => [goal.id, goal]));

export const goalById = (id: string): Goal | undefined => byId.get(id);
