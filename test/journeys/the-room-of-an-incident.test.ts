import { randomUUID } from "node:crypto";
import { persist } from "./support/clients/persist.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/* The Cyber Defense Operations Center opens a room in which the teams of two services and security meet, and closes it. */

const center = "operations-center";
const centerName = "Cyber Defense Operations Center (CDOC)";

let shared: SharedSystem;
let the: MessyCase;
let roomId: string;

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "They meet");
});

interface Room {
  readonly id: string;
  readonly state: string;
  readonly bridge: string;
  readonly openedByName: string;
  readonly present: readonly { readonly personName: string }[];
  readonly attendance: { readonly nodes: readonly { readonly personName: string; readonly leftAt: string | null }[] };
}

async function rooms(by = "exchange-engineer"): Promise<readonly Room[]> {
  const { incident } = await shared.cordon.read<{ incident: { rooms: { nodes: readonly Room[] } } }>(
    by,
    `query ($id: ID!) { incident(id: $id) { rooms { nodes {
      id state bridge openedByName present { personName } attendance { nodes { personName leftAt } }
    } } } }`,
    { id: the.acting.incidentId },
  );
  return incident.rooms.nodes;
}

const present = async () => (await rooms()).at(-1)?.present.map(({ personName }) => personName);
const forbidden = async (by: string, operation: string, input: object) => {
  const { data, errors } = await shared.cordon.attempt(by, operation, { incidentId: the.acting.incidentId, ...input });
  expect([by, operation, data?.result ?? null]).toEqual([by, operation, null]);
  expect([by, operation, errors[0]?.extensions.code]).toEqual([by, operation, "FORBIDDEN"]);
  return errors[0]?.message;
};

test("Nobody but the operations center opens it, and there is one at a time.", async () => {
  const where = { bridge: "https://meet.example.com/j/4711", place: "Room 3.14" };
  for (const by of ["security-lead", "security-analyst", "exchange-engineer", "teams-engineer", "legal-counsel"])
    expect(await forbidden(by, "openRoom", where)).toContain(`Ask: ${centerName}.`);
  ({ id: roomId } = await the.acting.does(center, "openRoom", where));
  await the.acting.notYet("executive-director", "openRoom", where, "room");
  expect(await rooms()).toMatchObject([
    { id: roomId, state: "OPEN", bridge: where.bridge, openedByName: "Dong-hyun Yoon" },
  ]);
});

test("Those who have a part in the response join and leave it, each for themselves, and nobody is there twice.", async () => {
  const input = { roomId };
  for (const by of ["exchange-engineer", "sharepoint-engineer", "security-analyst", center])
    await the.acting.does(by, "joinRoom", input);
  // Of a service that is not affected, and of a function that nobody has called.
  for (const by of ["teams-engineer", "azure-responder", "monitoring"]) await forbidden(by, "joinRoom", input);
  await the.acting.notYet("exchange-engineer", "joinRoom", input, "in the room");
  expect(await present()).toEqual(["Ji-woo Park", "Amara Okafor", "Marcus Bell", "Dong-hyun Yoon"]);
  await the.acting.does("exchange-engineer", "leaveRoom", input);
  await the.acting.notYet("exchange-engineer", "leaveRoom", input, "not in the room");
  await the.acting.does("exchange-engineer", "joinRoom", input);
  expect(await present()).toEqual(["Amara Okafor", "Marcus Bell", "Dong-hyun Yoon", "Ji-woo Park"]);
});

test("People of all sides who join at once are all there, once each.", async () => {
  const input = { incidentId: the.acting.incidentId, roomId };
  const comers = ["exchange-on-call", "sharepoint-on-call", "security-lead", "communications"];
  const results = await Promise.all(
    [...comers, ...comers].map((by) => persist(shared.cordon, by, "joinRoom", input, randomUUID())),
  );
  expect(results.map(({ __typename }) => __typename).sort()).toEqual([
    ...Array.from({ length: 4 }, () => "GatesUnmet"),
    ...Array.from({ length: 4 }, () => "IncidentRoom"),
  ]);
  expect(await present()).toHaveLength(8);
});

test("The operations center closes it, which whoever is still there leaves with that; another can be opened.", async () => {
  const input = { roomId };
  for (const by of ["security-analyst", "exchange-engineer"])
    expect(await forbidden(by, "closeRoom", input)).toContain(`Ask: ${centerName}.`);
  // Another one of the center than who opened it: shifts change.
  await the.acting.does("executive-director", "closeRoom", input);
  const [closed] = await rooms();
  expect(closed).toMatchObject({ state: "CLOSED", present: [] });
  expect(closed?.attendance.nodes).toHaveLength(9);
  expect(closed?.attendance.nodes.filter(({ leftAt }) => leftAt === null)).toEqual([]);
  const late = await shared.cordon.perform("exchange-engineer", "joinRoom", {
    incidentId: the.acting.incidentId,
    ...input,
  });
  expect(late).toMatchObject({ __typename: "TransitionRefused", from: "CLOSED" });
  await the.acting.does(center, "openRoom", { bridge: "https://meet.example.com/j/4712" });
  expect((await rooms()).map(({ state }) => state).sort()).toEqual(["CLOSED", "OPEN"]);
});
