import { Directive, ID, Int, ObjectType } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import type { Archive as ArchiveRecord } from "../../../domain/records/retention/archive.js";

@ObjectType({ description: "How many records of one kind an archive has." })
export class ArchivedKind {
  @Field(() => String, { description: "The kind of record." })
  kind!: string;

  @Field(() => Int, { description: "How many there were." })
  count!: number;
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
@RecordType<ArchiveRecord>({
  description: "The manifest of the archive of an incident: what it has, where it is, and a hash over all of it.",
})
export class Archive {
  @Field(() => ID, { description: "The manifest's id." })
  id!: string;

  @Field(() => String, { description: "Where the archive is kept." })
  place!: string;

  @Field(() => Date, { description: "Until when it was to be kept when it was made; it may be kept for longer since." })
  retainUntil!: Date;

  @Field(() => [ArchivedKind], { description: "How many records of each kind it has." })
  kinds!: readonly ArchivedKind[];

  @Field(() => [ArchivedEvidence], { description: "The evidence that was there, each with its hashes." })
  evidence!: readonly ArchivedEvidence[];

  @Field(() => String, { description: "The last hash of the incident's timeline at that time." })
  timelineHash!: string;

  @Field(() => String, {
    description: "SHA-256 over the manifest in canonical JSON (RFC 8785): all of it but its id and this hash.",
  })
  hash!: string;

  @Field(() => Date, { description: "When it was made." })
  archivedAt!: Date;
}
