import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Resolver, Root } from "type-graphql";
import type { Context } from "../../../../../platform/actions/context.js";
import { FieldResolver } from "../../../../../platform/graphql/fields.js";
import { load } from "../../../../../platform/graphql/load.js";
import { Takes } from "../../../../../platform/graphql/reader/takes.js";
import { isFlapping } from "../../../domain/ingest/flapping.js";
import type { Alert as AlertRecord } from "../../../domain/records/alerts/alert.js";
import type { AlertBatchItem as AlertBatchItemRecord } from "../../../domain/records/alerts/alert-batch.js";
import { canReadSuppression } from "../../../store/alert-suppressions/can-read-suppression.js";
import { indicatorsKnownByValue } from "../../../store/indicators/known-by-value.js";
import { reader } from "../../../store/reader.js";
import { Alert } from "../../types/alerts/alert.js";
import { AlertBatchItem } from "../../types/alerts/alert-batch.js";
import { Indicator } from "../../types/indicators/indicator.js";

/** What only some of the alerts of a call have. */
@Resolver(() => AlertBatchItem)
export class AlertBatchItemResolver {
  @FieldResolver(() => [String], {
    description:
      "Values given as techniques that MITRE ATT&CK does not have, as they were written: the alert was taken without them.",
  })
  unknownTechniques(@Root() item: AlertBatchItem): readonly string[] {
    return (item as AlertBatchItemRecord).unknownTechniques ?? [];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The value given as the severity that the source's mapping does not know, as it was written: the alert was taken as one of which nobody says how bad it is. Null otherwise.",
  })
  unknownSeverity(@Root() item: AlertBatchItem): string | null {
    return (item as unknown as AlertBatchItemRecord).unknownSeverity ?? null;
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      "When its source says that it was seen, where that was more than five minutes ahead: the clock of the source is wrong, and when the alert was received counts instead. Null otherwise.",
  })
  futureObservedAt(@Root() item: AlertBatchItem): Date | null {
    const { futureObservedAt } = item as unknown as AlertBatchItemRecord;
    return futureObservedAt === undefined ? null : new Date(futureObservedAt);
  }
}

/** So many are shown: more than that nobody reads in a queue. */
const maxKnown = 20;

/** What of an alert goes by the time, by who reads it, or by another word for it. */
@Resolver(() => Alert)
export class AlertResolver {
  @Takes("receivedAt")
  @FieldResolver(() => Date, { description: "When it was reported for the first time." })
  firstSeenAt(@Root() { receivedAt }: AlertRecord): Date {
    return receivedAt;
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
    description: `Those of its reported indicators that are on record, are valid and that you may read, whenever they were recorded; at most ${maxKnown}. One of several markings is one for each.`,
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
