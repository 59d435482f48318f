import { Directive, ID, Int } from "type-graphql";
import { Field } from "../../../../platform/graphql/fields.js";
import { connectionOf } from "../../../../platform/graphql/lists/connection.js";
import { NodeType } from "../../../../platform/graphql/nodes/node-type.js";
import { resultOf } from "../../../response-model/schema/problems.js";
import type { OnCallRotation as OnCallRotationRecord } from "../../domain/records/on-call-rotation.js";

@Directive('@control(framework: NIST_800_53, ids: ["IR-4(11)"])')
@NodeType<OnCallRotationRecord>({
  description:
    "Who of a team is on call in turn. Shifts are counted in hours from the start, so no change of clocks moves them.",
})
export class OnCallRotation {
  @Field(() => ID, { description: "The rotation's id." })
  id!: string;

  @Field(() => Int, { description: "Grows by one with each change; hand it back as `expectedVersion`." })
  version!: number;

  @Field(() => String, { description: "What the organization file calls it." })
  key!: string;

  @Field(() => String, { description: "The rotation's name." })
  name!: string;

  @Field(() => String, { description: "The time zone of the team (IANA name), to show shifts in its local time." })
  timeZone!: string;

  @Field(() => Date, { description: "When the first shift begins; before that nobody is on call." })
  startsAt!: Date;

  @Field(() => Int, { description: "How many hours a shift takes." })
  shiftHours!: number;
}

export const OnCallRotationConnection = connectionOf("OnCallRotation", OnCallRotation);
export const OnCallRotationResult = resultOf("OnCallRotation", OnCallRotation);
