import { createHash } from "node:crypto";
import type { Consultation } from "../domain/records/advice/consultation.js";
import { attempt, incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";
import { rewriteChains } from "../test-support/rewrite-chains.js";

const { erin, lena, tara } = people;

let room: IncidentsRoom;
let [incidentId, consultationId] = ["", ""];
beforeAll(async () => {
  room = await openIncidentsRoom("advice_agreements");
  incidentId = await incidentAt(room, "STAFFED");
  const to = { function: "LEGAL_AFFAIRS" };
  const asked = { incidentId, to, question: "May we?", background: "We knew." };
  ({ id: consultationId } = await perform<Consultation>(room, erin, "requestConsultation", asked));
  // A refused attempt leaves nothing of its text either.
  await expect(
    attempt(room, tara, "answerConsultation", { incidentId, consultationId, text: "No." }),
  ).rejects.toMatchObject({ code: "FORBIDDEN" });
  for (const [operation, text] of [
    ["answerConsultation", "No."],
    ["supplementConsultation", "No."],
  ] as const)
    await perform(room, lena, operation, { incidentId, consultationId, text, isPrivileged: true });
  const { id: declined } = await perform<Consultation>(room, erin, "requestConsultation", asked);
  await perform(room, lena, "declineConsultation", { incidentId, consultationId: declined, reason: "No." });
});
afterAll(() => room.close());

test("Nobody finds a short answer, a question or a reason in the audit trail by trying", async () => {
  const entries = await room.database.query<{ action: string; input: object }[]>(
    "SELECT action, input FROM audit_entry WHERE subject_type IN ('Consultation', 'Incident') AND action LIKE '%Consultation'",
  );
  expect(entries.length).toBe(6);
  const kept = JSON.stringify(entries);
  for (const text of ["No.", "May we?", "We knew."]) {
    expect(kept).not.toContain(text);
    expect(kept).not.toContain(createHash("sha256").update(text).digest("hex"));
  }
  const seals = kept.match(/"saltedSha256":\s*"[0-9a-f]{64}"/g) ?? [];
  // Of two questions with their background, an answer, a supplement and a reason: the same text has another one each time.
  expect(new Set(seals).size).toBe(7);
  expect(kept.match(/"withheld":\s*true/g)).toHaveLength(1);
});

test.each([
  ["a question", "UPDATE consultation SET question = 'May I?'", "what was asked is as it was put"],
  ["its background", "UPDATE consultation SET background = NULL", "what was asked is as it was put"],
  ["an answer", "UPDATE consultation_answer SET text = 'Yes.'", "what was answered is as it was said"],
])("Whoever changes %s in the database is noticed", async (_what, statement, name) => {
  expect(await room.broken()).toEqual([]);
  await rewriteChains(room, statement);
  expect(JSON.stringify(await room.broken())).toContain(name);
  await rewriteChains(
    room,
    "UPDATE consultation SET question = 'May we?', background = 'We knew.'",
    "UPDATE consultation_answer SET text = 'No.'",
  );
});
