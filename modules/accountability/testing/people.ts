/** People of offices, as tests need them. */
import { actorOf } from "@qiaoti/platform/testing";
import { permissions } from "../contract/shared.ts";

const { read, report, supervise } = permissions;

/** An officer of a department, such as 530100/hrss. */
export const officerOf = (department: string, name = "办事员") =>
  actorOf({ jurisdiction: department.slice(0, 6), department, name, permissions: [read, report] });

export const supervisorOf = (jurisdiction: string, name = "督查员") =>
  actorOf({ jurisdiction, name, permissions: [read, report, supervise] });

export const readerOf = (jurisdiction: string) => actorOf({ jurisdiction, permissions: [read] });

/** Path of an item, target or other route of the module. */
export const at = (path: string, ...ids: readonly string[]): string =>
  `/api/v1/accountability${ids.reduce((url, id) => url.replace(/:\w+/, encodeURIComponent(id)), path)}`;
