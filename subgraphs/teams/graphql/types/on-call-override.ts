import { ID } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { RecordType } from "../../../../platform/graphql/record-type.js";
import type { OnCallOverride as OnCallOverrideRecord } from "../../domain/records/on-call-override.js";

@RecordType<OnCallOverrideRecord>({
  description: "Somebody who is on call for a while instead of whoever the rotation names.",
})
export class OnCallOverride {
  @Field(() => ID, { description: "The override's id." })
  id!: string;

  @Field(() => Date, { description: "From when on." })
  from!: Date;

  @Field(() => Date, { description: "Until when." })
  until!: Date;

  @Field(() => String, { description: "Why." })
  reason!: string;

  @Field(() => Date, { description: "When it was recorded. Where overrides overlap, the one recorded last counts." })
  recordedAt!: Date;
}

export const OnCallOverrideConnection = connectionOf("OnCallOverride", OnCallOverride);
