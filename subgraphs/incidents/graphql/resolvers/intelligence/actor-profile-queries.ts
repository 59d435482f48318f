import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, Query } from "../../../../../platform/graphql/fields.js";
import { actorProfileList } from "../../../store/lists/intelligence/actor-profile-list.js";
import { reader } from "../../../store/reader.js";
import { ThreatActorProfileArguments } from "../../filters/intelligence/actor-profile-filters.js";
import { ThreatActorProfile, ThreatActorProfileConnection } from "../../types/actor-profiles/threat-actor-profile.js";

/** Where reading of profiles of adversaries begins. */
@Resolver()
export class ActorProfileQueries {
  @Query(() => ThreatActorProfile, {
    nullable: true,
    description: "One profile of an adversary; null when there is none that you may see.",
  })
  threatActorProfile(
    @Arg("id", () => ID, { description: "The profile's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "ThreatActorProfile", id, info);
  }

  @Query(() => ThreatActorProfileConnection, {
    nullable: true,
    description: "The adversaries that threat intelligence knows, as far as you may see their profiles.",
  })
  threatActorProfiles(
    @Args(() => ThreatActorProfileArguments) list: InstanceType<typeof ThreatActorProfileArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "ThreatActorProfile", actorProfileList(context.viewer, list), info);
  }
}
