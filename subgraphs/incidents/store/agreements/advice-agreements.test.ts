import { createHash } from "node:crypto";
import { endedReason } from "../../domain/advice/ended-reason.js";
import type { Consultation } from "../../domain/records/advice/consultation.js";
import { attempt, dismiss, incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { rewriteChains } from "../../test-support/rewrite-chains.js";
import { tables } from "../tables.js";

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
  const { id: withdrawn } = await perform<Consultation>(room, erin, "requestConsultation", asked);
  await perform(room, erin, "withdrawConsultation", { incidentId, consultationId: withdrawn, reason: "No need." });
});
afterAll(() => room.close());

test("Nobody finds a short answer, a question or a reason in the audit trail by trying", async () => {
  const entries = await room.database.query<{ action: string; input: object }[]>(
    "SELECT action, input FROM audit_entry WHERE subject_type IN ('Consultation', 'Incident') AND action LIKE '%Consultation'",
  );
  expect(entries.length).toBe(8);
  const kept = JSON.stringify(entries);
  for (const text of ["No.", "No need.", "May we?", "We knew."]) {
    expect(kept).not.toContain(text);
    expect(kept).not.toContain(createHash("sha256").update(text).digest("hex"));
  }
  const seals = kept.match(/"saltedSha256":\s*"[0-9a-f]{64}"/g) ?? [];
  // Of three questions with their background, an answer, a supplement and two reasons: the same text has another one each time.
  expect(new Set(seals).size).toBe(10);
  expect(kept.match(/"withheld":\s*true/g)).toHaveLength(1);
});

const reasonAgreement = "why a question was declined or taken back is as it was said";

test.each([
  ["a question", "UPDATE consultation SET question = 'May I?'", "what was asked is as it was put"],
  ["its background", "UPDATE consultation SET background = NULL", "what was asked is as it was put"],
  ["why one was declined", "UPDATE consultation SET reason = 'Yes.' WHERE state = 'DECLINED'", reasonAgreement],
  ["that it says why at all", "UPDATE consultation SET reason = NULL WHERE state = 'DECLINED'", reasonAgreement],
  ["why one was taken back", "UPDATE consultation SET reason = 'Yes.' WHERE state = 'WITHDRAWN'", reasonAgreement],
  [
    "a withdrawal into a refusal",
    "UPDATE consultation SET state = 'DECLINED' WHERE state = 'WITHDRAWN'",
    reasonAgreement,
  ],
  [
    "it into the end of the incident",
    "UPDATE consultation SET reason = 'The incident ended.' WHERE state = 'WITHDRAWN'",
    reasonAgreement,
  ],
  ["an answer", "UPDATE consultation_answer SET text = 'Yes.'", "what was answered is as it was said"],
])("Whoever changes %s in the database is noticed", async (_what, statement, name) => {
  expect(await room.broken()).toEqual([]);
  await rewriteChains(room, statement);
  expect(JSON.stringify(await room.broken())).toContain(name);
  await rewriteChains(
    room,
    "UPDATE consultation SET question = 'May we?', background = 'We knew.'",
    "UPDATE consultation SET state = 'WITHDRAWN' WHERE reason = 'No need.' OR state = 'WITHDRAWN'",
    "UPDATE consultation SET reason = CASE state WHEN 'DECLINED' THEN 'No.' WHEN 'WITHDRAWN' THEN 'No need.' END",
    "UPDATE consultation_answer SET text = 'No.'",
  );
});

test("What the end of an incident takes back needs no seal", async () => {
  const ending = await incidentAt(room, "RECEIVED");
  const { id } = await perform<Consultation>(room, erin, "requestConsultation", { incidentId: ending });
  await dismiss(room, ending);
  expect(await room.database.manager.findOneByOrFail(tables.Consultation, { id })).toMatchObject({
    state: "WITHDRAWN",
    reason: endedReason,
  });
  expect(await room.broken()).toEqual([]);
});
