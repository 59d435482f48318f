import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, ID, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Arg, FieldResolver, Query } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import type { ThreatBriefing as ThreatBriefingRecord } from "../../../domain/records/briefings/threat-briefing.js";
import { acknowledgementList } from "../../../store/lists/intelligence/acknowledgement-list.js";
import { briefingList } from "../../../store/lists/intelligence/briefing-list.js";
import { reader } from "../../../store/reader.js";
import {
  BriefingAcknowledgementArguments,
  ThreatBriefingArguments,
} from "../../filters/intelligence/briefing-filters.js";
import { BriefingAcknowledgementConnection } from "../../types/briefings/briefing-acknowledgement.js";
import { ThreatBriefing, ThreatBriefingConnection } from "../../types/briefings/threat-briefing.js";

/** Where reading of threat briefings begins. */
@Resolver()
class BriefingQueries {
  @Query(() => ThreatBriefing, {
    nullable: true,
    description: "One threat briefing; null when there is none that you may see.",
  })
  threatBriefing(
    @Arg("id", () => ID, { description: "The briefing's id." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.byId(context, "ThreatBriefing", id, info);
  }

  @Query(() => ThreatBriefingConnection, {
    nullable: true,
    description: "What threat intelligence tells the teams of services, as far as you may see it.",
  })
  threatBriefings(
    @Args(() => ThreatBriefingArguments) list: InstanceType<typeof ThreatBriefingArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "ThreatBriefing", briefingList(context.viewer, list), info);
  }

  @Query(() => BriefingAcknowledgementConnection, {
    nullable: true,
    description:
      "How the teams of services answer threat briefings, as far as you may see these: its filter finds what a team has still to answer.",
  })
  briefingAcknowledgements(
    @Args(() => BriefingAcknowledgementArguments) list: InstanceType<typeof BriefingAcknowledgementArguments>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return reader.page(context, "BriefingAcknowledgement", acknowledgementList(list), info);
  }
}

/** What the columns of a briefing say. */
@Resolver(() => ThreatBriefing)
class BriefingFields {
  @Takes("validUntil")
  @FieldResolver(() => Boolean, { description: "Whether it has expired." })
  isExpired(@Root() { validUntil }: ThreatBriefingRecord, @Ctx() { now }: Context): boolean {
    return new Date(validUntil) <= now;
  }
}

export const briefingResolvers = [BriefingQueries, BriefingFields] as const;
