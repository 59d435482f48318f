import type { PlanStep } from "../domain/records/response/plan-step.js";
import { moment } from "./case-file.js";

/** A step of the plan of Exchange that security has proposed to contain it, with what a test says otherwise. */
export const planStepOf = (changes: Partial<PlanStep> = {}): PlanStep => ({
  id: "step",
  incidentId: "incident",
  serviceId: "exchange",
  round: 1,
  version: 1,
  state: "PROPOSED",
  kind: "CONTAIN",
  title: "Block the address",
  details: null,
  ownerId: null,
  ownerName: null,
  dueAt: null,
  dependsOnIds: [],
  writings: 1,
  proposedBySide: "SECURITY_TEAM",
  proposedById: "sora",
  proposedByName: "Sora",
  proposedAt: moment,
  agreedById: null,
  agreedByName: null,
  agreedAt: null,
  startedById: null,
  startedAt: null,
  finishedById: null,
  finishedAt: null,
  outcome: null,
  withdrawalReason: null,
  ...changes,
});
