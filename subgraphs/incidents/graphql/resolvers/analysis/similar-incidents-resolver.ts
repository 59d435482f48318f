import { IsOptional, Max, Min } from "class-validator";
import type { GraphQLResolveInfo } from "graphql";
import { Args, ArgsType, Ctx, Info, Int, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { Field, FieldResolver } from "../../../../../platform/graphql/fields.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { attackTechniques } from "../../../../response-model/attack/attack-techniques.js";
import type { Incident as IncidentRecord } from "../../../domain/records/case/incident.js";
import { reader } from "../../../store/reader.js";
import {
  comparedIncidents,
  type SimilarIncident as Similar,
  similarIncidents,
} from "../../../store/search/similar-incidents.js";
import { AttackTechnique } from "../../types/attack/attack-technique.js";
import { Incident } from "../../types/case/incident.js";
import { Indicator } from "../../types/indicators/indicator.js";
import { SimilarIncident } from "../../types/search/similar-incident.js";
import { Service } from "../../types/service.js";

@ArgsType()
class SimilarArguments {
  @IsOptional()
  @Min(1, { message: "must be at least 1" })
  @Max(50, { message: "must be at most 50: what comes later has little in common" })
  @Field(() => Int, { nullable: true, description: "How many to return: 1 to 50. Left out, it is 10." })
  first?: number | null;
}

/** What has been like this before. */
@Resolver(() => Incident)
export class SimilarIncidentsResolver {
  @Takes("id", "title", "summary", "serviceIds")
  @FieldResolver(() => [SimilarIncident], {
    nullable: true,
    description: `The incidents that have most in common with it, the most similar first: affected services, words of the title and the summary, observed techniques of ATT&CK, and indicators of compromise that you read of both. It is compared with the newest ${comparedIncidents.toLocaleString("en")} that you may see; nothing is similar by a service alone, nor by a single word or technique; by one indicator it is.`,
  })
  similar(
    @Root() incident: IncidentRecord,
    @Args(() => SimilarArguments) { first }: SimilarArguments,
    @Ctx() context: Context,
  ): Promise<readonly Similar[]> {
    return similarIncidents(context, incident, first ?? 10);
  }
}

/** What a similar incident is. */
@Resolver(() => SimilarIncident)
export class SimilarIncidentResolver {
  @FieldResolver(() => Incident, { nullable: true, description: "The other incident." })
  incident(@Root() { incidentId }: Similar, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return reader.byId(context, "Incident", incidentId, info);
  }

  @FieldResolver(() => [Indicator], {
    description:
      "The indicators of the other incident whose values this one has as well, the rarest first; at most 20.",
  })
  async sharedIndicators(
    @Root() { sharedIndicatorIds }: Similar,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const ids = sharedIndicatorIds.slice(0, 20);
    const found = await Promise.all(ids.map((id) => reader.byId(context, "Indicator", id, info)));
    return found.filter((one) => one !== null);
  }

  @FieldResolver(() => [AttackTechnique], {
    description: "The techniques of ATT&CK that were observed in both, the rarest first.",
  })
  sharedTechniques(@Root() { sharedTechniqueIds }: Similar) {
    return sharedTechniqueIds.flatMap((id) => attackTechniques.get(id) ?? []);
  }

  @FieldResolver(() => [Service], {
    nullable: true,
    description:
      "The affected services that both have, the rarest first; null while the teams subgraph cannot name them.",
  })
  sharedServices(@Root() { sharedServiceIds }: Similar) {
    return sharedServiceIds.map((id) => ({ id }));
  }
}
