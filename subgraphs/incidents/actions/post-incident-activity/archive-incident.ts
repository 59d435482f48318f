import { InputType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { IncidentInput, incidentAction } from "../incident-action.js";

@InputType({ description: "Where the incident's data is kept, and for how long." })
export class ArchiveIncidentInput extends IncidentInput {
  @TextField("Where the collected data is archived.", { max: 1_000 })
  place!: string;

  @Field(() => Date, { description: "Until when it is kept." })
  retainUntil!: Date;

  @Field(() => Boolean, { defaultValue: false, description: "Whether a legal hold keeps it beyond that." })
  legalHold!: boolean;
}

export const archiveIncident = incidentAction({
  name: "archiveIncident",
  description:
    "Records that the data of a closed incident was collected and archived, with its retention and a legal hold if there is one.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "DATA_COLLECTION_AND_ARCHIVAL" }],
    transitions: [{ machine: "Incident", from: ["CLOSED"], to: "CLOSED" }],
    gates: ["RETAINED_INTO_THE_FUTURE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.2", "3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: ArchiveIncidentInput,
  decide: ({ input, loaded, now }) => {
    return {
      summary: `Archived the data at ${input.place}, to be kept until ${input.retainUntil.toISOString().slice(0, 10)}${input.legalHold ? ", under legal hold" : ""}`,
      writes: [
        setIncident(loaded, {
          archivedAt: now,
          archivePlace: input.place,
          retainUntil: input.retainUntil,
          legalHold: input.legalHold,
        }),
      ],
    };
  },
});
