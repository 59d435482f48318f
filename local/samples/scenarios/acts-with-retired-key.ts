import { hoursAfterOpening } from "../player/hours-after-opening.js";
import { recall, type Step } from "../player/step.js";
import { remembered } from "../player/steps/remembered.js";
import { onIncident } from "../player/steps/steps-on.js";

const [analyst, engineer] = ["security-analyst", "exchange-engineer"];

interface Act {
  readonly from: number;
  readonly to?: number;
  readonly words: object;
  readonly indicators?: readonly string[];
}

/** What the adversary did in a service, from so many hours after the opening: before it where they are negative. */
const act = (service: string, by: string, { from, to, words, indicators = [] }: Act): Step =>
  onIncident("recordAdversaryActivity", by, (memory) => ({
    serviceId: recall(memory, service),
    beganAt: hoursAfterOpening(memory, from),
    ...(to !== undefined && { endedAt: hoursAfterOpening(memory, to) }),
    indicatorIds: indicators.map((value) => recall(memory, value)),
    ...words,
  }));

/** What the group did with the retired key, in the order in which it came to light: not that in which they did it. */
export const actsWithRetiredKey: readonly Step[] = [
  remembered(
    "signing",
    onIncident("recordObservedTechnique", analyst, (memory) => ({
      serviceId: recall(memory, "Exchange"),
      techniqueId: "T1606.002",
      tactic: "CREDENTIAL_ACCESS",
      firstSeenAt: hoursAfterOpening(memory, -30),
      confidence: "HIGH",
      basis: "Both sign-ins name the retired key, which no issuer has used since spring.",
    })),
  ),
  act("Exchange", engineer, {
    from: -26,
    to: -22,
    words: {
      description: "Read 61 mails of two accounts, sorted by the newest, and came back to one thread four times.",
      timeCertainty: "EXACT",
      tactic: "COLLECTION",
      assets: ["Mail farm 7"],
      accounts: ["Two accounts of negotiators"],
      confidence: "HIGH",
    },
    indicators: ["Client=REST;Client=RESTSystem;;"],
  }),
  onIncident("recordAdversaryActivity", analyst, (memory) => ({
    serviceId: recall(memory, "Exchange"),
    description: "Signed in to two accounts with tokens that they had signed themselves with the retired key.",
    beganAt: hoursAfterOpening(memory, -30),
    endedAt: hoursAfterOpening(memory, -30),
    timeCertainty: "EXACT",
    observedTechniqueId: recall(memory, "signing"),
    accounts: ["Two accounts of negotiators"],
    confidence: "HIGH",
    indicatorIds: [recall(memory, "198.51.100.23")],
  })),
  remembered(
    "listing",
    act("Exchange", analyst, {
      from: -72,
      words: {
        description: "Listed who is in the group of negotiators, by the address book that anybody may read.",
        timeCertainty: "APPROXIMATE",
        tactic: "RECONNAISSANCE",
        confidence: "LOW",
      },
    }),
  ),
  onIncident("amendAdversaryActivity", analyst, (memory) => ({
    adversaryActivityId: recall(memory, "listing"),
    confidence: "MODERATE",
    assets: ["Address book"],
    reason: "The same client has read the address book, from the same proxy.",
  })),
];
