import fc from "fast-check";

/** JSON of any shape, under the names that mappings look at, with whatever texts are hard to keep. */
const hostileText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    "\u0000",
    "\ud800",
    "\u202egpj.exe",
    "\u200b",
    " ",
    "x".repeat(10_000),
    "😀".repeat(3_000),
    "T1566",
    "1e999",
  ),
);
const hostileNames = fc.constantFrom(
  ...["alerts", "labels", "annotations", "summary", "status", "fingerprint", "startsAt", "severity", "finding_info"],
  ...[
    "title",
    "desc",
    "uid",
    "attacks",
    "technique",
    "class_uid",
    "metadata",
    "version",
    "object",
    "properties",
    "value",
  ],
  ...["name", "text", "at", "level", "host", "seen", "events", "a", "__proto__", "constructor", "toString"],
);
const hostile = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "medium", maxDepth: 6 },
    hostileText,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constant(2004),
    fc.array(tie("any"), { maxLength: 8 }),
    fc.dictionary(hostileNames, tie("any"), { maxKeys: 10 }),
  ),
})).any;

/** The same where a source has its alerts, so that each of them is looked into. */
const shaped = fc.record({
  alerts: fc.array(hostile, { maxLength: 5 }),
  events: fc.array(hostile, { maxLength: 5 }),
  object: fc.record({ name: hostile, properties: hostile }),
  class_uid: fc.constant(2004),
  metadata: fc.constant({ version: "1.4.0" }),
  finding_info: hostile,
  observables: fc.array(fc.record({ value: hostile }), { maxLength: 5 }),
});

/** The same where each has a title, so that it is taken with whatever stands beside that. */
const titled = fc.record({
  status: hostile,
  alerts: fc.array(
    fc.record({
      labels: fc.record({ alertname: hostileText, severity: hostile, service: hostile, technique: hostile }),
      annotations: hostile,
      fingerprint: hostile,
      startsAt: hostile,
      generatorURL: hostile,
    }),
    { minLength: 1, maxLength: 3 },
  ),
  events: fc.array(
    fc.record({ name: hostileText, text: hostile, at: hostile, level: hostile, host: hostile, seen: hostile }),
    { minLength: 1, maxLength: 3 },
  ),
  object: fc.record({
    name: hostile,
    properties: fc.record({ title: hostileText, severity: hostile, status: hostile }),
  }),
  class_uid: fc.constant(2004),
  metadata: fc.constant({ version: "1.4.0" }),
  finding_info: fc.record({ title: hostileText, desc: hostile, uid: hostile, attacks: hostile, src_url: hostile }),
  observables: fc.array(fc.record({ value: hostile }), { maxLength: 5 }),
});

/** What somebody may post in place of alerts, whatever format its source has. */
export const hostileAlerts = fc.oneof(hostile, shaped, titled);
