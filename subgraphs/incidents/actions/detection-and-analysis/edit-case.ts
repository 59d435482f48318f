import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { CordonError } from "../../../../platform/runtime/errors.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";
import { whoLeads } from "../who-leads.js";

@InputType({ description: "What the case is called, and what it is about." })
export class EditCaseInput extends IncidentInput {
  @TextField("The case in one line; leave it out to keep what stands.", { nullable: true, max: 200 })
  title?: string | null;

  @TextField("What is known; leave it out to keep what stands.", { nullable: true })
  summary?: string | null;

  @TextField("Why it is changed.", { max: 1_000 })
  reason!: string;
}

export const editCase = incidentAction({
  name: "editCase",
  description:
    "Changes the title or the summary of an incident. What stood there before stays in the timeline, with what took its place.",
  policy: {
    phase: "DETECTION_AND_ANALYSIS",
    since: "2.0.0",
    allow: [...whoLeads, { responsibility: "SECURITY_MONITORING_AND_ANALYSIS" }],
    gates: ["INCIDENT_OPEN"],
    controls: [{ framework: "NIST_800_61_R2", ids: ["3.2.5"] }],
  },
  input: EditCaseInput,
  decide: ({ input: { title, summary, reason }, loaded }) => {
    if (!title && !summary)
      throw new CordonError(
        "BAD_USER_INPUT",
        "Nothing was done. Give a `title`, a `summary` or both: what is to change.",
      );
    return {
      summary: `Edited the case: ${reason}`,
      writes: [setIncident(loaded, { ...(title && { title }), ...(summary && { summary }) })],
    };
  },
});
