import type { AlertSignal } from "../../../../response-model/detection-and-analysis/alerts/alert-signals.js";
import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";
import type { Handling } from "../../../../response-model/evidence/handlings.js";
import type { AlertEntity } from "../../entities/alert-entity.js";

/** An alert as a source hands it in, whichever form it had. */
export interface HandedInAlert {
  readonly title: string;
  readonly description: string;
  readonly signal: AlertSignal;
  readonly severity?: Severity | null;
  /** What it gave as its severity and is none, as it was written. */
  readonly unknownSeverity?: string;
  readonly observedAt?: Date | null;
  /** Since when the source has seen it without a break; left out where its format does not say. */
  readonly beganAt?: Date | null;
  /** What the source knows the same thing by. */
  readonly fingerprint: string;
  /** What names the service, for the routes of the source. */
  readonly service?: string | null;
  readonly handling?: Handling | null;
  /** What it gave as its marking and is none, as it was written. */
  readonly unknownHandling?: string;
  readonly techniques: readonly string[];
  readonly indicators: readonly string[];
  /** How many indicators it had besides: too many, or too long to be kept whole. */
  readonly leftOutIndicators?: number;
  /** The hosts, users and resources that it is about. */
  readonly entities?: readonly AlertEntity[];
  /** How many of these it had besides: too many, or too long to be kept whole. */
  readonly leftOutEntities?: number;
  /** Where it stands in the system that it came from. */
  readonly url?: string | null;
  /** What names the rule that raised it. */
  readonly rules?: readonly string[];
}

/** Something that is no alert, and why. */
export interface UnreadableAlert {
  readonly unreadable: string;
  /** How many alerts it stands for, where the source says that it has left these out. */
  readonly leftOutAlerts?: number;
}

/** One of what a call hands in. */
export type HandedIn = HandedInAlert | UnreadableAlert;

export const isUnreadable = (one: HandedIn): one is UnreadableAlert => "unreadable" in one;
