import { Args, type ClassType, Ctx, Directive, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../platform/actions/context.js";
import { Arg, FieldResolver, Query } from "../../../../platform/graphql/fields.js";
import { PageArguments } from "../../../../platform/graphql/lists/page-arguments.js";
import { type BatchLoad, load } from "../../../../platform/graphql/load.js";
import { SearchArguments } from "../../../../platform/graphql/search/search-arguments.js";
import type { Hit } from "../../../../platform/graphql/search/search-page.js";
import { alertsById, analysesById, incidentsById, timelineEntriesById } from "../../store/batch-loads.js";
import { incidentSearchPage } from "../../store/search/incident-search-page.js";
import { Incident } from "../types/case/incident.js";
import {
  IncidentSearchHit,
  IncidentSearchHitConnection,
  IncidentSearchKind,
  IncidentSearchSubject,
} from "../types/search/incident-search-hit.js";
import { Search } from "../types/search/search.js";

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
      "What was found in incidents, alerts, analyses and timelines, the best first. Of each kind, the newest 1,000 that match are ranked.",
  })
  inIncidents(
    @Root() { id: text }: Search,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("kinds", () => [IncidentSearchKind], {
      nullable: true,
      description: "In which kinds of things; in all when left out.",
    })
    kinds: IncidentSearchKind[] | null,
    @Ctx() context: Context,
  ) {
    return incidentSearchPage(context, text, kinds && kinds.length > 0 ? kinds : allKinds, page);
  }
}

type SearchHit = Hit<IncidentSearchKind>;
type Row = { readonly id: string; readonly incidentId?: string | null };

const byId: Readonly<Record<IncidentSearchKind, BatchLoad<Row>>> = {
  INCIDENT: incidentsById,
  ALERT: alertsById,
  ANALYSIS: analysesById,
  TIMELINE_ENTRY: timelineEntriesById,
};

/** What a hit leads to. */
@Resolver(() => IncidentSearchHit)
export class SearchHitResolver {
  @FieldResolver(() => IncidentSearchSubject as unknown as ClassType<object>, {
    nullable: true,
    description: "The thing itself.",
  })
  async subject(@Root() { id, kind }: SearchHit, @Ctx() context: Context) {
    const row = await load(context, byId[kind], id);
    return row && { ...row, searchKind: kind };
  }

  @FieldResolver(() => Incident, {
    nullable: true,
    description: "The incident that it is, or belongs to; null for an alert of none.",
  })
  async incident(@Root() { id, kind }: SearchHit, @Ctx() context: Context) {
    if (kind === "INCIDENT") return load(context, incidentsById, id);
    const row = await load(context, byId[kind], id);
    return row?.incidentId ? load(context, incidentsById, row.incidentId) : null;
  }
}
