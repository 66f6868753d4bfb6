/** The door to the office's own components (antd): a separate entry, so that a citizen's screen never loads it. */
export { Office } from "./parts/office.tsx";
