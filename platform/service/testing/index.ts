/** Tests of modules on a real database: a service, its clock, HTTP and jobs. */
export * from "./service.ts";
