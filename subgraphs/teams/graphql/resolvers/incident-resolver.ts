import { Args, Ctx, Directive, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import { keyOf, responsibleTeams, rotationsFor } from "../../store/of-affected-services.js";
import { onCallAt } from "../../store/on-call.js";
import { shiftLogEntryPage } from "../../store/shift-log/shift-log-entry-page.js";
import { ShiftLogEntryArguments } from "../filters/shift-log-entry-filter.js";
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
    return rotations && onCallAt(rotations, context.now);
  }

  @FieldResolver(() => ShiftLogEntryConnection, {
    nullable: true,
    description: "What operations centers wrote about it into their shift logs; for responders.",
  })
  shiftLogEntries(
    @Root() { id }: IncidentStub,
    @Args(() => ShiftLogEntryArguments) list: InstanceType<typeof ShiftLogEntryArguments>,
    @Ctx() context: Context,
  ) {
    return shiftLogEntryPage(context, { ...list, filter: { ...list.filter, incidentIds: [id] } });
  }
}
