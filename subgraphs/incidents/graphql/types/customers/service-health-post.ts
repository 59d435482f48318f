import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../../platform/graphql/nodes/node-type.js";
import { RecordType } from "../../../../../platform/graphql/record-type.js";
import { ServiceHealthPostState, ServiceHealthStatus } from "../../../../response-model/schema/enums.js";
import { resultOf } from "../../../../response-model/schema/problems.js";
import type { ServiceHealthPost as ServiceHealthPostRecord } from "../../../domain/records/notification/service-health-post.js";
import type { ServiceHealthUpdate as ServiceHealthUpdateRecord } from "../../../domain/records/notification/service-health-update.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-6"])')
@NodeType<ServiceHealthPostRecord>({
  description: "A post on the service-health board: written by one person of communications, published by another.",
})
export class ServiceHealthPost {
  @Field(() => ID, { description: "The post's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => ServiceHealthPostState, { description: "Whether it stands on the board." })
  state!: ServiceHealthPostState;

  @Field(() => String, { description: "What it is about, in one line." })
  title!: string;

  @Field(() => [String], { description: "The regions that it is about, at most 100; all where it names none." })
  regions!: readonly string[];

  @Field(() => ServiceHealthStatus, { description: "How far the response has come, as it says." })
  status!: ServiceHealthStatus;

  @Field(() => String, { description: "What customers read there last." })
  text!: string;

  @Field(() => Date, { nullable: true, description: "By when its next text is promised; null where none is." })
  nextUpdateAt!: Date | null;

  @Field(() => Int, { description: "How many texts it has had, as `updates` lists them once it is published." })
  writings!: number;

  @Field(() => String, { description: "The name of who drafted it, as it was then." })
  draftedByName!: string;

  @Field(() => Date, { description: "When it was drafted." })
  draftedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: "The name of the second person, who published it, as it was then; null before.",
  })
  publishedByName!: string | null;

  @Field(() => Date, { nullable: true, description: "When it was published; null before." })
  publishedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it ended; null before." })
  endedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "When it was withdrawn; null where it was not." })
  withdrawnAt!: Date | null;

  @Field(() => String, { nullable: true, description: "Why it was withdrawn; null where it was not." })
  withdrawalReason!: string | null;
}

@RecordType<ServiceHealthUpdateRecord>({
  description: "What a post on the service-health board said at a time. It is never changed.",
})
export class ServiceHealthUpdate {
  @Field(() => ID, { description: "The entry's own id." })
  id!: string;

  @Field(() => Int, { description: "Its place in the history of the post; that with which it was published is 1." })
  number!: number;

  @Field(() => ServiceHealthStatus, { description: "How far the response had come." })
  status!: ServiceHealthStatus;

  @Field(() => String, { description: "What customers read." })
  text!: string;

  @Field(() => Date, { nullable: true, description: "By when the next text was promised; null where none was." })
  nextUpdateAt!: Date | null;

  @Field(() => String, { description: "The name of who wrote it, as it was then." })
  writtenByName!: string;

  @Field(() => Date, { description: "When it was put on the board." })
  writtenAt!: Date;
}

export const ServiceHealthPostResult = resultOf("ServiceHealthPost", ServiceHealthPost);
export const ServiceHealthPostConnection = connectionOf("ServiceHealthPost", ServiceHealthPost);
export const ServiceHealthUpdateConnection = connectionOf("ServiceHealthUpdate", ServiceHealthUpdate);
