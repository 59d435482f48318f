import type { AlertCorrelationState } from "../../../response-model/machines/detection/alert-correlation-states.js";
import type { AlertCorrelation, CorrelationReason } from "../records/alerts/alert-correlation.js";

/**
 * So many alerts belong to one suggestion at most; so many suggestions are made at a time, of alerts with so many different indicators
 * and techniques; so many of one service wait for somebody, as nobody looks through more; and so far they are counted.
 */
export const correlationBounds = {
  alerts: 20,
  suggestions: 20,
  values: 1_000,
  openByService: 100,
  counted: 1_000,
  days: 3,
} as const;

/** An alert that has something in common with others. */
export interface Correlated {
  readonly id: string;
  readonly serviceId: string;
  /** The open incident that it belongs to; null while it waits. */
  readonly incidentId: string | null;
}

/** What some alerts have in common. */
export interface Common {
  readonly reason: CorrelationReason;
  readonly anchor: string;
  readonly alerts: readonly Correlated[];
  /** An open incident that what they have in common belongs to, with an alert or without. */
  readonly incidentId?: string | null;
  /** Whether the security side alone may read what they have in common. */
  readonly isForSecuritySide?: boolean;
}

/** A suggestion that is about to be made, or an older one that alerts are added to. */
export interface Suggestion {
  readonly existing: AlertCorrelation | null;
  readonly anchors: readonly string[];
  readonly reasons: readonly CorrelationReason[];
  readonly score: number;
  readonly serviceIds: readonly string[];
  readonly alertIds: readonly string[];
  readonly correlatedIncidentId: string | null;
  readonly isForSecuritySide: boolean;
}

const leastOf = { KNOWN_INDICATOR: 2, SHARED_INDICATOR: 2, SHARED_TECHNIQUE: 3 } as const;
/** What a person has recorded counts more than what was merely reported. */
const scoreOf = { KNOWN_INDICATOR: 70, SHARED_INDICATOR: 60, SHARED_TECHNIQUE: 40 } as const;

/**
 * What is suggested of what alerts have in common. Those with the same things in common are one suggestion; what is suggested already is
 * added to; and what somebody has judged is left alone. What has lapsed was judged by nobody. What is for the security side is correlated by
 * itself, so that no suggestion for others tells of it. Pure.
 * @param known the suggestions with one of the same anchors, also those that are decided
 * @returns those for which most speaks first
 */
export function correlate(
  commons: readonly Common[],
  known: readonly AlertCorrelation[],
  isForSecuritySide = false,
): readonly Suggestion[] {
  const groups = new Map<string, Suggestion>();
  for (const { reason, anchor, alerts, incidentId: named } of commons) {
    const ofAnchor = known.filter(({ anchors }) => anchors.includes(anchor));
    const judged = new Set(ofAnchor.flatMap(({ state, alertIds }) => (isJudged(state) ? alertIds : [])));
    const existing = ofAnchor.find(({ state }) => state === "SUGGESTED") ?? null;
    const waiting = alerts.filter(({ id, incidentId }) => incidentId === null && !judged.has(id));
    const before = existing?.alertIds ?? [];
    const alertIds = [...new Set([...before, ...waiting.map(({ id }) => id)])].slice(0, correlationBounds.alerts);
    const incidentId =
      existing?.correlatedIncidentId ?? alerts.find((one) => one.incidentId !== null)?.incidentId ?? named ?? null;
    if (alertIds.length < (incidentId ? 1 : leastOf[reason.basis]) || alertIds.length === before.length) continue;
    const key = existing?.id ?? alertIds.toSorted().join(" ");
    const group = groups.get(key);
    const together = (some: readonly string[], more: readonly string[]) => [...new Set([...some, ...more])];
    const services = waiting.filter(({ id }) => alertIds.includes(id)).map(({ serviceId }) => serviceId);
    const serviceIds = together(group?.serviceIds ?? existing?.serviceIds ?? [], services);
    const reasons = [...(group?.reasons ?? existing?.reasons ?? []), reason];
    groups.set(key, {
      existing,
      anchors: together(group?.anchors ?? existing?.anchors ?? [], [anchor]),
      reasons: reasons.filter(
        (one, place) => reasons.findIndex(({ basis, value }) => basis === one.basis && value === one.value) === place,
      ),
      score: 0,
      serviceIds,
      alertIds: together(group?.alertIds ?? [], alertIds).slice(0, correlationBounds.alerts),
      correlatedIncidentId: group?.correlatedIncidentId ?? incidentId,
      isForSecuritySide: existing?.isForSecuritySide || isForSecuritySide,
    });
  }
  return [...groups.values()]
    .map((one) => ({ ...one, score: scored(one) }))
    .toSorted((one, other) => other.score - one.score || other.alertIds.length - one.alertIds.length);
}

const isJudged = (state: AlertCorrelationState): boolean => state === "ACCEPTED" || state === "REFUSED";

/** What they have in common counts most; several services, and several things in common, speak for it as well. */
export const scored = ({ reasons, serviceIds }: Pick<Suggestion, "reasons" | "serviceIds">): number =>
  Math.min(
    100,
    Math.max(...reasons.map(({ basis }) => scoreOf[basis])) +
      (serviceIds.length > 1 ? 20 : 0) +
      Math.min(20, 10 * (reasons.length - 1)),
  );
