import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Responsibility } from "../../../response-model/process/responsibilities.js";
import { codes, matrixCell } from "../../domain/matrix.js";
import { reader } from "../../store/reader.js";
import { Me } from "../types/me.js";
import { Person } from "../types/person.js";
import { ResponsibilityCell } from "../types/responsibility-matrix.js";
import { Service } from "../types/service.js";
import { Team } from "../types/team.js";

/** What the gateway vouches for about the viewer: by this, and nothing else, permission is decided. */
@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => Person, { nullable: true, description: "You as others see you." })
  person(@Root() { personId }: Viewer, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reader.byId(context, "Person", personId, info, { isTrusted: true });
  }

  @FieldResolver(() => [Team], { description: "The teams you belong to." })
  async teams(@Root() { memberships }: Viewer, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const teams = await Promise.all(memberships.map(({ teamId }) => reader.byId(context, "Team", teamId, info)));
    return teams.filter((team) => team !== null);
  }

  @FieldResolver(() => [Service], { description: "The services that your teams own." })
  async services(@Root() { memberships }: Viewer, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const ids = [...new Set(memberships.flatMap(({ serviceIds }) => serviceIds))];
    const services = await Promise.all(ids.map((id) => reader.byId(context, "Service", id, info)));
    return services.filter((service) => service !== null);
  }

  @FieldResolver(() => [ResponsibilityCell], {
    description: "The cells that your teams hold, in the order of the matrix: what you may do.",
  })
  responsibilities(@Root() { memberships }: Viewer) {
    const held = (code: Responsibility) => memberships.some(({ responsibilities }) => responsibilities.includes(code));
    return codes.filter(held).map(matrixCell);
  }
}
