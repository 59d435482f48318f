import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { matchingServices } from "../../../store/correlations/matching-services.js";
import { AlertCorrelation, MatchingService } from "../../types/alerts/alert-correlation.js";

/** What is counted of alerts that seem to belong together, for whoever reads it. */
@Resolver(() => AlertCorrelation)
export class AlertCorrelationResolver {
  @FieldResolver(() => [MatchingService], {
    description:
      "How many alerts of each service have the same in common, whether they are of this suggestion or not: those of `matchingAlerts` that nothing holds back. The service with the most comes first.",
  })
  async matchingServices(@Root() { id }: AlertCorrelation, @Ctx() context: Context): Promise<MatchingService[]> {
    const found = (await load(context, matchingServices, id)) ?? [];
    return found.map(({ serviceId, ...counts }) => ({ ...counts, service: { id: serviceId } }));
  }
}
