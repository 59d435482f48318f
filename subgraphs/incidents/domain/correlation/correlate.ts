import type { AlertCorrelationState } from "../../../response-model/machines/detection/alert-correlation-states.js";
import type { AlertCorrelation, CorrelationReason } from "../records/alerts/alert-correlation.js";
import { scoreOf } from "./score-of.js";
import { shareOut } from "./share-out.js";
import { type Refused, withoutRefused } from "./without-refused.js";

/** How much is compared and suggested at most. */
export const correlationBounds = {
  /** Alerts of one suggestion, shared out among their services. */
  alerts: 100,
  /** Suggestions made in one run. */
  suggestions: 20,
  /** Different indicators, and different pairs of technique and service, of the alerts that one run compares. */
  values: 1_000,
  /** Suggestions about one service that wait for a decision of the same side: nobody looks through more. */
  openByService: 100,
  /** After how many minutes that is compared again for which there was no room. */
  againMinutes: 10,
  /** Alerts of one service that are compared again in one run. */
  again: 100,
  /** Suggestions up to which the waiting ones are counted. */
  counted: 1_000,
  /** Other alerts with the same in common up to which they are counted. */
  matches: 10_000,
  days: 3,
} as const;

/** An alert that has something in common with others. */
export interface Correlated {
  readonly id: string;
  readonly serviceId: string;
  /** The open incident that it belongs to; null while it waits. */
  readonly incidentId: string | null;
  readonly isClosed?: boolean;
}

/** What some alerts have in common. */
export interface Common {
  readonly reason: CorrelationReason;
  readonly anchor: string;
  /** How alerts report it, where that is an indicator or an entity. */
  readonly reported: readonly string[];
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
  readonly reportedIndicators: readonly string[];
  readonly reportedTechniques: readonly string[];
  readonly reportedAssets: readonly string[];
  readonly reportedEntities: readonly string[];
  readonly score: number;
  readonly serviceIds: readonly string[];
  readonly alertIds: readonly string[];
  readonly correlatedIncidentId: string | null;
  readonly isForSecuritySide: boolean;
}

/** Things in common of which the alerts become one suggestion. */
interface Group {
  readonly existing: AlertCorrelation | null;
  readonly commons: readonly Common[];
  readonly waiting: readonly Correlated[];
  readonly incidentId: string | null;
}

/** So many spellings of what is in common are looked for. */
const maxReported = 100;

const leastOf = {
  KNOWN_INDICATOR: 2,
  SHARED_INDICATOR: 2,
  SHARED_ENTITY: 2,
  SHARED_ASSET: 2,
  SHARED_TECHNIQUE: 3,
} as const;

/**
 * What is suggested of what alerts have in common. Those with the same things in common are one suggestion; what is suggested already is
 * added to, and where it is full each service gets its share of it; and what somebody has judged is left alone, also where less speaks for it, or as much, than what they refused it for. What has lapsed was judged
 * by nobody. What is for the security side is correlated by itself, so that no suggestion for others tells of it. Pure.
 * @param known the suggestions with one of the same anchors, also those that are decided
 * @param members the alerts of those that wait for somebody, as they are now
 * @returns those for which most speaks first
 */
export function correlate(
  commons: readonly Common[],
  known: readonly AlertCorrelation[],
  members: readonly Correlated[] = [],
  { isForSecuritySide = false, refused = [] }: { isForSecuritySide?: boolean; refused?: readonly Refused[] } = {},
): readonly Suggestion[] {
  const memberOf = new Map(members.map((one) => [one.id, one]));
  return groupsOf(commons, known, refused)
    .map((group) => ({
      ...suggestionOf(group, memberOf),
      isForSecuritySide: group.existing?.isForSecuritySide || isForSecuritySide,
    }))
    .filter(isNews)
    .toSorted((one, other) => other.score - one.score || other.alertIds.length - one.alertIds.length);
}

function groupsOf(
  commons: readonly Common[],
  known: readonly AlertCorrelation[],
  refused: readonly Refused[],
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const common of commons) {
    const { reason, anchor, alerts, incidentId: named } = common;
    const ofAnchor = known.filter(({ anchors }) => anchors.includes(anchor));
    const judged = new Set(ofAnchor.flatMap(({ state, alertIds }) => (isJudged(state) ? alertIds : [])));
    const existing = ofAnchor.find(({ state }) => state === "SUGGESTED") ?? null;
    const incidentId =
      existing?.correlatedIncidentId ?? alerts.find((one) => one.incidentId !== null)?.incidentId ?? named ?? null;
    const free = alerts.filter((one) => waits(one) && !judged.has(one.id)).toSorted(byId);
    const waiting = withoutRefused(free, reason.basis, refused, { beside: existing?.alertIds ?? [], incidentId });
    if (!existing && isWithinOneService(reason.basis, [...waiting, ...alerts.filter((one) => !waits(one))])) continue;
    const all = new Set([...(existing?.alertIds ?? []), ...waiting.map(({ id }) => id)]);
    if (all.size < (incidentId ? 1 : leastOf[reason.basis])) continue;
    const taken = existing ? waiting : shareOut(waiting, correlationBounds.alerts);
    const key = existing?.id ?? taken.map(({ id }) => id).join(" ");
    const group = groups.get(key);
    groups.set(key, {
      existing,
      commons: [...(group?.commons ?? []), common],
      waiting: [...new Map([...(group?.waiting ?? []), ...taken].map((one) => [one.id, one])).values()],
      incidentId: group?.incidentId ?? incidentId,
    });
  }
  return [...groups.values()];
}

function suggestionOf(
  { existing, commons, waiting, incidentId }: Group,
  memberOf: ReadonlyMap<string, Correlated>,
): Omit<Suggestion, "isForSecuritySide"> {
  const before = existing?.alertIds ?? [];
  const members = before.flatMap((id) => memberOf.get(id) ?? []);
  const added = waiting.filter(({ id }) => !before.includes(id));
  const held = shareOut([...members.filter(waits), ...added], correlationBounds.alerts);
  // What was closed or linked meanwhile stays while nothing that waits needs its place.
  const over = before.filter((id) => !waits(memberOf.get(id)));
  const kept = new Set([...held.map(({ id }) => id), ...over.slice(0, correlationBounds.alerts - held.length)]);
  const serviceOf = new Map([...members, ...added].map((one) => [one.id, one.serviceId]));
  const alertIds = [...before, ...added.map(({ id }) => id)].filter((id) => kept.has(id));
  const serviceIds = together(alertIds.flatMap((id) => serviceOf.get(id) ?? []));
  const reasons = [...(existing?.reasons ?? []), ...commons.map(({ reason }) => reason)].filter(
    ({ basis, value }, place, all) => all.findIndex((it) => it.basis === basis && it.value === value) === place,
  );
  const anchoredBy = (basis: CorrelationReason["basis"]) =>
    commons.flatMap(({ reason, reported }) => (reason.basis === basis ? reported : []));
  const valuesBy = (basis: CorrelationReason["basis"]) =>
    commons.flatMap(({ reason }) => (reason.basis === basis ? [reason.value] : []));
  return {
    existing,
    anchors: together(
      existing?.anchors,
      commons.map(({ anchor }) => anchor),
    ),
    reasons,
    reportedIndicators: together(
      existing?.reportedIndicators,
      anchoredBy("KNOWN_INDICATOR"),
      anchoredBy("SHARED_INDICATOR"),
    ).slice(0, maxReported),
    reportedTechniques: together(existing?.reportedTechniques, valuesBy("SHARED_TECHNIQUE")),
    reportedAssets: together(existing?.reportedAssets, valuesBy("SHARED_ASSET")).slice(0, maxReported),
    reportedEntities: together(existing?.reportedEntities, anchoredBy("SHARED_ENTITY")).slice(0, maxReported),
    score: scored({ reasons, serviceIds }),
    serviceIds,
    alertIds,
    correlatedIncidentId: incidentId,
  };
}

/** Whether a suggestion says anything that it does not say already. */
const isNews = ({ existing, ...now }: Suggestion): boolean =>
  !existing ||
  now.correlatedIncidentId !== existing.correlatedIncidentId ||
  now.reportedIndicators.length > existing.reportedIndicators.length ||
  now.reportedTechniques.length > existing.reportedTechniques.length ||
  now.reportedAssets.length > existing.reportedAssets.length ||
  now.reportedEntities.length > existing.reportedEntities.length ||
  now.alertIds.length !== existing.alertIds.length ||
  now.alertIds.some((id) => !existing.alertIds.includes(id));

const together = (...some: readonly (readonly string[] | undefined)[]): readonly string[] => [
  ...new Set(some.flatMap((each) => each ?? [])),
];

const waits = (alert: Correlated | undefined): boolean => alert?.incidentId === null && !alert.isClosed;

/** What one service names again and again is its own business: an entity tells of a case where another service names it as well. */
const isWithinOneService = (basis: CorrelationReason["basis"], alerts: readonly Correlated[]): boolean =>
  basis === "SHARED_ENTITY" && new Set(alerts.map(({ serviceId }) => serviceId)).size < 2;

const byId = (one: Correlated, other: Correlated): number => (one.id < other.id ? -1 : 1);

const judged: readonly AlertCorrelationState[] = ["ACCEPTED", "TAKEN_BACK", "REFUSED"];
const isJudged = (state: AlertCorrelationState): boolean => judged.includes(state);

/** What they have in common counts most; several services, and several things in common, speak for it as well. */
export const scored = ({ reasons, serviceIds }: Pick<Suggestion, "reasons" | "serviceIds">): number =>
  Math.min(
    100,
    Math.max(...reasons.map(({ basis }) => scoreOf[basis])) +
      (serviceIds.length > 1 ? 20 : 0) +
      Math.min(20, 10 * (reasons.length - 1)),
  );
