/** What accountability tells other modules; delivered after commit. */
import type { DomainEvent } from "@qiaoti/platform";

export const itemActed = (item: string, action: string, state: string): DomainEvent => ({
  topic: "accountability.item-acted",
  payload: { item, action, state },
});

export const valueReported = (target: string, period: string, value: number): DomainEvent => ({
  topic: "accountability.value-reported",
  payload: { target, period, value },
});

export const periodClosedEvent = (document: string, period: string): DomainEvent => ({
  topic: "accountability.period-closed",
  payload: { document, period },
});

export const reminded = (department: string, notice: string, kind: string): DomainEvent => ({
  topic: "accountability.reminded",
  payload: { department, notice, kind },
});

export const assessmentFinalised = (assessment: string, region: string): DomainEvent => ({
  topic: "accountability.assessment-finalised",
  payload: { assessment, region },
});
