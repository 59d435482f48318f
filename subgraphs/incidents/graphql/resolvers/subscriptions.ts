import { ID, Resolver, Root } from "type-graphql";
import { Arg, Subscription } from "../../../../platform/graphql/fields.js";
import type { LiveUpdate } from "../../../../platform/live/live-source.js";
import { afterDescription, subscribeTo } from "../../../../platform/live/subscribe-to.js";
import type { Incident } from "../../domain/records/case/incident.js";
import type { TimelineEntry } from "../../domain/records/case/timeline-entry.js";
import { incidentChanges, timelineAdditions } from "../../store/live/live-incidents.js";
import { IncidentChange, IncidentChangeFilter, TimelineAddition } from "../types/live.js";

/** What one can be told of as it happens. */
@Resolver()
export class Subscriptions {
  @Subscription(() => IncidentChange, {
    description: "Tells each operation on an incident that you may see at that moment, in the order they were done.",
    subscribe: subscribeTo(incidentChanges, { filter: IncidentChangeFilter }),
  })
  incidentChanged(
    @Arg("filter", () => IncidentChangeFilter, {
      nullable: true,
      validate: false,
      description: "Which ones; all when left out.",
    })
    _filter: IncidentChangeFilter | null,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) _after: string | null,
    @Root() { thing: incident, ...change }: LiveUpdate<Incident>,
  ) {
    return { ...change, incident };
  }

  @Subscription(() => TimelineAddition, {
    description: "Tells each new entry in the timeline of one incident, as long as you may see the incident.",
    subscribe: subscribeTo(timelineAdditions),
  })
  timelineAdded(
    @Arg("incident", () => ID, { description: "The incident's id." }) _incident: string,
    @Arg("after", () => String, { nullable: true, description: afterDescription }) _after: string | null,
    @Root() { thing, cursor }: LiveUpdate<{ readonly incident: Incident; readonly entry: TimelineEntry }>,
  ) {
    return { ...thing, cursor };
  }
}
