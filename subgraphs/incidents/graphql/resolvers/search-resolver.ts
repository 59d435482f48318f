import type { GraphQLResolveInfo } from "graphql";
import { Args, type ClassType, Ctx, Directive, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { FieldResolver, Query } from "../../../../platform/graphql/fields.js";
import { SearchArguments } from "../../../../platform/graphql/search/search-arguments.js";
import type { Hit } from "../../../../platform/graphql/search/search-page.js";
import { searchedPage } from "../../../../platform/graphql/search/searched-page.js";
import type { Records } from "../../domain/records/records.js";
import { reader } from "../../store/reader.js";
import { incidentSearchPage } from "../../store/search/incident-search-page.js";
import { Incident } from "../types/case/incident.js";
import {
  IncidentSearchHit,
  IncidentSearchHitConnection,
  IncidentSearchKind,
  IncidentSearchSubject,
} from "../types/search/incident-search-hit.js";
import { Search } from "../types/search/search.js";

const FoundPage = searchedPage(IncidentSearchKind, "things");
const allKinds = Object.values(IncidentSearchKind);

/** Where a search begins, and what it finds in incidents. */
@Resolver(() => Search)
export class SearchResolver {
  @Directive("@shareable")
  @Query(() => Search, { nullable: true, description: "Looks for a text in what you may see." })
  search(@Args(() => SearchArguments) { text }: SearchArguments): Search {
    return { id: text };
  }

  @FieldResolver(() => IncidentSearchHitConnection, {
    nullable: true,
    description:
      "What was found in incidents, alerts, analyses and timelines, the best first. Of each kind, the newest 1,000 that match are ranked. Where each word of a text stands in more than 50,000 of a kind, only the newest 20,000 of it are looked at. `totalCountIsExact` is false whenever there may be more.",
  })
  inIncidents(
    @Root() { id: text }: Search,
    @Args(() => FoundPage) { kinds, ...page }: InstanceType<typeof FoundPage>,
    @Ctx() context: Context,
  ) {
    return incidentSearchPage(context, text, kinds ?? allKinds, page);
  }
}

type SearchHit = Hit<IncidentSearchKind>;

const kinds = {
  INCIDENT: "Incident",
  ALERT: "Alert",
  ANALYSIS: "Analysis",
  TIMELINE_ENTRY: "TimelineEntry",
} as const satisfies Record<IncidentSearchKind, keyof Records>;

/** What a hit leads to. */
@Resolver(() => IncidentSearchHit)
export class SearchHitResolver {
  @FieldResolver(() => IncidentSearchSubject as unknown as ClassType<object>, {
    nullable: true,
    description: "The thing itself.",
  })
  async subject(@Root() { id, kind }: SearchHit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const row = await reader.byId(context, kinds[kind], id, info);
    return row && { ...row, searchKind: kind };
  }

  @FieldResolver(() => Incident, {
    nullable: true,
    description: "The incident that it is, or belongs to; null for an alert of none.",
  })
  incident(@Root() { belongsToId }: SearchHit, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return belongsToId ? reader.byId(context, "Incident", belongsToId, info) : null;
  }
}
