import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { responsibilityRequestList } from "../../store/lists/responsibility-request-list.js";
import { reader } from "../../store/reader.js";
import { ResponsibilityRequestArguments } from "../filters/responsibility-request-filter.js";
import { ResponsibilityRequest, ResponsibilityRequestConnection } from "../types/responsibility-request.js";

/** Where whoever decides finds what waits. */
@Resolver()
export class ResponsibilityRequestQueries {
  @Query(() => ResponsibilityRequest, {
    nullable: true,
    description: "One request for a responsibility; null when there is none that you may see.",
  })
  responsibilityRequest(
    @Arg("id", () => ID, { description: "The request's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "ResponsibilityRequest", id, info);
  }

  @Query(() => ResponsibilityRequestConnection, {
    nullable: true,
    description:
      "The requests for cells of the security side; empty if you may not read people. Those that are `PENDING` wait for a second person of the Security Response team.",
  })
  responsibilityRequests(
    @Args(() => ResponsibilityRequestArguments) list: InstanceType<typeof ResponsibilityRequestArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "ResponsibilityRequest", responsibilityRequestList(context.now, list), info);
  }
}
