import { IsOptional } from "class-validator";
import { InputType } from "type-graphql";
import { inputHash } from "../../../../platform/actions/input-hash.js";
import { Field } from "../../../../platform/graphql/fields.js";
import { TextField } from "../../../../platform/graphql/input-fields.js";
import { actionsOn } from "../../../access/acting/actions-on.js";
import { setIncident } from "../../domain/writes/set-incident.js";
import { archivingAggregate } from "../../store/aggregates/retention/archive-aggregate.js";
import { IncidentInput } from "../incident-action.js";
import { retainUntil } from "./retain-until.js";

@InputType({ description: "Where the incident's data is kept, and for how long." })
export class ArchiveIncidentInput extends IncidentInput {
  @TextField("Where the collected data is archived.", { max: 1_000 })
  place!: string;

  @Field(() => Date, { description: "Until when it is kept." })
  retainUntil!: Date;

  @IsOptional()
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether you expect a legal hold to be in force: another answer than the true one is refused. Archiving neither places a hold nor lifts one.",
  })
  legalHold?: boolean | null;
}

export const archiveIncident = actionsOn(archivingAggregate)({
  name: "archiveIncident",
  description:
    "Records that the data of a closed incident was collected and archived, with its retention, once every notice that is owed was given. The manifest says what the archive has, of the incident and of the duplicates that were merged into it: how many records of each kind with a hash over them, the evidence with its hashes, and a hash over all of it.",
  policy: {
    phase: "POST_INCIDENT_ACTIVITY",
    since: "1.0.0",
    allow: [{ responsibility: "DATA_COLLECTION_AND_ARCHIVAL" }],
    transitions: [{ machine: "Incident", from: ["CLOSED"], to: "CLOSED" }],
    gates: ["NOTIFICATIONS_SETTLED", "RETAINED_INTO_THE_FUTURE"],
    establishes: ["INCIDENT_ARCHIVED"],
    clears: ["RETENTION_OVER", "NOTICES_POSSIBLE"],
    controls: [
      { framework: "NIST_800_61_R2", ids: ["3.4.2", "3.4.3"] },
      { framework: "ISO_27001", ids: ["A.5.28"] },
    ],
  },
  input: ArchiveIncidentInput,
  decide: (given) => {
    const { input, loaded, viewer, now, newIdentifier } = given;
    const { incident, kinds, listed, duplicates } = loaded;
    const manifest = {
      incidentId: incident.id,
      place: input.place,
      retainUntil: input.retainUntil,
      kinds,
      evidence: listed,
      duplicates,
      timelineHash: incident.timelineHash,
      archivedById: viewer.personId,
      archivedAt: now,
    };
    return {
      summary: `Archived the data at ${input.place}, to be kept until ${input.retainUntil.toISOString().slice(0, 10)}${incident.legalHold ? ", under legal hold" : ""}`,
      writes: [
        { insert: "Archive", row: { id: newIdentifier(), ...manifest, hash: inputHash(manifest) } },
        ...retainUntil(given, input.retainUntil, `Archived at ${input.place}`),
        setIncident(loaded, {
          archivedAt: now,
          archivePlace: input.place,
          archiveDisposedAt: null,
          retainUntil: input.retainUntil,
        }),
      ],
    };
  },
});
