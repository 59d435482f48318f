import { evidence, lead, nothing, owner, step } from "./wrong-case.js";
import type { WrongInput } from "./wrong-input.js";

/** What is no value of its kind. */
export const whatIsNoValue: readonly WrongInput[] = [
  ...["", "not-a-hash", "A".repeat(64), "a".repeat(63), "a".repeat(65), `${"a".repeat(63)}g`, ` ${"a".repeat(63)}`].map(
    (sha256): WrongInput => [
      `the hash ${JSON.stringify(sha256.slice(-12))}`,
      owner,
      "collectEvidence",
      (_the) => ({ ...evidence, sha256 }),
      "BAD_USER_INPUT",
    ],
  ),
  ...[
    "",
    "1",
    "not-an-id",
    "../../incident",
    "'; DROP TABLE incident; --",
    `${nothing}0`,
    nothing.replaceAll("-", ""),
  ].flatMap((id): readonly WrongInput[] => [
    [
      `the id ${JSON.stringify(id)} of a step`,
      owner,
      "amendPlanStep",
      (the) => the.onStep({ title: "New", planStepId: id }),
      "BAD_USER_INPUT",
    ],
    [
      `the id ${JSON.stringify(id)} of an incident`,
      owner,
      "addNote",
      (_the) => ({ incidentId: id, text: "Right." }),
      "BAD_USER_INPUT",
    ],
    [
      `the id ${JSON.stringify(id)} in a list`,
      lead,
      "recordFinding",
      (the) => the.finding({ evidenceIds: [the.made.evidence, id] }),
      "BAD_USER_INPUT",
    ],
  ]),
  ["no text", owner, "addNote", (_the) => ({ text: "" }), "BAD_USER_INPUT"],
  ["blanks for a text", owner, "addNote", (_the) => ({ text: " \n\t " }), "BAD_USER_INPUT"],
  ["a text with a zero in it", owner, "addNote", (_the) => ({ text: "a\0b" }), "BAD_USER_INPUT"],
  ["half a character", owner, "addNote", (_the) => ({ text: "\ud800" }), "BAD_USER_INPUT"],
  [
    "a kind that there is not",
    lead,
    "proposePlanStep",
    (the) => ({ ...the.ofExchange, ...step, kind: "HOPE" }),
    "BAD_USER_INPUT",
  ],
  [
    "a place in no time zone",
    owner,
    "collectEvidence",
    (_the) => ({ ...evidence, timeZone: "Mars/Olympus" }),
    "BAD_USER_INPUT",
  ],
  [
    "a bridge that runs a script",
    "operations-center",
    "openRoom",
    (_the) => ({ bridge: "javascript:alert(1)" }),
    "BAD_USER_INPUT",
  ],
  ["an input without anything", owner, "proposePlanStep", (_the) => ({}), "BAD_USER_INPUT"],
];
