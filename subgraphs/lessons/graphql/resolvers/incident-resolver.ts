import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import type { Connection } from "../../../../platform/graphql/lists/connection.js";
import { orderedPage } from "../../../../platform/graphql/lists/ordered-page.js";
import { reader } from "../../store/reader.js";
import { FollowUpArguments, FollowUpFilter } from "../filters/follow-up-filter.js";
import { FollowUp, FollowUpConnection } from "../types/follow-up.js";
import { Incident } from "../types/incident.js";
import { Review } from "../types/review.js";

const FollowUpPage = orderedPage(FollowUpFilter, FollowUpArguments.order);

/** What this subgraph adds to an incident. */
@Resolver(() => Incident)
export class IncidentResolver {
  @FieldResolver(() => Review, {
    nullable: true,
    description: "The look back at it; null until it enters post-incident activity.",
  })
  review(@Root() { id }: Incident, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reader.byUnique(context, "Review", "incidentId", id, info);
  }

  @FieldResolver(() => [FollowUp], {
    nullable: true,
    description:
      "The work its review asked for that is not done yet, oldest first, also when the incident is closed; null without a review.",
    deprecationReason: "Ask for `followUps` with the filter `open: true`, which comes in pages.",
  })
  async openFollowUps(@Root() { id }: Incident, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const through = { column: "incidentId", id, relation: "openFollowUps" };
    return (await reader.through(context, "Review", through, info)) as FollowUp[] | null;
  }

  @FieldResolver(() => FollowUpConnection, {
    nullable: true,
    description:
      "The work its review asked for, open or not, oldest first, also when the incident is closed; null without a review.",
  })
  async followUps(
    @Root() { id }: Incident,
    @Args(() => FollowUpPage) _given: InstanceType<typeof FollowUpPage>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ofIt = { column: "incidentId", id };
    return (await reader.throughField(context, "Review", ofIt, info)) as Connection<FollowUp> | null;
  }
}
