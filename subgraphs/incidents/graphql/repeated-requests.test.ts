import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../domain/records/evidence/evidence-transfer.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { inputs } from "../test-support/inputs.js";
import { people, teams } from "../test-support/organization.js";

const { sora, sena, erin, lena, paul } = people;

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("repeated_requests");
});
afterAll(() => room.close());

/** Sends an operation with a key that is its own, and says how to send the same again. */
function keyed(viewer: Viewer, operation: string, input: object, fields: string) {
  const type = `${operation[0]?.toUpperCase()}${operation.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${operation}(input: $input) { __typename ${fields} } }`;
  const key = { idempotencyKey: `${operation} ${JSON.stringify(input)}` };
  return async (by: Viewer = viewer) => {
    const { data, errors } = await ask<{ answer: Record<string, unknown> | null }>(room, by, document, { input }, key);
    expect(errors).toBeUndefined();
    return data?.answer ?? {};
  };
}

const dueAt = () => new Date(room.now.getTime() + 86_400_000).toISOString();

test("Who asked reads no answer that has become privileged since, by asking with the same key again", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const input = { incidentId, to: { function: "LEGAL_AFFAIRS" }, question: "May we?", dueAt: dueAt() };
  const send = keyed(
    erin,
    "requestConsultation",
    input,
    "... on Consultation { id question answers { nodes { text } } }",
  );
  const { id } = await send();
  const answer = { incidentId, consultationId: id, isPrivileged: true, text: "ATTORNEY-CLIENT" };
  await perform<Consultation>(room, lena, "answerConsultation", answer);
  expect(await send()).toEqual({ __typename: "Consultation", id, question: null, answers: { nodes: [] } });
  const { answer: remembered } = (
    await room.database.query("SELECT answer FROM idempotency_key WHERE action = 'requestConsultation'")
  )[0];
  expect(remembered).toEqual({ id });
});

const places =
  "... on Evidence { id storagePlace custody { storagePlace } custodyEntries { nodes { storagePlace } } custodyReport }";

test("Who accessed evidence once reads no place by a repetition: each access is on record", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const input = { incidentId, evidenceId, reason: "To compare hashes.", timeZone: "Asia/Seoul" };
  const access = keyed(sena, "accessEvidence", input, places);
  const { storagePlace, custodyEntries } = await access();
  expect(storagePlace).toBe(inputs.collectEvidence.storagePlace);
  expect(custodyEntries).toEqual({ nodes: [{ storagePlace }, { storagePlace }] });
  await perform(room, sora, "moveEvidence", { incidentId, evidenceId, storagePlace: "VAULT 9" });
  for (const by of [sena, { ...sena, memberships: [teams.communications] }]) {
    const repeated = await access(by);
    expect(repeated.storagePlace).toBeNull();
    expect(JSON.stringify(repeated)).not.toContain("VAULT 9");
  }
});

test("Who handed evidence over reads no later place with the key of its collection", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const collect = keyed(sora, "collectEvidence", { ...inputs.collectEvidence, incidentId }, places);
  const { id: evidenceId } = await collect();
  const of = { incidentId, evidenceId };
  const { id: evidenceTransferId } = await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", of);
  await perform(room, sena, "acceptEvidenceTransfer", { incidentId, evidenceTransferId, storagePlace: "VAULT 9" });
  expect(JSON.stringify(await collect())).not.toContain("VAULT 9");
});

test("Who opened an incident does not find it by the same key once it is not theirs to read", async () => {
  const open = keyed(paul, "openIncident", inputs.openIncident, "... on Incident { id title }");
  const { id: incidentId } = await open();
  expect(await open()).toMatchObject({ __typename: "Incident", id: incidentId });
  await perform(room, sora, "receiveEscalation", { incidentId });
  await perform(room, sora, "formVirtualTeam", { incidentId });
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const sees = await ask(room, paul, `{ incident(id: "${incidentId}") { id } }`);
  expect(sees.data).toEqual({ incident: null });
  expect(await open()).toEqual({ __typename: "NotFound" });
});
