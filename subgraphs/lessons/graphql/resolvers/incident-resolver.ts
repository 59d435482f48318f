import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { isOpen } from "../../domain/is-open.js";
import { followUpsOfReviews, reviewsOfIncidents } from "../../store/batch-loads.js";
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
  review(@Root() { id }: Incident, @Ctx() context: Context) {
    return load(context, reviewsOfIncidents, id);
  }

  @FieldResolver(() => [FollowUp], {
    nullable: true,
    description:
      "The work its review asked for that is not done yet, oldest first, also when the incident is closed; null without a review.",
  })
  async openFollowUps(@Root() { id }: Incident, @Ctx() context: Context) {
    const review = await load(context, reviewsOfIncidents, id);
    if (!review) return null;
    const followUps = (await load(context, followUpsOfReviews, review.id)) ?? [];
    return followUps.filter(isOpen);
  }
}
