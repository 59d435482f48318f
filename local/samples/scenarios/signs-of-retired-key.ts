import { hoursAfterOpening } from "../player/hours-after-opening.js";
import { recall, type Step } from "../player/step.js";
import { remembered } from "../player/steps/remembered.js";
import { onIncident } from "../player/steps/steps-on.js";

const [intelligence, engineer] = ["threat-analyst", "exchange-engineer"];

/** A sign that a service is concerned by, seen so many hours before the incident was opened. */
const precursor = (name: string, service: string, hours: number, words: object): Step =>
  remembered(name, {
    operation: "recordPrecursor",
    by: intelligence,
    input: (memory) => ({
      serviceIds: [recall(memory, service)],
      seenAt: hoursAfterOpening(memory, -hours),
      ...words,
    }),
  });

/** What announced the use of the retired key, and what else may still come of the same group. */
export const signsOfRetiredKey: readonly Step[] = [
  precursor("offer of keys", "Exchange", 240, {
    kind: "THREAT_ANNOUNCED",
    description: "In a closed forum somebody offers keys that sign tokens of mail services of large providers.",
    source: "A partner that reads the forum",
    handling: "AMBER_STRICT",
  }),
  {
    operation: "recordPrecursorMeasure",
    by: engineer,
    input: (memory) => ({
      precursorId: recall(memory, "offer of keys"),
      serviceId: recall(memory, "Exchange"),
      description: "Each farm writes the key id of every token into its log from now on.",
      takenAt: hoursAfterOpening(memory, -200),
    }),
  },
  onIncident("linkPrecursorToIncident", intelligence, (memory) => ({
    precursorId: recall(memory, "offer of keys"),
    reason: "The key id of the offer is that of the retired key.",
  })),
  {
    operation: "closePrecursor",
    by: intelligence,
    input: (memory) => ({
      precursorId: recall(memory, "offer of keys"),
      outcome: "BECAME_INCIDENT",
      reason: "One of the keys was used.",
    }),
  },
  precursor("scan of sign-in pages", "Microsoft Teams", 30, {
    kind: "VULNERABILITY_SCAN",
    description: "One network asks all sign-in pages for a version number that only an old release has shown.",
    source: "Access log of the sign-in pages",
    handling: "AMBER",
  }),
];
