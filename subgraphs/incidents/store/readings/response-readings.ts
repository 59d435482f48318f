import { among, type ConditionOf } from "../../../../platform/graphql/lists/conditions.js";
import { filtered, toMany, toOne, toPage } from "../../../../platform/graphql/reader/relations.js";
import type { PlanStepKind } from "../../../response-model/containment-eradication-recovery/plan-step-kinds.js";
import type { PlanStepState } from "../../../response-model/machines/response/plan-step-states.js";
import { milestoneConditions } from "../lists/case/milestone-conditions.js";
import { partConditions } from "../lists/case/part-conditions.js";
import { partOrders } from "../lists/case/part-orders.js";
import { byNumber } from "./case-file-readings.js";
import { detail, part } from "./part.js";

interface StepConditions {
  readonly round?: number | null;
  readonly states?: readonly PlanStepState[] | null;
  readonly kinds?: readonly PlanStepKind[] | null;
  readonly ownerIds?: readonly string[] | null;
}

const ofService = { incidentId: "incidentId", serviceId: "serviceId" } as const;
const isRound: ConditionOf<number> = (round, parameter) => `part.round = ${parameter(round)}`;

/** How the responses of services are read, with what was planned and done in them. */
export const responseReadings = {
  ServiceResponse: part("ServiceResponse", {
    relations: {
      owner: toOne("Assignment", ofService, { where: { state: "ACCEPTED" } }),
      milestones: toMany("Milestone", ofService),
      milestoneHistory: toPage("Milestone", ofService, { narrow: filtered(milestoneConditions) }),
      steps: toPage("ResponseStep", ofService, { narrow: filtered(partConditions.ResponseStep) }),
      recoveryPlans: toPage("RecoveryPlan", ofService, { narrow: filtered(partConditions.RecoveryPlan) }),
      planSteps: toPage("PlanStep", ofService, {
        narrow: filtered<StepConditions>({
          round: isRound,
          states: among("part.state"),
          kinds: among("part.kind"),
          ownerIds: among("part.ownerId"),
        }),
        orderBy: partOrders.planSteps,
      }),
      guidance: toPage("Guidance", ofService, { narrow: filtered(partConditions.Guidance) }),
      recommendations: toPage("Recommendation", ofService, { narrow: filtered(partConditions.Recommendation) }),
      notes: toPage("ServiceNote", ofService),
      severityAssessments: toPage("SeverityAssessment", ofService),
      severityHistory: toPage("SeverityChange", ofService),
    },
  }),
  RecoveryPlan: part("RecoveryPlan"),
  PlanStep: part("PlanStep", {
    relations: {
      dependsOn: toMany("PlanStep", { incidentId: "incidentId", id: { among: "dependsOnIds" } }),
      dependents: toMany("PlanStep", { incidentId: "incidentId", dependsOnIds: { has: "id" } }),
      history: toPage("PlanStepVersion", { incidentId: "incidentId", planStepId: "id" }, { order: byNumber }),
    },
  }),
  PlanStepVersion: detail("PlanStepVersion"),
  Guidance: part("Guidance"),
  ResponseStep: detail("ResponseStep"),
  Task: part("Task"),
} as const;
