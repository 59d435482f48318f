import { acceptRecommendation } from "../../../actions/advice/accept-recommendation.js";
import { answerConsultation } from "../../../actions/advice/answer-consultation.js";
import { declineConsultation } from "../../../actions/advice/decline-consultation.js";
import { rejectRecommendation } from "../../../actions/advice/reject-recommendation.js";
import { recordContainment } from "../../../actions/containment-eradication-recovery/record-containment.js";
import { recordEviction } from "../../../actions/containment-eradication-recovery/record-eviction.js";
import { recordMitigation } from "../../../actions/containment-eradication-recovery/record-mitigation.js";
import { recordRestoration } from "../../../actions/containment-eradication-recovery/record-restoration.js";
import { startContainment } from "../../../actions/containment-eradication-recovery/start-containment.js";
import { startEradication } from "../../../actions/containment-eradication-recovery/start-eradication.js";
import { startRecovery } from "../../../actions/containment-eradication-recovery/start-recovery.js";
import { validateRecovery } from "../../../actions/containment-eradication-recovery/validate-recovery.js";
import { agreePlanStep } from "../../../actions/plan-steps/agree-plan-step.js";
import { completePlanStep } from "../../../actions/plan-steps/complete-plan-step.js";
import { completeValidationStep } from "../../../actions/plan-steps/complete-validation-step.js";
import { failPlanStep } from "../../../actions/plan-steps/fail-plan-step.js";
import { failValidationStep } from "../../../actions/plan-steps/fail-validation-step.js";
import { startPlanStep } from "../../../actions/plan-steps/start-plan-step.js";
import { startValidationStep } from "../../../actions/plan-steps/start-validation-step.js";
import { acknowledgeGuidance } from "../../../actions/plans-and-guidance/acknowledge-guidance.js";
import { agreeRecoveryPlan } from "../../../actions/plans-and-guidance/agree-recovery-plan.js";
import { refuseGuidance } from "../../../actions/plans-and-guidance/refuse-guidance.js";
import { withdrawGuidance } from "../../../actions/plans-and-guidance/withdraw-guidance.js";
import { reassessSeverity } from "../../../actions/scope-and-severity/reassess-severity.js";
import { setProvisionalSeverity } from "../../../actions/scope-and-severity/set-provisional-severity.js";
import { completeTask } from "../../../actions/tasks/complete-task.js";
import { Consultation } from "../../types/advice/consultation.js";
import { Recommendation } from "../../types/advice/recommendation.js";
import { Guidance } from "../../types/response/guidance.js";
import { PlanStep } from "../../types/response/plan-step.js";
import { RecoveryPlan } from "../../types/response/recovery-plan.js";
import { ServiceResponse } from "../../types/response/service-response.js";
import { Task } from "../../types/tasks/task.js";
import type { KindOfWork } from "./kind-of-work.js";

/** What waits in the response of a service, and in its plan. */
export const responseWorkKinds = {
  SEVERITY_ASSESSMENT: {
    type: ServiceResponse,
    operations: [reassessSeverity],
    description:
      "Nobody of a team of yours has assessed how bad it is for your service, or security did in their place.",
  },
  PROVISIONAL_SEVERITY: {
    type: ServiceResponse,
    operations: [setProvisionalSeverity],
    description: "The team of a service has not assessed in time how bad it is for it, so security may in its place.",
  },
  SERVICE_RESPONSE: {
    type: ServiceResponse,
    operations: [
      startContainment,
      recordContainment,
      startEradication,
      recordEviction,
      recordMitigation,
      startRecovery,
      recordRestoration,
    ],
    description:
      "A service of yours is affected: its team acts in it, once the incident is declared and whatever else the next step waits for is there.",
  },
  RECOVERY_PLAN: {
    type: RecoveryPlan,
    operations: [agreeRecoveryPlan],
    description: "The other side proposes how a service recovers.",
  },
  PLAN_STEP_AGREEMENT: {
    type: PlanStep,
    operations: [agreePlanStep],
    description: "The other side proposes a step for the plan of a service.",
  },
  PLAN_STEP: {
    type: PlanStep,
    operations: [startPlanStep, completePlanStep, failPlanStep],
    description:
      "A step of a service's plan that you own, or that nobody of your team owns yet, and that can begin or is in progress.",
  },
  VALIDATION_STEP: {
    type: PlanStep,
    operations: [startValidationStep, completeValidationStep, failValidationStep],
    description:
      "A step that validates the recovery of a service, that you own or nobody owns yet, and that can begin or is in progress.",
  },
  TASK: {
    type: Task,
    operations: [completeTask],
    description: "A task in an incident that is assigned to you.",
  },
  GUIDANCE: {
    type: Guidance,
    operations: [acknowledgeGuidance, refuseGuidance],
    description: "Guidance for a service that you stand for.",
  },
  REFUSED_GUIDANCE: {
    type: Guidance,
    operations: [withdrawGuidance],
    description: "Guidance that a service has refused: take it back, and issue other guidance that it can follow.",
  },
  EXPIRED_GUIDANCE: {
    type: Guidance,
    operations: [withdrawGuidance],
    description: "Guidance that a service has not answered in time: issue it again, or take it back.",
  },
  CONSULTATION: {
    type: Consultation,
    operations: [answerConsultation, declineConsultation],
    description: "A question is put to you, or to a team of yours.",
  },
  RECOMMENDATION: {
    type: Recommendation,
    operations: [acceptRecommendation, rejectRecommendation],
    description: "An eradication is recommended to a service, and you decide on it as its owner or as the lead.",
  },
  RECOVERY_VALIDATION: {
    type: ServiceResponse,
    operations: [validateRecovery],
    description: "A service that its team says is restored, and security has not validated that.",
  },
} as const satisfies Readonly<Record<string, KindOfWork>>;
