import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { timerEnd } from "../../domain/timer-end.js";
import { responseAction, ServiceResponseInput } from "../response-action.js";
import { WaitHoursField } from "../wait-hours-field.js";

@InputType({ description: "What the security team recommends to the service." })
export class IssueRecoveryGuidanceInput extends ServiceResponseInput {
  @TextField("What to do and what to avoid, so that the adversary cannot undo the recovery.", { max: 20_000 })
  text!: string;

  @WaitHoursField("For how many hours it waits for the owner of the service to answer.", "GUIDANCE")
  hours?: number | null;
}

export const issueRecoveryGuidance = responseAction({
  name: "issueRecoveryGuidance",
  description:
    "Issues the security team's guidance to one service, for a recovery that the adversary cannot undo. The owner of the service acknowledges it or says why not, until it ends; recovery waits for that.",
  policy: {
    phase: "CONTAINMENT",
    since: "1.0.0",
    allow: [{ responsibility: "RECOVERY_GUIDANCE" }],
    transitions: [{ machine: "Guidance", from: [], to: "ISSUED" }],
    gates: ["INCIDENT_DECLARED", { is: "SERVICES_AFFECTED", of: "THIS_SERVICE" }],
    establishes: ["OF_PRESENT_ROUND"],
    clears: [{ is: "GUIDANCE_ACKNOWLEDGED", of: "THIS_SERVICE" }],
    controls: [{ framework: "CSF_2_0", ids: ["RC.RP"] }],
  },
  input: IssueRecoveryGuidanceInput,
  decide: ({ input, loaded: { incident, response, service }, viewer, now, newIdentifier }) => ({
    summary: `Issued guidance for the recovery of ${service.name}: ${input.text}`,
    writes: [
      {
        insert: "Guidance",
        row: {
          id: newIdentifier(),
          incidentId: incident.id,
          serviceId: service.id,
          round: response.round,
          version: 1,
          state: "ISSUED",
          text: input.text,
          issuedById: viewer.personId,
          issuedAt: now,
          expiresAt: timerEnd("GUIDANCE", { incident, now, hours: input.hours }),
          answeredById: null,
          answeredAt: null,
          reason: null,
        },
      },
    ],
  }),
});
