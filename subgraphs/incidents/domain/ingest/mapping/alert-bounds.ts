/** How much of an alert is kept, how many come in one call, and for how long a dismissal holds for what goes on. */
export const alertBounds = {
  alertsOfCall: 1_000,
  /** So many at the most a source is believed to have left out of one call. */
  alertsLeftOut: 1_000_000,
  /** For so many days from its dismissal what its source goes on to see counts on an alert, and is no new one. */
  dismissalDays: 7,
  /** So many values of one field are looked at. */
  values: 200,
  title: 200,
  description: 4_000,
  fingerprint: 200,
  service: 200,
  techniques: 50,
  technique: 100,
  rules: 10,
  rule: 400,
  indicators: 100,
  indicator: 500,
  entities: 100,
  entity: 500,
  url: 2_000,
} as const;

/** A technique of MITRE ATT&CK, or a part of one. */
export const techniquePattern = /^T\d{4}(\.\d{3})?$/;
