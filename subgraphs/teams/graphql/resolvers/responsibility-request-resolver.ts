import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { ResponsibilityRequestState } from "../../../response-model/schema/enums.js";
import type { ResponsibilityRequest as RequestRecord } from "../../domain/records/responsibility-request.js";
import { requestAt } from "../../domain/responsibility-request-file.js";
import { loadPerson, teamsById } from "../../store/batch-loads.js";
import { Person } from "../types/person.js";
import { ResponsibilityRequest } from "../types/responsibility-request.js";
import { Team } from "../types/team.js";

/** How a request stands now, and whom it is about. */
@Resolver(() => ResponsibilityRequest)
export class ResponsibilityRequestResolver {
  @FieldResolver(() => ResponsibilityRequestState, { description: "Its present state." })
  state(@Root() request: RequestRecord, @Ctx() { now }: Context) {
    return requestAt(request, now).state;
  }

  @FieldResolver(() => Team, { nullable: true, description: "The team that the cell is requested for." })
  team(@Root() { teamId }: RequestRecord, @Ctx() context: Context) {
    return load(context, teamsById, teamId);
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who asked." })
  requestedBy(@Root() { requestedById }: RequestRecord, @Ctx() context: Context) {
    return loadPerson(context, requestedById);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who granted, refused or withdrew it; null before that, and if it lapsed.",
  })
  decidedBy(@Root() { decidedById }: RequestRecord, @Ctx() context: Context) {
    return decidedById ? loadPerson(context, decidedById) : null;
  }
}
