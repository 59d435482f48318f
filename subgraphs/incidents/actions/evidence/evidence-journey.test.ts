import type { Result } from "../../../../platform/actions/action.js";
import type { Viewer } from "../../../../platform/identity/viewer.js";
import { writeReports } from "../../commands/custody-report.js";
import type { Evidence } from "../../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../domain/records/evidence/evidence-transfer.js";
import type { Disposal } from "../../domain/records/retention/disposal.js";
import type { LegalHold } from "../../domain/records/retention/legal-hold.js";
import { tables } from "../../store/tables.js";
import {
  advance,
  attempt,
  exchange,
  incidentOf,
  incidentOfTwo,
  outlastRetention,
  perform,
  sharepoint,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import type { Operation } from "../../test-support/inputs.js";
import { people, services } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("evidence journey");
});
afterAll(() => room.close());

const { sora, sena, erin, shai, lena, mina } = people;
const day = 24 * 3_600_000;
const forbidden = { code: "FORBIDDEN" };

test("Evidence passes from security to a service and back, outlives the incident, and ends when two people and the law let it", async () => {
  const incidentId = await incidentOfTwo(room, "ANALYSED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", {
    incidentId,
    serviceId: services.exchange,
    title: "Disk of mail-12",
  });
  const of = { incidentId, evidenceId };
  const refused = async (by: Viewer, operation: Operation, input: object): Promise<readonly string[] | Result> =>
    unmetGates(attempt(room, by, operation, { incidentId, ...input }));
  const handOver = async (from: Viewer, to: Viewer, storagePlace: string, timeZone: string) => {
    const offer = { ...of, personId: to.personId };
    const { id } = await perform<EvidenceTransfer>(room, from, "offerEvidenceTransfer", offer);
    // The team of the other service has no part in it.
    await expect(
      attempt(room, shai, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: id }),
    ).rejects.toMatchObject(forbidden);
    await perform(room, to, "acceptEvidenceTransfer", { incidentId, evidenceTransferId: id, storagePlace, timeZone });
  };
  await handOver(sora, erin, "Exchange laboratory", "America/New_York");
  await expect(attempt(room, sora, "exportEvidence", of)).rejects.toMatchObject(forbidden);
  await perform(room, erin, "verifyEvidence", of);

  // Held from early on, and by nothing lifted but by two people.
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", of);
  await handOver(erin, sena, "Vault 7", "Europe/Berlin");
  for (const [from, to] of [
    ["ANALYSED", "MITIGATED"],
    ["MITIGATED", "VALIDATED"],
  ] as const)
    for (const service of [exchange, sharepoint]) await advance(room, incidentId, from, to, service);
  await advance(room, incidentId, "VALIDATED", "CLOSED");
  const retainUntil = new Date(room.now.getTime() + 10 * day);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil });
  expect(await incidentOf(room, incidentId)).toMatchObject({ legalHold: true });
  expect(await refused(sora, "archiveIncident", { retainUntil, legalHold: false })).toEqual([
    "RETAINED_INTO_THE_FUTURE",
  ]);
  const sooner = new Date(retainUntil.getTime() - day);
  for (const operation of ["setRetention", "archiveIncident"] as const)
    expect(await refused(sora, operation, { retainUntil: sooner })).toEqual(["RETAINED_INTO_THE_FUTURE"]);
  expect(await refused(sora, "requestEvidenceDisposal", of)).toEqual(["NO_HOLD_IN_FORCE", "RETENTION_OVER"]);
  await expect(attempt(room, mina, "liftLegalHold", { incidentId, legalHoldId })).resolves.toMatchObject({
    __typename: "TransitionRefused",
  });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId, approverId: mina.personId });
  await expect(attempt(room, lena, "liftLegalHold", { incidentId, legalHoldId })).rejects.toMatchObject({
    ...forbidden,
    extensions: { separatedFrom: ["requestHoldLift"] },
  });
  expect(await refused(sora, "requestEvidenceDisposal", of)).toEqual(["NO_HOLD_IN_FORCE", "RETENTION_OVER"]);
  await perform(room, mina, "liftLegalHold", { incidentId, legalHoldId });
  expect(await refused(sora, "requestEvidenceDisposal", of)).toEqual(["RETENTION_OVER"]);

  outlastRetention(room);
  // Whoever has it does not both ask and destroy.
  const own = await perform<Disposal>(room, sena, "requestEvidenceDisposal", of);
  await expect(attempt(room, sena, "disposeEvidence", { incidentId, disposalId: own.id })).rejects.toMatchObject(
    forbidden,
  );
  await perform(room, sena, "cancelDisposal", { incidentId, disposalId: own.id });
  const { id: disposalId } = await perform<Disposal>(room, sora, "requestEvidenceDisposal", of);
  const again = await perform<LegalHold>(room, lena, "placeLegalHold", { ...of, matter: "Claim 2026/20" });
  expect(await refused(sena, "disposeEvidence", { disposalId })).toEqual(["NO_HOLD_IN_FORCE"]);
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId: again.id, approverId: mina.personId });
  await perform(room, mina, "liftLegalHold", { incidentId, legalHoldId: again.id });
  await perform(room, sena, "disposeEvidence", { incidentId, disposalId });

  const chain = await room.database.manager.find(tables.CustodyEntry, {
    where: { evidenceId },
    order: { sequence: "ASC" },
  });
  expect(chain.map((one) => [one.event, one.handlerName, one.otherPartyName, one.timeZone])).toEqual([
    ["COLLECTED", "Sora", null, "Asia/Seoul"],
    ["TRANSFERRED", "Erin", "Sora", "America/New_York"],
    ["VERIFIED", "Erin", null, "Asia/Seoul"],
    ["TRANSFERRED", "Sena", "Erin", "Europe/Berlin"],
    ["DISPOSED", "Sena", "Sora", "Asia/Seoul"],
  ]);
  const { text, intact } = await writeReports(room.url, { incident: incidentId, evidence: evidenceId }, room.now);
  expect(intact).toBe(true);
  expect(text).toMatch(/\| 5 \| .* \| Disposed \| Sena \| Vault 7 \| requested by Sora; /);
  expect(await room.broken()).toEqual([]);
});
