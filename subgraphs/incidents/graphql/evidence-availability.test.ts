import type { Viewer } from "../../../platform/identity/viewer.js";
import { codeOfName } from "../../response-model/schema/operations/code-of-name.js";
import type { Evidence } from "../domain/records/evidence/evidence.js";
import type { EvidenceTransfer } from "../domain/records/evidence/evidence-transfer.js";
import type { LegalHold } from "../domain/records/retention/legal-hold.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, incidentOf, outlastRetention, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("evidence availability");
});
afterAll(() => room.close());

const { sora, sena, lena, tara } = people;

interface Available {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly isFromHere: boolean;
  readonly whyNot: string | null;
  readonly gates: readonly { readonly gate: string; readonly standing: string; readonly message: string | null }[];
}
interface WithOperations {
  readonly availableOperations: readonly Available[];
}
interface Told extends WithOperations {
  readonly evidence: readonly (WithOperations & {
    readonly transfers: { readonly nodes: readonly WithOperations[] };
  })[];
  readonly investigations: readonly WithOperations[];
  readonly legalHolds: readonly WithOperations[];
  readonly disposals: readonly WithOperations[];
}

type Lists = Omit<Told, keyof WithOperations>;
interface Answer {
  readonly incident: WithOperations & { readonly [List in keyof Lists]: { readonly nodes: Lists[List] } };
}

const all = "availableOperations { operation isPermitted isFromHere whyNot gates { gate standing message } }";
const query = `query ($id: ID!) { incident(id: $id) { ${all}
  evidence { nodes { ${all} transfers { nodes { ${all} } } } } investigations { nodes { ${all} } }
  legalHolds { nodes { ${all} } } disposals { nodes { ${all} } }
} }`;

async function availableTo(viewer: Viewer, id: string): Promise<Told> {
  const { data, errors } = await ask<Answer>(room, viewer, query, { id });
  expect(errors).toBeUndefined();
  const { evidence, investigations, legalHolds, disposals, ...incident } = (data as Answer).incident;
  return {
    ...incident,
    evidence: evidence.nodes,
    investigations: investigations.nodes,
    legalHolds: legalHolds.nodes,
    disposals: disposals.nodes,
  };
}

const permitted = (thing: WithOperations | undefined) =>
  (thing?.availableOperations ?? [])
    .filter(({ isPermitted, isFromHere }) => isPermitted && isFromHere)
    .map(({ operation }) => operation);

const standings = (thing: WithOperations | undefined, operation: string) =>
  Object.fromEntries(
    (thing?.availableOperations ?? [])
      .filter((one) => one.operation === codeOfName(operation))
      .flatMap(({ gates }) => gates.map(({ gate, standing }) => [gate, standing])),
  );

test("What can be done with evidence, its transfers, holds, investigations and disposals is told to whoever may", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: investigationId } = await perform(room, sora, "openInvestigation", { incidentId });
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId, investigationId });
  const { id: other } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  await perform<EvidenceTransfer>(room, sora, "offerEvidenceTransfer", { incidentId, evidenceId });
  await perform(room, sora, "setRetention", { incidentId, retainUntil: new Date(room.now.getTime() + 3_600_000) });
  outlastRetention(room);
  await perform(room, sena, "requestEvidenceDisposal", { incidentId, evidenceId: other });
  const { id: legalHoldId } = await perform<LegalHold>(room, lena, "placeLegalHold", { incidentId });
  await perform(room, lena, "requestHoldLift", { incidentId, legalHoldId });

  const custodian = await availableTo(sora, incidentId);
  expect(permitted(custodian)).toEqual(
    expect.arrayContaining(["COLLECT_EVIDENCE", "OPEN_INVESTIGATION", "SET_RETENTION", "REQUEST_ARCHIVE_DISPOSAL"]),
  );
  expect(permitted(custodian.evidence[0])).toEqual([
    "ACCESS_EVIDENCE",
    "MOVE_EVIDENCE",
    "VERIFY_EVIDENCE",
    "EXPORT_EVIDENCE",
    "ARCHIVE_EVIDENCE",
    "OFFER_EVIDENCE_TRANSFER",
    "REPLACE_CUSTODIAN",
    "REQUEST_EVIDENCE_DISPOSAL",
  ]);
  expect(standings(custodian.evidence[0], "offerEvidenceTransfer")).toEqual({
    TRANSFER_SETTLED: "UNMET",
    RECEIVER_FITS: "DEPENDS_ON_INPUT",
  });
  expect(standings(custodian.evidence[0], "requestEvidenceDisposal")).toEqual({
    INCIDENT_OVER: "OPEN",
    INVESTIGATIONS_CONCLUDED: "UNMET",
    NO_HOLD_IN_FORCE: "UNMET",
    RETENTION_OVER: "OPEN",
    DISPOSAL_NEW: "OPEN",
  });
  expect(standings(custodian.disposals[0], "disposeEvidence")).toMatchObject({
    INCIDENT_OVER: "OPEN",
    INVESTIGATIONS_CONCLUDED: "OPEN",
    NO_HOLD_IN_FORCE: "UNMET",
    DISPOSES_OF_THIS: "OPEN",
  });
  expect(permitted(custodian.evidence[0]?.transfers.nodes[0])).toEqual(["WITHDRAW_EVIDENCE_TRANSFER"]);
  expect(permitted(custodian.investigations[0])).toEqual(["RECORD_FINDING", "CONCLUDE_INVESTIGATION"]);
  expect(standings(custodian.investigations[0], "concludeInvestigation")).toMatchObject({
    INVESTIGATION_ANSWERED: "UNMET",
  });

  const forensics = await availableTo(sena, incidentId);
  expect(permitted(forensics.evidence[0])).toEqual([
    "ACCESS_EVIDENCE",
    "VERIFY_EVIDENCE",
    "REPLACE_CUSTODIAN",
    "REQUEST_EVIDENCE_DISPOSAL",
  ]);
  expect(permitted(forensics.evidence[0]?.transfers.nodes[0])).toEqual([
    "ACCEPT_EVIDENCE_TRANSFER",
    "DECLINE_EVIDENCE_TRANSFER",
  ]);
  const moving = forensics.evidence[0]?.availableOperations.find(({ operation }) => operation === "MOVE_EVIDENCE");
  expect(moving?.whyNot).toMatch(/Custodian of the evidence.*Ask: Sora\./s);

  const legal = await availableTo(lena, incidentId);
  expect(permitted(legal.evidence[0])).toEqual(["ACCESS_EVIDENCE", "PLACE_LEGAL_HOLD"]);
  expect(permitted(legal.legalHolds[0])).toEqual(["REFUSE_HOLD_LIFT"]);
  const second = await availableTo(tara, incidentId);
  expect(permitted(second.legalHolds[0])).toEqual(["LIFT_LEGAL_HOLD", "REFUSE_HOLD_LIFT"]);
});

const wordsOf = (thing: WithOperations | undefined, operation: string, gate: string) =>
  thing?.availableOperations
    .find((one) => one.operation === codeOfName(operation))
    ?.gates.find((one) => one.gate === gate && one.standing === "UNMET")?.message;

test("Under a hold, what cannot be destroyed says for which matter, and who asks to lift it; in a duplicate, where", async () => {
  const incidentId = await incidentAt(room, "CLOSED");
  const { id: evidenceId } = await perform<Evidence>(room, sora, "collectEvidence", { incidentId });
  const retainUntil = new Date(room.now.getTime() + 3_600_000);
  await perform(room, sora, "archiveIncident", { incidentId, retainUntil });
  outlastRetention(room);
  await perform(room, sena, "requestEvidenceDisposal", { incidentId, evidenceId });
  await perform(room, lena, "placeLegalHold", { incidentId });
  const held = /^A legal hold keeps it, for Claim 2026\/17\. Only legal affairs asks to lift it, with requestHoldLift/;
  const incident = await availableTo(sora, incidentId);
  expect(wordsOf(incident.evidence[0], "requestEvidenceDisposal", "NO_HOLD_IN_FORCE")).toMatch(held);
  expect(wordsOf(incident.disposals[0], "disposeEvidence", "NO_HOLD_IN_FORCE")).toMatch(held);
  expect(wordsOf(incident, "requestArchiveDisposal", "NO_HOLD_IN_FORCE")).toMatch(held);

  const survivor = await incidentAt(room, "RECEIVED");
  const duplicate = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "collectEvidence", { incidentId: duplicate });
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  await room.perform("takeInDuplicate");
  await perform(room, lena, "placeLegalHold", { incidentId: survivor });
  const { number } = await incidentOf(room, survivor);
  const there = await availableTo(sora, duplicate);
  expect(wordsOf(there.evidence[0], "requestEvidenceDisposal", "NO_HOLD_IN_FORCE")).toContain(
    `A legal hold on ${number}, which this incident was merged into, covers it as well.`,
  );
  expect(wordsOf(there.evidence[0], "requestEvidenceDisposal", "RETENTION_OVER")).toContain(number);
  expect(wordsOf(there, "collectEvidence", "NOT_MERGED")).toContain(number);
});
