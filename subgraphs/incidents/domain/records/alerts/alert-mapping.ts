import type { Severity } from "../../../../response-model/detection-and-analysis/severities.js";

/** A value of a source, and the severity that it stands for. */
interface SeverityValue {
  readonly value: string;
  readonly severity: Severity;
}

/**
 * Where in the JSON of a source stands what an alert has, as data. Each is a list of paths (RFC 9535, names and indexes alone): the first
 * under which there is something counts, and of those that may have several values all.
 */
export interface AlertMapping {
  /** The alerts within what is sent, from its root; each of the other paths begins at one of them. */
  readonly alerts: readonly string[];
  readonly title: readonly string[];
  readonly description: readonly string[];
  readonly observedAt: readonly string[];
  /** Since when the source has seen it without a break; only known formats say so. */
  readonly beganAt?: readonly string[];
  readonly severity: readonly string[];
  readonly severityValues: readonly SeverityValue[];
  readonly status: readonly string[];
  /** The values that say that the source sees it no longer. */
  readonly resolvedValues: readonly string[];
  /** What makes two alerts tell of the same thing: all that there is of it. */
  readonly fingerprint: readonly string[];
  /** What names the service. */
  readonly service: readonly string[];
  readonly techniques: readonly string[];
  readonly indicators: readonly string[];
  /** The hosts, users and resources that it is about; left out in a mapping that was kept by a release before. */
  readonly hosts?: readonly string[];
  readonly users?: readonly string[];
  readonly resources?: readonly string[];
  /** How the alert is marked; left out in a mapping that was kept by a release before. */
  readonly handling?: readonly string[];
  /** Where it stands in the system that it came from. */
  readonly url: readonly string[];
  /** What names the rule that raised it: all that there is of it. */
  readonly rules: readonly string[];
}
