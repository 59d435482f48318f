import { InputType } from "type-graphql";
import { TextField } from "../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../access/acting/actions-on.js";
import { responsibilities } from "../../response-model/process/responsibilities.js";
import { requestHolds } from "../domain/responsibility-request-file.js";
import { newResponsibilityRequestAggregate } from "../store/aggregates/new-responsibility-request-aggregate.js";
import { TeamResponsibilityInput } from "./team-action.js";

@InputType({ description: "Which cell of the security side is requested, for which team, and why." })
export class RequestResponsibilityInput extends TeamResponsibilityInput {
  @TextField("Why the team needs it, for whoever decides.", { max: 1_000 })
  reason!: string;
}

export const requestResponsibility = actionsOn(newResponsibilityRequestAggregate)({
  name: "requestResponsibility",
  description:
    "Requests a cell of the security side for a team. It widens who reads incidents, so another person of the Security Response team decides, within 24 hours.",
  policy: {
    phase: "PREPARATION",
    since: "2.0.0",
    allow: [{ function: "SECURITY_RESPONSE" }],
    transitions: [{ machine: "ResponsibilityRequest", from: [], to: "PENDING" }],
    gates: ["SECOND_PERSON_NEEDED", "NO_REQUEST_PENDING", "CELL_FITS_TEAM"],
    clears: ["NO_REQUEST_PENDING"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-8"] },
      { framework: "NIST_800_61_R2", ids: ["2.4"] },
      { framework: "CSF_2_0", ids: ["GV"] },
      { framework: "ISO_27001", ids: ["A.5.24"] },
    ],
  },
  input: RequestResponsibilityInput,
  decide: ({ input: { responsibility, reason }, loaded, viewer, now, newIdentifier }) => ({
    summary: `Asked that ${loaded.team.name} be given "${responsibilities[responsibility].title}": ${reason}`,
    writes: [
      {
        insert: "ResponsibilityRequest",
        row: {
          id: newIdentifier(),
          version: 1,
          teamId: loaded.team.id,
          responsibility,
          state: "PENDING",
          reason,
          requestedById: viewer.personId,
          requestedAt: now,
          expiresAt: new Date(now.getTime() + requestHolds),
          decidedById: null,
          decidedAt: null,
          decisionReason: null,
        },
      },
    ],
  }),
});
