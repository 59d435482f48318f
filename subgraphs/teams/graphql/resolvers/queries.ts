import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import type { Appointment } from "../../../response-model/process/appointments.js";
import { matrixRows } from "../../domain/matrix.js";
import { personList } from "../../store/lists/person-list.js";
import { serviceList } from "../../store/lists/service-list.js";
import { teamList } from "../../store/lists/team-list.js";
import { reader } from "../../store/reader.js";
import { PersonArguments } from "../filters/person-filter.js";
import { ServiceArguments } from "../filters/service-filter.js";
import { TeamArguments } from "../filters/team-filter.js";
import { Me } from "../types/me.js";
import { Person, PersonConnection } from "../types/person.js";
import { ResponsibilityMatrix } from "../types/responsibility-matrix.js";
import { Service, ServiceConnection } from "../types/service.js";
import { Team, TeamConnection } from "../types/team.js";

/** Where reading about the organization begins. */
@Resolver()
export class Queries {
  @Query(() => Me, { nullable: true, description: "Who you are and what you may do; null for the gateway itself." })
  me(@Ctx() { viewer }: Context) {
    const { kind, appointments = [], operations = [], expiresAt } = viewer;
    if (kind === "SYSTEM") return null;
    return {
      ...viewer,
      id: viewer.personId,
      kind,
      appointments: appointments as Appointment[],
      operations,
      expiresAt: expiresAt ? new Date(expiresAt) : null,
    };
  }

  @Query(() => Team, { nullable: true, description: "One team; null when there is none with this id." })
  team(
    @Arg("id", () => ID, { description: "The team's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Team", id, info);
  }

  @Query(() => TeamConnection, { nullable: true, description: "The teams of the organization." })
  teams(
    @Args(() => TeamArguments) list: InstanceType<typeof TeamArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Team", teamList(list), info);
  }

  @Query(() => Service, { nullable: true, description: "One service; null when there is none with this id." })
  service(
    @Arg("id", () => ID, { description: "The service's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Service", id, info);
  }

  @Query(() => ServiceConnection, { nullable: true, description: "The services that incidents can affect." })
  services(
    @Args(() => ServiceArguments) list: InstanceType<typeof ServiceArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Service", serviceList(list), info);
  }

  @Query(() => Person, { nullable: true, description: "One person; null when there is none that you may see." })
  person(
    @Arg("id", () => ID, { description: "The person's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "Person", id, info);
  }

  @Query(() => PersonConnection, {
    nullable: true,
    description: "The people and programs of the organization that you may see.",
  })
  people(
    @Args(() => PersonArguments) list: InstanceType<typeof PersonArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "Person", personList(list), info);
  }

  @Query(() => ResponsibilityMatrix, {
    nullable: true,
    description: "Who does what in a response: three activities by two sides, ready to be drawn.",
  })
  responsibilityMatrix() {
    return { rows: matrixRows };
  }
}
