import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { ResponsibilityRequestState } from "../../../response-model/schema/enums.js";
import type { ResponsibilityRequest as RequestRecord } from "../../domain/records/responsibility-request.js";
import { requestAt } from "../../domain/responsibility-request-file.js";
import { ResponsibilityRequest } from "../types/responsibility-request.js";

/** How a request stands now, and whom it is about. */
@Resolver(() => ResponsibilityRequest)
export class ResponsibilityRequestResolver {
  @FieldResolver(() => ResponsibilityRequestState, { description: "Its present state." })
  state(@Root() request: RequestRecord, @Ctx() { now }: Context) {
    return requestAt(request, now).state;
  }
}
