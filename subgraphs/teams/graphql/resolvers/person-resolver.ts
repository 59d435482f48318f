import { Ctx, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import { load } from "../../../../platform/graphql/load.js";
import type { Person as PersonRecord } from "../../domain/records/person.js";
import { teamsById } from "../../store/batch-loads.js";
import { mayReadContacts } from "../../store/readers.js";
import { Person } from "../types/person.js";
import { Team } from "../types/team.js";

/** How a person is reached, and the teams they belong to. */
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The person's email address; null for who belongs to no team.",
  })
  email(@Root() { email }: PersonRecord, @Ctx() { viewer }: Context) {
    return mayReadContacts(viewer) ? email : null;
  }

  @FieldResolver(() => [Team], { description: "The teams the person belongs to." })
  async teams(@Root() { teamIds }: PersonRecord, @Ctx() context: Context) {
    const teams = await Promise.all(teamIds.map((id) => load(context, teamsById, id)));
    return teams.filter((team) => team !== null);
  }
}
