import { Max, Min, ValidateNested } from "class-validator";
import { InputType, Int } from "type-graphql";
import { approvedInput, inputHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { approvalHours, maxWaitHours } from "../../../response-model/process/timers.js";
import { timerEnd } from "../../domain/timer-end.js";
import { requestAggregate } from "../../store/aggregates/people/request-aggregate.js";
import { CaseInput } from "../incident-action.js";
import { withAwaitedPeople } from "../with-awaited-people.js";
import { ApprovableOperation, operationIn } from "./approvable-operation.js";

@InputType({ description: "What shall be approved, and why." })
export class RequestApprovalInput extends CaseInput {
  @ValidateNested()
  @Field(() => ApprovableOperation, { description: "The operation, with its input." })
  operation!: ApprovableOperation;

  @TextField("Why it is needed, and what it costs, for who decides.")
  reason!: string;

  @Min(1, { message: "must be at least 1" })
  @Max(maxWaitHours, { message: `must be at most ${maxWaitHours}, a week` })
  @Field(() => Int, { defaultValue: approvalHours, description: "For how many hours it is asked and good." })
  hours!: number;

  /** What is asked for, as an approval names it. */
  get asked() {
    const operation = operationIn(this.operation);
    if (!operation || operation.input.incidentId !== this.incidentId)
      throw new CordonError(
        "BAD_USER_INPUT",
        "`operation` must name exactly one operation, on the incident that `incidentId` names.",
      );
    const input = approvedInput(operation.input);
    return { operation: operation.name, input, inputHash: inputHash(input), policy: operation.policy };
  }
}

export const requestApproval = actionsOn(requestAggregate)({
  name: "requestApproval",
  description:
    "Asks for the approval that an operation needs: of an eradication that is flagged, of a withdrawal, of reopening what was closed or withdrawn, of replacing who cannot be reached, in a role or as the custodian of evidence, of a notice to customers that waits longer than a day. An executive incident manager who did not ask for it answers.",
  policy: {
    phase: "CONTAINMENT",
    since: "2.0.0",
    allow: [
      { responsibility: "INCIDENT_RESPONSE_LEAD" },
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
      { responsibility: "SECURITY_INCIDENT_OWNER" },
      { responsibility: "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY" },
      { responsibility: "FORENSICS_INVESTIGATION" },
      { responsibility: "DATA_COLLECTION_AND_ARCHIVAL" },
      { function: "LEGAL_AFFAIRS" },
    ],
    transitions: [{ machine: "Approval", from: [], to: "REQUESTED" }],
    gates: ["APPROVAL_NEEDED", "APPROVAL_NEW"],
    clears: ["APPROVAL_NEW"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["2.4"] }],
  },
  input: RequestApprovalInput,
  decide: ({ input, loaded, viewer, now, newIdentifier }) => {
    const { incident, executives } = loaded;
    const { policy: _, ...request } = loaded.asked;
    return {
      summary: `Asked for the approval of ${request.operation}: ${input.reason}`,
      writes: withAwaitedPeople(loaded, [
        {
          insert: "Approval",
          row: {
            id: newIdentifier(),
            incidentId: incident.id,
            version: 1,
            state: "REQUESTED",
            ...request,
            reason: input.reason,
            askedPersonIds: executives.map(({ id }) => id).filter((id) => id !== viewer.personId),
            requestedById: viewer.personId,
            requestedByName: viewer.name,
            requestedAt: now,
            expiresAt: timerEnd("APPROVAL", { incident, now, hours: input.hours }),
            decidedById: null,
            decidedByName: null,
            decidedAt: null,
            decisionReason: null,
            usedAt: null,
          },
        },
      ]),
    };
  },
});
