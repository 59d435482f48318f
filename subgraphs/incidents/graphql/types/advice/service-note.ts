import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { ServiceNoteSubject } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ServiceNote as ServiceNoteRecord } from "../../../domain/records/advice/service-note.js";
import type { ServiceNoteVersion as ServiceNoteVersionRecord } from "../../../domain/records/advice/service-note-version.js";

@RecordType<ServiceNoteVersionRecord>({
  description: "A version of a note of a service team, as it was written. It is never changed.",
})
export class ServiceNoteVersion {
  @Field(() => ID, { description: "The id of this version." })
  id!: string;

  @Field(() => Int, { description: "The version of the note that it was; the first is 1." })
  number!: number;

  @Field(() => ServiceNoteSubject, { description: "What it was about." })
  about!: ServiceNoteSubject;

  @Field(() => String, { description: "What it said, in one line." })
  title!: string;

  @Field(() => String, {
    description:
      "What it said, in full; Markdown. HTML in it is kept as it was written: show it as text, or sanitize what becomes of it.",
  })
  text!: string;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written." })
  writtenAt!: Date;
}

export const ServiceNoteVersionConnection = connectionOf("ServiceNoteVersion", ServiceNoteVersion);

@Directive('@control(framework: NIST_800_53, ids: ["IR-4(11)"])')
@NodeType<ServiceNoteRecord>({
  description:
    "What only the team of an affected service knows of it, for an incident: a dependency, the safe order of things, a side effect, what is normal.",
})
export class ServiceNote {
  @Field(() => ID, { description: "The note's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one each time it is edited; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ServiceNoteSubject, { description: "What it is about." })
  about!: ServiceNoteSubject;

  @Field(() => String, { description: "What it says, in one line." })
  title!: string;

  @Field(() => String, {
    description:
      "What it says, in full; Markdown. HTML in it is kept as it was written: show it as text, or sanitize what becomes of it.",
  })
  text!: string;

  @Field(() => String, { description: "The name of who wrote it first, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was written first." })
  writtenAt!: Date;

  @Field(() => Date, { nullable: true, description: "When it was edited last; null for one that never was." })
  editedAt!: Date | null;
}

export const ServiceNoteConnection = connectionOf("ServiceNote", ServiceNote);
export const ServiceNoteResult = resultOf("ServiceNote", ServiceNote);
