import { type Handling, handlings } from "../../../../response-model/evidence/handlings.js";
import { strictest } from "../../../../response-model/evidence/strictest.js";
import { gateRules } from "../../../../response-model/gates/gate-rules.js";
import { isOver } from "../../is-over.js";
import { sideOf } from "../../people/side-of.js";
import { isContradicted, isCovered, isPartial } from "../../sweeps/is-covered.js";
import { sweepBounds } from "../../sweeps/sweep-bounds.js";
import type {
  NewSweepFile,
  NewSweepResultFile,
  ServiceSweepFile,
  SweepFile,
  SweepResultFile,
} from "../../sweeps/sweep-file.js";
import { someNames } from "../../writes/some-names.js";

interface Period {
  readonly periodFrom?: Date | null;
  readonly periodTo?: Date | null;
}

interface Ordered extends Period {
  readonly dueAt?: Date;
  readonly handling?: Handling | null;
}

interface HitInput {
  readonly indicatorId: string;
  readonly firstSeenAt: Date;
  readonly lastSeenAt?: Date | null;
}

const met = [] as const;
const fromClosedToOpen = Object.keys(handlings);

/** A value may be of 20,000 characters; so many of them tell it from others. */
const shownCharacters = 100;

const valuesInWords = (values: readonly string[]) =>
  someNames(values.map((one) => (one.length > shownCharacters ? `${one.slice(0, shownCharacters)}…` : one)));

/** The gates of ordering a sweep. */
export const newSweepGates = gateRules<NewSweepFile, Ordered>()({
  SWEEP_SCOPED: ({ indicators, incident }, { input: { periodFrom, periodTo, dueAt }, now }) => {
    const ended = indicators.filter(({ state }) => state !== "ACTIVE").map(({ value }) => value);
    if (ended.length > 0) return [["NOT_ACTIVE", { indicators: valuesInWords(ended) }]];
    if (periodFrom && periodFrom > now) return [["IN_THE_FUTURE", { from: periodFrom.toISOString() }]];
    if (periodFrom && periodTo && periodTo < periodFrom)
      return [["BACKWARDS", { from: periodFrom.toISOString(), to: periodTo.toISOString() }]];
    if (dueAt && dueAt <= now) return [["DUE_ALREADY", { due: dueAt.toISOString() }]];
    return incident && isOver({ incident }) ? [["INCIDENT_OVER", { incident: incident.number }]] : met;
  },
  SWEEP_MARKED: ({ indicators, incident }, { input: { handling } }) => {
    const narrowest = strictest(...indicators.map((one) => one.handling));
    if (handling && narrowest && fromClosedToOpen.indexOf(handling) > fromClosedToOpen.indexOf(narrowest))
      return [["TOO_WIDE", { strictest: narrowest, handling }]];
    return !incident && strictest(handling, narrowest) === "RED" ? [["NO_VIRTUAL_TEAM"]] : met;
  },
});

/** The gates of a sweep that goes on. */
export const sweepGates = gateRules<
  SweepFile,
  { readonly gapsReason?: string | null; readonly dueAt?: Date; readonly serviceIds?: readonly string[] }
>()({
  SWEEP_OPEN: ({ sweep: { state } }) => (state === "OPEN" ? met : [["ENDED", { state }]]),
  SWEEP_INCIDENT_OPEN: ({ goesOn }) =>
    goesOn && isOver({ incident: goesOn }) ? [["OVER", { incident: goesOn.number }]] : met,
  SWEEP_OF_SERVICES: ({ parts }) => (parts.length > 0 ? met : [["TEXT"]]),
  SERVICES_NEW_TO_SWEEP: ({ sweep, services }, { input: { serviceIds = [] } }) => {
    const known = serviceIds.filter((id) => sweep.serviceIds.includes(id));
    const count = sweep.serviceIds.length + new Set(serviceIds).size;
    if (known.length > 0)
      return [["IN_SWEEP", { services: services.filter(({ id }) => known.includes(id)).map(({ name }) => name) }]];
    return serviceIds.length > 0 && count > sweepBounds.services
      ? [["TOO_MANY", { count: `${count}`, most: `${sweepBounds.services}` }]]
      : met;
  },
  SWEEP_DUE_LATER: (_, { input: { dueAt }, now }) =>
    dueAt && dueAt <= now ? [["DUE_ALREADY", { due: dueAt.toISOString() }]] : met,
  SWEEP_COVERED: ({ parts, services }, { input: { gapsReason } }) => {
    const left = gapsReason ? [] : parts.filter((part) => !isCovered(part));
    const namesOf = (some: typeof parts) =>
      some.map(({ serviceId }) => services.find(({ id }) => id === serviceId)?.name ?? serviceId);
    const isSearched = (part: (typeof parts)[number]) => part.status === "CONFIRMED" && isPartial(part);
    const isOutstanding = (part: (typeof parts)[number]) => !isSearched(part) && !isContradicted(part);
    const [partly, found, outstanding] = [isSearched, isContradicted, isOutstanding].map((is) =>
      namesOf(left.filter(is)),
    );
    return [
      ...(outstanding?.length ? [["OUTSTANDING", { services: outstanding }] as const] : []),
      ...(partly?.length ? [["PARTLY", { services: partly }] as const] : []),
      ...(found?.length ? [["FOUND", { services: found }] as const] : []),
    ];
  },
});

/** The gates of a sweep that is recorded as a text once it is over. */
export const textSweepGates = gateRules<object, { readonly matchCount?: number }>()({
  TEXT_WITHOUT_HITS: (_, { input: { matchCount = 0 } }) =>
    matchCount > 0 ? [["FOUND", { count: `${matchCount}` }]] : met,
});

/** The gates of a sweep in one service. */
export const serviceSweepGates = gateRules<ServiceSweepFile, { readonly isApplicable?: boolean }>()({
  SERVICE_NOT_SWEPT: (
    { part: { status, matchCount }, service, withoutJudge },
    { operation, input: { isApplicable }, viewer },
  ) => {
    const places = { service: service.name };
    if (status === "WITHDRAWN") return [["LEFT", places]];
    if (status === "SWEPT" || status === "CONFIRMED") return [["SWEPT", places]];
    // Its team reads the sweep by being in it, and nobody else judges what was found.
    if (operation === "removeSweptService" && matchCount > 0) return [["HITS", places]];
    if (sideOf(viewer, service) === "SERVICE_TEAM" || withoutJudge.includes(service.id)) return met;
    if (status === "DISPUTED") return [["DISPUTED", places]];
    return isApplicable === false ? [["FOR_ITS_TEAM", places]] : met;
  },
  ANOTHER_SERVICE_SWEPT: ({ sweep, part, service }) =>
    sweep.serviceIds.some((id) => id !== part.serviceId) ? met : [["LAST", { service: service.name }]],
});

/** The gates of a result that is on record. */
export const sweepResultGates = gateRules<SweepResultFile>()({
  JUDGED_BY_ITS_TEAM: ({ service, withoutJudge }, { viewer }) =>
    sideOf(viewer, service) === "SERVICE_TEAM" || withoutJudge.includes(service.id)
      ? met
      : [["FOR_ITS_TEAM", { service: service.name }]],
  SWEEP_RESULT_STANDS: ({ part, result, service, all }) =>
    result.state !== "RECORDED" || part.resultId === result.id || all.unjudgedIds.includes(result.id)
      ? met
      : [["NEWER", { service: service.name }]],
});

/** The gates of recording a result for one service. */
export const newSweepResultGates = gateRules<NewSweepResultFile, Period & { readonly hits?: readonly HitInput[] }>()({
  SWEEP_RESULT_HOLDS: (
    { sweep, indicators, part, service, standing, contentHash },
    { input: { periodFrom, periodTo, hits = [] }, now },
  ) => {
    if (part.status === "WITHDRAWN") return [["LEFT", { service: service.name }]];
    if (part.status === "DISPUTED" && standing?.contentHash === contentHash)
      return [["DISPUTED", { reason: part.reason ?? "" }]];
    const known = new Set(indicators.map(({ id }) => id));
    const ids = [...new Set(hits.map(({ indicatorId }) => indicatorId).filter((id) => !known.has(id)))];
    if (ids.length > 0) return [["NOT_SWEPT_FOR", { ids }]];
    const isNews = standing?.contentHash !== contentHash;
    const named = new Set(isNews ? hits.map(({ indicatorId }) => indicatorId) : []);
    const ended = indicators.filter(({ id, state }) => named.has(id) && state !== "ACTIVE").map(({ value }) => value);
    if (ended.length > 0) return [["NO_TRACE", { indicators: valuesInWords(ended) }]];
    const spans = [
      ...(periodFrom && periodTo ? [{ from: periodFrom, to: periodTo }] : []),
      ...hits.map(({ firstSeenAt, lastSeenAt }) => ({ from: firstSeenAt, to: lastSeenAt ?? firstSeenAt })),
    ];
    const backwards = spans.find(({ from, to }) => to < from);
    if (backwards) return [["BACKWARDS", { from: backwards.from.toISOString(), to: backwards.to.toISOString() }]];
    const ahead = spans.find(({ to }) => to > now);
    if (ahead) return [["IN_THE_FUTURE", { at: ahead.to.toISOString() }]];
    if (!periodFrom || !periodTo) return met;
    const [from, to] = [periodFrom.toISOString(), periodTo.toISOString()];
    if (sweep.periodFrom && periodTo < sweep.periodFrom)
      return [["TOO_EARLY", { to, begin: sweep.periodFrom.toISOString() }]];
    if (sweep.periodTo && periodFrom > sweep.periodTo)
      return [["TOO_LATE", { from, end: sweep.periodTo.toISOString() }]];
    const seen = hits.flatMap(({ firstSeenAt, lastSeenAt }) => [firstSeenAt, lastSeenAt ?? firstSeenAt]);
    const outside = seen.find((at) => at < periodFrom || at > periodTo);
    return outside ? [["OUTSIDE", { at: outside.toISOString(), from, to }]] : met;
  },
});
