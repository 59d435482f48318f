import { Args, Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import type { Team as TeamRecord } from "../../domain/records/team.js";
import { membersOfTeams, rotationsOfTeams, servicesOfTeams } from "../../store/batch-loads.js";
import { responsibilityRequestPage } from "../../store/lists/responsibility-request-page.js";
import { runningShifts } from "../../store/shift-log/entry-loads.js";
import { OnCallRotation } from "../types/on-call-rotation.js";
import { Person } from "../types/person.js";
import { ResponsibilityRequestConnection } from "../types/responsibility-request.js";
import { Service } from "../types/service.js";
import { Shift } from "../types/shift.js";
import { Team } from "../types/team.js";

/** The fields of a team that lead to other records. */
@Resolver(() => Team)
export class TeamResolver {
  @FieldResolver(() => [Service], { description: "The services that the team owns, by name." })
  async services(@Root() { id }: TeamRecord, @Ctx() context: Context) {
    return (await load(context, servicesOfTeams, id)) ?? [];
  }

  @FieldResolver(() => [Person], {
    description: "Who belongs to the team, by name; empty for who may not read people.",
  })
  async members(@Root() { id }: TeamRecord, @Ctx() context: Context) {
    return (await load(context, membersOfTeams, id)) ?? [];
  }

  @FieldResolver(() => [OnCallRotation], { description: "Its on-call rotations, by name." })
  async onCallRotations(@Root() { id }: TeamRecord, @Ctx() context: Context) {
    return (await load(context, rotationsOfTeams, id)) ?? [];
  }

  @FieldResolver(() => Shift, {
    nullable: true,
    description:
      "Its shift that is on duty, where it is an operations center that keeps a shift log; null for whoever belongs to no team.",
  })
  currentShift(@Root() { id }: TeamRecord, @Ctx() context: Context) {
    return load(context, runningShifts, id);
  }

  @FieldResolver(() => ResponsibilityRequestConnection, {
    description:
      "The requests for cells of the security side for this team, newest first; empty if you may not read people.",
  })
  responsibilityRequests(
    @Root() { id }: TeamRecord,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ) {
    return responsibilityRequestPage(context, {
      ...page,
      filter: { teamIds: [id] },
      orderBy: [{ field: "REQUESTED_AT", direction: "DESC" }],
    });
  }
}
