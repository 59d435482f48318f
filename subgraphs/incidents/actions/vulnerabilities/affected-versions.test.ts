import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import type { VulnerabilityExposure } from "../../domain/records/vulnerabilities/vulnerability-exposure.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import type { Operation } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("affected versions");
});
afterAll(() => room.close());

const { mara, erin, shai, nobody } = people;
const { exchange, sharepoint } = services;

const does = (by: Viewer, operation: Operation, vulnerabilityId: string, more: object = {}) =>
  perform<Vulnerability>(room, by, operation, { vulnerabilityId, ...more });
const assess = (by: Viewer, vulnerabilityId: string, serviceId: string, more: object) =>
  perform<VulnerabilityExposure>(room, by, "assessServiceForVulnerability", { vulnerabilityId, serviceId, ...more });
const fix = (by: Viewer, vulnerabilityId: string, serviceId: string, more: object = {}) =>
  perform<VulnerabilityExposure>(room, by, "recordVulnerabilityFix", { vulnerabilityId, serviceId, ...more });

async function confirmed(): Promise<string> {
  const { id } = await perform<Vulnerability>(room, mara, "reportVulnerability");
  await does(mara, "confirmVulnerability", id);
  return id;
}

const disclose = (id: string) => does(mara, "discloseVulnerability", id, { exceptionReason: "It is public." });

async function view(by: Viewer, id: string) {
  const query = `query ($id: ID!) { vulnerability(id: $id) { version
    exposures { state affectedVersions justification fixedVersions fixedAt }
    entries { nodes { text } } revisions { nodes { number operation summary state publishedByName } } } }`;
  const { data, errors } = await ask<{
    vulnerability: {
      readonly exposures: readonly object[];
      readonly entries: { readonly nodes: readonly { readonly text: string }[] };
      readonly revisions: { readonly nodes: readonly object[] };
    };
  }>(room, by, query, { id });
  expect(errors).toBeUndefined();
  return data?.vulnerability;
}

test("The team of a service says which versions are affected and which have the fix, and another why it is not affected", async () => {
  const id = await confirmed();
  const affectedVersions = [">= 2.1, < 2.3.4", "1.9.7"];
  await assess(erin, id, exchange, { affectedVersions });
  await assess(shai, id, sharepoint, { isAffected: false, justification: "COMPONENT_NOT_PRESENT" });
  await fix(erin, id, exchange, { fixedVersions: ["2.3.4"] });
  const seen = await view(mara, id);
  expect(seen?.exposures).toMatchObject([
    { state: "FIXED", affectedVersions, justification: null, fixedVersions: ["2.3.4"] },
    { state: "NOT_AFFECTED", affectedVersions: [], justification: "COMPONENT_NOT_PRESENT", fixedVersions: [] },
  ]);
  expect(seen?.entries.nodes.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "Found Exchange affected (>= 2.1, < 2.3.4; 1.9.7): The component runs in all farms.",
      "Found SharePoint not affected (Component not present): The component runs in all farms.",
      "The component was replaced in all farms. (2.3.4)",
    ]),
  );
});

test("A fix that comes to further versions is recorded anew, and what an assessment does not repeat no longer holds", async () => {
  const id = await confirmed();
  await assess(erin, id, exchange, { affectedVersions: ["< 2.3.4"] });
  await fix(erin, id, exchange, { fixedVersions: ["2.3.4"] });
  await fix(erin, id, exchange, {
    fixedVersions: ["2.3.4", "1.9.8"],
    affectedVersions: ["< 1.9.8", ">= 2.0, < 2.3.4"],
  });
  const both = ["< 1.9.8", ">= 2.0, < 2.3.4"];
  expect((await view(mara, id))?.exposures[0]).toMatchObject({
    ...{ state: "FIXED", affectedVersions: both, fixedVersions: ["2.3.4", "1.9.8"] },
  });
  await assess(erin, id, exchange, { isAffected: false, justification: "VULNERABLE_CODE_NOT_PRESENT" });
  await assess(erin, id, exchange, {});
  expect((await view(mara, id))?.exposures[0]).toMatchObject({
    ...{ state: "AFFECTED", affectedVersions: [], justification: null },
  });
  await does(mara, "removeServicesFromVulnerability", id, { serviceIds: [exchange] });
  await does(mara, "addServicesToVulnerability", id, { serviceIds: [exchange] });
  expect((await view(mara, id))?.exposures[0]).toMatchObject({ state: "UNDER_INVESTIGATION", fixedVersions: [] });
});

test.each([
  [{ isAffected: false, affectedVersions: ["< 2.3.4"] }, "`affectedVersions`"],
  [{ isAffected: true, justification: "COMPONENT_NOT_PRESENT" }, "`justification`"],
])("An assessment that contradicts itself is refused: %j", async (contradiction, words) => {
  const id = await confirmed();
  const of = { vulnerabilityId: id, serviceId: exchange };
  await expect(attempt(room, erin, "assessServiceForVulnerability", { ...of, ...contradiction })).rejects.toMatchObject(
    { code: "BAD_USER_INPUT", message: expect.stringContaining(words) },
  );
});

test("A version that is both affected and fixed is refused", async () => {
  const id = await confirmed();
  await assess(erin, id, exchange, {});
  const versions = { affectedVersions: ["<= 2.3.4"], fixedVersions: ["1.9.8", "2.3.4"] };
  const input = { vulnerabilityId: id, serviceId: exchange, ...versions };
  expect(await unmetGates(attempt(room, erin, "recordVulnerabilityFix", input))).toEqual([
    "FIXED_VERSIONS_NOT_AFFECTED",
  ]);
  expect((await view(mara, id))?.exposures[0]).toMatchObject({ state: "AFFECTED", fixedVersions: [] });
});

test("A version that was found affected before is not fixed until somebody says anew which are affected", async () => {
  const id = await confirmed();
  await assess(erin, id, exchange, { affectedVersions: ["<= 2.3.4"] });
  const input = { vulnerabilityId: id, serviceId: exchange, fixedVersions: ["2.3.4"] };
  for (const affectedVersions of [undefined, null])
    expect(await unmetGates(attempt(room, erin, "recordVulnerabilityFix", { ...input, affectedVersions }))).toEqual([
      "FIXED_VERSIONS_NOT_AFFECTED",
    ]);
  expect((await view(mara, id))?.exposures[0]).toMatchObject({ state: "AFFECTED", fixedVersions: [] });
  await fix(erin, id, exchange, { fixedVersions: ["2.3.4"], affectedVersions: ["< 2.3.4"] });
  expect((await view(mara, id))?.exposures[0]).toMatchObject({ state: "FIXED", affectedVersions: ["< 2.3.4"] });
});

test("A fix that is recorded again as it stands keeps its day and is no revision, and one with other words is another", async () => {
  const id = await confirmed();
  await disclose(id);
  await assess(erin, id, exchange, {});
  await fix(erin, id, exchange);
  await fix(erin, id, exchange);
  await fix(erin, id, exchange, { fix: "It was replaced in the last farm as well." });
  expect((await view(nobody, id))?.revisions.nodes.map((one) => (one as { operation: string }).operation)).toEqual([
    ...["DISCLOSE_VULNERABILITY", "ASSESS_SERVICE_FOR_VULNERABILITY"],
    ...["RECORD_VULNERABILITY_FIX", "RECORD_VULNERABILITY_FIX"],
  ]);
});

test("What is said anew of a service or of its exploitation is a revision of what was disclosed, by whoever said it", async () => {
  const id = await confirmed();
  await disclose(id);
  await assess(erin, id, exchange, { affectedVersions: ["< 2.3.4"] });
  await assess(erin, id, exchange, { affectedVersions: ["< 2.3.4"] });
  await fix(erin, id, exchange, { fixedVersions: ["2.3.4"] });
  await does(mara, "markVulnerabilityExploited", id);
  await does(mara, "markVulnerabilityExploited", id);
  await does(mara, "addServicesToVulnerability", id);
  expect((await view(nobody, id))?.revisions.nodes.slice(1)).toMatchObject([
    {
      ...{ number: 2, operation: "ASSESS_SERVICE_FOR_VULNERABILITY", state: "DISCLOSED", publishedByName: "Erin" },
      summary: "Found Exchange affected (< 2.3.4): The component runs in all farms.",
    },
    {
      ...{ number: 3, operation: "RECORD_VULNERABILITY_FIX" },
      summary: "Fixed Exchange (2.3.4): The component was replaced in all farms.",
    },
    { number: 4, operation: "MARK_VULNERABILITY_EXPLOITED" },
    { number: 5, operation: "ADD_SERVICES_TO_VULNERABILITY", summary: expect.stringContaining("Teams") },
  ]);
});

test("Before the disclosure nothing that a team says is a revision, nor does it make another version of the vulnerability", async () => {
  const id = await confirmed();
  const before = await view(mara, id);
  await assess(erin, id, exchange, { affectedVersions: ["< 2.3.4"] });
  expect(await view(mara, id)).toMatchObject({
    version: (before as { version?: number }).version,
    revisions: { nodes: [] },
  });
});
