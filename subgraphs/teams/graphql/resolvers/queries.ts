import { Args, Ctx, ID, Resolver } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { load } from "../../../../platform/graphql/load.js";
import type { Appointment } from "../../../response-model/process/appointments.js";
import { matrixRows } from "../../domain/matrix.js";
import { loadPerson, servicesById, teamsById } from "../../store/batch-loads.js";
import { personPage, servicePage, teamPage } from "../../store/lists.js";
import { PersonFilter, ServiceFilter, TeamFilter } from "../filters.js";
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
  team(@Arg("id", () => ID, { description: "The team's id." }) id: string, @Ctx() context: Context) {
    return load(context, teamsById, id);
  }

  @Query(() => TeamConnection, { nullable: true, description: "The teams of the organization, by name." })
  teams(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => TeamFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: TeamFilter | null,
    @Ctx() context: Context,
  ) {
    return teamPage(context, filter ?? {}, page);
  }

  @Query(() => Service, { nullable: true, description: "One service; null when there is none with this id." })
  service(@Arg("id", () => ID, { description: "The service's id." }) id: string, @Ctx() context: Context) {
    return load(context, servicesById, id);
  }

  @Query(() => ServiceConnection, { nullable: true, description: "The services that incidents can affect, by name." })
  services(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => ServiceFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: ServiceFilter | null,
    @Ctx() context: Context,
  ) {
    return servicePage(context, filter ?? {}, page);
  }

  @Query(() => Person, { nullable: true, description: "One person; null when there is none that you may see." })
  person(@Arg("id", () => ID, { description: "The person's id." }) id: string, @Ctx() context: Context) {
    return loadPerson(context, id);
  }

  @Query(() => PersonConnection, {
    nullable: true,
    description: "The people and programs of the organization that you may see, by name.",
  })
  people(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("filter", () => PersonFilter, { nullable: true, description: "Which ones; all when left out." })
    filter: PersonFilter | null,
    @Ctx() context: Context,
  ) {
    return personPage(context, filter ?? {}, page);
  }

  @Query(() => ResponsibilityMatrix, {
    nullable: true,
    description: "Who does what in a response: three activities by two sides, ready to be drawn.",
  })
  responsibilityMatrix() {
    return { rows: matrixRows };
  }
}
