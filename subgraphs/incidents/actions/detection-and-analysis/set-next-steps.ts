import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { firstLineOf } from "../../domain/first-line-of.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";

@InputType({ description: "What comes next in the response." })
export class SetNextStepsInput extends IncidentInput {
  @TextField("What comes next, by whom and by when, in Markdown; leave it out where nothing does any more.", {
    nullable: true,
  })
  nextSteps?: string | null;
}

export const setNextSteps = incidentAction({
  name: "setNextSteps",
  description:
    "Says what comes next in the response, so that whoever takes over or is called in knows it at a glance: the lead does so, or security on-call. What stood there before stays in the timeline.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "3.0.0",
    allow: [
      { responsibility: "INCIDENT_RESPONSE_LEAD", holder: "LEAD" },
      { responsibility: "SECURITY_ON_CALL_AND_RESPONSE_LEAD" },
    ],
    gates: ["INCIDENT_OPEN"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.2.5"] },
      { framework: "CSF_2_0", ids: ["RS.MA"] },
    ],
  },
  input: SetNextStepsInput,
  decide: ({ input: { nextSteps }, loaded }) => ({
    summary: nextSteps ? `Set the next steps: ${firstLineOf(nextSteps)}` : "Cleared the next steps",
    writes: [setIncident(loaded, { nextSteps: nextSteps ?? null })],
  }),
});
