import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { onCallRotationList } from "../../store/lists/on-call-rotation-list.js";
import { onCallAt, rotationsAround } from "../../store/on-call.js";
import { reader } from "../../store/reader.js";
import { OnCallRotationArguments } from "../filters/on-call-rotation-filter.js";
import { OnCallRotation, OnCallRotationConnection } from "../types/on-call-rotation.js";
import { OnCallShift } from "../types/on-call-shift.js";

/** Where reading about who is on call begins. */
@Resolver()
export class OnCallQueries {
  @Query(() => [OnCallShift], {
    nullable: true,
    description: "Who is on call, one for each rotation that has somebody, by its name.",
  })
  async onCall(
    @Arg("at", () => Date, { nullable: true, description: "At this moment; now when left out." }) at: Date | null,
    @Ctx() context: Context,
  ) {
    const moment = at ?? context.now;
    return onCallAt(await rotationsAround(context, [], moment), moment);
  }

  @Query(() => OnCallRotation, { nullable: true, description: "One on-call rotation; null when there is none." })
  onCallRotation(
    @Arg("id", () => ID, { description: "The rotation's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "OnCallRotation", id, info);
  }

  @Query(() => OnCallRotationConnection, {
    nullable: true,
    description: "The on-call rotations of all teams.",
  })
  onCallRotations(
    @Args(() => OnCallRotationArguments) list: InstanceType<typeof OnCallRotationArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "OnCallRotation", onCallRotationList(list), info);
  }
}
