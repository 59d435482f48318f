import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { reader } from "../../store/reader.js";
import { FollowUp } from "../types/follow-up.js";
import { Incident } from "../types/incident.js";
import { Review } from "../types/review.js";

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
  })
  async openFollowUps(@Root() { id }: Incident, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const through = { column: "incidentId", id, relation: "openFollowUps" };
    return (await reader.through(context, "Review", through, info)) as FollowUp[] | null;
  }
}
