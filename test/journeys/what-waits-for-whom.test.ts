import { playScenario } from "../../local/samples/player/play-scenario.js";
import type { Memory } from "../../local/samples/player/step.js";
import { rememberPeople } from "../../local/samples/player/steps/remember-people.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { scenario } from "./support/scenario/scenario.js";
import { communications, engineer, lead, onCall, securityOnCall, trust } from "./support/scenario/who.js";

let running: RunningSystem;
let memory: Memory;

beforeAll(async () => {
  running = await startRunningSystem();
  memory = await rememberPeople(running.cordon);
});
afterAll(() => running?.stop());

const can = "availableOperations { operation isPermitted isFromHere }";
const query = `{ me {
  name
  workItems(first: 100) { nodes { kind since dueAt subject {
    __typename
    ... on Alert { id title ${can} } ... on Incident { id number ${can} } ... on ServiceResponse { id round ${can} }
    ... on Assignment { id role ${can} } ... on Approval { id ${can} } ... on RecoveryPlan { id text ${can} }
    ... on Guidance { id text ${can} } ... on NotificationObligation { id clock incident { id } ${can} }
  } } }
  postIncidentWorkItems(first: 100) { nodes { kind since dueAt subject { __typename ... on Review { id ${can} } ... on FollowUp { id title ${can} } } } }
} }`;

interface Item {
  readonly kind: string;
  readonly dueAt: string | null;
  readonly subject: {
    readonly __typename: string;
    readonly id: string;
    readonly availableOperations: readonly { readonly isPermitted: boolean; readonly isFromHere: boolean }[];
  };
}

interface Me {
  readonly name: string;
  readonly workItems: { readonly nodes: readonly Item[] };
  readonly postIncidentWorkItems: { readonly nodes: readonly Item[] };
}

/** Who finds what waiting; asked twice in a row, as a compiled query can go wrong only from its second execution on. */
async function waitingFor(persona: string): Promise<Me> {
  const { me: first } = await running.cordon.read<{ me: Me }>(persona, query);
  const { me: second } = await running.cordon.read<{ me: Me }>(persona, query);
  expect(second).toEqual(first);
  for (const { kind, subject } of [...first.workItems.nodes, ...first.postIncidentWorkItems.nodes]) {
    const possible = subject.availableOperations.filter(({ isPermitted, isFromHere }) => isPermitted && isFromHere);
    expect([persona, kind, possible.length > 0]).toEqual([persona, kind, true]);
  }
  return first;
}

/** What waits for somebody in incidents, then after them. */
async function kindsFor(persona: string): Promise<readonly string[]> {
  const { workItems, postIncidentWorkItems } = await waitingFor(persona);
  return [...workItems.nodes, ...postIncidentWorkItems.nodes].map(({ kind }) => kind);
}

const parts = [...scenario];

/** Goes on with the story, to an operation, included. */
async function goOnTo(operation: string): Promise<void> {
  const end = parts.findIndex((part) => "operation" in part && part.operation === operation);
  if (end < 0) throw new Error(`The story has no ${operation} any more.`);
  await playScenario(running.cordon, memory, parts.splice(0, end + 1));
}

/** What waits once the story has come to an operation; whoever is not named finds nothing. */
const stages: readonly [operation: string, waiting: Readonly<Record<string, readonly string[]>>][] = [
  ["reportAlert", { [engineer]: ["ALERT"], [onCall]: ["ALERT"] }],
  [
    "escalateAlert",
    {
      [securityOnCall]: ["ESCALATION", "ALERT_DISPOSITION"],
      [lead]: ["ESCALATION", "ALERT_DISPOSITION"],
      [engineer]: ["SERVICE_RESPONSE"],
      [onCall]: ["SERVICE_RESPONSE"],
    },
  ],
  [
    "declareIncident",
    {
      [securityOnCall]: ["LEAD_VACANCY", "OWNER_VACANCY"],
      [lead]: ["LEAD_VACANCY", "OWNER_VACANCY"],
      [engineer]: ["OWNER_VACANCY", "SERVICE_RESPONSE"],
      [onCall]: ["OWNER_VACANCY", "SERVICE_RESPONSE"],
      [communications]: ["CUSTOMER_NOTICE"],
      [trust]: ["REGULATION_ASSESSMENT"],
    },
  ],
  [
    "assignOwner",
    {
      [lead]: ["INCIDENT"],
      [engineer]: ["ROLE_OFFER", "SERVICE_RESPONSE"],
      [onCall]: ["SERVICE_RESPONSE"],
      [communications]: ["CUSTOMER_NOTICE"],
      [trust]: ["REGULATION_ASSESSMENT"],
    },
  ],
  [
    "proposeRecoveryPlan",
    {
      [securityOnCall]: ["RECOVERY_PLAN"],
      [lead]: ["INCIDENT", "RECOVERY_PLAN"],
      [engineer]: ["SERVICE_RESPONSE"],
      [onCall]: ["SERVICE_RESPONSE"],
      [communications]: ["CUSTOMER_NOTICE"],
      [trust]: ["REGULATION_ASSESSMENT"],
    },
  ],
  [
    "issueRecoveryGuidance",
    {
      [lead]: ["INCIDENT"],
      [engineer]: ["GUIDANCE", "SERVICE_RESPONSE"],
      [onCall]: ["SERVICE_RESPONSE"],
      [communications]: ["CUSTOMER_NOTICE"],
      [trust]: ["REGULATION_ASSESSMENT"],
    },
  ],
  [
    "recordRestoration",
    {
      [lead]: ["INCIDENT", "RECOVERY_VALIDATION"],
      [communications]: ["CUSTOMER_NOTICE"],
      [trust]: ["REGULATION_ASSESSMENT"],
    },
  ],
  ["startNotificationClock", { [lead]: ["INCIDENT", "RECOVERY_VALIDATION"], [trust]: ["AUTHORITY_NOTICE"] }],
  [
    "beginReview",
    {
      [securityOnCall]: ["SECURITY_ANALYSIS"],
      [lead]: ["INCIDENT", "SECURITY_ANALYSIS"],
      [engineer]: ["SERVICE_SIDE_ANALYSIS"],
      [onCall]: ["SERVICE_SIDE_ANALYSIS"],
      [trust]: ["AUTHORITY_NOTICE"],
    },
  ],
  [
    "requestFollowUp",
    {
      [lead]: ["INCIDENT"],
      [engineer]: ["FOLLOW_UP_PRIORITY"],
      [onCall]: ["FOLLOW_UP_PRIORITY"],
      [trust]: ["AUTHORITY_NOTICE"],
    },
  ],
  [
    "prioritizeFollowUp",
    {
      [securityOnCall]: ["REVIEW_COMPLETION"],
      [lead]: ["INCIDENT", "REVIEW_COMPLETION"],
      [trust]: ["AUTHORITY_NOTICE"],
    },
  ],
  [
    "submitFollowUpForVerification",
    { [securityOnCall]: ["FOLLOW_UP_VERIFICATION"], [lead]: ["FOLLOW_UP_VERIFICATION"] },
  ],
  ["verifyFollowUp", {}],
];

// What is due comes first, the soonest before the others.
test.each(stages)(
  "Once the story has come to %s, everybody finds what is theirs to do, and no more",
  async (operation, waiting) => {
    await goOnTo(operation);
    for (const persona of [securityOnCall, lead, engineer, onCall, communications, trust])
      expect([persona, await kindsFor(persona)]).toEqual([persona, waiting[persona] ?? []]);
  },
);
