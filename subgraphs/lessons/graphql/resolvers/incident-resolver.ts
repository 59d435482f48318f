import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../../foundation/context.js";
import { load } from "../../../foundation/load.js";
import { reviewsOfIncidents } from "../../store/batch-loads.js";
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
}
