import { Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Int, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Field, FieldResolver } from "../../../../platform/graphql/fields.js";
import { workOf } from "../../../access/acting/work.js";
import { workSources } from "../../store/work/work-sources.js";
import { Me } from "../types/people/me.js";
import { WorkItem } from "../types/people/work-item.js";
import { workKinds } from "../work-kinds.js";

@ArgsType()
class WorkArguments {
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { defaultValue: 50, description: "How much of it to return: 1 to 100." })
  first!: number;
}

/** What this subgraph adds to whoever asks. */
@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [WorkItem], {
    nullable: true,
    description:
      "What waits for you in incidents, least time left first: what you are asked, what is to be decided, told or staffed by whoever holds your responsibilities, your alerts, your services, and the incidents you lead.",
  })
  work(@Args(() => WorkArguments) { first }: WorkArguments, @Ctx() context: Context) {
    return workOf(context, workSources, workKinds, first);
  }
}
