import { randomUUID } from "node:crypto";
import { verifyDatabase } from "../../platform/actions/audit/audit-verify.js";
import { persist } from "./support/clients/persist.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A plan of forty steps for two services: four people of two sides propose at once, and three agree at once what the other side
 * proposed, each by the versions they have read; then four carry it out, as fast as what waits for what lets them.
 */

const perPerson = 10;
/** Who proposes for which service, who agrees that, and who carries it out. */
const threads = [
  { by: "exchange-engineer", service: "Exchange", agrees: "security-analyst", executes: "exchange-engineer" },
  { by: "sharepoint-engineer", service: "SharePoint", agrees: "security-analyst", executes: "sharepoint-engineer" },
  { by: "security-analyst", service: "Exchange", agrees: "exchange-engineer", executes: "exchange-on-call" },
  { by: "security-lead", service: "SharePoint", agrees: "sharepoint-engineer", executes: "sharepoint-on-call" },
] as const;

let shared: SharedSystem;
let the: MessyCase;
/** The ids of the steps, by thread and place. */
let ids: readonly (readonly string[])[];

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "A plan of forty steps");
  await the.analyse({});
  await the.exchange.contain();
  await the.sharepoint.contain();
});

interface Step {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  readonly dependsOn: readonly { readonly id: string }[];
}

async function plan(): Promise<readonly Step[]> {
  const { incident } = await shared.cordon.read<{
    incident: { serviceResponses: readonly { planSteps: { nodes: readonly Step[] } }[] };
  }>(
    "security-lead",
    `query ($id: ID!) { incident(id: $id) { serviceResponses { planSteps(first: 100) { nodes {
      id version state title startedAt finishedAt dependsOn { id }
    } } } } }`,
    { id: the.acting.incidentId },
  );
  return incident.serviceResponses.flatMap(({ planSteps }) => planSteps.nodes);
}

/** How often each operation stands in the timeline. */
async function countsInTimeline(): Promise<Readonly<Record<string, number>>> {
  interface Page {
    readonly nodes: readonly { readonly operation: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const counts: Record<string, number> = {};
  for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
    const { incident }: { incident: { timeline: Page } } = await shared.cordon.read(
      "security-lead",
      `query ($id: ID!, $after: String) { incident(id: $id) { timeline(first: 100, after: $after) {
        nodes { operation } pageInfo { hasNextPage endCursor } } } }`,
      { id: the.acting.incidentId, after },
    );
    for (const { operation } of incident.timeline.nodes) counts[operation] = (counts[operation] ?? 0) + 1;
    ({ hasNextPage, endCursor: after } = incident.timeline.pageInfo);
  }
  return counts;
}

/** Performs an operation until it is answered, once. */
const once = (by: string, operation: string, input: object) =>
  persist(shared.cordon, by, operation, { incidentId: the.acting.incidentId, ...input }, randomUUID());

/** The same, which must not be refused: in particular not because somebody else was at work beside it. */
async function done(by: string, operation: string, input: object): Promise<string> {
  const { id, message } = await once(by, operation, input);
  expect({ by, operation, message }).toEqual({ by, operation, message: undefined });
  return id;
}

/** What is done once for each of what it is asked for, and waited for by whoever needs it. */
function remembered<Given extends readonly unknown[], Result>(make: (...given: Given) => Promise<Result>) {
  const made = new Map<string, Promise<Result>>();
  return (...given: Given): Promise<Result> => {
    const key = given.join();
    const result = made.get(key) ?? make(...given);
    made.set(key, result);
    return result;
  };
}

const all = () => ids.flat();
const titleOf = (thread: number, place: number) =>
  `Step ${place + 1} of ${threads[thread]?.by} for ${threads[thread]?.service}`;

test("Four people propose forty steps at once, which wait for each other across both services.", async () => {
  /** A step waits for the one before it; a step of security for that of the other service's team besides. */
  const propose = remembered(async (thread: number, place: number): Promise<string> => {
    const { by, service } = threads[thread] ?? threads[0];
    const before = place > 0 ? [propose(thread, place - 1)] : [];
    const across = thread >= 2 ? [propose(3 - thread, place)] : [];
    const dependsOnIds = await Promise.all([...before, ...across]);
    const step = { kind: "CONTAIN", title: titleOf(thread, place), dependsOnIds };
    return done(by, "proposePlanStep", { serviceId: the.id(service), ...step });
  });
  const { version } = await responseOf("Exchange");
  ids = await Promise.all(
    threads.map((_, thread) => Promise.all(Array.from({ length: perPerson }, (_, place) => propose(thread, place)))),
  );
  const steps = await plan();
  expect(steps.map(({ title }) => title).sort()).toEqual(
    threads.flatMap((_, thread) => Array.from({ length: perPerson }, (_, place) => titleOf(thread, place))).sort(),
  );
  expect(new Set(all()).size).toBe(4 * perPerson);
  // What is planned changes nothing of how far the service is, nor of what somebody has read of it.
  expect(await responseOf("Exchange")).toMatchObject({ version });
});

async function responseOf(service: string): Promise<{ readonly version: number }> {
  const { incident } = await shared.cordon.read<{
    incident: { serviceResponses: readonly { serviceId: string; version: number }[] };
  }>("security-lead", "query ($id: ID!) { incident(id: $id) { serviceResponses { serviceId version } } }", {
    id: the.acting.incidentId,
  });
  const found = incident.serviceResponses.find(({ serviceId }) => serviceId === the.id(service));
  if (!found) throw new Error(`${service} is not affected.`);
  return { version: found.version };
}

test("Nobody agrees what their own side has proposed, and nothing begins that is not agreed.", async () => {
  const [ofExchange, ofSecurity] = [ids[0]?.[0], ids[2]?.[0]];
  const tried = [
    await once("security-lead", "agreePlanStep", { planStepId: ofSecurity }),
    await once("exchange-on-call", "startPlanStep", { planStepId: ofExchange }),
  ];
  expect(tried.map(({ __typename }) => __typename)).toEqual(["GatesUnmet", "TransitionRefused"]);
});

test("All are agreed at once by the versions that were read, while the case goes on beside them.", async () => {
  const read = new Map((await plan()).map(({ id, version }) => [id, version]));
  const agreements = threads.flatMap(({ agrees }, thread) =>
    (ids[thread] ?? []).map((planStepId) =>
      done(agrees, "agreePlanStep", { planStepId, expectedVersion: read.get(planStepId) }),
    ),
  );
  const beside = [
    done("exchange-engineer", "addServiceNote", {
      serviceId: the.id("Exchange"),
      about: "OTHER",
      title: "Beside the plan",
      text: "It takes ten minutes a farm.",
    }),
    done("security-analyst", "overrideSeverity", { severity: "HIGH", reason: "While they plan." }),
    done("sharepoint-engineer", "startEradication", {
      serviceId: the.id("SharePoint"),
      plan: "As planned.",
      expectedVersion: (await responseOf("SharePoint")).version,
    }),
  ];
  await Promise.all([...agreements, ...beside]);
  expect((await plan()).map(({ state, version }) => [state, version])).toEqual(all().map(() => ["AGREED", 2]));
});

test("Each begins when all that it waits for is done, and not before; four people at once do forty.", async () => {
  const dependencies = new Map((await plan()).map(({ id, dependsOn }) => [id, dependsOn.map((one) => one.id)]));
  const waiting = all().filter((id) => dependencies.get(id)?.length);
  expect(waiting).toHaveLength(4 * perPerson - 2);
  const executorOf = (id: string) => threads[ids.findIndex((thread) => thread.includes(id))]?.executes ?? "";
  // The last of each, and one in the middle: everything that they wait for is open.
  for (const id of ids.flatMap((thread) => [thread[4] ?? "", thread.at(-1) ?? ""])) {
    const early = await once(executorOf(id), "startPlanStep", { planStepId: id });
    expect([id, early.gates.map(({ gate }) => gate)]).toEqual([id, ["DEPENDENCIES_DONE"]]);
  }
  const execute = remembered(async (planStepId: string): Promise<void> => {
    await Promise.all((dependencies.get(planStepId) ?? []).map((id) => execute(id)));
    const by = executorOf(planStepId);
    await done(by, "startPlanStep", { planStepId, expectedVersion: 2 });
    await done(by, "completePlanStep", { planStepId, outcome: "Seen in the log.", expectedVersion: 3 });
  });
  await Promise.all(all().map((id) => execute(id)));
  const steps = await plan();
  expect(steps.map(({ state, version }) => [state, version])).toEqual(all().map(() => ["DONE", 4]));
  const finishedAt = new Map(steps.map((step) => [step.id, step.finishedAt ?? ""]));
  for (const { id, startedAt, dependsOn } of steps)
    for (const before of dependsOn)
      expect([id, before.id, (startedAt ?? "") >= (finishedAt.get(before.id) ?? "-")]).toEqual([id, before.id, true]);
});

test("Every step stands in the timeline once for each thing that was done to it, and the chains are whole.", async () => {
  const { PROPOSE_PLAN_STEP, AGREE_PLAN_STEP, START_PLAN_STEP, COMPLETE_PLAN_STEP } = await countsInTimeline();
  const counts = [PROPOSE_PLAN_STEP, AGREE_PLAN_STEP, START_PLAN_STEP, COMPLETE_PLAN_STEP];
  expect(counts).toEqual([40, 40, 40, 40]);
  expect(await verifyDatabase("incidents", shared.databaseUrls.incidents)).toMatchObject({ intact: true });
});

test("Two who really do the same thing at once are told so: one does it, and nothing is done by halves.", async () => {
  const serviceId = the.id("Exchange");
  const steps = Array.from({ length: 20 }, (_, place) => ({ kind: "EVICT", title: `Replace secret ${place + 1}` }));
  await done("exchange-engineer", "proposePlanSteps", { serviceId, steps });
  const added = (await plan()).filter(({ title }) => title.startsWith("Replace secret"));
  expect(added).toHaveLength(20);
  const agree = (some: readonly Step[]) => ({
    serviceId,
    steps: some.map(({ id: planStepId, version: expectedVersion }) => ({ planStepId, expectedVersion })),
  });
  // The halves overlap in the middle: of the lead and of whoever guides.
  const results = await Promise.all([
    once("security-analyst", "agreePlanSteps", agree(added.slice(0, 12))),
    once("security-lead", "agreePlanSteps", agree(added.slice(8))),
  ]);
  expect(results.map(({ __typename }) => __typename).sort()).toEqual(["GatesUnmet", "ServiceResponse"]);
  const agreed = (await plan()).filter(({ title, state }) => title.startsWith("Replace secret") && state === "AGREED");
  expect(agreed).toHaveLength(12);

  const [first] = added;
  const amend = (by: string, title: string) =>
    once(by, "amendPlanStep", { planStepId: first?.id, title, reason: "Both at once.", expectedVersion: versionNow });
  const versionNow = (await plan()).find(({ id }) => id === first?.id)?.version;
  const amended = await Promise.all([amend("exchange-engineer", "Of one"), amend("security-analyst", "Of the other")]);
  expect(amended.map(({ __typename }) => __typename).sort()).toEqual(["PlanStep", "VersionConflict"]);
});
