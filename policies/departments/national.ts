/** Bodies that the national Opinion names: groups only, for it leaves the division of work to others. */
import { departmentsIn } from "./department.ts";

export const national = departmentsIn("000000", "nation", [
  ["regions", "各地区", "All regions", "group", "各地区", "below"],
  ["departments", "中央和国家机关各部门", "All central departments", "group", "各部门"],
  ["departments-concerned", "中央和国家机关各有关部门", "Central departments concerned", "group", "各有关部门"],
]);
