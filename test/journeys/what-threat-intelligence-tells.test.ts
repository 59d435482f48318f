import { randomUUID } from "node:crypto";
import { forbiddenTo } from "./support/clients/forbidden-to.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * Threat intelligence tells two services of a threat, for few eyes. Each team answers for its own, something is required because of it, and to
 * whoever may not read it there is no briefing: neither by its id nor by what came of it.
 */

const [intelligence, exchange, sharepoint] = ["threat-analyst", "exchange-engineer", "sharepoint-engineer"] as const;
const outsiders = ["teams-engineer", "communications"] as const;

let shared: SharedSystem;
let threatBriefingId = "";
const ids = new Map<string, string>();
const id = (service: string) => ids.get(service) ?? "";
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

beforeAll(async () => {
  shared = await sharedSystem();
  const { services } = await shared.cordon.read<{ services: { nodes: readonly { id: string; name: string }[] } }>(
    intelligence,
    "{ services(first: 50) { nodes { id name } } }",
  );
  for (const service of services.nodes) ids.set(service.name, service.id);
});

interface Briefing {
  readonly edition: number;
  readonly pendingCount: number;
  readonly acknowledgedCount: number;
  readonly editions: { readonly totalCount: number };
  readonly requirements: { readonly nodes: readonly { readonly id: string }[] };
}

const reads = async (by: string) =>
  (
    await shared.cordon.read<{ threatBriefing: Briefing | null }>(
      by,
      `query ($id: ID!) { threatBriefing(id: $id) { edition pendingCount acknowledgedCount
        editions { totalCount } requirements { nodes { id } } } }`,
      { id: threatBriefingId },
    )
  ).threatBriefing;

const does = (by: string, operation: string, input: object = {}) =>
  succeed(shared.cordon, by, operation, { threatBriefingId, ...input });

test("Threat intelligence writes it alone, and with its publication its services read it.", async () => {
  const said = {
    title: "A group signs its own tokens",
    whatIsKnown: "A partner has seen it at **two** mail services.",
    recommendation: "Look for tokens that no session issued.",
    priority: 1,
    serviceIds: [id("Exchange"), id("SharePoint")],
    techniqueIds: ["T1606.002"],
    handling: "RED",
    dueAt: inDays(2),
    validUntil: inDays(30),
  };
  const others = [exchange, "security-analyst"];
  expect(await forbiddenTo(shared.cordon, others, "draftThreatBriefing", said)).toEqual(others);
  threatBriefingId = (await succeed(shared.cordon, intelligence, "draftThreatBriefing", said)).id;
  for (const by of [exchange, ...outsiders]) expect([by, await reads(by)]).toEqual([by, null]);
  await does(intelligence, "publishThreatBriefing");
  for (const by of [exchange, sharepoint, "security-analyst"])
    expect([by, await reads(by)]).toEqual([by, expect.objectContaining({ edition: 1, pendingCount: 2 })]);
  for (const by of outsiders) expect([by, await reads(by)]).toEqual([by, null]);
});

test("Each team answers for its own service alone, and says what it did.", async () => {
  const { me } = await shared.cordon.read<{ me: { workItems: { nodes: readonly object[] } } }>(
    exchange,
    `{ me { workItems(first: 50, filter: { kinds: [BRIEFING_ACKNOWLEDGEMENT] }) { nodes { subject {
      ... on BriefingAcknowledgement { briefing { id title } service { name } } } } } } }`,
  );
  expect(me.workItems.nodes).toContainEqual({
    subject: {
      briefing: { id: threatBriefingId, title: "A group signs its own tokens" },
      service: { name: "Exchange" },
    },
  });
  const own = { threatBriefingId, serviceId: id("Exchange"), edition: 1 };
  const wrong = [sharepoint, "security-analyst", intelligence];
  expect(await forbiddenTo(shared.cordon, wrong, "acknowledgeThreatBriefing", own)).toEqual(wrong);
  await does(exchange, "acknowledgeThreatBriefing", { ...own, actionsTaken: "The log is searched each hour." });
  await does(sharepoint, "markThreatBriefingNotRelevant", {
    ...{ serviceId: id("SharePoint"), edition: 1 },
    reason: "It takes no such tokens.",
  });
  expect(await reads(intelligence)).toMatchObject({ pendingCount: 0, acknowledgedCount: 1 });
});

test("What a team answers later is kept beside what it said before.", async () => {
  const own = { threatBriefingId, serviceId: id("Exchange"), edition: 1 };
  for (const actionsTaken of ["The log is searched each hour.", "The key is replaced."])
    await does(exchange, "acknowledgeThreatBriefing", { ...own, actionsTaken });
  const { briefingAcknowledgements } = await shared.cordon.read<{ briefingAcknowledgements: object }>(
    intelligence,
    `query ($ids: [ID!]) { briefingAcknowledgements(first: 1, filter: { serviceIds: $ids, states: [ACKNOWLEDGED] }) {
      nodes { actionsTaken answers { nodes { number actionsTaken } } } } }`,
    { ids: [id("Exchange")] },
  );
  const answers = ["The log is searched each hour.", "The key is replaced."].map((actionsTaken, index) => ({
    ...{ number: index + 1, actionsTaken },
  }));
  expect(briefingAcknowledgements).toEqual({
    nodes: [{ actionsTaken: "The key is replaced.", answers: { nodes: answers } }],
  });
});

test("What is required because of it leads to it for its readers, and to nothing for anybody else.", async () => {
  const { id: requirementId } = await does(exchange, "proposeDetectionRequirement", {
    ...{ serviceId: id("Exchange"), title: "Tokens that no session issued" },
    description: "From the token log.",
  });
  const because = async (by: string) =>
    (
      await shared.cordon.read<{ detectionRequirement: object }>(
        by,
        "query ($id: ID!) { detectionRequirement(id: $id) { briefing { title } } }",
        { id: requirementId },
      )
    ).detectionRequirement;
  expect((await reads(intelligence))?.requirements.nodes).toEqual([{ id: requirementId }]);
  expect(await because(exchange)).toEqual({ briefing: { title: "A group signs its own tokens" } });
  for (const by of outsiders) {
    expect([by, await because(by)]).toEqual([by, { briefing: null }]);
    const { briefings } = await shared.cordon.read<{ briefings: { nodes: readonly { id: string }[] } }>(
      by,
      "{ briefings: threatBriefings(first: 50) { nodes { id } } }",
    );
    expect(briefings.nodes.map((one) => one.id)).not.toContain(threatBriefingId);
  }
});

test("What is searched and hunted for because of it is read by who told of it, and they say what comes first.", async () => {
  const hunter = "security-analyst";
  const value = `${randomUUID()}.attacker.example`;
  await succeed(shared.cordon, intelligence, "recordIndicators", {
    ...{ source: "A partner", handling: "AMBER", indicators: [{ type: "DOMAIN_NAME", value }] },
  });
  const { indicators } = await shared.cordon.read<{ indicators: { nodes: readonly { id: string }[] } }>(
    hunter,
    "query ($value: String!) { indicators(first: 1, filter: { text: $value }) { nodes { id } } }",
    { value },
  );
  const { id: indicatorSweepId } = await does(hunter, "orderIndicatorSweep", {
    ...{ indicatorIds: indicators.nodes.map((one) => one.id), serviceIds: [id("Exchange")] },
    ...{ reason: "It was seen at a partner.", periodFrom: inDays(-30), dueAt: inDays(2) },
  });
  await does(hunter, "openBreachHunt", {
    ...{ hypothesis: "Somebody signs tokens here as well.", serviceIds: [id("Exchange")] },
    ...{ periodFrom: inDays(-30), dataSources: ["The token log"] },
  });
  const { threatBriefing } = await shared.cordon.read<{ threatBriefing: object }>(
    intelligence,
    "query ($id: ID!) { threatBriefing(id: $id) { sweeps { totalCount } hunts { totalCount } } }",
    { id: threatBriefingId },
  );
  expect(threatBriefing).toEqual({ sweeps: { totalCount: 1 }, hunts: { totalCount: 1 } });
  const waiting = async () =>
    (
      await shared.cordon.read<{ me: { workItems: { nodes: readonly { subject: { id: string } }[] } } }>(
        intelligence,
        `{ me { workItems(first: 50, filter: { kinds: [SWEEP_PRIORITY] }) { nodes { subject { ... on IndicatorSweep { id } } } } } }`,
      )
    ).me.workItems.nodes.map(({ subject }) => subject.id);
  expect(await waiting()).toContain(indicatorSweepId);
  await does(intelligence, "prioritizeIndicatorSweep", { indicatorSweepId, priority: 1, reason: "It is seen today." });
  expect(await waiting()).not.toContain(indicatorSweepId);
});

test("The next edition is answered anew, and a former one is answered by nobody.", async () => {
  await does(intelligence, "amendThreatBriefing", { priority: 2, reason: "The key was replaced." });
  expect(await reads(exchange)).toMatchObject({ edition: 2, pendingCount: 2, editions: { totalCount: 2 } });
  const former = { threatBriefingId, serviceId: id("Exchange"), edition: 1 };
  const { data } = await shared.cordon.attempt(exchange, "acknowledgeThreatBriefing", former);
  expect(data).toMatchObject({ result: { __typename: "GatesUnmet", gates: [{ gate: "BRIEFING_EDITION_LATEST" }] } });
  await does(exchange, "acknowledgeThreatBriefing", { ...former, edition: 2 });
  await does(intelligence, "withdrawThreatBriefing", { reason: "It is over." });
  expect(await reads(exchange)).toMatchObject({ pendingCount: 0, acknowledgedCount: 1 });
});
