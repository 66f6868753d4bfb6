/** Accounts and sign-in as a module of the service. */
import { type Role, type ServiceModule, system } from "@qiaoti/platform";
import { permissions } from "./access.ts";
import { http } from "./http.ts";
import type { PartiesWork } from "./store/accounts.ts";
import { migrations } from "./store/migrations.ts";
import { forgetOldAttempts } from "./use-cases/forget-old-attempts.ts";
import { identify } from "./use-cases/identify.ts";

/** The module beside others: it gives each account the permissions that its roles hold in all of them. */
export function partiesBeside(others: readonly Pick<ServiceModule, "permissions">[]): ServiceModule {
  const tables: readonly Readonly<Record<string, readonly Role[]>>[] = [
    permissions,
    ...others.flatMap((other) => (other.permissions === undefined ? [] : [other.permissions])),
  ];
  return {
    name: "parties",
    migrations,
    permissions,
    http: http(tables),
    identify: (token, service) => identify(token, service, tables),
    jobs: {
      "forget-old-attempts": (_, service) =>
        service.run(system("parties.forget-old-attempts"), (work: PartiesWork) => forgetOldAttempts(work)),
    },
    schedule: { "17 * * * *": "forget-old-attempts" },
  };
}

/** The module alone. */
export const module: ServiceModule = partiesBeside([]);
