import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { alertCorrelationList } from "../../../store/lists/detection/alert-correlation-list.js";
import { reader } from "../../../store/reader.js";
import { AlertCorrelationArguments } from "../../filters/detection/alert-correlation-filter.js";
import { AlertCorrelation, AlertCorrelationConnection } from "../../types/alerts/alert-correlation.js";

/** Where reading of alerts begins that seem to belong together. */
@Resolver()
export class AlertCorrelationQueries {
  @Query(() => AlertCorrelation, {
    nullable: true,
    description: "One correlation of alerts; null when there is none that you may see.",
  })
  alertCorrelation(
    @Arg("id", () => ID, { description: "The correlation's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "AlertCorrelation", id, info);
  }

  @Query(() => AlertCorrelationConnection, {
    nullable: true,
    description: "The correlations of alerts that you may see.",
  })
  alertCorrelations(
    @Args(() => AlertCorrelationArguments) list: InstanceType<typeof AlertCorrelationArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "AlertCorrelation", alertCorrelationList(list), info);
  }
}
