import { Args, Ctx, Directive, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import { keyOf, responsibleTeams, rotationsFor } from "../../store/of-affected-services.js";
import { onCallAt } from "../../store/on-call.js";
import { shiftLogPage } from "../../store/shift-log/shift-log-lists.js";
import { ShiftLogFilter } from "../shift-log-filters.js";
import { IncidentStub } from "../types/incident-stub.js";
import { OnCallShift } from "../types/on-call-shift.js";
import { ShiftLogEntryConnection } from "../types/shift-log-entry.js";
import { Team } from "../types/team.js";

/** What this subgraph adds to an incident. */
@Resolver(() => IncidentStub)
export class IncidentResolver {
  @Directive('@requires(fields: "serviceIds")')
  @FieldResolver(() => [Team], {
    nullable: true,
    description: "The teams it concerns: the owners of the affected services, and those of the security side.",
  })
  responsibleTeams(@Root() { serviceIds }: IncidentStub, @Ctx() context: Context) {
    return load(context, responsibleTeams, keyOf(serviceIds));
  }

  @Directive('@requires(fields: "serviceIds")')
  @FieldResolver(() => [OnCallShift], {
    nullable: true,
    description: "Who is on call now, for security and for each affected service.",
  })
  async onCall(@Root() { serviceIds }: IncidentStub, @Ctx() context: Context) {
    const rotations = await load(context, rotationsFor, keyOf(serviceIds));
    return rotations && onCallAt(context, rotations, context.now);
  }

  @FieldResolver(() => ShiftLogEntryConnection, {
    nullable: true,
    description:
      "What operations centers wrote about it into their shift logs, what happened last first; for responders.",
  })
  shiftLogEntries(
    @Root() { id }: IncidentStub,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ShiftLogFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ShiftLogFilter | null,
    @Ctx() context: Context,
  ) {
    return shiftLogPage(context, { ...filter, incidentIds: [id] }, page);
  }
}
