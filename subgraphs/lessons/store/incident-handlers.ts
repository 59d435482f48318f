import type { EntityManager } from "typeorm";
import { z } from "zod";
import type { EventHandlers } from "../../../platform/events/inbox/inbox.js";
import { appendEvent } from "../../../platform/events/outbox/outbox.js";
import { newIdentifier } from "../../../platform/runtime/identifier.js";
import { customerDataEffects } from "../../response-model/detection-and-analysis/customer-data-effects.js";
import { definitionPredicates } from "../../response-model/detection-and-analysis/definition-predicates.js";
import { severities } from "../../response-model/detection-and-analysis/severities.js";
import { eventTypes } from "../../response-model/events/event-types.js";
import { handlings } from "../../response-model/evidence/handlings.js";
import { incidentStates } from "../../response-model/machines/incident-states.js";
import { openedReview } from "../domain/opened-review.js";
import type { Review } from "../domain/records/review.js";
import { reviewKindOf } from "../domain/review-kind-of.js";
import { reviewEvent } from "./aggregates/review-event.js";
import { tables } from "./tables.js";

const codeOf = <Code extends string>(vocabulary: Readonly<Record<Code, unknown>>) =>
  z.enum(Object.keys(vocabulary) as Code[]);

const incidentChanged = z.object({
  id: z.uuid(),
  version: z.int(),
  state: codeOf(incidentStates),
  title: z.string(),
  severity: codeOf(severities),
  handling: codeOf(handlings),
  serviceIds: z.array(z.uuid()),
  virtualTeamPersonIds: z.array(z.uuid()),
  customerDataEffects: z.array(codeOf(customerDataEffects)),
  definitionPredicates: z.array(codeOf(definitionPredicates)),
  customersNotifiedAt: z.string().nullable(),
});

type IncidentChanged = z.infer<typeof incidentChanged>;

/** What the incidents subgraph tells: an incident in post-incident activity is reviewed, and its marking guards the review. */
export const incidentHandlers: EventHandlers = {
  [eventTypes.INCIDENT_CHANGED.type]: async (transaction, event) => {
    const incident = incidentChanged.parse(event.data);
    const review = await transaction.findOne(tables.Review, {
      where: { incidentId: incident.id },
      lock: { mode: "pessimistic_write" },
    });
    // The last word that incidents tells once more holds even if it is older: incidents may have been put back.
    if (review) await refresh(transaction, review, incident, event.replay === "latest");
    else if (incident.state === "POST_INCIDENT_ACTIVITY") await open(transaction, incident, new Date(event.time));
  },
};

async function open(transaction: EntityManager, incident: IncidentChanged, openedAt: Date): Promise<void> {
  const review = openedReview({ id: newIdentifier(), openedAt, incidentId: incident.id, ...factsOf(incident) });
  // Should two events about one incident be handled at once, the second waits here for the first; whichever it was,
  // the incident has one review. The loser is delivered again, and then refreshes it.
  await transaction.insert(tables.Review, review);
  await tell(transaction, review, "openReview", openedAt);
}

/** A newer event brings the facts up to date. It is no action on the review: its version stays, so nobody's step conflicts with it, unless it reopens the review. */
async function refresh(
  transaction: EntityManager,
  review: Review,
  incident: IncidentChanged,
  isLastWord: boolean,
): Promise<void> {
  if (incident.version <= review.incidentVersion && !isLastWord) return;
  const facts = factsOf(incident);
  const deeper = review.kind === "REVIEW" && facts.kind === "FULL_POST_MORTEM" && incident.state !== "CLOSED";
  // A review only ever becomes deeper, and with its incident closed it stays what it was.
  const kind = deeper ? facts.kind : review.kind;
  // A completed review was no full post-mortem: what made one due reopens it, so that the incident is not closed on it.
  const reopened = deeper && review.state === "COMPLETED" ? { ...inReviewAgain, version: review.version + 1 } : {};
  const next = { ...facts, kind, ...reopened };
  await transaction.update(tables.Review, { id: review.id }, next);
  if (deeper) await tell(transaction, { ...review, ...next }, "deepenReview", new Date());
}

const inReviewAgain = {
  state: "IN_REVIEW",
  conclusion: null,
  conclusionReason: null,
  completedById: null,
  completedAt: null,
} as const;

const tell = (transaction: EntityManager, review: Review, operation: string, time: Date) =>
  appendEvent(transaction, { subject: review.id, time, ...reviewEvent(review, operation) });

const factsOf = (incident: IncidentChanged) => ({
  kind: reviewKindOf(incident),
  incidentVersion: incident.version,
  incidentTitle: incident.title,
  incidentSeverity: incident.severity,
  handling: incident.handling,
  serviceIds: incident.serviceIds,
  virtualTeamPersonIds: incident.virtualTeamPersonIds,
});
