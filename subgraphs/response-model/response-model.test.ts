import { controls } from "./controls/controls.js";
import { machines } from "./machines/machines.js";
import { activities } from "./process/activities.js";
import { phaseArrows } from "./process/phase-arrows.js";
import { phaseGroups } from "./process/phase-groups.js";
import { phases } from "./process/phases.js";
import { type Responsibility, responsibilities } from "./process/responsibilities.js";
import { sides } from "./process/sides.js";
import { teamFunctions } from "./process/team-functions.js";
import { enumTable } from "./schema/enum-table.js";
import type { Term, Vocabulary } from "./vocabulary.js";

const cellsAt = (activity: string, side: string) =>
  (Object.keys(responsibilities) as Responsibility[]).filter(
    (code) => responsibilities[code].activity === activity && responsibilities[code].side === side,
  );

test.each([
  [
    "DETECTION_AND_ANALYSIS",
    "SECURITY_TEAM",
    [
      "SECURITY_DETECTION_REQUIREMENTS",
      "SECURITY_MONITORING_AND_ANALYSIS",
      "IOC_SWEEPS",
      "BREACH_HUNT",
      "SECURITY_ON_CALL_AND_RESPONSE_LEAD",
    ],
  ],
  [
    "DETECTION_AND_ANALYSIS",
    "SERVICE_TEAM",
    [
      "SERVICE_DETECTION_REQUIREMENTS",
      "MONITORING_INFRASTRUCTURE_DEPLOYMENT",
      "SERVICE_ANALYSIS_AND_INSIGHT",
      "EVENT_AND_ALERT_TRIAGE",
      "SERVICE_ENGINEERING_ON_CALL",
    ],
  ],
  [
    "CONTAINMENT_ERADICATION_RECOVERY",
    "SECURITY_TEAM",
    ["INCIDENT_RESPONSE_LEAD", "FORENSICS_INVESTIGATION", "SECURITY_EXPERTISE_AND_CONSULTING", "RECOVERY_GUIDANCE"],
  ],
  [
    "CONTAINMENT_ERADICATION_RECOVERY",
    "SERVICE_TEAM",
    ["SECURITY_INCIDENT_OWNER", "SERVICE_INSIGHT_AND_EXPERTISE", "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"],
  ],
  [
    "POST_INCIDENT_ACTIVITY",
    "SECURITY_TEAM",
    [
      "POST_INCIDENT_ANALYSIS_LEAD",
      "DATA_COLLECTION_AND_ARCHIVAL",
      "LESSONS_LEARNED_AND_BUG_REQUESTS",
      "INCIDENT_REPORTING",
    ],
  ],
  [
    "POST_INCIDENT_ACTIVITY",
    "SERVICE_TEAM",
    [
      "SERVICE_SIDE_INCIDENT_ANALYSIS",
      "PRIORITIZE_FOLLOW_UP_ACTIVITIES",
      "SECURITY_INVESTMENT_IMPLEMENTATION",
      "SERVICE_SECURITY_READINESS",
    ],
  ],
])("The matrix has at %s, %s exactly its cells, in order", (activity, side, cells) => {
  expect(cellsAt(activity, side)).toEqual(cells);
});

test("The matrix has 25 cells over three activities and two sides", () => {
  expect(Object.keys(responsibilities)).toHaveLength(25);
  expect(Object.keys(activities)).toHaveLength(3);
  expect(Object.keys(sides)).toEqual(["SECURITY_TEAM", "SERVICE_TEAM"]);
});

test("The ten team functions stand in their order", () => {
  expect(Object.keys(teamFunctions)).toEqual([
    "SECURITY_RESPONSE_CENTER",
    "CYBER_DEFENSE_OPERATIONS_CENTER",
    "LEGAL_AFFAIRS",
    "SECURITY_RESPONSE",
    "TRUST",
    "DATACENTER_SECURITY",
    "SERVICE",
    "THREAT_INTELLIGENCE",
    "PARTNER_SECURITY",
    "CUSTOMER_COMMUNICATIONS",
  ]);
});

test("The six phases stand in their order, in four groups that are all used", () => {
  expect(Object.keys(phases)).toEqual([
    "PREPARATION",
    "DETECTION_AND_ANALYSIS",
    "CONTAINMENT",
    "ERADICATION",
    "RECOVERY",
    "POST_INCIDENT_ACTIVITY",
  ]);
  expect([...new Set(Object.values(phases).map(({ group }) => group))]).toEqual(Object.keys(phaseGroups));
});

test("The way back from the response to the analysis is an arrow of the cycle", () => {
  expect(Object.values(phaseArrows).map(({ from, to }) => `${from} > ${to}`)).toContain(
    "CONTAINMENT_ERADICATION_RECOVERY > DETECTION_AND_ANALYSIS",
  );
  expect(new Set(Object.values(phaseArrows).flatMap(({ from, to }) => [from, to]))).toEqual(
    new Set(Object.keys(phaseGroups)),
  );
});

test.each(Object.entries(machines))("The machine %s begins in one of its own states", (_name, { states, initial }) => {
  expect(Object.keys(states)).toContain(initial);
});

const vocabularies: readonly (readonly [string, Vocabulary])[] = [
  // The states of all machines together repeat what each machine says of its own.
  ...Object.entries(enumTable).flatMap(([name, { terms }]) => (name === "State" ? [] : [[name, terms] as const])),
  ...Object.entries(controls).map(([framework, terms]) => [`controls of ${framework}`, terms] as const),
];

const knownTwins: Readonly<Record<string, readonly string[]>> = {
  Control: ["Incident Analysis"],
};

/** A cell, a function, a phase or a gate has to be understood on its own page; a small value stands among its like. */
const standAlone = ["Responsibility", "TeamFunction", "Phase", "PhaseGroup", "Side", "Activity", "Gate", "Clock"];

describe.each(vocabularies)("In the vocabulary %s", (name, vocabulary) => {
  const terms: readonly (readonly [string, Term])[] = Object.entries(vocabulary);

  test("every term has a title and a description that is a sentence with something to say", () => {
    const atLeast = standAlone.includes(name) ? 40 : 20;
    const poor = terms.filter(
      ([, { title, description }]) => !title.trim() || description.length < atLeast || !/^[A-Z].*\.$/.test(description),
    );
    expect(poor).toEqual([]);
  });

  test("no two terms share a description", () => {
    expect(new Set(terms.map(([, { description }]) => description)).size).toBe(terms.length);
  });

  test("no two terms share a title, but for what two standards name alike", () => {
    const titles = terms.map(([, { title }]) => title);
    const shared = titles.filter((title, index) => titles.indexOf(title) !== index);
    expect(shared.filter((title) => !knownTwins[name]?.includes(title))).toEqual([]);
  });
});
