import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { ReviewInput, reviewAction } from "./review-action.js";

@InputType({ description: "What the report says; its sequence of events is that of the review." })
export class PublishIncidentReportInput extends ReviewInput {
  @TextField("The title of the report.", { max: 200 })
  title!: string;

  @TextField("What happened and how it was answered, for readers who were not there.", { max: 20_000 })
  summary!: string;

  @TextField("The effects on customers, their data and the services.", { max: 20_000 })
  effects!: string;

  @TextField("What was changed, or will be, because of the incident.", { max: 20_000 })
  changes!: string;
}

export const publishIncidentReport = reviewAction({
  name: "publishIncidentReport",
  description:
    "Publishes a report of the incident for management, auditors and authorities, after its review is completed. A published report is never changed; a correction is another report.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "INCIDENT_REPORTING" }],
    transitions: [{ machine: "Review", from: ["COMPLETED"], to: "COMPLETED" }],
    gates: ["INCIDENT_UNDER_REVIEW"],
    controls: [
      { framework: "NIST_800_53", ids: ["IR-6"] },
      { framework: "CSF_2_0", ids: ["RS.CO"] },
    ],
  },
  input: PublishIncidentReportInput,
  decide: ({ input, loaded: { review }, viewer, now, newIdentifier }) => ({
    summary: `Published the incident report "${input.title}"`,
    writes: [
      {
        insert: "IncidentReport",
        row: {
          id: newIdentifier(),
          reviewId: review.id,
          title: input.title,
          summary: input.summary,
          effects: input.effects,
          changes: input.changes,
          publishedById: viewer.personId,
          publishedAt: now,
        },
      },
    ],
  }),
});
