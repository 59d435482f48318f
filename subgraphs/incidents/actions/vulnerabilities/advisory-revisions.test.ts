import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import { ask } from "../../test-support/ask.js";
import { attempt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import type { Operation } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";
import { later } from "../../test-support/policies/policy-scenario.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("advisory revisions");
});
afterAll(() => room.close());

const { mara, sora, erin, nobody } = people;
const { exchange } = services;

const does = (operation: Operation, vulnerabilityId: string, more: object = {}) =>
  perform<Vulnerability>(room, mara, operation, { vulnerabilityId, ...more });

async function confirmed(): Promise<string> {
  const { id } = await perform<Vulnerability>(room, mara, "reportVulnerability", { serviceIds: [exchange] });
  await does("confirmVulnerability", id);
  return id;
}

/** One that is public though Exchange has not fixed it. */
async function disclosed(more: object = {}): Promise<string> {
  const id = await confirmed();
  await does("discloseVulnerability", id, { exceptionReason: "It is on a forum.", ...more });
  return id;
}

interface Revision {
  readonly number: number;
  readonly [field: string]: unknown;
}

async function revisionsOf(id: string, by: Viewer, page = ""): Promise<readonly Revision[]> {
  const query = `query ($id: ID!) { vulnerability(id: $id) { revisions${page} { nodes { number operation summary state handling advisory
    cveId title description severity cvssVector cvssScore publishedAt publishedByName publishedBy { id } } } } }`;
  const { data, errors } = await ask(room, by, query, { id });
  expect(errors).toBeUndefined();
  return (data as { vulnerability: { revisions: { nodes: readonly Revision[] } } }).vulnerability.revisions.nodes;
}

const revisionOf = async (id: string) =>
  (await room.database.query<{ revision: number }[]>("SELECT revision FROM vulnerability WHERE id = $1", [id]))[0]
    ?.revision;

test("A published advisory is amended revision by revision, each with what it said, what changed, who and when", async () => {
  const id = await disclosed({ advisory: "ADV-1" });
  const published = room.now;
  later(room, 60_000);
  await does("amendVulnerability", id, {
    ...{ title: "Reminders and notes leak a hash", severity: "HIGH", advisory: "ADV-1, revision 2" },
    reason: "Notes are affected, too.",
  });
  expect(await revisionsOf(id, nobody)).toEqual([
    {
      ...{ number: 1, operation: "DISCLOSE_VULNERABILITY", state: "DISCLOSED", handling: "GREEN" },
      summary: "ADV-1, by exception: It is on a forum.",
      ...{ advisory: "ADV-1", cveId: null, severity: "CRITICAL", cvssScore: 9.8 },
      ...{ title: "Calendar reminders leak a hash", description: expect.any(String), cvssVector: expect.any(String) },
      ...{ publishedAt: published.toISOString(), publishedByName: "Mara", publishedBy: { id: mara.personId } },
    },
    expect.objectContaining({
      ...{ number: 2, operation: "AMEND_VULNERABILITY", summary: "Notes are affected, too." },
      ...{ advisory: "ADV-1, revision 2", title: "Reminders and notes leak a hash", severity: "HIGH" },
      publishedAt: room.now.toISOString(),
    }),
  ]);
  expect((await revisionsOf(id, nobody, "(first: 1)")).map(({ number }) => number)).toEqual([1]);
  expect((await revisionsOf(id, nobody, "(last: 1)")).map(({ number }) => number)).toEqual([2]);
});

test("The weaknesses that a vulnerability comes of are part of its advisory, and what was thought before stays among its entries", async () => {
  const id = await confirmed();
  await does("amendVulnerability", id, {
    severity: undefined,
    cweIds: ["CWE-20"],
    reason: "The input is not checked.",
  });
  await does("discloseVulnerability", id, { exceptionReason: "It is public." });
  const weaknesses = ["CWE-918", "CWE-20"];
  await does("amendVulnerability", id, { severity: undefined, cweIds: weaknesses, reason: "It is a forged request." });
  await does("amendVulnerability", id, { severity: undefined, cweIds: weaknesses, reason: "As it was." });
  await does("amendVulnerability", id, { severity: undefined, cweIds: null, reason: "It is looked at again." });
  const query = `query ($id: ID!) { vulnerability(id: $id) { cweIds revisions { nodes { cweIds } } entries { nodes { text } } } }`;
  const { data } = await ask<{
    vulnerability: { entries: { nodes: readonly { text: string }[] }; [field: string]: unknown };
  }>(room, mara, query, { id });
  expect(data?.vulnerability).toMatchObject({
    cweIds: [],
    revisions: { nodes: [{ cweIds: ["CWE-20"] }, { cweIds: weaknesses }, { cweIds: [] }] },
  });
  expect(data?.vulnerability.entries.nodes.map(({ text }) => text)).toEqual(
    expect.arrayContaining([
      "It is a forged request. (before: CWE-20)",
      "It is looked at again. (before: CWE-918, CWE-20)",
    ]),
  );
});

test("Vulnerabilities are found by any of the weaknesses that they come of", async () => {
  const { id } = await perform<Vulnerability>(room, mara, "reportVulnerability", { cweIds: ["CWE-1321", "CWE-20"] });
  const found = async (cweIds: readonly string[]) => {
    const query = "query ($cweIds: [String!]) { vulnerabilities(filter: { cweIds: $cweIds }) { nodes { id } } }";
    return (await ask(room, mara, query, { cweIds })).data;
  };
  expect(await found(["CWE-79", "CWE-1321"])).toEqual({ vulnerabilities: { nodes: [{ id }] } });
  expect(await found(["CWE-79"])).toEqual({ vulnerabilities: { nodes: [] } });
});

test("What changes nothing of an advisory is no revision of it, and before the disclosure there is none", async () => {
  const id = await confirmed();
  await does("amendVulnerability", id, { title: "Something else" });
  expect([await revisionOf(id), await revisionsOf(id, mara)]).toEqual([0, []]);
  const early = { vulnerabilityId: id, advisory: "ADV-1" };
  expect(await unmetGates(attempt(room, mara, "amendVulnerability", early))).toEqual(["ADVISORY_PUBLISHED"]);
  await does("discloseVulnerability", id, { exceptionReason: "It is public." });
  await does("amendVulnerability", id, { severity: undefined, fixDueAt: new Date("2030-01-01"), reason: "Agreed." });
  expect([await revisionOf(id), (await revisionsOf(id, mara)).length]).toEqual([1, 1]);
});

test("What is said again as it stands is no revision of an advisory, neither amended nor marked", async () => {
  const id = await disclosed({ advisory: "ADV-1" });
  const same = { title: "Calendar reminders leak a hash", severity: "CRITICAL", cveId: null, cvssScore: 9.8 };
  await does("amendVulnerability", id, { ...same, advisory: "ADV-1", reason: "As it was." });
  await does("changeVulnerabilityHandling", id, { handling: "GREEN" });
  await does("reopenVulnerability", id, { reason: "The fix is incomplete." });
  await does("amendVulnerability", id, { ...same, reason: "As it was." });
  expect([await revisionOf(id), (await revisionsOf(id, nobody)).map(({ number }) => number)]).toEqual([2, [1, 2]]);
  await does("amendVulnerability", id, { ...same, severity: "HIGH" });
  expect(await revisionOf(id)).toBe(3);
});

test("That it was reopened, withdrawn and disclosed anew are revisions, too", async () => {
  const id = await disclosed();
  await does("reopenVulnerability", id, { reason: "The fix is incomplete." });
  await does("rejectVulnerability", id, { reason: "The CVE id was rejected." });
  await does("reopenVulnerability", id, { reason: "It was assigned again." });
  await does("confirmVulnerability", id);
  await does("discloseVulnerability", id, { advisory: "ADV-9", exceptionReason: "It is public." });
  expect((await revisionsOf(id, nobody)).map(({ number, operation, state }) => [number, operation, state])).toEqual([
    [1, "DISCLOSE_VULNERABILITY", "DISCLOSED"],
    [2, "REOPEN_VULNERABILITY", "CONFIRMED"],
    [3, "REJECT_VULNERABILITY", "REJECTED"],
    [4, "REOPEN_VULNERABILITY", "REPORTED"],
    [5, "DISCLOSE_VULNERABILITY", "DISCLOSED"],
  ]);
  expect(await revisionOf(id)).toBe(5);
});

test("What was published among few stays among them when the vulnerability is opened to more, who keep what they could read from then on", async () => {
  const id = await disclosed({ handling: "AMBER_STRICT" });
  await does("changeVulnerabilityHandling", id, { handling: "GREEN", reason: "It is public." });
  await does("amendVulnerability", id, { description: "What everybody may know." });
  const numbers = async (by: Viewer) => (await revisionsOf(id, by)).map(({ number }) => number);
  expect([await numbers(nobody), await numbers(sora), await numbers(erin)]).toEqual([
    [2, 3],
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect((await revisionsOf(id, nobody))[0]).toMatchObject({
    ...{ operation: "CHANGE_VULNERABILITY_HANDLING", summary: "It is public.", state: "DISCLOSED", handling: "GREEN" },
    description: expect.not.stringContaining("everybody"),
  });
});

test("No revision is ever changed", async () => {
  const id = await disclosed();
  for (const change of ["UPDATE vulnerability_revision SET title = 'Other'", "DELETE FROM vulnerability_revision"])
    await expect(room.database.query(`${change} WHERE vulnerability_id = $1`, [id])).rejects.toThrow();
});
