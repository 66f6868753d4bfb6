/** What decides by this document: its rules, and how it fills open terms of higher documents. */
export { fillings } from "./fillings.ts";
export { rules } from "./rules/all.ts";
