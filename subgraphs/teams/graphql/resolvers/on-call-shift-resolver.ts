import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../platform/graphql/fields.js";
import type { OnCall } from "../../store/on-call.js";
import { reader } from "../../store/reader.js";
import { mayReadPeople } from "../../store/readers.js";
import { OnCallOverride } from "../types/on-call-override.js";
import { OnCallRotation } from "../types/on-call-rotation.js";
import { OnCallShift } from "../types/on-call-shift.js";
import { Person } from "../types/person.js";
import { Team } from "../types/team.js";

/** Whom a shift belongs to. */
@Resolver(() => OnCallShift)
export class OnCallShiftResolver {
  @FieldResolver(() => OnCallRotation, { description: "The rotation it is a shift of." })
  rotation(@Root() { rotation }: OnCall) {
    return rotation;
  }

  @FieldResolver(() => Team, { description: "The team that is on call." })
  team(@Root() { rotation }: OnCall) {
    return rotation.team;
  }

  @FieldResolver(() => Person, { nullable: true, description: "Who is on call; null for who may not read people." })
  person(@Root() { personId }: OnCall, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reader.byId(context, "Person", personId, info);
  }

  @FieldResolver(() => OnCallOverride, {
    nullable: true,
    description:
      "By which override the person is on call; null when it is the person's turn, and for who may not read people.",
  })
  override(@Root() { override }: OnCall, @Ctx() { viewer }: Context) {
    return mayReadPeople(viewer) ? override : null;
  }
}
