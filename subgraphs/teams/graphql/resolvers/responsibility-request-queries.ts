import { Args, Ctx, ID, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { loadResponsibilityRequest } from "../../store/batch-loads.js";
import { responsibilityRequestPage } from "../../store/lists.js";
import { ResponsibilityRequestFilter } from "../filters.js";
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
  ) {
    return loadResponsibilityRequest(context, id);
  }

  @Query(() => ResponsibilityRequestConnection, {
    nullable: true,
    description:
      "The requests for cells of the security side, newest first; empty if you may not read people. Those that are `PENDING` wait for a second person of the Security Response team.",
  })
  responsibilityRequests(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ResponsibilityRequestFilter, {
      nullable: true,
      description: "Which ones; all when left out.",
    })
    filter: ResponsibilityRequestFilter | null,
    @Ctx() context: Context,
  ) {
    return responsibilityRequestPage(context, filter ?? {}, page);
  }
}
