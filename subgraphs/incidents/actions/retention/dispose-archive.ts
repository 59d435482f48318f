import { InputType } from "type-graphql";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { DisposalInput, disposalAction } from "./disposal-action.js";

@InputType({ description: "How the archive was destroyed." })
export class DisposeArchiveInput extends DisposalInput {
  @TextField("How it was destroyed: overwritten, shredded, by which company, with which certificate.")
  method!: string;
}

export const disposeArchive = disposalAction({
  name: "disposeArchive",
  description:
    "Records that the archive of an incident was destroyed, as another person had asked. Its manifest stays readable, and so do the records in Cordon.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "3.0.0",
    allow: [{ responsibility: "DATA_COLLECTION_AND_ARCHIVAL" }],
    separate: ["requestArchiveDisposal"],
    transitions: [{ machine: "Disposal", from: ["REQUESTED"], to: "CARRIED_OUT" }],
    gates: [
      "NOT_MERGED",
      "DISPOSES_OF_THIS",
      "INCIDENT_OVER",
      "INCIDENT_ARCHIVED",
      "INVESTIGATIONS_CONCLUDED",
      "NO_HOLD_IN_FORCE",
      "RETENTION_OVER",
    ],
    establishes: ["DISPOSAL_NEW"],
    clears: ["INCIDENT_ARCHIVED"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: DisposeArchiveInput,
  decide: ({ input, loaded, viewer, now }) => ({
    summary: `Disposed of the archive, as ${loaded.disposal.requestedByName} had asked: ${input.method}`,
    writes: [
      {
        update: "Disposal",
        id: loaded.disposal.id,
        set: { state: "CARRIED_OUT", method: input.method, carriedOutById: viewer.personId, carriedOutAt: now },
      },
      setIncident(loaded, { archiveDisposedAt: now }),
    ],
  }),
});
