import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import type { Connection } from "../../../../../platform/graphql/lists/connection.js";
import { PageArguments } from "../../../../../platform/graphql/lists/page-arguments.js";
import { pageOfHeld } from "../../../../../platform/graphql/lists/page-of-held.js";
import { load } from "../../../../../platform/graphql/load.js";
import { matchingServices } from "../../../store/correlations/matching-services.js";
import {
  AlertCorrelation,
  type MatchingService,
  MatchingServiceConnection,
} from "../../types/alerts/alert-correlation.js";

/** What is counted of alerts that seem to belong together, for whoever reads it. */
@Resolver(() => AlertCorrelation)
export class AlertCorrelationResolver {
  @FieldResolver(() => MatchingServiceConnection, {
    description:
      "How many alerts of each service have the same in common, whether they are of this suggestion or not: those of `matchingAlerts` that nothing holds back. The service with the most comes first.",
  })
  async matchingServices(
    @Root() { id }: AlertCorrelation,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Connection<MatchingService>> {
    const found = (await load(context, matchingServices, id)) ?? [];
    const counted = found.map(({ serviceId, ...counts }) => ({ ...counts, service: { id: serviceId } }));
    return pageOfHeld(`services matching ${id}`, counted, ({ service }) => service.id, page);
  }
}
