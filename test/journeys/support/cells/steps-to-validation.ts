import { latestOf } from "../messy-case/latest-of.js";
import type { MessyCase } from "../messy-case/messy-case.js";
import { restoration, watchFor } from "../messy-case/service-way.js";
import type { CellStep } from "./cell-step.js";
import {
  agreeing,
  engineer,
  expert,
  forensics,
  guidanceTeam,
  guide,
  lead,
  leadName,
  otherOwner,
  owner,
  ownerName,
  planners,
  refusedTo,
  validating,
} from "./who-holds.js";

const ofExchange = (the: MessyCase) => ({ serviceId: the.id("Exchange") });

const guides = {
  cell: "RECOVERY_GUIDANCE",
  by: guide,
  refused: refusedTo(lead, expert, owner)(guidanceTeam),
} as const;
const owns = {
  cell: "SECURITY_INCIDENT_OWNER",
  by: owner,
  refused: refusedTo(engineer, otherOwner, guide)(ownerName),
} as const;
const executes = {
  cell: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY",
  by: engineer,
  refused: refusedTo(lead, guide, otherOwner)("Exchange"),
} as const;

const latest = async (the: MessyCase, part: "guidance" | "recoveryPlans") =>
  latestOf(the.cordon, part, the.acting.incidentId, the.id("Exchange"));
const onGuidance =
  (words: object = {}) =>
  async (the: MessyCase) => ({ guidanceId: await latest(the, "guidance"), ...words });

const issued: CellStep<MessyCase> = {
  ...guides,
  operation: "issueRecoveryGuidance",
  input: (the) => ({ ...ofExchange(the), text: "Trust the image of Monday." }),
};

/** From guidance to a validated service: each step by whoever holds its cell, and by others. */
export const stepsToValidation: readonly CellStep<MessyCase>[] = [
  issued,
  { ...owns, operation: "refuseGuidance", input: onGuidance({ reason: "Monday's image is gone." }) },
  { ...guides, operation: "withdrawGuidance", input: onGuidance({ reason: "Sunday's it is." }) },
  issued,
  { ...owns, operation: "acknowledgeGuidance", input: onGuidance() },
  {
    ...owns,
    operation: "proposeRecoveryPlan",
    input: (the) => ({ ...ofExchange(the), text: "Revoke, replace, restore." }),
    refused: refusedTo(forensics, otherOwner)("Exchange", guidanceTeam, leadName),
  },
  {
    ...guides,
    operation: "agreeRecoveryPlan",
    input: async (the) => ({ recoveryPlanId: await latest(the, "recoveryPlans") }),
    refused: refusedTo(expert, engineer, otherOwner)(...agreeing),
  },
  { ...executes, operation: "startRecovery", input: (the) => ({ ...ofExchange(the), plan: "From Monday's image." }) },
  { ...executes, operation: "recordRestoration", input: (the) => ({ ...ofExchange(the), ...restoration }) },
  {
    ...guides,
    operation: "proposePlanStep",
    input: (the) => ({ ...ofExchange(the), kind: "VALIDATE", title: "Look for the token" }),
    refused: refusedTo(forensics, otherOwner)(...planners),
    remember: ({ id }, the) => void the.memory.set("validation", id),
  },
  {
    ...owns,
    operation: "agreePlanStep",
    input: (the) => ({ planStepId: the.id("validation") }),
    refused: refusedTo(engineer, otherOwner, expert)(...agreeing),
  },
  ...(["startValidationStep", "completeValidationStep"] as const).map(
    (operation): CellStep<MessyCase> => ({
      cell: "SECURITY_EXPERTISE_AND_CONSULTING",
      by: expert,
      operation,
      input: (the) => ({
        planStepId: the.id("validation"),
        ...(operation === "completeValidationStep" && { outcome: "Nothing since the restoration." }),
      }),
      refused: refusedTo(forensics, engineer, otherOwner)(...validating),
    }),
  ),
  {
    cell: "INCIDENT_RESPONSE_LEAD",
    by: lead,
    operation: "validateRecovery",
    input: (the) => ({ ...ofExchange(the), ...watchFor(60) }),
    refused: refusedTo("security-lead", expert, owner, otherOwner)(leadName),
  },
];
