import { Max, Min } from "class-validator";
import { Args, ArgsType, Ctx, Int, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Field, FieldResolver } from "../../../../platform/graphql/fields.js";
import { filteredPage } from "../../../../platform/graphql/lists/filtered-page.js";
import { workPage } from "../../../access/acting/work-page.js";
import { workSources } from "../../store/work/work-sources.js";
import { WorkItemFilter } from "../filters/work/work-item-filter.js";
import { Me } from "../types/people/me.js";
import { WorkItem, WorkItemConnection } from "../work/work-item.js";
import { workKinds } from "../work/work-kinds.js";

@ArgsType()
class WorkArguments {
  @Min(1, { message: "must be at least 1" })
  @Max(100, { message: "must be at most 100" })
  @Field(() => Int, { defaultValue: 50, description: "How much of it to return: 1 to 100." })
  first!: number;
}

const WorkItemPage = filteredPage(WorkItemFilter);

/** What this subgraph adds to whoever asks. */
@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [WorkItem], {
    nullable: true,
    description:
      "What waits for you in incidents, least time left first: what you are asked, what is to be decided, told or staffed by whoever holds your responsibilities, your alerts, your services, and the incidents you lead.",
    deprecationReason: "Ask for `workItems`, which comes in pages with cursors, a filter and a count.",
  })
  async work(@Args(() => WorkArguments) { first }: WorkArguments, @Ctx() context: Context) {
    return (await workPage(context, workSources, workKinds, { first })).nodes;
  }

  @FieldResolver(() => WorkItemConnection, {
    nullable: true,
    description:
      "What waits for you in incidents, least time left first, and what has no time set last, by how long it waits: what you are asked, what is to be decided, told or staffed by whoever holds your responsibilities, your alerts, your services, and the incidents you lead.",
  })
  workItems(@Args(() => WorkItemPage) page: InstanceType<typeof WorkItemPage>, @Ctx() context: Context) {
    return workPage(context, workSources, workKinds, page);
  }
}
