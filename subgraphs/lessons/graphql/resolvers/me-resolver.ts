import { Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Int, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Field, FieldResolver } from "../../../../platform/graphql/fields.js";
import { ownFollowUps } from "../../store/own-follow-ups.js";
import { FollowUp } from "../types/follow-up.js";
import { Me } from "../types/me.js";

@ArgsType()
class FollowUpArguments {
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { defaultValue: 50, description: "How many of them to return: 1 to 100." })
  first!: number;
}

/** What this subgraph adds to whoever asks. */
@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [FollowUp], {
    nullable: true,
    description: "The follow-ups you own that are not done or not verified yet, what is due first before the rest.",
  })
  followUps(@Args(() => FollowUpArguments) { first }: FollowUpArguments, @Ctx() context: Context) {
    return ownFollowUps(context, first);
  }
}
