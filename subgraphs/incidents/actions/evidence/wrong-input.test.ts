import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { inputs, type Operation } from "../../test-support/inputs.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("wrong input on evidence");
});
afterAll(() => room.close());

const { sora, sena, erin, mina, nobody, robo } = people;

async function collected(handling?: string) {
  const incidentId = await incidentAt(room, "TEAM_FORMED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  if (handling) await perform(room, sora, "changeHandling", { incidentId, handling });
  return { incidentId, evidenceId };
}

/** What is answered over GraphQL to an operation with its usual input, changed where the test says so. */
async function answerTo(viewer: Viewer, operation: Operation, changes: object): Promise<string> {
  const type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const input = { ...(inputs as Readonly<Record<string, object>>)[operation], ...changes };
  const mutation = `mutation ($input: ${type}!) { ${operation}(input: $input) {
    __typename ... on Problem { message }
  } }`;
  const { data, errors } = await ask(room, viewer, mutation, { input });
  return JSON.stringify([data, errors?.map(({ message, extensions }) => [message, extensions])]);
}

const chainOf = (evidenceId: string) => room.database.manager.countBy(tables.CustodyEntry, { evidenceId });
const inAnHour = () => new Date(room.now.getTime() + 3_600_000).toISOString();

const operations = ["accessEvidence", "moveEvidence", "verifyEvidence", "exportEvidence", "archiveEvidence"] as const;

test.each(operations)(
  "%s takes no time ahead, no time zone that is none, and nothing before the last entry",
  async (name) => {
    const of = await collected();
    expect(await answerTo(sora, name, { ...of, occurredAt: inAnHour() })).toMatch(/is ahead/);
    expect(await answerTo(sora, name, { ...of, occurredAt: "2020-01-01T00:00:00Z" })).toMatch(/lies before it/);
    for (const timeZone of ["Mars/Olympus", "", "KST+9", "Asia/Seoul\u0000"])
      expect(await answerTo(sora, name, { ...of, timeZone })).toMatch(/timeZone/);
    for (const occurredAt of ["yesterday", "0000-00-00T00:00:00Z", "2026-13-40T00:00:00Z"])
      expect(await answerTo(sora, name, { ...of, occurredAt })).toMatch(/occurredAt|DateTime|Date/);
    expect(await chainOf(of.evidenceId)).toBe(1);
  },
);

test.each([
  ["verifyEvidence", { sha256: "a".repeat(63) }, /sha256/],
  ["verifyEvidence", { sha256: "g".repeat(64) }, /sha256/],
  ["verifyEvidence", { sha256: `${"a".repeat(64)}\n` }, /sha256/],
  ["exportEvidence", { copySha256: "A".repeat(64) }, /copySha256/],
  ["exportEvidence", { recipient: "" }, /recipient/],
  ["exportEvidence", { recipient: "   " }, /recipient/],
  ["exportEvidence", { recipient: null }, /recipient/],
  ["exportEvidence", { recipient: "x".repeat(401) }, /recipient/],
  ["exportEvidence", { legalBasis: "" }, /legalBasis/],
  ["moveEvidence", { storagePlace: "" }, /storagePlace/],
  ["archiveEvidence", { storagePlace: "x".repeat(1_001) }, /storagePlace/],
  ["accessEvidence", { reason: " " }, /reason/],
] as const)("%s refuses %j", async (operation, changes, why) => {
  const of = await collected();
  expect(await answerTo(sora, operation, { ...of, ...changes })).toMatch(why);
  expect(await chainOf(of.evidenceId)).toBe(1);
});

test.each(["-1", "1.5", "1e3", "1e999", "NaN", "Infinity", "0x10", "01", "9".repeat(19), " 1", "1 ", "", "１２"])(
  "A size of %j bytes is none",
  async (sizeBytes) => {
    const incidentId = await incidentAt(room, "SUSPECTED");
    expect(await answerTo(sora, "collectEvidence", { incidentId, sizeBytes })).toMatch(/sizeBytes/);
    expect(await room.database.manager.countBy(tables.Evidence, { incidentId })).toBe(0);
  },
);

test("Evidence goes to a person who may read the case: not to its custodian, a program, nobody, or somebody who is shut out", async () => {
  const of = await collected();
  for (const { personId } of [sora, robo, nobody])
    expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", { ...of, personId }))).toEqual([
      "RECEIVER_FITS",
    ]);
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", { ...of, personId: of.incidentId }))).toEqual([
    "RECEIVER_FITS",
  ]);
  expect(await answerTo(sora, "offerEvidenceTransfer", { ...of, personId: "sena" })).toMatch(/personId/);
  const red = await collected("RED");
  expect(await answerTo(sora, "offerEvidenceTransfer", { ...red, personId: mina.personId })).toMatch(/RED/);
  const transfers = room.database.manager.countBy(tables.EvidenceTransfer, { incidentId: of.incidentId });
  expect(await transfers).toBe(0);
});

test("What is offered is offered once, accepted by nobody else, and not after it was taken back or answered", async () => {
  const of = await collected();
  const { incidentId } = of;
  const offer = () => perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", of);
  const { id } = await offer();
  const taking = { incidentId, evidenceTransferId: id };
  expect(await unmetGates(attempt(room, sora, "offerEvidenceTransfer", { ...of, personId: erin.personId }))).toEqual([
    "TRANSFER_SETTLED",
  ]);
  for (const other of [erin, sora, mina])
    for (const answer of ["acceptEvidenceTransfer", "declineEvidenceTransfer"] as const)
      await expect(attempt(room, other, answer, taking)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await expect(attempt(room, sena, "withdrawEvidenceTransfer", taking)).rejects.toMatchObject({ code: "FORBIDDEN" });
  await perform(room, sora, "withdrawEvidenceTransfer", taking);
  for (const late of ["acceptEvidenceTransfer", "declineEvidenceTransfer"] as const)
    expect(await attempt(room, sena, late, taking)).toMatchObject({ __typename: "TransitionRefused" });

  const second = { incidentId, evidenceTransferId: (await offer()).id };
  const both = await Promise.all([
    attempt(room, sena, "acceptEvidenceTransfer", second),
    attempt(room, sora, "withdrawEvidenceTransfer", second),
  ]);
  expect(both.filter((one) => "__typename" in one && one.__typename === "TransitionRefused")).toHaveLength(1);
  const { custodianName } = await room.database.manager.findOneByOrFail(tables.Evidence, { id: of.evidenceId });
  expect(await chainOf(of.evidenceId)).toBe(custodianName === "Sena" ? 2 : 1);
  expect(await room.broken()).toEqual([]);
});

test("Evidence of another incident is not found, whatever is asked of it", async () => {
  const { evidenceId } = await collected();
  const incidentId = await incidentAt(room, "RECEIVED");
  for (const name of [...operations, "offerEvidenceTransfer", "requestEvidenceDisposal"] as const)
    expect(await answerTo(sora, name, { incidentId, evidenceId })).toMatch(/NOT_FOUND|NotFound|no evidence/i);
});
