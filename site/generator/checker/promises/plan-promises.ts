import type { Promised } from "./promised.js";

const affected = ["INCIDENT_DECLARED", "SERVICES_AFFECTED of THIS_SERVICE"];
const present = [...affected, "OF_PRESENT_ROUND"];
const begins = ["RESPONSE_FAR_ENOUGH", "DEPENDENCIES_DONE"];
const byService = ["EXECUTED_BY_SERVICE"];
const bySecurity = ["EXECUTED_BY_SECURITY", "VALIDATED_FROM_OUTSIDE of THIS_SERVICE"];
const agreed = "RECOVERY_PLAN_AGREED of THIS_SERVICE, possibly";

/** What is promised of the steps of a service's plan, and of tasks. */
export const planPromises: Readonly<Record<string, Promised>> = {
  proposePlanStep: {
    moves: ["PlanStep: nothing → PROPOSED"],
    waits: [...affected, "STEP_OWNERS_FIT", "STEPS_DUE_AHEAD", "DEPENDENCIES_STAND", "PLAN_HAS_ROOM"],
    opens: ["OF_PRESENT_ROUND"],
    shuts: [agreed, "PLAN_HAS_ROOM, possibly"],
  },
  proposePlanSteps: {
    moves: ["PlanStep: nothing → PROPOSED, beside"],
    waits: [
      ...affected,
      "STEP_OWNERS_FIT",
      "STEPS_DUE_AHEAD",
      "DEPENDENCIES_STAND",
      "DEPENDENCIES_ACYCLIC",
      "PLAN_HAS_ROOM",
    ],
    opens: ["OF_PRESENT_ROUND"],
    shuts: [agreed, "PLAN_HAS_ROOM, possibly"],
  },
  agreePlanStep: {
    moves: ["PlanStep: PROPOSED → AGREED"],
    waits: [...present, "STEPS_OF_THE_OTHER_SIDE"],
    opens: [agreed],
  },
  agreePlanSteps: {
    moves: ["PlanStep: PROPOSED → AGREED, beside"],
    waits: [...affected, "STEPS_PROPOSED", "STEPS_OF_THE_OTHER_SIDE", "STEPS_AS_READ"],
    opens: [agreed],
    shuts: ["STEPS_PROPOSED", "STEPS_AS_READ, possibly"],
  },
  amendPlanStep: {
    moves: ["PlanStep: PROPOSED → PROPOSED", "PlanStep: AGREED → PROPOSED"],
    waits: [...present, "DEPENDENCIES_STAND", "DEPENDENCIES_ACYCLIC"],
    opens: ["DEPENDENCIES_DONE, possibly"],
    shuts: [agreed, "DEPENDENCIES_DONE, possibly"],
  },
  withdrawPlanStep: {
    moves: ["PlanStep: PROPOSED → WITHDRAWN", "PlanStep: AGREED → WITHDRAWN"],
    waits: present,
    opens: [agreed],
  },
  assignPlanStep: {
    moves: ["PlanStep: PROPOSED → PROPOSED", "PlanStep: AGREED → AGREED", "PlanStep: IN_PROGRESS → IN_PROGRESS"],
    waits: [...present, "STEP_OWNERS_FIT", "STEPS_DUE_AHEAD"],
  },
  startPlanStep: { moves: ["PlanStep: AGREED → IN_PROGRESS"], waits: [...present, ...byService, ...begins] },
  completePlanStep: {
    moves: ["PlanStep: IN_PROGRESS → DONE"],
    waits: byService,
    opens: ["DEPENDENCIES_DONE, possibly"],
  },
  failPlanStep: { moves: ["PlanStep: IN_PROGRESS → FAILED"], waits: byService },
  startValidationStep: { moves: ["PlanStep: AGREED → IN_PROGRESS"], waits: [...present, ...bySecurity, ...begins] },
  completeValidationStep: {
    moves: ["PlanStep: IN_PROGRESS → DONE"],
    waits: bySecurity,
    opens: ["DEPENDENCIES_DONE, possibly"],
  },
  failValidationStep: { moves: ["PlanStep: IN_PROGRESS → FAILED"], waits: bySecurity },
  createTask: { moves: ["Task: nothing → OPEN"], waits: ["INCIDENT_OPEN", "ASSIGNEE_FITS", "TASK_DUE_AHEAD"] },
  assignTask: { moves: ["Task: OPEN → OPEN"], waits: ["NOT_MERGED", "ASSIGNEE_FITS", "TASK_DUE_AHEAD"] },
  completeTask: { moves: ["Task: OPEN → DONE"] },
  cancelTask: { moves: ["Task: OPEN → CANCELLED"] },
  reopenTask: { moves: ["Task: DONE → OPEN", "Task: CANCELLED → OPEN"], waits: ["INCIDENT_OPEN"] },
};
