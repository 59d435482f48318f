import { eventually } from "../../local/samples/player/eventually.js";
import { writeReports } from "../../subgraphs/incidents/commands/custody-report.js";
import { closeForTwoServices } from "./support/messy-case/close-for-two-services.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * A log that the Exchange team collects goes to security and from there to SharePoint; it is held, and outlives the incident, its
 * archive and its retention, and everybody who would destroy it, until two people lift the hold and two others dispose of it.
 */

const [collector, analyst, sharepoint] = ["exchange-engineer", "security-analyst", "sharepoint-engineer"];
const [seoul, berlin, prague] = ["Asia/Seoul", "Europe/Berlin", "Europe/Prague"];
const sha256 = "a".repeat(64);
const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000).toISOString();

let shared: SharedSystem;
let the: MessyCase;
let evidenceId: string;
let holdOfCase: string;
let holdOfLog: string;

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "A log is evidence");
});

interface Nodes<One> {
  readonly nodes: readonly One[];
}

interface View {
  readonly state: string;
  readonly legalHold: boolean;
  readonly retainUntil: string | null;
  readonly legalHolds: Nodes<{ readonly id: string; readonly state: string; readonly liftedBy: object | null }>;
  readonly disposals: Nodes<{ readonly id: string; readonly state: string }>;
  readonly archive: { readonly evidence: readonly { readonly evidenceId: string; readonly sha256: string }[] } | null;
  readonly evidence: Nodes<Evidence>;
}

interface Evidence {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly custodianName: string;
  readonly storagePlace: string | null;
  readonly custodyReport: string;
  readonly transfers: Nodes<{ readonly id: string; readonly state: string }>;
  readonly custody: readonly {
    readonly event: string;
    readonly handlerName: string;
    readonly otherPartyName: string | null;
    readonly timeZone: string;
    readonly hash: string;
  }[];
}

async function view(by = "security-lead"): Promise<View> {
  const { incident } = await shared.cordon.read<{ incident: View }>(
    by,
    `query ($id: ID!) { incident(id: $id) { state legalHold retainUntil
      legalHolds { nodes { id state liftedBy { name } } } disposals { nodes { id state } } archive { evidence { evidenceId sha256 } }
      evidence { nodes { id state version custodianName storagePlace custodyReport transfers { nodes { id state } }
        custody { event handlerName otherPartyName timeZone hash } } } } }`,
    { id: the.acting.incidentId },
  );
  return incident;
}

async function log(by?: string): Promise<Evidence> {
  const found = (await view(by)).evidence.nodes.find(({ id }) => id === evidenceId);
  if (!found) throw new Error("The evidence is gone.");
  return found;
}

const attempt = (by: string, operation: string, input: object) =>
  shared.cordon.attempt(by, operation, { incidentId: the.acting.incidentId, ...input });

/** Expects that somebody may not, and answers what they are told. */
async function forbidden(by: string, operation: string, input: object): Promise<string> {
  const { data, errors } = await attempt(by, operation, input);
  expect([by, operation, data?.result ?? null, errors[0]?.extensions.code]).toEqual([by, operation, null, "FORBIDDEN"]);
  return errors[0]?.message ?? "";
}

/** The gates that are not met, of an attempt that is refused for nothing else. */
async function unmet(by: string, operation: string, input: object): Promise<readonly string[]> {
  const { data, errors } = await attempt(by, operation, input);
  expect([by, operation, errors, data?.result.__typename]).toEqual([by, operation, [], "GatesUnmet"]);
  return data?.result.gates.map(({ gate }) => gate) ?? [];
}

async function handOver(from: string, to: string, person: string, timeZone: string, place: string): Promise<void> {
  const offer = { evidenceId, personId: the.id(person), reason: "To examine it." };
  await the.acting.does(from, "offerEvidenceTransfer", offer);
  const evidenceTransferId = (await log()).transfers.nodes.find(({ state }) => state === "OFFERED")?.id;
  // While it is on its way it is offered to nobody else, and nobody but whom it is offered to takes it.
  expect(await unmet(from, "offerEvidenceTransfer", { ...offer, personId: the.id("Tomáš Novák") })).toEqual([
    "TRANSFER_SETTLED",
  ]);
  const taken = { evidenceTransferId, storagePlace: place, condition: "The seal is whole.", timeZone };
  for (const by of [from, "exchange-on-call", "security-lead"])
    expect(await forbidden(by, "acceptEvidenceTransfer", taken)).toContain(`Ask: ${person}.`);
  await the.acting.does(to, "acceptEvidenceTransfer", taken);
  expect((await log()).custodianName).toBe(person);
  expect((await log(to)).storagePlace).toBe(place);
  expect((await log(from)).storagePlace).toBeNull();
  // Handing over ends what the custodian may.
  for (const [operation, words] of Object.entries(ofCustodian))
    expect(await forbidden(from, operation, { evidenceId, ...words })).toContain(person);
}

const exported = {
  recipient: "The cybercrime unit",
  legalBasis: "A court order",
  reason: "They ask for it.",
  timeZone: seoul,
};
const ofCustodian = {
  exportEvidence: exported,
  moveEvidence: { storagePlace: "Vault 9", reason: "There is room.", timeZone: seoul },
  archiveEvidence: { storagePlace: "Tape 12", timeZone: seoul },
};

test("The Exchange team collects it, and it changes hands twice across the sides, each time by two people.", async () => {
  const collected = {
    kind: "LOG",
    title: "Sign-in log",
    description: "Of the farm, from the day of the alert.",
    sha256,
    storagePlace: "Vault 3",
    timeZone: seoul,
    serviceId: the.id("Exchange"),
  };
  ({ id: evidenceId } = await the.acting.does(collector, "collectEvidence", collected));
  await handOver(collector, analyst, "Marcus Bell", berlin, "Laboratory 2");
  await the.acting.does(analyst, "verifyEvidence", { evidenceId, sha256, method: "sha256sum", timeZone: berlin });
  await handOver(analyst, sharepoint, "Amara Okafor", prague, "Safe 7");
  await the.acting.does(sharepoint, "exportEvidence", {
    evidenceId,
    ...exported,
    copySha256: sha256,
    timeZone: prague,
  });
});

test("Legal affairs holds the case and the log; nobody lifts a hold alone, and nobody but whom legal affairs asks.", async () => {
  const reason = "A tenant has announced a claim.";
  ({ id: holdOfCase } = await the.acting.does("legal-counsel", "placeLegalHold", { matter: "Claim 17", reason }));
  ({ id: holdOfLog } = await the.acting.does("legal-counsel", "placeLegalHold", {
    matter: "Claim 18",
    reason,
    evidenceId,
  }));
  const held = { legalHoldId: holdOfCase };
  const settled = { ...held, reason: "The claim is settled." };
  for (const by of ["security-lead", "executive-manager", "trust-advisor", collector])
    expect(await forbidden(by, "requestHoldLift", { ...settled, approverId: the.id("Ye-jin Han") })).toContain(
      "(CELA)",
    );
  const nobodySuitable = ["Claire Dubois", "Seo-yeon Kim", "Exchange monitoring"];
  for (const name of nobodySuitable)
    expect(await unmet("legal-counsel", "requestHoldLift", { ...settled, approverId: the.id(name) })).toEqual([
      "APPROVER_FITS",
    ]);
  expect((await attempt("trust-advisor", "liftLegalHold", settled)).data?.result.__typename).toBe("TransitionRefused");

  await the.acting.does("legal-counsel", "requestHoldLift", { ...settled, approverId: the.id("Ye-jin Han") });
  expect(await forbidden("legal-counsel", "liftLegalHold", settled)).toContain("four eyes");
  for (const by of ["security-lead", analyst, collector]) await forbidden(by, "liftLegalHold", settled);
  await the.acting.does("trust-advisor", "refuseHoldLift", { ...held, reason: "The settlement is not signed." });
  expect((await view()).legalHolds.nodes.map(({ state }) => state)).toEqual(["IN_FORCE", "IN_FORCE"]);
});

test("It outlives the end of the incident: neither closing nor archiving nor retention lifts a hold, or destroys anything.", async () => {
  const privileged = `Only legal affairs knows ${evidenceId}.`;
  const { id: consultationId } = await the.acting.does(collector, "requestConsultation", {
    to: { function: "LEGAL_AFFAIRS" },
    question: "Must we keep the log?",
    dueAt: days(1),
  });
  const answer = { consultationId, text: privileged, isPrivileged: true };
  await the.acting.does("legal-counsel", "answerConsultation", answer);
  await closeForTwoServices(the);
  const disposal = { evidenceId, reason: "Nothing asks for it any more." };
  expect(await unmet("security-lead", "requestEvidenceDisposal", disposal)).toEqual([
    "NO_HOLD_IN_FORCE",
    "RETENTION_OVER",
  ]);
  await forbidden(collector, "requestEvidenceDisposal", disposal);
  await forbidden("legal-counsel", "requestEvidenceDisposal", disposal);

  const place = "Vault of archives";
  const denied = { place, retainUntil: days(1), legalHold: false };
  await the.acting.notYet("security-lead", "archiveIncident", denied, "legal hold");
  // For a moment, which on a busy machine may have passed before it is read: then it is said anew.
  const soon = () => ({ incidentId: the.acting.incidentId, place, retainUntil: new Date(Date.now() + 1_500) });
  await eventually(
    () => shared.cordon.perform("security-lead", "archiveIncident", soon()),
    ({ __typename }) => __typename === "Incident",
  );
  const archived = await view();
  expect(archived).toMatchObject({ state: "CLOSED", legalHold: true, archive: { evidence: [{ evidenceId, sha256 }] } });
  // The manifest says how much there is of everything, and nothing of what was said.
  const manifest = await shared.cordon.ask(
    collector,
    `query ($id: ID!) { incident(id: $id) { archive { place timelineHash hash kinds { kind count }
      evidence { evidenceId sha256 } archivedBy { name } } retentionHistory { nodes { reason } } } }`,
    { id: the.acting.incidentId },
  );
  expect(manifest.text).toContain('{"kind":"ConsultationAnswer","count":1}');
  expect(manifest.text).not.toContain(privileged);
  expect(await unmet("security-lead", "setRetention", { retainUntil: days(-1), reason: "Sooner." })).toEqual([
    "RETAINED_INTO_THE_FUTURE",
  ]);

  // However short the retention that was set, the least one stands beside the holds.
  for (const [operation, input] of [
    ["requestEvidenceDisposal", disposal],
    ["requestArchiveDisposal", { reason: "Over." }],
  ] as const)
    expect(await unmet("security-lead", operation, input)).toEqual(["NO_HOLD_IN_FORCE", "RETENTION_OVER"]);
  expect(await view()).toMatchObject({
    legalHold: true,
    disposals: { nodes: [] },
    evidence: { nodes: [{ state: "HELD" }] },
  });
});

test("After the end it still is evidence: it goes from hand to hand, and more is collected.", async () => {
  await handOver(sharepoint, collector, "Ji-woo Park", seoul, "Vault 3");
  const disk = {
    kind: "DEVICE",
    title: "Disk of build-07",
    description: "It was found.",
    storagePlace: "Safe",
    timeZone: seoul,
  };
  await the.acting.does(analyst, "collectEvidence", disk);
  expect(await view()).toMatchObject({ state: "CLOSED", evidence: { nodes: [{ id: evidenceId }, { state: "HELD" }] } });
});

test("Lifted by two, each hold by itself, it is kept all the same until its least retention is over, and its chain says by whom.", async () => {
  const reason = "The settlement is signed.";
  const disposal = { evidenceId, reason: "Nothing asks for it any more." };
  const lift = async (legalHoldId: string, approver: string, persona: string) => {
    await the.acting.does("legal-counsel", "requestHoldLift", { legalHoldId, reason, approverId: the.id(approver) });
    await the.acting.does(persona, "liftLegalHold", { legalHoldId, reason });
  };
  await lift(holdOfCase, "Ye-jin Han", "trust-advisor");
  expect(await unmet("security-lead", "requestEvidenceDisposal", disposal)).toContain("NO_HOLD_IN_FORCE");
  await lift(holdOfLog, "Min-jun Lee", "executive-manager");
  expect(await view()).toMatchObject({
    legalHold: false,
    legalHolds: { nodes: [{ state: "LIFTED" }, { state: "LIFTED" }] },
  });
  // How it is destroyed by two others when its years are over, custody.test.ts of incidents shows, where years can pass.
  const inThreeYears = String(new Date().getUTCFullYear() + 3);
  await the.acting.notYet("security-lead", "requestEvidenceDisposal", disposal, inThreeYears);

  const { state, custody, custodyReport } = await log();
  expect(state).toBe("HELD");
  expect(
    custody.map(({ event, handlerName, otherPartyName, timeZone }) => [event, handlerName, otherPartyName, timeZone]),
  ).toEqual([
    ["COLLECTED", "Ji-woo Park", null, seoul],
    ["TRANSFERRED", "Marcus Bell", "Ji-woo Park", berlin],
    ["VERIFIED", "Marcus Bell", null, berlin],
    ["TRANSFERRED", "Amara Okafor", "Marcus Bell", prague],
    ["EXPORTED", "Amara Okafor", null, prague],
    ["TRANSFERRED", "Ji-woo Park", "Amara Okafor", seoul],
  ]);
  expect(custodyReport).toContain("| Chain of custody | intact, 6 entries |");
});

test("The report of custody, made from the database by the command, says the same and is intact.", async () => {
  const { databaseUrls } = shared;
  const wanted = { incident: (await the.view()).number, evidence: undefined };
  const { text, intact } = await writeReports(databaseUrls.incidents, wanted, new Date());
  expect(intact).toBe(true);
  expect(text).toContain("| Chain of custody | intact, 6 entries |");
  expect(text).toContain("| Chain of custody | intact, 1 entry |");
  for (const place of ["Vault 3", "Laboratory 2", "Safe 7"]) expect(text).toContain(place);
});
