import { mutations } from "../../../platform/graphql/mutations.js";
import { policyDirectiveTexts } from "../../response-model/schema/policy-directive-texts.js";
import { operations } from "./operations.js";
import { AlertResult } from "./types/alert.js";
import { ApprovalResult } from "./types/approval.js";
import { AssignmentResult } from "./types/assignment.js";
import { DetectionRequirementResult } from "./types/detection-requirement.js";
import { GuidanceResult } from "./types/guidance.js";
import { IncidentResult } from "./types/incident.js";
import { RecoveryPlanResult } from "./types/recovery-plan.js";
import { ServiceResponseResult } from "./types/service-response.js";

/** The mutations of this subgraph: one for each operation. */
export const mutationResolvers = [
  mutations(operations.alert, AlertResult, policyDirectiveTexts),
  mutations(operations.incident, IncidentResult, policyDirectiveTexts),
  mutations(operations.response, ServiceResponseResult, policyDirectiveTexts),
  mutations(operations.assignment, AssignmentResult, policyDirectiveTexts),
  mutations(operations.plan, RecoveryPlanResult, policyDirectiveTexts),
  mutations(operations.guidance, GuidanceResult, policyDirectiveTexts),
  mutations(operations.approval, ApprovalResult, policyDirectiveTexts),
  mutations(operations.requirement, DetectionRequirementResult, policyDirectiveTexts),
];
