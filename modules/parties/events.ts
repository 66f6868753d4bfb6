/** What other modules may hear of accounts. */
import type { DomainEvent } from "@qiaoti/platform";

export const accountCreated = (account: string): DomainEvent => ({
  topic: "parties.account-created",
  payload: { account },
});

export const accountDisabled = (account: string): DomainEvent => ({
  topic: "parties.account-disabled",
  payload: { account },
});
