import { Args, Ctx, ID, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { rotationsById } from "../../store/batch-loads.js";
import { onCallRotationPage } from "../../store/lists/on-call-rotation-page.js";
import { allRotations, onCallAt } from "../../store/on-call.js";
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
    return onCallAt(context, await allRotations(context), at ?? context.now);
  }

  @Query(() => OnCallRotation, { nullable: true, description: "One on-call rotation; null when there is none." })
  onCallRotation(@Arg("id", () => ID, { description: "The rotation's id." }) id: string, @Ctx() context: Context) {
    return load(context, rotationsById, id);
  }

  @Query(() => OnCallRotationConnection, {
    nullable: true,
    description: "The on-call rotations of all teams.",
  })
  onCallRotations(
    @Args(() => OnCallRotationArguments) list: InstanceType<typeof OnCallRotationArguments>,
    @Ctx() context: Context,
  ) {
    return onCallRotationPage(context, list);
  }
}
