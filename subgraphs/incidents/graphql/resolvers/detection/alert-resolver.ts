import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { entityOf } from "../../../domain/entities/entity-key.js";
import { isFlapping } from "../../../domain/ingest/flapping.js";
import { alertBounds } from "../../../domain/ingest/mapping/alert-bounds.js";
import type { Alert as AlertRecord } from "../../../domain/records/alerts/alert.js";
import { seenTimes } from "../../../domain/seen-times.js";
import { canReadSuppression } from "../../../store/alert-suppressions/can-read-suppression.js";
import { indicatorsKnownByValue } from "../../../store/indicators/known-by-value.js";
import { reader } from "../../../store/reader.js";
import { Alert } from "../../types/alerts/alert.js";
import { AlertEntity } from "../../types/alerts/alert-entity.js";
import { Indicator } from "../../types/indicators/indicator.js";

/** So many are shown: more than that nobody reads in a queue. */
const maxKnown = 20;

/** What of an alert goes by the time, by who reads it, or by another word for it. */
@Resolver(() => Alert)
export class AlertResolver {
  @Takes("observedAt", "receivedAt", "lastSeenAt")
  @FieldResolver(() => Date, {
    description:
      "When what it tells of was seen for the first time: when it was observed, where that is known and earlier than when it was reported. By when it is to be triaged goes by `receivedAt`.",
  })
  firstSeenAt(@Root() alert: AlertRecord): Date {
    return seenTimes(alert).first;
  }

  @Takes("flappingUntil")
  @FieldResolver(() => Boolean, {
    description: "Whether its source has seen it end and begin again three times within the last hour.",
  })
  flapping(@Root() { flappingUntil }: AlertRecord, @Ctx() { now }: Context): boolean {
    return isFlapping(flappingUntil, now);
  }

  @Takes("state", "triageDueAt")
  @FieldResolver(() => Boolean, {
    description: "Whether nobody has triaged it, and the time by which that was to be done has passed.",
  })
  triageOverdue(@Root() { state, triageDueAt }: AlertRecord, @Ctx() { now }: Context): boolean {
    return state === "RECEIVED" && triageDueAt !== null && triageDueAt <= now;
  }

  @Takes("reportedIndicators")
  @FieldResolver(() => [Indicator], {
    description: `Those of its reported indicators that are on record, are valid and that you may read, whenever they were recorded, with the ranges that its addresses are in and the hosts that its links lead to; at most ${maxKnown}. Addresses of own networks, and hosts that everybody uses, lead to nothing but themselves. One of several markings is one for each.`,
  })
  async knownIndicators(
    @Root() { reportedIndicators }: AlertRecord,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const known = await Promise.all(reportedIndicators.map((text) => load(context, indicatorsKnownByValue, text)));
    const ids = [...new Set(known.flatMap((some) => some ?? []))].slice(0, maxKnown);
    const found = await Promise.all(ids.map((id) => reader.byId(context, "Indicator", id, info)));
    return found.filter((one) => one !== null);
  }

  @Takes("reportedEntities")
  @FieldResolver(() => [AlertEntity], {
    description: `The hosts, users and resources that it was reported about, as they are compared: names of hosts and users in small letters, a host without its port. Nobody has checked them, and they are read by whoever may read the alert. Up to ${alertBounds.entities}, those that were reported first; whoever hands in is told how many were left out. Empty for what was reported before 3.0.0.`,
  })
  reportedEntities(@Root() { reportedEntities }: AlertRecord): readonly AlertEntity[] {
    return reportedEntities.map(entityOf);
  }

  @Takes("serviceId", "suppressedAt")
  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "Since when a suppression holds it back from the queue, for the teams of its service and the security side; null while none does, and for others.",
  })
  suppressedAt(@Root() alert: AlertRecord, @Ctx() { viewer }: Context): Date | null {
    return canReadSuppression(viewer, alert) ? alert.suppressedAt : null;
  }
}
