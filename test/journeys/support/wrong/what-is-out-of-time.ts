import { evidence, lead, owner, question, step } from "./wrong-case.js";
import type { WrongInput } from "./wrong-input.js";

const future = "2199-01-01T00:00:00.000Z";
const past = "2001-01-01T00:00:00.000Z";
const restored = {
  description: "From Monday.",
  outcome: "Equal.",
  lastKnownGoodState: "Monday",
  attackPathsInspected: true,
};

/** What was not yet, is no longer, or never is. */
export const whatIsOutOfTime: readonly WrongInput[] = [
  [
    "evidence of the future",
    owner,
    "collectEvidence",
    (_the) => ({ ...evidence, occurredAt: future }),
    ["CUSTODY_IN_ORDER"],
  ],
  [
    "evidence seen before it was collected",
    owner,
    "accessEvidence",
    (the) => ({ evidenceId: the.made.evidence, reason: "To look.", timeZone: "Asia/Seoul", occurredAt: past }),
    ["CUSTODY_IN_ORDER"],
  ],
  [
    "a step that was due",
    lead,
    "proposePlanStep",
    (the) => ({ ...the.ofExchange, ...step, dueAt: past }),
    ["STEPS_DUE_AHEAD"],
  ],
  [
    "a step that is due for our grandchildren",
    lead,
    "proposePlanStep",
    (the) => ({ ...the.ofExchange, ...step, dueAt: future }),
    ["STEPS_DUE_AHEAD"],
  ],
  [
    "one good step and one that was due",
    lead,
    "proposePlanSteps",
    (the) => the.steps({}, { dueAt: past }),
    ["STEPS_DUE_AHEAD"],
  ],
  [
    "a question that should have been answered",
    owner,
    "requestConsultation",
    (_the) => question({ dueAt: past }),
    ["ANSWER_DUE_AHEAD"],
  ],
  [
    "data that is kept until yesterday",
    lead,
    "setRetention",
    (_the) => ({ retainUntil: past, reason: "So." }),
    ["RETAINED_INTO_THE_FUTURE"],
  ],
  [
    "a restoration before anybody recovers",
    owner,
    "recordRestoration",
    (the) => ({ ...the.ofExchange, ...restored }),
    "TransitionRefused",
  ],
  [
    "a validation before that",
    lead,
    "validateRecovery",
    (the) => ({ ...the.ofExchange, validation: "Fine.", observedSince: future, vigilanceUntil: past }),
    "TransitionRefused",
  ],
  [
    "an investigation of what will be",
    lead,
    "openInvestigation",
    (the) => ({ ...the.investigation(), periodFrom: future }),
    ["INVESTIGATION_SCOPED"],
  ],
  [
    "a moment of a day that there is not",
    lead,
    "setRetention",
    (_the) => ({ retainUntil: "2031-02-30T00:00:00Z", reason: "So." }),
    "BAD_USER_INPUT",
  ],
];
