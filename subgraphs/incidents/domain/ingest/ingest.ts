import type { AlertOutcome } from "../../../response-model/detection-and-analysis/alerts/alert-outcomes.js";
import { leaveSuppression } from "../alert-suppressions/leave-suppression.js";
import { suppressionOf } from "../alert-suppressions/suppression-of.js";
import { cappedAtNow, isStillToCome } from "../clock-skew.js";
import { entityKeys } from "../entities/entity-key.js";
import type { Alert } from "../records/alerts/alert.js";
import type { AlertBatchItem } from "../records/alerts/alert-batch.js";
import type { AlertSource } from "../records/alerts/alert-source.js";
import type { AlertSuppression } from "../records/alerts/alert-suppression.js";
import type { DetectionProof } from "../records/requirements/detection-proof.js";
import { proofsOfAlert } from "../requirements/proofs-of-alert.js";
import { earliestObserved, seenTimes } from "../seen-times.js";
import { rankOf } from "../triage/severity-rank.js";
import { triageDueAfter } from "../triage/triage-due.js";
import { asWritten } from "./as-written.js";
import { isStillDismissed } from "./dismissals/is-still-dismissed.js";
import { saysMore } from "./dismissals/says-more.js";
import { flappingUntil, withRefiring } from "./flapping.js";
import { alertBounds } from "./mapping/alert-bounds.js";
import { type HandedIn, type HandedInAlert, isUnreadable, type UnreadableAlert } from "./mapping/handed-in-alert.js";
import { webLink } from "./mapping/web-link.js";
import { markedBySource } from "./marked-by-source.js";
import { newAlert } from "./new-alert.js";
import { attributed, proofKey, type ReportingDeployment, reportingDeployments } from "./reporting-deployments.js";
import { notRouted, notRoutedInBrief, routeAlert } from "./route-alert.js";
import { seriesKey } from "./series-key.js";
import { techniquesAmong } from "./techniques-among.js";
import { withMore } from "./with-more.js";

/** What ingest looks at. */
export interface IngestFile {
  readonly source: AlertSource;
  /** By service and fingerprint, the newest alert of each. */
  readonly known: ReadonlyMap<string, KnownAlert>;
  /** By service and fingerprint, the service that such alerts were handed over to. */
  readonly rerouted?: ReadonlyMap<string, string>;
  /** The rules that hold back alerts of its services. */
  readonly suppressions: readonly AlertSuppression[];
  /** What is reported that is a recorded indicator, and since when it counts: no rule holds it back, and no dismissal that is older. */
  readonly recorded?: ReadonlyMap<string, Date>;
  /** The monitoring that it reports by the rules of these alerts. */
  readonly deployments: readonly ReportingDeployment[];
  /** What known alerts prove already, by alert and deployment. */
  readonly proven: ReadonlySet<string>;
}

/** An alert of a fingerprint at a service, and whether it is over: closed, or of an incident whose response has ended. */
export interface KnownAlert {
  readonly alert: Alert;
  readonly isOver: boolean;
}

/** One fingerprint of one service while a call goes on. */
interface Series {
  alert: Alert | undefined;
  /** As it stood before the call; none where the call has made it. */
  readonly before: Alert | undefined;
  /** The one before it, which was over. */
  former: Alert | undefined;
  /** As that one stood before the call. */
  readonly formerBefore: Alert | undefined;
  hasNews: boolean;
  /** Whether the source sees the former no longer since this call. */
  endsFormer: boolean;
}

export interface Ingested {
  readonly items: readonly AlertBatchItem[];
  readonly received: readonly Alert[];
  /** Those that were there, as they stand now. */
  readonly repeated: readonly Alert[];
  /** The ids of alerts that another takes over from. */
  readonly superseded: readonly string[];
  /** Of which monitoring alerts have come, that nobody knew of. */
  readonly proofs: readonly DetectionProof[];
  /** The ids of those that have changed so that their version grows: a mere repeat is no news. */
  readonly news: readonly string[];
}

interface At {
  readonly now: Date;
  readonly reportedById: string;
  readonly newIdentifier: () => string;
}

/**
 * What becomes of alerts that a source hands in: each is a new one, or one more time the same, or the end of one. One that is over and
 * fires again is a new one that names the former, unless it was dismissed and has never ended since (`isStillDismissed`). What is told of
 * for the first time as over is a new one as well: that it is over says nothing about what it was. What goes to different services is never the same,
 * whatever the source knows it by: each service's team looks at its own. Pure.
 */
export function ingest(
  { source, known, rerouted, suppressions, recorded, deployments, proven }: IngestFile,
  handedIn: readonly HandedIn[],
  at: At,
): Ingested {
  const all = new Map<string, Series>();
  const deploymentsOf = reportingDeployments(deployments);
  const shown = new Set(proven);
  const proofs: DetectionProof[] = [];
  const prove = (alert: Alert, { techniques }: HandedInAlert, of: readonly ReportingDeployment[]) => {
    for (const deployment of of) {
      if (shown.has(proofKey(alert, deployment))) continue;
      shown.add(proofKey(alert, deployment));
      proofs.push(...proofsOfAlert(alert, deployment, techniques, at));
    }
  };
  const seriesOf = (key: string): Series => {
    const before = known.get(key);
    const open = before?.isOver ? undefined : before?.alert;
    const over = before?.isOver ? before.alert : undefined;
    const series = all.get(key) ?? {
      ...{ alert: open, before: open, former: over, formerBefore: over },
      ...{ hasNews: false, endsFormer: false },
    };
    all.set(key, series);
    return series;
  };
  const items = handedIn.map((one, place): AlertBatchItem => {
    if (isUnreadable(one)) return refused(place, one);
    const routed = routeAlert(source, one.service);
    if (!routed)
      return {
        ...refused(place, { unreadable: notRouted(source, one.service) }),
        reasonInBrief: notRoutedInBrief(one.service),
      };
    const serviceId = rerouted?.get(seriesKey(routed, one.fingerprint)) ?? routed;
    const series = seriesOf(seriesKey(serviceId, one.fingerprint));
    const { alert, former } = series;
    const { known: techniques, unknown } = techniquesAmong(one.techniques);
    const { observedAt = null } = one;
    const isAhead = observedAt !== null && isStillToCome(observedAt, at.now);
    const read = {
      ...one,
      techniques,
      url: webLink(one.url) ?? null,
      observedAt: observedAt && !isAhead ? cappedAtNow(observedAt, at.now) : null,
    };
    const leftOut = {
      ...(unknown.length > 0 && { unknownTechniques: unknown }),
      ...(one.unknownSeverity !== undefined && { unknownSeverity: one.unknownSeverity }),
      ...(one.unknownHandling !== undefined && { unknownHandling: one.unknownHandling }),
      ...(one.leftOutIndicators !== undefined && { leftOutIndicators: one.leftOutIndicators }),
      ...(one.leftOutEntities !== undefined && { leftOutEntities: one.leftOutEntities }),
      ...(isAhead && { futureObservedAt: observedAt.toISOString() }),
    };
    const isEnd = one.signal === "RESOLVED";
    if (isEnd && alert && !saysMore(alert, read)) return item(place, "RESOLVED", resolve(series, alert, at));
    if (isEnd && !alert && former && !saysMore(former, read))
      return item(place, "RESOLVED", resolveFormer(series, former, at));
    if (!isEnd && !alert && former && isStillDismissed(source, former, read, { now: at.now, recorded }))
      return { ...item(place, "REPEATED", countFormer(series, former, at)), ...leftOut };
    const of = deploymentsOf(serviceId, one.rules ?? []);
    const { certain, ambiguousEnvironments } = attributed(of);
    const outcome = !alert ? "RECEIVED" : isEnd ? "RESOLVED" : "REPEATED";
    series.hasNews ||= !alert;
    const reported = alert
      ? repeat(series, alert, read, { ...at, recorded })
      : newAlert(read, { source, serviceId, former: series.former, deployments: of, ...at });
    prove(reported, read, certain);
    const crowdedOut = asWritten(one.indicators).filter((value) => !reported.reportedIndicators.includes(value)).length;
    const entitiesOut = entityKeys(one.entities ?? []).filter((key) => !reported.reportedEntities.includes(key)).length;
    return {
      ...item(place, outcome, holdBack(series, [alert ?? reported, reported], { suppressions, recorded }, at)),
      ...leftOut,
      ...(crowdedOut > 0 && { leftOutIndicators: crowdedOut + (one.leftOutIndicators ?? 0) }),
      ...(entitiesOut > 0 && { leftOutEntities: entitiesOut + (one.leftOutEntities ?? 0) }),
      ...(ambiguousEnvironments.length > 0 && { ambiguousEnvironments }),
    };
  });
  const formers = [...all.values()].flatMap(({ former, formerBefore, endsFormer }) =>
    former && former !== formerBefore ? [{ former, endsFormer }] : [],
  );
  const touched = [...all.values()].flatMap(({ alert, ...rest }) => (alert ? [{ alert, ...rest }] : []));
  const received = touched.filter(({ before }) => !before);
  return {
    items,
    received: received.map(({ alert }) => alert),
    repeated: [
      ...formers.map(({ former }) => former),
      ...touched.filter(({ alert, before }) => before && alert !== before).map(({ alert }) => alert),
    ],
    superseded: received.flatMap(({ former }) => former?.id ?? []),
    proofs,
    news: [
      ...formers.filter(({ endsFormer }) => endsFormer).map(({ former }) => former.id),
      ...touched.filter(({ hasNews }) => hasNews).map(({ alert }) => alert.id),
    ],
  };
}

function repeat(
  series: Series,
  alert: Alert,
  report: HandedInAlert,
  { now, recorded }: At & Pick<IngestFile, "recorded">,
): Alert {
  const { severity = null, handling, techniques, indicators, rules = [], entities = [] } = report;
  const isEnd = report.signal === "RESOLVED";
  const refires = !isEnd && alert.resolvedAt !== null;
  const isWorse = rankOf(severity) > rankOf(alert.reportedSeverity);
  const marked = markedBySource(alert, handling, now);
  const refiredAt = refires ? withRefiring(alert.refiredAt, now) : alert.refiredAt;
  const reportedIndicators = withMore(
    alert.reportedIndicators,
    asWritten(indicators),
    alertBounds.indicators,
    recorded,
  );
  const reportedTechniques = withMore(alert.reportedTechniques, techniques, alertBounds.techniques);
  const reportedRules = withMore(alert.reportedRules, rules, alertBounds.rules);
  const reportedEntities = withMore(alert.reportedEntities, entityKeys(entities), alertBounds.entities);
  const addsToReport =
    reportedIndicators !== alert.reportedIndicators ||
    reportedTechniques !== alert.reportedTechniques ||
    reportedEntities !== alert.reportedEntities;
  const namesRule = reportedRules !== alert.reportedRules;
  const isEarlier = beganEarlier(report, alert);
  // What is not just one more of the same: by these somebody may judge it otherwise than before.
  const isNews = refires || isWorse || marked.handling !== alert.handling || addsToReport || namesRule || isEarlier;
  series.hasNews ||= isNews || (isEnd && alert.resolvedAt === null);
  series.alert = {
    ...alert,
    ...marked,
    count: alert.count + 1,
    observedAt: isEarlier ? (report.observedAt ?? null) : alert.observedAt,
    lastSeenAt: now,
    resolvedAt: isEnd ? (alert.resolvedAt ?? now) : null,
    refiredAt,
    flappingUntil: refires ? flappingUntil(refiredAt) : alert.flappingUntil,
    reportedSeverity: isWorse ? severity : alert.reportedSeverity,
    sourceSeverity: report.unknownSeverity ?? alert.sourceSeverity,
    sourceUrl: report.url ?? alert.sourceUrl,
    // What the service team has assessed stands, until its source finds it worse than anything it had said until then, and than that.
    severityRank: isWorse ? Math.max(rankOf(severity), alert.severityRank) : alert.severityRank,
    ...{ reportedIndicators, reportedTechniques, reportedRules, reportedEntities },
    awaitsCorrelation: alert.awaitsCorrelation || addsToReport,
    newsAt: isNews ? now : alert.newsAt,
  };
  return series.alert;
}

/** Whether it is held back is decided anew with each report: so it comes into the queue once no rule holds it back any more, or it is worse. */
function holdBack(
  series: Series,
  [before, alert]: readonly [before: Alert, after: Alert],
  { suppressions, recorded }: Pick<IngestFile, "suppressions" | "recorded">,
  { now }: At,
): Alert {
  const suppressedById = suppressionOf(suppressions, alert, recorded)?.id;
  const suppressedAt = suppressedById === undefined ? null : (alert.suppressedAt ?? now);
  series.hasNews ||= (suppressedAt === null) !== (alert.suppressedAt === null);
  // What is noise is compared with nothing; what comes back, with all that is there.
  const held =
    suppressedAt === null
      ? { ...alert, ...leaveSuppression(alert, now) }
      : { ...alert, suppressedById: suppressedById ?? null, suppressedAt, awaitsCorrelation: false };
  series.alert = { ...held, triageDueAt: triageDueAfter(before, held, now) };
  return series.alert;
}

/** Whether a source has found out since that what it reports began earlier. */
const beganEarlier = ({ observedAt }: HandedInAlert, alert: Alert): boolean =>
  observedAt != null && observedAt >= earliestObserved && observedAt < seenTimes(alert).first;

function resolve(series: Series, alert: Alert, { now }: At): Alert {
  if (alert.resolvedAt) return alert;
  series.hasNews = true;
  series.alert = { ...alert, resolvedAt: now };
  return series.alert;
}

/** One more of what was dismissed: the judgement stands, and nothing else of the alert changes. */
function countFormer(series: Series, former: Alert, { now }: At): Alert {
  series.former = { ...former, count: former.count + 1, lastSeenAt: now };
  return series.former;
}

/** The end of what was closed is kept: what fires after it is another time of it. In an incident that has ended nothing changes any more. */
function resolveFormer(series: Series, former: Alert, { now }: At): Alert {
  if (former.resolvedAt || former.incidentId !== null) return former;
  series.endsFormer = true;
  series.former = { ...former, resolvedAt: now };
  return series.former;
}

const item = (place: number, outcome: AlertOutcome, alert: Alert | undefined): AlertBatchItem => ({
  place,
  outcome,
  alertId: alert?.id ?? null,
  count: alert?.count ?? null,
  reason: null,
});

const refused = (place: number, { unreadable: reason, leftOutAlerts }: UnreadableAlert): AlertBatchItem => ({
  place,
  outcome: "REFUSED",
  alertId: null,
  count: null,
  reason,
  ...(leftOutAlerts !== undefined && { leftOutAlerts }),
});
