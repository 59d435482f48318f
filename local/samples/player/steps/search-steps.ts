import { hoursAfterOpening } from "../hours-after-opening.js";
import { type Memory, recall, type Step } from "../step.js";
import { remembered } from "./remembered.js";
import { onIncident } from "./steps-on.js";

/** The services, as an input names them. */
const idsOf = (services: readonly string[], memory: Memory) => services.map((service) => recall(memory, service));

/** A briefing of threat intelligence on what the incident shows, published for some services. */
export const briefingOn = (
  services: readonly string[],
  by: string,
  { due, valid, ...words }: { due: number; valid: number } & Readonly<Record<string, unknown>>,
): readonly Step[] => [
  remembered("briefing", {
    operation: "draftThreatBriefing",
    by,
    input: (memory) => ({
      serviceIds: idsOf(services, memory),
      dueAt: hoursAfterOpening(memory, 24 * due),
      validUntil: hoursAfterOpening(memory, 24 * valid),
      ...words,
    }),
  }),
  { operation: "publishThreatBriefing", by, input: (memory) => ({ threatBriefingId: recall(memory, "briefing") }) },
];

/** What the team of a service makes of the briefing. */
export const briefingAnswer = (
  service: string,
  operation: "acknowledgeThreatBriefing" | "markThreatBriefingNotRelevant",
  by: string,
  words: object,
): Step => ({
  operation,
  by,
  input: (memory) => ({
    threatBriefingId: recall(memory, "briefing"),
    serviceId: recall(memory, service),
    edition: 1,
    ...words,
  }),
});

/** A hunt inside the incident: through what was recorded until it was opened. */
export const huntFor = (services: readonly string[], by: string, days: number, words: object): Step =>
  remembered(
    "hunt",
    onIncident("openBreachHunt", by, (memory) => ({
      serviceIds: idsOf(services, memory),
      periodFrom: hoursAfterOpening(memory, -24 * days),
      threatBriefingId: recall(memory, "briefing"),
      ...words,
    })),
  );

export const huntQuery = (by: string, words: object): Step => ({
  operation: "recordHuntQuery",
  by,
  input: (memory) => ({ breachHuntId: recall(memory, "hunt"), ranAt: hoursAfterOpening(memory, 0), ...words }),
});

export const huntFinding = (service: string, by: string, words: object): Step => ({
  operation: "recordHuntFinding",
  by,
  input: (memory) => ({ breachHuntId: recall(memory, "hunt"), serviceId: recall(memory, service), ...words }),
});

/** Keeps the indicators of the incident under their values. */
export const indicatorsOf = (step: Step): Step => ({
  ...step,
  async remember(_outcome, memory, cordon) {
    const { incident } = await cordon.read<{
      incident: { indicators: { nodes: { indicator: { id: string; value: string } | null }[] } };
    }>(
      step.by,
      "query ($id: ID!) { incident(id: $id) { indicators(first: 100) { nodes { indicator { id value } } } } }",
      {
        id: recall(memory, "incident"),
      },
    );
    for (const { indicator } of incident.indicators.nodes) if (indicator) memory.set(indicator.value, indicator.id);
  },
});

/** A sweep of services inside the incident, over the days before it, due within days. */
export const sweepOf = (
  services: readonly string[],
  by: string,
  { indicators, days, due, reason }: { indicators: readonly string[]; days: number; due: number; reason: string },
): Step =>
  remembered(
    "sweep",
    onIncident("orderIndicatorSweep", by, (memory) => ({
      indicatorIds: idsOf(indicators, memory),
      serviceIds: idsOf(services, memory),
      periodFrom: hoursAfterOpening(memory, -24 * days),
      dueAt: hoursAfterOpening(memory, 24 * due),
      threatBriefingId: recall(memory, "briefing"),
      reason,
    })),
  );

/** What the search of a service came to: with one indicator that was found, the day before the incident. */
export const sweepResult = (
  service: string,
  operation: "recordSweepResult" | "recordOwnSweepResult",
  by: string,
  {
    found,
    days,
    ...words
  }: { found?: { indicator: string; count: number; place: string }; days: number } & Readonly<Record<string, unknown>>,
): Step => ({
  operation,
  by,
  input: (memory) => ({
    indicatorSweepId: recall(memory, "sweep"),
    serviceId: recall(memory, service),
    periodFrom: hoursAfterOpening(memory, -24 * days),
    periodTo: hoursAfterOpening(memory, 0),
    hits: found
      ? [
          {
            indicatorId: recall(memory, found.indicator),
            count: found.count,
            firstSeenAt: hoursAfterOpening(memory, -24),
            place: found.place,
          },
        ]
      : [],
    ...words,
  }),
});

/** Keeps the alert that has come of what a sweep found. */
export const alertOfSweep = (step: Step): Step => ({
  ...step,
  async remember(_outcome, memory, cordon) {
    const { indicatorSweep } = await cordon.read<{
      indicatorSweep: { hits: { nodes: { alert: { id: string } | null }[] } };
    }>(step.by, "query ($id: ID!) { indicatorSweep(id: $id) { hits(first: 1) { nodes { alert { id } } } } }", {
      id: recall(memory, "sweep"),
    });
    for (const { alert } of indicatorSweep.hits.nodes) if (alert) memory.set("swept alert", alert.id);
  },
});
