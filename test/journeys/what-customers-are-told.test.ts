import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/* Two services compile which of their tenants are affected; two people of communications tell them, and post what all may know. */

const [writer, releaser] = ["communications", "communications-releaser"];
const communicationsName = "Microsoft 365 Customer Experience Communications (CxP)";

let shared: SharedSystem;
let the: MessyCase;
let noticeId: string;
let postId: string;

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "They are told");
});

interface Told {
  readonly affectedTenantCount: number;
  readonly regions: readonly object[];
  readonly affectedTenants: {
    readonly nodes: readonly { readonly tenantId: string; readonly service: { readonly name: string } }[];
  };
  readonly customerNotices: { readonly nodes: readonly object[] };
  readonly serviceHealthPosts: { readonly nodes: readonly object[] };
}

async function told(by = "exchange-engineer", filter: object = {}): Promise<Told | null> {
  const { incident } = await shared.cordon.read<{ incident: Told | null }>(
    by,
    `query ($id: ID!, $filter: AffectedTenantFilter) { incident(id: $id) {
      affectedTenantCount regions: affectedTenantCounts(by: REGION) { value tenants }
      affectedTenants(first: 50, filter: $filter) { nodes { tenantId service { name } } }
      customerNotices { nodes { state title tenantCount promiseKeptAt draftedBy { name } releasedBy { name }
        supplements { title } deliveries { nodes { groupNumber sentCount failedCount proof } } } }
      serviceHealthPosts { nodes { state status text services { name } publishedBy { name } updates { nodes { text } } } }
    } }`,
    { id: the.acting.incidentId, filter },
  );
  return incident;
}

const tenantsOf = async (filter: object) =>
  (await told(writer, filter))?.affectedTenants.nodes.map(({ tenantId, service }) => `${tenantId} ${service.name}`);
const tenant = (tenantId: string, region: string) => ({ tenantId, region, dataEffects: ["DISCLOSURE"] });
const kindsFor = async (by: string): Promise<readonly string[]> => {
  const { me } = await shared.cordon.read<{
    me: { work: readonly { kind: string; subject: { incident?: { id: string } } }[] };
  }>(
    by,
    `query { me { work(first: 100) { kind subject {
      ... on CustomerNotice { incident { id } } ... on ServiceHealthPost { incident { id } }
      ... on NotificationObligation { incident { id } }
    } } } }`,
    {},
  );
  return me.work.filter(({ subject }) => subject.incident?.id === the.acting.incidentId).map(({ kind }) => kind);
};
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

test("Each service names its own tenants, a thousand in one call, and communications corrects any of them.", async () => {
  const { acting } = the;
  const [exchange, sharepoint] = [the.id("Exchange"), the.id("SharePoint")];
  const many = Array.from({ length: 998 }, (_, place) => tenant(`tenant-${String(place).padStart(4, "0")}`, "us-east"));
  const all = [...many, tenant("contoso", "europe-west"), tenant("woodgrove", "korea-central")];
  const needs = { serviceId: exchange, tenants: all };
  await acting.mayNot("sharepoint-engineer", "recordAffectedTenants", needs, `Exchange, ${communicationsName}`);
  await acting.does("exchange-engineer", "recordAffectedTenants", needs);
  await acting.does("sharepoint-engineer", "recordAffectedTenants", {
    serviceId: sharepoint,
    tenants: [tenant("contoso", "europe-west"), tenant("adatum", "europe-west")],
  });
  const tenantIds = many.map(({ tenantId }) => tenantId);
  const reason = "That farm was drained before the token was stolen.";
  await acting.does(writer, "removeAffectedTenants", { serviceId: exchange, tenantIds, reason });
  await acting.notYet(
    writer,
    "removeAffectedTenants",
    { serviceId: exchange, tenantIds, reason },
    "998 of these tenants",
  );
  expect(await told()).toMatchObject({
    affectedTenantCount: 3,
    regions: [
      { value: "europe-west", tenants: 2 },
      { value: "korea-central", tenants: 1 },
    ],
  });
  expect((await tenantsOf({ text: "CONTOSO" }))?.toSorted()).toEqual(["contoso Exchange", "contoso SharePoint"]);
});

test("One person writes the notice, another releases it, and neither is of security or of a service.", async () => {
  const { acting } = the;
  const draft = {
    title: "A stolen token",
    description: "A token was stolen.",
    effectOnCustomerData: "Mail was read.",
    actionsTaken: "The token is revoked.",
    channel: "message center",
    recipientGroups: [
      { name: "Those of Exchange", serviceIds: [the.id("Exchange")] },
      { name: "Those of SharePoint in Europe", serviceIds: [the.id("SharePoint")], regions: ["europe-west"] },
    ],
    nextUpdate: "Which mailboxes.",
    nextUpdateAt: at(24),
  };
  for (const by of ["security-lead", "exchange-engineer"])
    await acting.mayNot(by, "draftCustomerNotice", draft, communicationsName);
  ({ id: noticeId } = await acting.does(writer, "draftCustomerNotice", draft));
  await acting.notYet(releaser, "releaseCustomerNotice", { noticeId, expectedVersion: 1 }, "고객 권장 조치", "ko");
  const reason = "Administrators ask what to do.";
  await acting.does(writer, "amendCustomerNotice", { noticeId, suggestedActions: "Sign in anew.", reason });
  const { errors } = await shared.cordon.attempt(writer, "releaseCustomerNotice", {
    incidentId: acting.incidentId,
    noticeId,
    expectedVersion: 2,
  });
  expect(errors[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
  expect([await kindsFor(writer), await kindsFor(releaser)]).toEqual([
    ["CUSTOMER_NOTICE"],
    ["CUSTOMER_NOTICE", "NOTICE_RELEASE"],
  ]);
  await acting.does(releaser, "releaseCustomerNotice", { noticeId, expectedVersion: 2 });
});

test("What was sent is on record with its proof, whom it did not reach is still to be told, and the promise is kept by a second notice.", async () => {
  const { acting } = the;
  const delivery = (groupNumber: number, sentCount: number, more: object = {}) => ({
    noticeId,
    groupNumber,
    sentAt: new Date().toISOString(),
    sentCount,
    failedCount: 0,
    proof: `Message ${groupNumber}`,
    ...more,
  });
  await acting.does(writer, "recordNoticeDelivery", delivery(1, 2));
  const failed = { failedCount: 1, failedTenantIds: ["adatum"] };
  await acting.does(writer, "recordNoticeDelivery", delivery(2, 1, failed));
  expect(await tenantsOf({ notified: false })).toEqual(["adatum SharePoint"]);
  await acting.does(writer, "recordNoticeDelivery", delivery(2, 1));
  expect(await tenantsOf({ notified: false })).toEqual([]);
  expect(await kindsFor(releaser)).toEqual(["CUSTOMER_NOTICE"]);
  const { id: second } = await acting.does(writer, "draftCustomerNotice", {
    title: "Which mailboxes were read",
    supplementsId: noticeId,
    description: "Forty mailboxes were read.",
    effectOnCustomerData: "Mail of forty mailboxes was read.",
    actionsTaken: "Their owners are listed in the message center.",
    suggestedActions: "Look at the list.",
    channel: "message center",
    recipientGroups: [{ name: "Everybody who is affected" }],
    isComplete: true,
  });
  await acting.does(releaser, "releaseCustomerNotice", { noticeId: second, expectedVersion: 1 });
  expect(await kindsFor(releaser)).toEqual(["CUSTOMER_NOTICE", "NOTICE_DELIVERY"]);
  await acting.does(writer, "recordNoticeDelivery", { ...delivery(1, 3), noticeId: second });
  expect(await kindsFor(releaser)).toEqual([]);
  expect((await told())?.customerNotices.nodes).toMatchObject([
    {
      state: "SENT",
      tenantCount: 3,
      promiseKeptAt: expect.any(String),
      draftedBy: { name: "Priya Nair" },
      releasedBy: { name: "Noah Fischer" },
      deliveries: { nodes: [{ groupNumber: 1 }, { groupNumber: 2, failedCount: 1 }, { groupNumber: 2 }] },
    },
    { state: "SENT", tenantCount: 3, promiseKeptAt: null, supplements: { title: "A stolen token" } },
  ]);
});

test("The service-health board says what all may know until it is over, by two people as well.", async () => {
  const { acting } = the;
  const post = {
    title: "Some people sign in anew",
    serviceIds: [the.id("Exchange"), the.id("SharePoint")],
    regions: ["europe-west"],
    status: "IDENTIFIED",
    text: "We have ended some sessions.",
  };
  await acting.mayNot("security-lead", "draftServiceHealthPost", post, communicationsName);
  ({ id: postId } = await acting.does(writer, "draftServiceHealthPost", post));
  expect(await kindsFor(releaser)).toContain("HEALTH_POST_RELEASE");
  expect(await kindsFor(writer)).not.toContain("HEALTH_POST_RELEASE");
  await acting.notYet(
    releaser,
    "publishServiceHealthPost",
    { postId, expectedVersion: 1, nextUpdateAt: at(-1) },
    "which has passed",
  );
  await acting.does(releaser, "publishServiceHealthPost", { postId, expectedVersion: 1, nextUpdateAt: at(2) });
  await acting.does(writer, "updateServiceHealthPost", { postId, status: "MONITORING", text: "We watch." });
  await acting.does(writer, "endServiceHealthPost", { postId, text: "It is over." });
  expect((await told())?.serviceHealthPosts.nodes).toEqual([
    {
      state: "ENDED",
      status: "RESOLVED",
      text: "It is over.",
      services: [{ name: "Exchange" }, { name: "SharePoint" }],
      publishedBy: { name: "Noah Fischer" },
      updates: { nodes: ["We have ended some sessions.", "We watch.", "It is over."].map((text) => ({ text })) },
    },
  ]);
});

test("None of it is read by somebody who may not read the case.", async () => {
  await the.acting.does("security-analyst", "changeHandling", { handling: "RED", reason: "Tenants are named." });
  for (const by of ["teams-engineer", "datacenter-engineer", "executive-manager"])
    expect([by, await told(by)]).toEqual([by, null]);
  expect(await told(writer)).not.toBeNull();
});
