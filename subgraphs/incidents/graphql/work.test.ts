import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements-of.js";
import type { Alert } from "../domain/records/alert.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, offerTo, openOf, perform, requestApproval } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services, system } from "../test-support/organization.js";

const { sora, sena, erin, emil, shai, cora, mina, robo, nobody } = people;

let room: IncidentsRoom;
beforeEach(async () => {
  room = await openIncidentsRoom("work");
});
afterEach(() => room.close());

interface Item {
  readonly kind: string;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly subject: { readonly __typename: string; readonly id: string };
}

const query = `query ($of: ID!, $first: Int! = 50) {
  _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { work(first: $first) {
    kind since dueAt subject { __typename
      ... on Assignment { id } ... on Approval { id } ... on ServiceResponse { id } ... on RecoveryPlan { id }
      ... on Guidance { id } ... on Alert { id } ... on Incident { id }
    }
  } } }
}`;

async function workOf(viewer: Viewer, variables: object = {}): Promise<readonly Item[] | null> {
  const { data, errors } = await ask<{ _entities: ({ work: Item[] } | null)[] }>(room, viewer, query, {
    of: viewer.personId,
    ...variables,
  });
  expect(errors).toBeUndefined();
  return data?._entities[0]?.work ?? null;
}

const kindsOf = async (viewer: Viewer) => (await workOf(viewer))?.map(({ kind }) => kind);

test("A new alert waits for the team of its service, and for nobody once it is part of an incident", async () => {
  const { id } = await perform<Alert>(room, cora, "reportAlert");
  expect(await workOf(erin)).toMatchObject([{ kind: "ALERT", dueAt: null, subject: { __typename: "Alert", id } }]);
  expect(await workOf(emil)).toHaveLength(1);
  for (const other of [shai, sora, cora, nobody]) expect(await workOf(other)).toEqual([]);
  await incidentAt(room, "SUSPECTED");
  expect(await kindsOf(erin)).toEqual(["ALERT", "SERVICE_RESPONSE"]);
});

test("What has least time left comes first: the assessment of a service that is due before the offer of a role ends", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, sora, "addAffectedService", { incidentId, serviceId: services.sharepoint });
  await perform(room, sora, "assignOwner", { incidentId, serviceId: services.sharepoint, personId: shai.personId });
  const { id, expiresAt } = await offerTo(room, shai, incidentId);
  const work = await workOf(shai);
  expect(work).toMatchObject([
    { kind: "SEVERITY_ASSESSMENT", subject: { __typename: "ServiceResponse" } },
    { kind: "ROLE_OFFER", dueAt: expiresAt, subject: { __typename: "Assignment", id } },
  ]);
  expect(Number(work?.[0]?.dueAt)).toBeLessThan(Number(expiresAt));
  expect(await kindsOf(sora)).toEqual(["INCIDENT"]);
  expect(await workOf(sena)).toEqual([]);
});

test("An offer and a question that have run out wait for nobody any more", async () => {
  const incidentId = await incidentAt(room, "LED");
  await perform(room, sora, "assignOwner", { incidentId });
  await requestApproval(room, sora, "withdrawIncident", { incidentId });
  expect(await kindsOf(mina)).toEqual(["APPROVAL"]);
  expect(await kindsOf(erin)).toEqual(["ROLE_OFFER", "SERVICE_RESPONSE"]);
  room.now = new Date(room.now.getTime() + 8 * 24 * 3_600_000);
  expect(await workOf(mina)).toEqual([]);
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
});

test("A plan waits for the other side, guidance for the service, and both only in the round they are of", async () => {
  const incidentId = await incidentAt(room, "MITIGATED");
  await perform(room, erin, "proposeRecoveryPlan", { incidentId, serviceId: services.exchange });
  await perform(room, sora, "issueRecoveryGuidance", { incidentId, serviceId: services.exchange });
  const { id: planId } = await openOf(room, "RecoveryPlan", incidentId, "PROPOSED");
  const { id: guidanceId } = await openOf(room, "Guidance", incidentId, "ISSUED");
  expect(await workOf(sora)).toMatchObject([
    { kind: "INCIDENT" },
    { kind: "RECOVERY_PLAN", subject: { __typename: "RecoveryPlan", id: planId } },
  ]);
  expect(await workOf(emil)).toMatchObject([
    { kind: "SERVICE_RESPONSE" },
    { kind: "GUIDANCE", subject: { __typename: "Guidance", id: guidanceId } },
  ]);
  expect(await workOf(shai)).toEqual([]);
  await perform(room, sora, "returnToAnalysis", { incidentId, serviceIds: [services.exchange] });
  expect(await kindsOf(sora)).toEqual(["INCIDENT"]);
  expect(await kindsOf(emil)).toEqual(["SERVICE_RESPONSE"]);
});

test("Nothing waits in an incident that somebody may not read, and nothing in one that has ended", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await workOf(emil)).toEqual([]);
  expect(await kindsOf(erin)).toEqual(["SERVICE_RESPONSE"]);
  await requestApproval(room, sora, "withdrawIncident", { incidentId });
  const { id: approvalId } = await openOf(room, "Approval", incidentId, "REQUESTED");
  await perform(room, mina, "grantApproval", { incidentId, approvalId });
  await perform(room, sora, "withdrawIncident", { incidentId });
  expect(await workOf(erin)).toEqual([]);
});

test("Who may approve the reopening of what is closed finds that waiting", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  await requestApproval(room, sora, "reopenIncident", { incidentId, serviceIds: [services.exchange] });
  expect(await kindsOf(mina)).toContain("APPROVAL");
});

test("Nobody reads the work of somebody else; the gateway and whoever is no person have none", async () => {
  await incidentAt(room, "SUSPECTED");
  expect(await workOf(sora, { of: erin.personId })).toBeNull();
  expect(await workOf(system)).toEqual([]);
  expect(await kindsOf(robo)).toEqual(["SERVICE_RESPONSE"]);
});

test("It is as much as is asked for, in the same few statements", async () => {
  for (let index = 0; index < 4; index += 1) await incidentAt(room, "SUSPECTED");
  let read = 0;
  const statements = await statementsOf(room.database, async () => {
    read = (await workOf(erin, { first: 3 }))?.length ?? 0;
  });
  expect(read).toBe(3);
  expect(statements).toHaveLength(8);
  const { errors } = await ask(room, erin, query, { of: erin.personId, first: 101 });
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});
