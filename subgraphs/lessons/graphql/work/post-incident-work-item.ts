import { type ClassType, createUnionType, ObjectType } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { workKindEnum } from "../../../access/acting/work-kind-enum.js";
import type { WorkKind as Kind } from "../../store/work-sources.js";
import { FollowUp } from "../types/follow-up.js";
import { Review } from "../types/review.js";
import { workKinds } from "./work-kinds.js";

export const PostIncidentWorkKind = workKindEnum(
  "PostIncidentWorkKind",
  "What waits for somebody in post-incident activity.",
  workKinds,
);

const PostIncidentWorkSubject = createUnionType({
  name: "PostIncidentWorkSubject",
  description: "What post-incident work is on: its operations say what you can do.",
  types: () => [Review, FollowUp] as const,
  resolveType: (subject: object) => workKinds[(subject as { readonly workKind: Kind }).workKind].type.name,
});

@ObjectType({ description: "Something that waits for you in post-incident activity." })
export class PostIncidentWorkItem {
  @Field(() => PostIncidentWorkKind, { description: "What waits." })
  kind!: Kind;

  @Field(() => Date, { description: "Since when it waits." })
  since!: Date;

  @Field(() => Date, {
    nullable: true,
    description: "Until when it can wait, also when that has passed; null where no time is set.",
  })
  dueAt!: Date | null;

  @Field(() => Boolean, { description: "Whether `dueAt` has passed." })
  isOverdue!: boolean;

  @Field(() => PostIncidentWorkSubject as unknown as ClassType<object>, { description: "What it is on." })
  subject!: object;
}

export const PostIncidentWorkItemConnection = connectionOf("PostIncidentWorkItem", PostIncidentWorkItem);
