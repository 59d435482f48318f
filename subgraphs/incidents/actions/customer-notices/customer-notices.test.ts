import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { CustomerNotice } from "../../domain/records/notification/customer-notice.js";
import { affectedTenantPage } from "../../store/notices/affected-tenants.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import {
  advance,
  attempt,
  dismiss,
  findNoLaw,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  notifyCustomers,
  perform,
  releaseNotice,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs, type Operation } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("customer notices");
});
afterAll(() => room.close());

const { sora, erin, shai, lena, cora, cleo, nobody } = people;
const { exchange, sharepoint } = services;
const hour = 3_600_000;
const inHours = (hours: number) => new Date(room.now.getTime() + hours * hour);
const group = (name: string, to: object = {}) => ({ name, serviceIds: [], regions: [], tenantIds: [], ...to });
const draft = async (incidentId: string, said: object = {}, by: Viewer = cora) => ({
  incidentId,
  noticeId: (await perform<CustomerNotice>(room, by, "draftCustomerNotice", { incidentId, ...said })).id,
});
const noticeOf = ({ noticeId: id }: { readonly noticeId: string }) =>
  room.database.manager.findOneByOrFail(tables.CustomerNotice, { id });
const forbidden = { code: "FORBIDDEN" };

test("Whoever has written any of a notice does not release it, in every version, and says whom to ask", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = await draft(incidentId);
  await expect(attempt(room, cora, "releaseCustomerNotice", of)).rejects.toMatchObject(forbidden);
  await perform(room, cleo, "amendCustomerNotice", of);
  for (const author of [cora, cleo])
    await expect(attempt(room, author, "releaseCustomerNotice", of)).rejects.toMatchObject(forbidden);
  const twin = { ...people.nobody, memberships: cora.memberships, otherAccountIds: [cora.personId] };
  await expect(attempt(room, twin, "releaseCustomerNotice", of)).rejects.toMatchObject(forbidden);
  for (const other of [sora, erin, lena])
    await expect(attempt(room, other, "releaseCustomerNotice", of)).rejects.toMatchObject(forbidden);
  const third = { ...people.nobody, memberships: cora.memberships };
  expect(
    await perform<CustomerNotice>(room, third, "releaseCustomerNotice", { ...of, expectedVersion: 2 }),
  ).toMatchObject({
    state: "RELEASED",
    version: 3,
    releasedById: third.personId,
    releasedByName: third.name,
    releasedAt: room.now,
  });
  for (const operation of ["amendCustomerNotice", "withdrawCustomerNotice", "releaseCustomerNotice"] as const)
    expect(await attempt(room, { ...third, personId: sora.personId }, operation, of)).toMatchObject({
      __typename: "TransitionRefused",
    });
  expect(await room.broken()).toEqual([]);
});

test("Nobody releases another text than the one they have read", async () => {
  const of = await draft(await incidentAt(room, "DECLARED"));
  await perform(room, cora, "amendCustomerNotice", of);
  expect(await attempt(room, cleo, "releaseCustomerNotice", { ...of, expectedVersion: 1 })).toMatchObject({
    __typename: "VersionConflict",
  });
  expect(await noticeOf(of)).toMatchObject({ state: "DRAFT" });
});

test("A notice is written before the incident is declared, and released after that", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const of = await draft(incidentId);
  expect(await unmetGates(attempt(room, cleo, "releaseCustomerNotice", of))).toEqual(["DECLARED_OR_OWED"]);
  await advance(room, incidentId, "RECEIVED", "DECLARED");
  await perform(room, cleo, "releaseCustomerNotice", of);
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt: null });
  const sentAt = room.now;
  await perform(room, cora, "recordNoticeDelivery", { ...of, sentAt });
  expect(await incidentOf(room, incidentId)).toMatchObject({ customersNotifiedAt: sentAt });
});

test("A draft that is not complete is released only once it says what comes next and when, in time", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = await draft(incidentId, { isComplete: false, suggestedActions: null, recipientGroups: [] });
  const release = async () => {
    const result = await attempt(room, cleo, "releaseCustomerNotice", of);
    return "gates" in result ? result.gates.map(({ message }) => message).join(" ") : result;
  };
  expect(await release()).toBe(
    "The notice lacks what customers are advised to do, its recipients. Add it with amendCustomerNotice. " +
      "The notice is not complete, and does not say both what comes next and when. Add `nextUpdate` and `nextUpdateAt` with amendCustomerNotice, or say there that it is complete.",
  );
  await perform(room, cora, "amendCustomerNotice", {
    ...of,
    recipientGroups: [group("All")],
    nextUpdate: "The cause.",
  });
  expect(await release()).toContain("does not say both");
  const [past, soon] = [new Date(room.now), inHours(1)];
  expect(await unmetGates(attempt(room, cora, "amendCustomerNotice", { ...of, nextUpdateAt: past }))).toEqual([
    "PROMISE_AHEAD",
  ]);
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", { incidentId, nextUpdateAt: past }))).toEqual([
    "PROMISE_AHEAD",
  ]);
  await perform(room, cora, "amendCustomerNotice", { ...of, nextUpdateAt: soon });
  room.now = soon;
  expect(await release()).toContain("which has passed");
  await perform(room, cora, "amendCustomerNotice", { ...of, nextUpdateAt: inHours(1) });
  await perform(room, cleo, "releaseCustomerNotice", of);

  expect(await noticeOf(of)).toMatchObject({ isComplete: false, writings: 4 });
});

test("A promise is kept when the supplement is delivered, as the obligation says that it made", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const promising = { isComplete: false, nextUpdate: "The cause.", nextUpdateAt: inHours(9) };
  const { id } = await notifyCustomers(room, incidentId, promising);
  const keptAt = async () => {
    const query = "query ($id: ID!) { incident(id: $id) { customerNotices { nodes { promiseKeptAt } } } }";
    const { data } = await ask<{ incident: { customerNotices: { nodes: { promiseKeptAt: string | null }[] } } }>(
      room,
      cora,
      query,
      { id: incidentId },
    );
    return data?.incident.customerNotices.nodes[0]?.promiseKeptAt;
  };
  const more = await draft(incidentId, { supplementsId: id });
  await perform(room, cleo, "releaseCustomerNotice", more);
  expect(await keptAt()).toBeNull();
  const sentAt = room.now;
  await perform(room, cora, "recordNoticeDelivery", { ...more, sentAt });
  expect(await keptAt()).toBe(sentAt.toISOString());
  await notifyCustomers(room, incidentId, { supplementsId: id });
  expect(await keptAt()).toBe(sentAt.toISOString());
});

test("An update is promised at most 92 days ahead", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const far = { incidentId, isComplete: false, nextUpdate: "The cause.", nextUpdateAt: inHours(93 * 24) };
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", far))).toEqual(["PROMISE_AHEAD"]);
});

test("A notice that is said to be complete promises nothing any more, and one supplements only what was released in its own incident", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = await draft(incidentId, { isComplete: false, nextUpdate: "The cause.", nextUpdateAt: inHours(9) });
  const gate = "SUPPLEMENTS_A_RELEASED_NOTICE";
  const supplementing = { incidentId, supplementsId: of.noticeId };
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", supplementing))).toEqual([gate]);
  await perform(room, cora, "amendCustomerNotice", { ...of, isComplete: true });
  expect(await noticeOf(of)).toMatchObject({ nextUpdate: null, nextUpdateAt: null });
  await perform(room, cleo, "releaseCustomerNotice", of);
  await perform(room, cora, "draftCustomerNotice", supplementing);
  const other = { incidentId: await incidentAt(room, "DECLARED"), supplementsId: of.noticeId };
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", other))).toEqual([gate]);
});

test("Each version of a notice is kept, with its recipients, its author and why it was changed", async () => {
  const incidentId = await incidentOfTwo(room, "DECLARED");
  const of = await draft(incidentId);
  await perform(room, cleo, "amendCustomerNotice", {
    ...of,
    recipientGroups: [group("Exchange", { serviceIds: [exchange] }), group("Korea", { regions: ["korea-central"] })],
    language: "ko",
  });
  const versions = await room.database.manager.find(tables.CustomerNoticeVersion, {
    where: { incidentId },
    order: { number: "ASC" },
  });
  expect(versions).toMatchObject([
    { number: 1, language: "en", recipientGroups: [{ number: 1 }], writtenByName: "Cora", reason: null },
    {
      number: 2,
      language: "ko",
      recipientGroups: [
        { number: 1, name: "Exchange" },
        { number: 2, name: "Korea" },
      ],
      writtenByName: "Cleo",
      reason: "Administrators asked.",
    },
  ]);
  await perform(room, cora, "withdrawCustomerNotice", of);
  expect(await noticeOf(of)).toMatchObject({ state: "WITHDRAWN", withdrawalReason: "It was another tenant." });
  const elsewhere = { incidentId, recipientGroups: [group("Teams", { serviceIds: [services.teams] })] };
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", elsewhere))).toEqual([
    "CUSTOMERS_OF_INVOLVED_SERVICES",
  ]);
});

test("Each group is told with its proof, whom it did not reach is still to be told, and so is whoever is found later", async () => {
  const incidentId = await incidentOfTwo(room, "DECLARED");
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  const contoso = { tenantId: "contoso", region: "us-east", dataEffects: [] };
  await perform(room, shai, "recordAffectedTenants", { incidentId, serviceId: sharepoint, tenants: [contoso] });
  const of = await draft(incidentId, {
    recipientGroups: [
      group("Exchange in Europe", { serviceIds: [exchange], regions: ["europe-west"] }),
      group("Korea", { tenantIds: ["woodgrove"] }),
    ],
  });
  const deliver = (groupNumber: number, said: object = {}) =>
    perform<CustomerNotice>(room, cora, "recordNoticeDelivery", { ...of, groupNumber, sentAt: room.now, ...said });
  expect(await attempt(room, cora, "recordNoticeDelivery", of)).toMatchObject({ __typename: "TransitionRefused" });
  await perform(room, cleo, "releaseCustomerNotice", of);
  const told = async (notified: boolean) =>
    (await affectedTenantPage(room.contextOf(cora), incidentId, { notified }, { first: 10 })).nodes.map(
      ({ tenantId, serviceId }) => `${tenantId} ${serviceId === exchange ? "Exchange" : "SharePoint"}`,
    );
  expect(await told(true)).toEqual([]);
  const failed = { sentCount: 1, failedCount: 1, failedTenantIds: ["fabrikam"] };
  expect(await deliver(1, failed)).toMatchObject({ state: "RELEASED" });
  expect(await told(true)).toEqual(["contoso Exchange"]);
  expect(await deliver(2, { channel: "telephone" })).toMatchObject({ state: "SENT" });
  expect(await told(false)).toEqual(["contoso SharePoint", "fabrikam Exchange"]);
  expect(await deliver(1, { sentCount: 1, proof: "Mail 2" })).toMatchObject({ state: "SENT" });
  expect(await told(false)).toEqual(["contoso SharePoint"]);
  const late = { tenantId: "adatum", region: "europe-west", dataEffects: [] };
  await perform(room, erin, "recordAffectedTenants", { incidentId, tenants: [late] });
  expect(await told(false)).toEqual(["adatum Exchange", "contoso SharePoint"]);
  const deliveries = await room.database.manager.find(tables.NoticeDelivery, {
    where: { incidentId },
    order: { id: "ASC" },
  });
  expect(deliveries.map(({ groupNumber, channel, proof }) => [groupNumber, channel, proof])).toEqual([
    [1, inputs.draftCustomerNotice.channel, "Message MC-4711"],
    [2, "telephone", "Message MC-4711"],
    [1, inputs.draftCustomerNotice.channel, "Mail 2"],
  ]);
  const { releasedAt } = await noticeOf(of);
  for (const sentAt of [inHours(1), new Date(Number(releasedAt) - 1)])
    expect(await unmetGates(attempt(room, cora, "recordNoticeDelivery", { ...of, sentAt }))).toEqual([
      "DELIVERY_IN_ORDER",
    ]);
});

test("What was sent is recorded also once the incident is over, and a draft is taken back then", async () => {
  const incidentId = await incidentAt(room, "VALIDATED");
  const { id: noticeId } = await notifyCustomers(room, incidentId);
  const drafted = await draft(incidentId);
  await findNoLaw(room, incidentId);
  await advance(room, incidentId, "NOTIFIED", "CLOSED");
  await perform(room, cora, "recordNoticeDelivery", { incidentId, noticeId, sentAt: room.now });
  expect(await unmetGates(attempt(room, cora, "draftCustomerNotice", { incidentId }))).toEqual(["OPEN_OR_TOLD"]);
  expect(await unmetGates(attempt(room, cora, "amendCustomerNotice", drafted))).toEqual(["OPEN_OR_TOLD"]);
  await perform(room, cora, "withdrawCustomerNotice", drafted);
});

test("In what turns out to be an exercise nothing is released any more", async () => {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const of = await draft(incidentId);
  await perform(room, sora, "dispositionAlert", {
    incidentId,
    alertId: (await room.database.manager.findOneByOrFail(tables.Alert, { incidentId })).id,
    disposition: "BENIGN_POSITIVE",
  });
  await dismiss(room, incidentId, { determination: "EXERCISE" });
  expect(await unmetGates(attempt(room, cleo, "releaseCustomerNotice", of))).toContain("OPEN_OR_TOLD");
});

/** What an operation answers to an input as a client sends it. */
async function codesOf(operation: Operation, input: object, by = cora) {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const { errors } = await ask(room, by, `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename } }`, {
    input: { ...inputs[operation], ...input },
  });
  return errors?.map(({ extensions }) => extensions.code);
}

test("A second person releases or publishes what they have read: without its version nothing is done", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const of = await draft(incidentId);
  const { id: postId } = await perform(room, cora, "draftServiceHealthPost", { incidentId });
  for (const [operation, input] of [
    ["releaseCustomerNotice", of],
    ["publishServiceHealthPost", { incidentId, postId }],
  ] as const) {
    expect(await codesOf(operation, input, cleo)).toHaveLength(1);
    expect([operation, await codesOf(operation, { ...input, expectedVersion: 1 }, cleo)]).toEqual([
      operation,
      undefined,
    ]);
  }
});

test("Malformed notices and deliveries are errors of the caller, and nothing is done", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const regions = (...names: readonly string[]) => ({ recipientGroups: [group("Some", { regions: names })] });
  for (const input of [
    { title: "" },
    { title: "two\nlines" },
    { description: "\u200b" },
    { language: "Korean" },
    { language: "en_US" },
    { recipientGroups: Array.from({ length: 21 }, () => group("One")) },
    regions(""),
    regions(" "),
    regions("eu", "eu"),
    { recipientGroups: [group("Some", { tenantIds: Array.from({ length: 101 }, (_, place) => `tenant ${place}`) })] },
    { recipientGroups: [group("Some", { serviceIds: ["no id"] })] },
  ])
    expect([input, await codesOf("draftCustomerNotice", { incidentId, ...input })]).toEqual([
      input,
      ["BAD_USER_INPUT"],
    ]);
  expect(await room.database.manager.countBy(tables.CustomerNotice, { incidentId })).toBe(0);
  const { id: noticeId } = await releaseNotice(room, incidentId);
  for (const input of [
    { sentCount: -1 },
    { failedCount: -1 },
    { failedCount: 0, failedTenantIds: ["contoso"] },
    { failedCount: 2, failedTenantIds: ["contoso", "contoso"] },
    { proof: " " },
  ])
    expect([
      input,
      await codesOf("recordNoticeDelivery", { incidentId, noticeId, sentAt: room.now, ...input }),
    ]).toEqual([input, ["BAD_USER_INPUT"]]);
  await expect(
    attempt(room, cora, "amendCustomerNotice", { ...(await draft(incidentId)), suggestedActions: undefined }),
  ).rejects.toMatchObject({ code: "BAD_USER_INPUT", message: expect.stringContaining("Nothing was done") });
});

test("A notice and all that hangs on it is read by whoever reads the case, and by nobody else", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  await perform(room, erin, "recordAffectedTenants", { incidentId });
  const first = await releaseNotice(room, incidentId, {
    isComplete: false,
    nextUpdate: "The cause.",
    nextUpdateAt: inHours(9),
    recipientGroups: [group("Europe", { regions: ["europe-west"] }), group("Contoso", { tenantIds: ["contoso"] })],
  });
  await perform(room, cora, "recordNoticeDelivery", { incidentId, noticeId: first.id, sentAt: room.now });
  await draft(incidentId, { supplementsId: first.id });
  const query = `query ($id: ID!, $states: [CustomerNoticeState!]) { incident(id: $id) {
    customerNotices(filter: { states: $states }) { nodes {
      state tenantCount supplements { id } draftedBy { id } releasedBy { id } withdrawnBy { id } incident { id }
      recipientGroups { number name regions tenantIds serviceIds }
      deliveries { nodes { groupNumber sentCount proof recordedBy { id } } }
      history { nodes { number description writtenBy { id } } }
      availableOperations { operation isPermitted isFromHere gates { gate standing } }
    } } } }`;
  const read = async (viewer: Viewer, states?: readonly string[]) => {
    const { data, errors } = await ask<{ incident: { customerNotices: { nodes: Record<string, unknown>[] } } | null }>(
      room,
      viewer,
      query,
      { id: incidentId, states },
    );
    expect(errors).toBeUndefined();
    return data?.incident?.customerNotices.nodes;
  };
  expect(await read(erin)).toMatchObject([
    {
      state: "RELEASED",
      tenantCount: 2,
      supplements: null,
      draftedBy: { id: cora.personId },
      releasedBy: { id: cleo.personId },
      withdrawnBy: null,
      deliveries: { nodes: [{ groupNumber: 1, sentCount: 3, recordedBy: { id: cora.personId } }] },
      history: { nodes: [{ number: 1 }] },
    },
    { state: "DRAFT", tenantCount: 3, supplements: { id: first.id }, deliveries: { nodes: [] } },
  ]);
  expect(await read(erin, ["DRAFT"])).toHaveLength(1);
  expect(await read(nobody)).toBeUndefined();
  const available = (await read(cleo))?.[1]?.availableOperations as { operation: string; gates: object[] }[];
  expect(available.find(({ operation }) => operation === "RELEASE_CUSTOMER_NOTICE")).toEqual({
    operation: "RELEASE_CUSTOMER_NOTICE",
    isPermitted: true,
    isFromHere: true,
    gates: expect.arrayContaining(
      ["OPEN_OR_TOLD", "DECLARED_OR_OWED", "CUSTOMER_NOTICE_COMPLETE"].map((gate) => ({ gate, standing: "OPEN" })),
    ),
  });
  const ofAuthor = (await read(cora))?.[1]?.availableOperations as object[];
  expect(ofAuthor).toContainEqual(
    expect.objectContaining({ operation: "RELEASE_CUSTOMER_NOTICE", isPermitted: false }),
  );
});
