import { type ClassType, Resolver, Root } from "type-graphql";
import { Arg, Subscription } from "../../../../platform/graphql/fields.js";
import type { LiveUpdate } from "../../../../platform/live/live-source.js";
import { afterDescription, subscribeTo } from "../../../../platform/live/subscribe-to.js";
import { eventTypes } from "../../../response-model/events/event-types.js";
import { partEvents, type ReportedPart } from "../../store/case/reported-parts.js";
import { alertChanges, canBeOfService, type PartChanges, partChanges } from "../../store/live-parts.js";
import { thingTypes } from "../thing-types.js";
import {
  changeOf,
  NotificationObligationChangeFilter,
  PartChangeFilter,
  ServicePartChangeFilter,
} from "../types/part-change.js";

/** The filter for a kind: those have more of whose things there is more that no operation changes. */
function filterOf(kind: ReportedPart | "Alert"): ClassType<PartChangeFilter> {
  if (kind === "NotificationObligation") return NotificationObligationChangeFilter;
  return canBeOfService(kind) ? ServicePartChangeFilter : PartChangeFilter;
}

/** The subscription to the changes of a kind of thing. */
function changesOf(kind: ReportedPart | "Alert", source: PartChanges): ClassType<object> {
  const Filter = filterOf(kind);
  const { description } = eventTypes[kind === "Alert" ? "ALERT_CHANGED" : partEvents[kind]];
  const Change = changeOf(kind, thingTypes[kind]);

  @Resolver()
  class Changes {
    @Subscription(() => Change, {
      name: `${kind.charAt(0).toLowerCase()}${kind.slice(1)}Changed`,
      description: `${description} Delivers one update for each thing that such an operation changed, in the order of the operations, if you may read it at that moment.`,
      subscribe: subscribeTo(source, { filter: Filter }),
    })
    changed(
      @Arg("filter", () => Filter, { nullable: true, validate: false, description: "Which ones; all when left out." })
      _filter: PartChangeFilter | null,
      @Arg("after", () => String, { nullable: true, description: afterDescription }) _after: string | null,
      @Root() update: LiveUpdate<object>,
    ) {
      return update;
    }
  }
  return Changes;
}

/** The subscriptions to what belongs to incidents, one for each kind. */
export const partSubscriptions: readonly ClassType<object>[] = [
  changesOf("Alert", alertChanges),
  ...(Object.keys(partEvents) as ReportedPart[]).map((kind) => changesOf(kind, partChanges(kind))),
];
