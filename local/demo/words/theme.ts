import type { NotificationSource } from "../../../subgraphs/response-model/detection-and-analysis/alerts/notification-sources.js";
import type { AttackVector } from "../../../subgraphs/response-model/detection-and-analysis/attack-vectors.js";
import type { Severity } from "../../../subgraphs/response-model/detection-and-analysis/severities.js";

/** A kind of incident: what such cases are called, how they come to light, and what is found in them. */
export interface Theme {
  /** How many of a hundred incidents are of this kind. */
  readonly weight: number;
  readonly vector: AttackVector;
  readonly tags: readonly string[];
  /** `{service}`, `{region}` and `{count}` stand for what the case says. */
  readonly titles: readonly string[];
  readonly koreanTitles: readonly string[];
  readonly signs: readonly string[];
  readonly causes: readonly string[];
  readonly sources: Readonly<Partial<Record<NotificationSource, number>>>;
  readonly severities: Readonly<Partial<Record<Severity, number>>>;
  /** The share of confirmed ones in which data of customers was touched. */
  readonly touchesData: number;
  /** The share of all that turn out to be none. */
  readonly falseAlarms: number;
}
