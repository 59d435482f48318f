import type { CaseService } from "../case-file.js";
import type { Incident } from "../records/case/incident.js";
import type { Indicator } from "../records/indicators/indicator.js";
import type { IndicatorSweep } from "../records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../records/sweeps/service-sweep.js";
import type { SweepHit } from "../records/sweeps/sweep-hit.js";
import type { SweepResult } from "../records/sweeps/sweep-result.js";
import type { HitDetails } from "./hit-details.js";
import type { SearchedPeriod } from "./uncovered-periods.js";

/** A sweep that is about to be ordered: what it is for, where, and in which incident. */
export interface NewSweepFile {
  readonly indicators: readonly Indicator[];
  readonly services: readonly CaseService[];
  readonly incident: Incident | null;
  /** Those of the indicators that belong to the incident already. */
  readonly relatedIds: readonly string[];
}

/** A sweep, with how far it is in each of its services. */
export interface SweepFile {
  readonly sweep: IndicatorSweep;
  readonly parts: readonly ServiceSweep[];
  readonly services: readonly CaseService[];
  /** The incident that the sweep is part of; where that was merged, the one that goes on. */
  readonly goesOn: Pick<Incident, "id" | "number" | "state" | "handling"> | null;
  /** The services whose teams cannot judge what is found in them: security does. */
  readonly withoutJudge: readonly string[];
}

/** A sweep, and services that are to join it. */
export interface JoiningServicesFile extends SweepFile {
  readonly joining: readonly CaseService[];
  /** Those of its indicators that the viewer may read; locked. */
  readonly indicators: readonly Indicator[];
  readonly incident: Pick<Incident, "handling"> | null;
}

/** A sweep in one service. */
export interface ServiceSweepFile extends SweepFile {
  readonly part: ServiceSweep;
  readonly service: CaseService;
}

/** A hit that no sighting says any more, with who has recorded it, and when. */
export interface UnseenHit extends SweepHit, Pick<SweepResult, "recordedById" | "recordedByName" | "recordedAt"> {}

/** A result that is on record. */
export interface SweepResultFile extends ServiceSweepFile {
  readonly result: SweepResult;
  /** The sightings that have come of it and stand. */
  readonly sightingIds: readonly string[];
  /** What other results that stand have found of the same, without a sighting of their own since this one has them. */
  readonly unseen: readonly UnseenHit[];
  /** Whether the latest result for the service waits for its team. */
  readonly isLatestUnjudged: boolean;
  /** The results for the service that stand, it among them. */
  readonly all: StandingResults;
  /** Those that stand without it. */
  readonly others: StandingResults;
}

/** What was found in a service before, as far as a result names it again. */
export interface FormerHits {
  /** The alerts of the indicators that were found before. */
  readonly alertIds: ReadonlyMap<string, string | null>;
  /** The indicators of which somebody has closed that alert: what is found of them anew is an alert anew. */
  readonly closed: ReadonlySet<string>;
  /** Which findings of the result say no more than a sighting that has come of the same before, and stands: it is seen no later, no earlier and no more often. */
  readonly repeated: readonly HitDetails[];
}

/** What stands for a service: results that nobody disputes. */
export interface StandingResults {
  readonly periods: readonly SearchedPeriod[];
  /** How often indicators were found by them: of each at one place the largest count of any, one that is handed in among them. */
  readonly matchCount: number;
  /** Those that say of a hit what no newer one does, as a larger count or an earlier time, and that the service's team has yet to judge. */
  readonly unjudgedIds: readonly string[];
}

/** A result that is about to be recorded. */
export interface NewSweepResultFile extends ServiceSweepFile {
  /** Those that the input names, as far as they are of the sweep and the viewer may read them; locked. */
  readonly indicators: readonly Indicator[];
  readonly former: FormerHits;
  /** What stands beside it. */
  readonly besides: StandingResults;
  /** The result that stands, or is disputed. */
  readonly standing: SweepResult | null;
  /** By what the result that is handed in is known again. */
  readonly contentHash: string;
}
