import { findServiceIds } from "./support/clients/find-service-ids.js";
import { succeed } from "./support/messy-case/acting.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * Threat intelligence hears of an exploit before anybody uses it. The teams of two services act against it, each in its own. It comes to an
 * incident all the same, which only its virtual team may read: the others go on with the sign, and learn nothing of the link.
 */

let shared: SharedSystem;
let services: ReadonlyMap<string, string>;
let precursorId = "";
let incidentId = "";

beforeAll(async () => {
  shared = await sharedSystem();
  services = await findServiceIds(shared.cordon);
});

const idOf = (name: string) => services.get(name) ?? "";
const does = (by: string, operation: string, input: object) => succeed(shared.cordon, by, operation, input);
const forbidden = async (by: string, operation: string, input: object) => {
  const { errors } = await shared.cordon.attempt(by, operation, input);
  expect([by, operation, errors[0]?.extensions.code]).toEqual([by, operation, "FORBIDDEN"]);
};
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

const precursor = async (by: string) => {
  const { precursor } = await shared.cordon.read<{ precursor: Record<string, unknown> | null }>(
    by,
    `{ precursor(id: "${precursorId}") { version state outcome measures { nodes { service { name } } }
      incidents { totalCount nodes { reason withdrawalReason incident { id } } } } }`,
  );
  return precursor;
};

test("A sign is recorded for two services, and each team acts against it in its own", async () => {
  const recorded = await does("threat-analyst", "recordPrecursor", {
    kind: "EXPLOIT_ANNOUNCED",
    description: "An exploit for the library that both services sign tokens with was announced.",
    seenAt: hoursAgo(2),
    source: "A mailing list",
    serviceIds: [idOf("Exchange"), idOf("SharePoint")],
  });
  precursorId = String(recorded.id);
  const measure = { precursorId, description: "The library was replaced.", takenAt: hoursAgo(1) };
  await forbidden("exchange-engineer", "recordPrecursorMeasure", { ...measure, serviceId: idOf("SharePoint") });
  await does("exchange-engineer", "recordPrecursorMeasure", { ...measure, serviceId: idOf("Exchange") });
  await does("sharepoint-engineer", "recordPrecursorMeasure", { ...measure, serviceId: idOf("SharePoint") });
  expect(await precursor("security-analyst")).toMatchObject({
    state: "OPEN",
    measures: { nodes: [{ service: { name: "Exchange" } }, { service: { name: "SharePoint" } }] },
  });
  for (const by of ["communications", "dashboard"]) expect([by, await precursor(by)]).toEqual([by, null]);
});

test("What it announced comes, and who may not read that incident learns nothing of it by the sign", async () => {
  const opened = await does("security-lead", "openIncident", {
    title: "Tokens that nobody has issued",
    summary: "Found by a hunt.",
    find: "SECURITY_HUNT_FIND",
    serviceIds: [idOf("Exchange")],
    handling: "RED",
  });
  incidentId = String(opened.id);
  // One that was a mistake is withdrawn, and stays on record as that.
  const hasty = { precursorId, incidentId, reason: "The same vendor." };
  const { id: precursorLinkId } = await does("security-lead", "linkPrecursorToIncident", hasty);
  await does("security-lead", "withdrawPrecursorLink", { precursorLinkId, reason: "It has many libraries." });
  await does("security-lead", "linkPrecursorToIncident", { precursorId, incidentId, reason: "The same library." });
  expect(await precursor("security-lead")).toMatchObject({
    incidents: {
      totalCount: 2,
      nodes: [
        { reason: "The same vendor.", withdrawalReason: "It has many libraries." },
        { reason: "The same library.", withdrawalReason: null, incident: { id: incidentId } },
      ],
    },
  });
  expect(await precursor("sharepoint-engineer")).toMatchObject({ version: 3, incidents: { totalCount: 0, nodes: [] } });
  const link = { precursorId, reason: "It may be the same." };
  const outcomes = await Promise.all(
    [incidentId, precursorId].map((id) =>
      shared.cordon.perform("sharepoint-engineer", "linkPrecursorToIncident", { ...link, incidentId: id }),
    ),
  );
  expect(outcomes.map(({ __typename }) => __typename)).toEqual(["NotFound", "NotFound"]);
  const early = await shared.cordon.perform("sharepoint-engineer", "closePrecursor", {
    precursorId,
    outcome: "BECAME_INCIDENT",
    reason: "I think so.",
  });
  expect(early.__typename).toBe("GatesUnmet");
});

test("It is closed with what became of it, and the incident shows it", async () => {
  await does("security-lead", "closePrecursor", { precursorId, outcome: "BECAME_INCIDENT", reason: "It has come." });
  const { incident } = await shared.cordon.read<{ incident: { precursors: object } }>(
    "security-lead",
    `{ incident(id: "${incidentId}") { precursors { nodes { precursor { id state outcome } } } } }`,
  );
  const hasBecome = { precursor: { id: precursorId, state: "CLOSED", outcome: "BECAME_INCIDENT" } };
  expect(incident.precursors).toEqual({
    nodes: [hasBecome, hasBecome],
  });
  const { precursors } = await shared.cordon.read<{ precursors: { nodes: { id: string }[] } }>(
    "exchange-engineer",
    `{ precursors(first: 50, filter: { outcomes: [BECAME_INCIDENT], serviceIds: ["${idOf("SharePoint")}"] }) { nodes { id } } }`,
  );
  expect(precursors.nodes).toContainEqual({ id: precursorId });
});
