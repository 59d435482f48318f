import type { CaseService } from "../case-file.js";
import type { Incident } from "../records/case/incident.js";
import type { Indicator } from "../records/indicators/indicator.js";
import type { IndicatorSweep } from "../records/sweeps/indicator-sweep.js";
import type { ServiceSweep } from "../records/sweeps/service-sweep.js";
import type { SweepHit } from "../records/sweeps/sweep-hit.js";
import type { SweepResult } from "../records/sweeps/sweep-result.js";

/** A sweep that is about to be ordered: what it is for, where, and in which incident. */
export interface NewSweepFile {
  readonly indicators: readonly Indicator[];
  readonly services: readonly CaseService[];
  readonly incident: Incident | null;
}

/** A sweep, with how far it is in each of its services. */
export interface SweepFile {
  readonly sweep: IndicatorSweep;
  readonly parts: readonly ServiceSweep[];
  readonly services: readonly CaseService[];
}

/** A sweep in one service. */
export interface ServiceSweepFile extends SweepFile {
  readonly part: ServiceSweep;
  readonly service: Pick<CaseService, "id" | "name">;
}

/** A result that is on record. */
export interface SweepResultFile extends ServiceSweepFile {
  readonly result: SweepResult;
}

/** A result that is about to be recorded. */
export interface NewSweepResultFile extends ServiceSweepFile {
  /** Those that the input names, as far as they are of the sweep and the viewer may read them; locked. */
  readonly indicators: readonly Indicator[];
  /** What was found of these in the service before. */
  readonly hits: readonly SweepHit[];
  /** The result that stands, or is disputed. */
  readonly standing: SweepResult | null;
  /** By what the result that is handed in is known again. */
  readonly contentHash: string;
  readonly incident: Pick<Incident, "handling"> | null;
}
