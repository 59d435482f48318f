import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { alertSuppressionList } from "../../../store/lists/detection/alert-suppression-list.js";
import { reader } from "../../../store/reader.js";
import { AlertSuppressionArguments } from "../../filters/detection/alert-suppression-filter.js";
import { AlertSuppression, AlertSuppressionConnection } from "../../types/alerts/alert-suppression.js";

/** Where reading of the rules begins that hold alerts back. */
@Resolver()
export class AlertSuppressionQueries {
  @Query(() => AlertSuppression, {
    nullable: true,
    description: "One suppression of alerts; null when there is none that you may see.",
  })
  alertSuppression(
    @Arg("id", () => ID, { description: "The suppression's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "AlertSuppression", id, info);
  }

  @Query(() => AlertSuppressionConnection, {
    nullable: true,
    description: "The suppressions of alerts that you may see.",
  })
  alertSuppressions(
    @Args(() => AlertSuppressionArguments) list: InstanceType<typeof AlertSuppressionArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "AlertSuppression", alertSuppressionList(list), info);
  }
}
