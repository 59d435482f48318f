import { isRefusal } from "../../../../platform/actions/decision.js";
import { logStatements } from "../../../../platform/test-support/statements/log-statements.js";
import type { ServiceResponse } from "../../domain/records/response/service-response.js";
import { affectedTenantPage } from "../../store/notices/affected-tenants.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  attempt,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  perform,
  responseOf,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("affected tenants");
});
afterAll(() => room.close());

const { sora, erin, emil, shai, cora, cleo, nobody } = people;
const { exchange, sharepoint } = services;
const tenant = (tenantId: string, more: object = {}) => ({ tenantId, region: "europe-west", dataEffects: [], ...more });
const many = (count: number, of = 0) =>
  Array.from({ length: count }, (_, place) =>
    tenant(`tenant-${String(of + place).padStart(6, "0")}`, { region: `region-${place % 4}` }),
  );
const tenantsOf = async (incidentId: string, wanted: object = {}, first = 100) =>
  (await affectedTenantPage(room.contextOf(cora), incidentId, wanted, { first })).nodes;
const idsOf = async (incidentId: string, wanted: object = {}) =>
  (await tenantsOf(incidentId, wanted)).map(({ tenantId }) => tenantId);
const rowsOf = (incidentId: string) =>
  room.database.manager.find(tables.AffectedTenant, { where: { incidentId }, order: { id: "ASC" } });

test("Each service team compiles the tenants of its own service, communications of any, and one tenant can be affected in several", async () => {
  const incidentId = await incidentOfTwo(room, "DECLARED");
  const [ofExchange, ofSharePoint] = [{ incidentId }, { incidentId, serviceId: sharepoint }];
  for (const [viewer, of] of [
    [shai, ofExchange],
    [erin, ofSharePoint],
    [sora, ofExchange],
  ] as const)
    await expect(attempt(room, viewer, "recordAffectedTenants", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  const before = await responseOf(room, incidentId, exchange);
  const { version } = await incidentOf(room, incidentId);
  expect(await perform<ServiceResponse>(room, erin, "recordAffectedTenants", ofExchange)).toMatchObject(before);
  await perform(room, shai, "recordAffectedTenants", { ...ofSharePoint, tenants: [tenant("contoso")] });
  await perform(room, cora, "recordAffectedTenants", { ...ofSharePoint, tenants: [tenant("adatum")] });
  expect(await incidentOf(room, incidentId)).toMatchObject({ version });
  const listed = (await tenantsOf(incidentId)).map(({ tenantId, serviceId }) => `${tenantId} ${serviceId}`);
  expect(listed.toSorted()).toEqual(
    [
      `adatum ${sharepoint}`,
      ...[exchange, sharepoint].map((serviceId) => `contoso ${serviceId}`),
      `fabrikam ${exchange}`,
      `woodgrove ${exchange}`,
    ].toSorted(),
  );
  await expect(
    attempt(room, shai, "removeAffectedTenants", { ...ofExchange, tenantIds: ["contoso"] }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, emil, "removeAffectedTenants", { ...ofExchange, tenantIds: ["contoso"] });
  expect(await idsOf(incidentId)).toEqual(["adatum", "contoso", "fabrikam", "woodgrove"]);
  expect(await room.broken()).toEqual([]);
});

test("What is recorded again changes nothing, what is recorded otherwise takes the place of what stood, and all of it stays on record", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  const first = await rowsOf(incidentId);
  await perform(room, emil, "recordAffectedTenants", { incidentId });
  expect(await rowsOf(incidentId)).toEqual(first);
  await perform(room, emil, "recordAffectedTenants", {
    incidentId,
    tenants: [tenant("contoso", { region: "us-east", dataEffects: ["LOSS", "DISCLOSURE"] }), tenant("adatum")],
  });
  const rows = await rowsOf(incidentId);
  expect(rows).toHaveLength(5);
  const [was] = first;
  expect(rows).toContainEqual({ ...was, endedAt: room.now, endedById: emil.personId, endedByName: "Emil" });
  const [, now] = await tenantsOf(incidentId);
  expect(now).toMatchObject({
    tenantId: "contoso",
    region: "us-east",
    datacenter: null,
    dataEffects: ["DISCLOSURE", "LOSS"],
    affectedSince: was?.affectedSince,
    recordedByName: "Emil",
    recordedAt: room.now,
  });
  await perform(room, erin, "removeAffectedTenants", { incidentId, tenantIds: ["contoso"] });
  expect(await idsOf(incidentId)).toEqual(["adatum", "fabrikam", "woodgrove"]);
  expect(await rowsOf(incidentId)).toContainEqual({
    ...now,
    endedAt: room.now,
    endedById: erin.personId,
    endedByName: "Erin",
    removalReason: inputs.removeAffectedTenants.reason,
  });
  expect(await attempt(room, erin, "removeAffectedTenants", { incidentId, tenantIds: ["contoso"] })).toMatchObject({
    gates: [{ gate: "TENANTS_ON_RECORD", message: expect.stringContaining("such as contoso") }],
  });
  await perform(room, erin, "recordAffectedTenants", { incidentId, tenants: [tenant("contoso")] });
  expect(await tenantsOf(incidentId)).toContainEqual(
    expect.objectContaining({ tenantId: "contoso", affectedSince: room.now }),
  );
});

test("No tenant is recorded in a service that was released, or that the incident does not have", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const of = { incidentId, serviceId: sharepoint };
  expect(await attempt(room, shai, "recordAffectedTenants", of)).toMatchObject({ __typename: "NotFound" });
  await perform(room, sora, "addAffectedService", of);
  await perform(room, shai, "recordAffectedTenants", of);
  await perform(room, sora, "recordAnalysis", { incidentId, notAffectedServiceIds: [sharepoint] });
  await perform(room, shai, "agreeRelease", of);
  await perform(room, sora, "releaseService", of);
  expect(await attempt(room, shai, "recordAffectedTenants", of)).toMatchObject({
    gates: [{ gate: "SERVICES_AFFECTED" }],
  });
  await perform(room, shai, "removeAffectedTenants", { ...of, tenantIds: ["contoso"] });
});

test("A thousand tenants are one action: few statements, one audit entry with a count and a hash, one event without them", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const counted = async (act: () => Promise<unknown>) => {
    let count = 0;
    const stop = logStatements(room.database, () => {
      count += 1;
    });
    await act();
    stop();
    return count;
  };
  const record = (tenants: readonly object[]) => () =>
    perform(room, erin, "recordAffectedTenants", { incidentId, tenants });
  const eventsBefore = await room.database.query("SELECT count(*)::integer AS count FROM outbox_event");
  const few = await counted(record(many(1)));
  const eventsOfOne = await room.database.query("SELECT count(*)::integer AS count FROM outbox_event");
  const thousand = await counted(record(many(1_000)));
  const again = await counted(record(many(1_000)));
  const changed = await counted(record(many(1_000).map((one) => ({ ...one, region: "us-east" }))));
  // All rows are inserted at once, and all that end are ended at once.
  expect([thousand - few, again <= few, changed - few]).toEqual([0, true, 1]);
  const tenantIds = many(1_000).map(({ tenantId }) => tenantId);
  const removed = await counted(() => perform(room, erin, "removeAffectedTenants", { incidentId, tenantIds }));
  // One more says who of those that stay on the list was told.
  expect(removed).toBeLessThanOrEqual(few + 1);
  expect(await idsOf(incidentId)).toEqual([]);

  const audited = await room.database.query<{ input: { tenants: { count: number; sha256: string } } }[]>(
    "SELECT input FROM audit_entry WHERE action = 'recordAffectedTenants' AND input ->> 'incidentId' = $1 ORDER BY sequence",
    [incidentId],
  );
  expect(audited.map(({ input }) => input.tenants.count)).toEqual([1, 1_000, 1_000, 1_000]);
  const hashes = audited.map(({ input }) => input.tenants.sha256);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect([hashes[1] === hashes[2], hashes[2] === hashes[3]]).toEqual([true, false]);
  const perCall = eventsOfOne[0].count - eventsBefore[0].count;
  const [{ count, leaked }] = await room.database.query(
    `SELECT count(*)::integer AS count, count(*) FILTER (WHERE to_jsonb(outbox_event)::text LIKE '%tenant-000%')::integer AS leaked
     FROM outbox_event`,
  );
  expect({ events: count - eventsOfOne[0].count, leaked }).toEqual({ events: 4 * perCall, leaked: 0 });
  const timeline = await room.database.manager.findBy(tables.TimelineEntry, { incidentId });
  expect(JSON.stringify(timeline)).not.toContain("tenant-000");
  expect(await room.broken()).toEqual([]);
});

const query = `query ($id: ID!, $filter: AffectedTenantFilter, $first: Int! = 2, $after: String) { incident(id: $id) {
  affectedTenantCount
  affectedTenants(filter: $filter, first: $first, after: $after) {
    nodes { tenantId region service { id } recordedBy { id } } pageInfo { hasNextPage endCursor }
  }
  regions: affectedTenantCounts(by: REGION) { value tenants }
  services: affectedTenantCounts(by: SERVICE) { value tenants }
  farms: affectedTenantCounts(by: FARM) { value tenants }
  servers: affectedTenantCounts(by: SERVER) { value tenants }
  datacenters: affectedTenantCounts(by: DATACENTER) { value tenants }
} }`;

interface Read {
  readonly incident: {
    readonly affectedTenantCount: number;
    readonly affectedTenants: {
      readonly nodes: readonly { readonly tenantId: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    readonly regions: readonly object[];
    readonly services: readonly object[];
    readonly farms: readonly object[];
  } | null;
}

test("They are read in pages, filtered and counted, by whoever may read the case and by nobody else", async () => {
  const incidentId = await incidentOfTwo(room, "DECLARED");
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  const inSharePoint = { incidentId, serviceId: sharepoint };
  await perform(room, shai, "recordAffectedTenants", { ...inSharePoint, tenants: [tenant("contoso")] });
  // What another incident has is nothing of this one.
  await perform(room, erin, "recordAffectedTenants", { incidentId: await incidentAt(room, "DECLARED") });
  const read = async (viewer: typeof erin, variables: object = {}) => {
    const { data, errors } = await ask<Read>(room, viewer, query, { id: incidentId, ...variables });
    expect(errors).toBeUndefined();
    return data?.incident ?? null;
  };
  const seen = await read(erin);
  expect(seen).toMatchObject({
    affectedTenantCount: 3,
    regions: [
      { value: "europe-west", tenants: 2 },
      { value: "korea-central", tenants: 1 },
    ],
    services: [
      { value: exchange, tenants: 3 },
      { value: sharepoint, tenants: 1 },
    ],
    farms: [
      { value: null, tenants: 2 },
      { value: "KR-2", tenants: 1 },
    ],
  });
  const pages: string[] = [];
  for (let after: string | undefined, more = true; more; ) {
    const page = (await read(shai, { after }))?.affectedTenants;
    pages.push(...(page?.nodes.map(({ tenantId }) => tenantId) ?? []));
    [after, more] = [page?.pageInfo.endCursor, page?.pageInfo.hasNextPage ?? false];
  }
  expect(pages).toEqual(["contoso", "contoso", "fabrikam", "woodgrove"]);
  for (const [filter, expected] of [
    [{ serviceIds: [sharepoint] }, ["contoso"]],
    [{ regions: ["korea-central"] }, ["woodgrove"]],
    [{ datacenters: ["AMS05"] }, ["contoso"]],
    [{ farms: ["KR-2"], servers: ["KR-2-17"] }, ["woodgrove"]],
    [{ text: "CONTO" }, ["contoso", "contoso"]],
    [{ text: "%" }, []],
    [{ regions: ["korea-central"], text: "contoso" }, []],
    [{ notified: true }, []],
    [{ notified: false }, ["contoso", "contoso", "fabrikam", "woodgrove"]],
  ] as const)
    expect((await read(cora, { filter, first: 10 }))?.affectedTenants.nodes.map(({ tenantId }) => tenantId)).toEqual(
      expected,
    );
  expect(await read(nobody)).toBeNull();
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  expect(await read(emil)).toBeNull();
  expect(await read(cora)).not.toBeNull();
});

const refused = { code: "BAD_USER_INPUT" };

/** What an operation answers to an input as a client sends it. */
async function send(viewer: typeof erin, operation: "recordAffectedTenants" | "removeAffectedTenants", input: object) {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { errors } = await ask(
    room,
    viewer,
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`,
    { input: { ...inputs[operation], ...input } },
  );
  return errors?.[0] as { readonly message: string; readonly extensions: { readonly code: string } } | undefined;
}

test.each([
  ["no tenant", []],
  ["1,001 tenants", many(1_001)],
  ["a tenant without a region", [{ ...tenant("contoso"), region: "" }]],
  ["a blank region", [{ ...tenant("contoso"), region: "\u200b" }]],
  ["a control character", [tenant("con\u0007toso")]],
  ["a line break", [tenant("contoso", { name: "Contoso\nLtd" })]],
  ["marks that turn the direction", [tenant("contoso", { contact: "\u202eadmin" })]],
  ["a space at the end", [tenant("contoso ")]],
  ["an id without end", [tenant("x".repeat(201))]],
  ["an effect twice", [tenant("contoso", { dataEffects: ["LOSS", "LOSS"] })]],
])("Nothing is recorded of %s", async (_what, tenants) => {
  const incidentId = await incidentAt(room, "DECLARED");
  expect((await send(erin, "recordAffectedTenants", { incidentId, tenants }))?.extensions).toMatchObject(refused);
  expect(await idsOf(incidentId)).toEqual([]);
});

test("A tenant that is named twice in one call is told by both places", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const tenants = [...many(4), tenant("tenant-000001")];
  const error = await send(erin, "recordAffectedTenants", { incidentId, tenants });
  expect(error).toMatchObject({ extensions: refused });
  expect(error?.message).toContain("4 names tenant-000001, as 1 does");
  expect(
    (await send(cleo, "removeAffectedTenants", { incidentId, tenantIds: ["contoso", "contoso"] }))?.extensions,
  ).toMatchObject(refused);
  expect(isRefusal(await attempt(room, cleo, "removeAffectedTenants", { incidentId }))).toBe(true);
});
