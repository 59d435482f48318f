import { lead, owner, question, step } from "./wrong-case.js";
import type { WrongInput } from "./wrong-input.js";

const many = <Element>(count: number, element: (place: number) => Element): readonly Element[] =>
  Array.from({ length: count }, (_, place) => element(place));
const ids = (count: number) => many(count, (place) => `00000000-0000-7000-8000-${String(place).padStart(12, "0")}`);
const analysis = { attackVector: "WEB", findings: "All.", customerDataDisclosed: "YES" };
const actor = { name: "Storm", confidence: "LOW", basis: "So." };

type Row = readonly [what: string, by: string, operation: string, input: WrongInput[3]];

/** What is longer than any request may be: nobody reads it. */
const longerThanRequests: readonly Row[] = [
  ["a note of five megabytes", owner, "addNote", () => ({ text: "x".repeat(5_000_000) })],
  ["a note amended to that", owner, "editNote", (the) => ({ noteId: the.made.note, text: "x".repeat(5_000_000) })],
  ["a question of five megabytes", owner, "requestConsultation", () => question({ question: "x".repeat(5_000_000) })],
  ["100,000 steps", lead, "proposePlanSteps", (the) => the.steps(...many(100_000, () => ({ title: "x".repeat(60) })))],
  ["a step that waits for 200,000", owner, "amendPlanStep", (the) => the.onStep({ dependsOnIds: ids(200_000) })],
];

/** What a request may be, and what was said in it may not. */
const longerThanInputs: readonly Row[] = [
  ["a note of a megabyte", owner, "addNote", () => ({ text: "x".repeat(1_000_000) })],
  [
    "a note amended to a megabyte",
    owner,
    "editNote",
    (the) => ({ noteId: the.made.note, text: "x".repeat(1_000_000) }),
  ],
  ["a question of a megabyte", owner, "requestConsultation", () => question({ question: "x".repeat(1_000_000) })],
  ["10,000 steps", lead, "proposePlanSteps", (the) => the.steps(...many(10_000, (place) => ({ title: `${place}` })))],
  ["a step that waits for 10,000", owner, "amendPlanStep", (the) => the.onStep({ dependsOnIds: ids(10_000) })],
  ["a note of 100,000 letters", owner, "addNote", () => ({ text: "x".repeat(100_000) })],
  ["a note amended to that", owner, "editNote", (the) => ({ noteId: the.made.note, text: "x".repeat(100_000) })],
  [
    "a service note of 100,000 letters",
    owner,
    "addServiceNote",
    (the) => ({ ...the.ofExchange, about: "OTHER", title: "Long", text: "x".repeat(100_000) }),
  ],
  ["a question of 100,000 letters", owner, "requestConsultation", () => question({ question: "x".repeat(100_000) })],
  ["101 steps", lead, "proposePlanSteps", (the) => the.steps(...many(101, (place) => ({ title: `${place}` })))],
  [
    "2,000 agreements",
    lead,
    "agreePlanSteps",
    (the) => ({ ...the.ofExchange, steps: ids(2_000).map((planStepId) => ({ planStepId })) }),
  ],
  [
    "a step that waits for 2,000",
    lead,
    "proposePlanStep",
    (the) => ({ ...the.ofExchange, ...step, dependsOnIds: ids(2_000) }),
  ],
  ["a step amended to wait for them", owner, "amendPlanStep", (the) => the.onStep({ dependsOnIds: ids(2_000) })],
  [
    "a step of a call that waits for 10,000",
    lead,
    "proposePlanSteps",
    (the) => the.steps({ dependsOnKeys: many(10_000, String) }),
  ],
  ["2,000 pieces of evidence", lead, "recordFinding", (the) => the.finding({ evidenceIds: ids(2_000) })],
  [
    "10,000 systems",
    lead,
    "openInvestigation",
    (the) => ({ ...the.investigation(), systems: many(10_000, (place) => `build-${place}`) }),
  ],
  ["2,000 services", lead, "recordAnalysis", () => ({ ...analysis, serviceIds: ids(2_000) })],
  [
    "2,000 members",
    lead,
    "formVirtualTeam",
    () => ({ members: ids(2_000).map((personId) => ({ personId, role: "EXPERT" })) }),
  ],
  ["10,000 aliases", lead, "nameActor", () => ({ ...actor, aliases: many(10_000, (place) => `Typhoon ${place}`) })],
];

/** What is too long, or too many. */
export const whatIsTooMuch: readonly WrongInput[] = [
  ...longerThanRequests.map((row): WrongInput => [...row, "PAYLOAD_TOO_LARGE"]),
  ...longerThanInputs.map((row): WrongInput => [...row, "BAD_USER_INPUT"]),
];
