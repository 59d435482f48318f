import { Directive, ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import type { Archive as ArchiveRecord } from "../../../domain/records/retention/archive.js";

@ObjectType({ description: "How many records of one kind an archive has, and a hash over them." })
export class ArchivedKind {
  @Field(() => String, { description: "The kind of record." })
  kind!: string;

  @Field(() => Int, { description: "How many there were, of the incident and of its duplicates." })
  count!: number;

  @Field(() => String, {
    description:
      "SHA-256 over these records in the order of their incidents and ids, each in canonical JSON (RFC 8785) in a line of its own. It shows whether the archive has them unchanged, and nothing of what they say: so privileged answers can be in the manifest.",
  })
  sha256!: string;
}

@ObjectType({
  description: "A duplicate whose records an archive has as well, since it was merged into the incident.",
})
export class ArchivedDuplicate {
  @Field(() => ID, { description: "The duplicate's id." })
  incidentId!: string;

  @Field(() => String, { description: "The duplicate's number." })
  number!: string;

  @Field(() => String, { description: "The last hash of the duplicate's timeline at that time." })
  timelineHash!: string;
}

@ObjectType({ description: "A piece of evidence, as the manifest of an archive lists it." })
export class ArchivedEvidence {
  @Field(() => ID, { description: "The evidence's id." })
  evidenceId!: string;

  @Field(() => String, { description: "What it is, in one line." })
  title!: string;

  @Field(() => String, { nullable: true, description: "SHA-256 of the data, hexadecimal; null for a physical thing." })
  sha256!: string | null;

  @Field(() => String, { description: "The last hash of its chain of custody at that time." })
  custodyHash!: string;
}

@Directive('@control(framework: NIST_800_61_R2, ids: ["3.4.3"])')
@NodeType<ArchiveRecord>({
  description: "The manifest of the archive of an incident: what it has, where it is, and a hash over all of it.",
})
export class Archive {
  @Field(() => ID, { description: "The manifest's id." })
  id!: string;

  @Field(() => String, { description: "Where the archive is kept." })
  place!: string;

  @Field(() => Date, { description: "Until when it was to be kept when it was made; it may be kept for longer since." })
  retainUntil!: Date;

  @Field(() => [ArchivedKind], {
    description:
      "How many records of each kind it has, at most one entry for each kind of record, each with a hash: the incident with its tags and next steps, its timeline, notes and plan steps with their versions, tasks, consultations, evidence with its chains of custody, and whatever else belongs to it.",
  })
  kinds!: readonly ArchivedKind[];

  @Field(() => [ArchivedEvidence], {
    description: "The evidence that was there, each with its hashes.",
    deprecationReason: "There can be much of it. Ask for `evidenceItems`, which comes in pages.",
  })
  evidence!: readonly ArchivedEvidence[];

  @Field(() => [ArchivedDuplicate], {
    description: "The duplicates that were merged into the incident; their records are counted with its own.",
    deprecationReason: "There can be many. Ask for `mergedDuplicates`, which comes in pages.",
  })
  duplicates!: readonly ArchivedDuplicate[];

  @Field(() => String, { description: "The last hash of the incident's timeline at that time." })
  timelineHash!: string;

  @Field(() => String, {
    description: "SHA-256 over the manifest in canonical JSON (RFC 8785): all of it but its id and this hash.",
  })
  hash!: string;

  @Field(() => Date, { description: "When it was made." })
  archivedAt!: Date;
}

export const ArchivedEvidenceConnection = connectionOf("ArchivedEvidence", ArchivedEvidence);
export const ArchivedDuplicateConnection = connectionOf("ArchivedDuplicate", ArchivedDuplicate);
