import { caseFile, memberOf, moment } from "../../test-support/case-file.js";
import { checkGates } from "../../test-support/check-gates.js";
import { people } from "../../test-support/organization.js";
import type { CaseFile } from "../case-file.js";
import type { DisposalFile, EvidenceFile, LiftFile, PlacingFile } from "../evidence-files.js";
import type { MergedCases } from "../merged-cases.js";
import type { Evidence } from "../records/evidence/evidence.js";
import type { EvidenceTransfer } from "../records/evidence/evidence-transfer.js";
import type { Disposal } from "../records/retention/disposal.js";
import type { LegalHold } from "../records/retention/legal-hold.js";
import {
  archiveDisposalGates,
  disposalGates,
  evidenceDisposalGates,
  liftGates,
  placingGates,
} from "./retention-gates.js";

const before = new Date(moment.getTime() - 60_000);
const after = new Date(moment.getTime() + 60_000);
const evidence = { id: "log", title: "Sign-in log", state: "HELD" } as Evidence;
const hold = { id: "hold", evidenceId: null, matter: "Claim 17", state: "IN_FORCE" } as LegalHold;
const onDisk = { ...hold, evidenceId: "disk" };
const requested = (evidenceId: string | null) =>
  ({ evidenceId, state: "REQUESTED", requestedByName: "Sora" }) as Disposal;

const retained = (retainUntil: Date | null) => caseFile({ incident: { retainUntil } });
const duplicateOf = (changes: Partial<NonNullable<MergedCases["survivor"]>>) =>
  ({ survivor: { number: "INC-2", retainUntil: null, held: [], ...changes }, heldDuplicates: [] }) as MergedCases;
const duplicate = (own: Date | null, there: Date | null) =>
  caseFile({ incident: { retainUntil: own }, merged: duplicateOf({ retainUntil: there }) });
const retention = <File>(made: (file: CaseFile) => File) =>
  ({
    open: [
      [made(retained(before))],
      [made(retained(moment))],
      [made(duplicate(before, null))],
      [made(duplicate(null, moment))],
    ],
    shut: {
      NOT_SET: [{}, made(retained(null))],
      NOT_SET_THERE: [{ survivor: "INC-2" }, made(duplicate(null, null))],
      NOT_OVER: [{ retainUntil: after.toISOString() }, made(retained(after))],
    },
  }) as const;

test.each([
  [before, after],
  [after, before],
  [null, after],
  [after, null],
])("A duplicate is kept for the longer retention of both (%p, %p)", (own, there) => {
  const attempted = { input: {}, operation: "", viewer: people.sora, now: moment };
  const told = archiveDisposalGates.RETENTION_OVER(duplicate(own, there), attempted);
  expect(told?.en).toContain(after.toISOString());
});

const archived = caseFile({ incident: { archivedAt: before } });
const disposedOf = caseFile({ incident: { archivedAt: before, archiveDisposedAt: before } });

checkGates(
  archiveDisposalGates,
  {
    RETENTION_OVER: retention((file) => file),
    NO_HOLD_IN_FORCE: {
      open: [[caseFile()]],
      shut: {
        HELD: [{ matter: ["Claim 17"] }, caseFile({ holds: [onDisk] })],
        HELD_IN_DUPLICATE: [
          { duplicates: ["INC-3"] },
          caseFile({ merged: { survivor: null, heldDuplicates: ["INC-3"] } }),
        ],
      },
    },
    DISPOSAL_NEW: {
      open: [[caseFile()], [caseFile({ disposals: [requested("log")] })]],
      shut: { REQUESTED: [{ person: "Sora" }, caseFile({ disposals: [requested(null)] })] },
    },
    INCIDENT_ARCHIVED: {
      open: [[archived]],
      shut: { NOT_ARCHIVED: [{}, caseFile()], DISPOSED: [{ disposedAt: before.toISOString() }, disposedOf] },
    },
  },
  ["NO_HOLD_IN_FORCE HELD_WITH_SURVIVOR"],
);

const ofEvidence = (file: CaseFile): EvidenceFile => ({ ...file, evidence, lastEntry: undefined as never });

checkGates(
  evidenceDisposalGates,
  {
    RETENTION_OVER: retention(ofEvidence),
    NO_HOLD_IN_FORCE: {
      open: [
        [ofEvidence(caseFile())],
        [ofEvidence(caseFile({ holds: [onDisk] }))],
        [ofEvidence(caseFile({ merged: duplicateOf({}) }))],
      ],
      shut: {
        HELD_WITH_SURVIVOR: [
          { survivor: ["INC-2"] },
          ofEvidence(caseFile({ merged: duplicateOf({ held: ["INC-2"] }) })),
        ],
        HELD: [
          { matter: ["Claim 17", "Claim 17"] },
          ofEvidence(
            caseFile({
              holds: [
                { ...hold, state: "LIFT_REQUESTED" },
                { ...hold, evidenceId: "log" },
              ],
            }),
          ),
        ],
      },
    },
    DISPOSAL_NEW: {
      open: [[ofEvidence(caseFile({ disposals: [requested(null)] }))]],
      shut: { REQUESTED: [{ person: "Sora" }, ofEvidence(caseFile({ disposals: [requested("log")] }))] },
    },
  },
  ["NO_HOLD_IN_FORCE HELD_IN_DUPLICATE"],
);

const ofDisposal = (evidenceId: string | null, file: CaseFile = caseFile()): DisposalFile => ({
  ...file,
  disposal: requested(evidenceId),
  evidence: evidenceId === null ? null : evidence,
  lastEntry: null,
});
const offer = { evidenceId: "log", toName: "Sena" } as EvidenceTransfer;

checkGates(disposalGates, {
  RETENTION_OVER: retention((file) => ofDisposal("log", file)),
  DISPOSES_OF_THIS: {
    open: [
      [ofDisposal("log"), { operation: "disposeEvidence" }],
      [ofDisposal(null), { operation: "disposeArchive" }],
    ],
    shut: {
      EVIDENCE: [{ operation: "disposeEvidence" }, ofDisposal("log"), { operation: "disposeArchive" }],
      ARCHIVE: [{ operation: "disposeArchive" }, ofDisposal(null), { operation: "disposeEvidence" }],
    },
  },
  NO_HOLD_IN_FORCE: {
    open: [[ofDisposal("log", caseFile({ holds: [onDisk] }))], [ofDisposal(null)]],
    shut: {
      HELD: [{ matter: ["Claim 17"] }, ofDisposal(null, caseFile({ holds: [onDisk] }))],
      HELD_WITH_SURVIVOR: [
        { survivor: ["INC-2"] },
        ofDisposal("log", caseFile({ merged: duplicateOf({ held: ["INC-2"] }) })),
      ],
      HELD_IN_DUPLICATE: [
        { duplicates: ["INC-3"] },
        ofDisposal(null, caseFile({ merged: { survivor: null, heldDuplicates: ["INC-3"] } })),
      ],
    },
  },
  TRANSFER_SETTLED: {
    open: [[ofDisposal("log")], [ofDisposal(null, caseFile({ transfers: [offer] }))]],
    shut: { OFFERED: [{ person: "Sena" }, ofDisposal("log", caseFile({ transfers: [offer] }))] },
  },
  INCIDENT_ARCHIVED: {
    open: [[ofDisposal(null, archived)]],
    shut: {
      NOT_ARCHIVED: [{}, ofDisposal(null)],
      DISPOSED: [{ disposedAt: before.toISOString() }, ofDisposal(null, disposedOf)],
    },
  },
});

const placing = (heldEvidence: Evidence | null): PlacingFile => ({ ...caseFile(), heldEvidence });

checkGates(placingGates, {
  EVIDENCE_THERE: {
    open: [[placing(null)], [placing(evidence)], [{ ...placing(evidence), merged: duplicateOf({}) }]],
    shut: {
      MERGED: [{ survivor: "INC-2" }, { ...placing(null), merged: duplicateOf({}) }],
      DISPOSED: [{ title: "Sign-in log" }, placing({ ...evidence, state: "DISPOSED" })],
    },
  },
});

const lena = people.lena.personId;
const lifting: LiftFile = {
  ...caseFile(),
  hold,
  people: [
    memberOf(lena, "LEGAL_AFFAIRS"),
    memberOf("lars", "LEGAL_AFFAIRS"),
    memberOf("tara", "TRUST"),
    memberOf("sora", "SECURITY_RESPONSE"),
    { ...memberOf("mina", "CYBER_DEFENSE_OPERATIONS_CENTER"), appointments: ["EXECUTIVE_INCIDENT_MANAGER"] },
    { ...memberOf("robo", "LEGAL_AFFAIRS"), kind: "SERVICE_ACCOUNT" },
  ],
};
const asking = (approverId: string) => ({ viewer: people.lena, input: { approverId } });

checkGates(liftGates, {
  APPROVER_FITS: {
    open: [
      [lifting, asking("lars")],
      [lifting, asking("tara")],
      [lifting, asking("mina")],
    ],
    shut: {
      UNKNOWN: [{ id: "ghost" }, lifting, asking("ghost")],
      SAME_PERSON: [{}, lifting, asking(lena)],
      PROGRAM: [{ person: "robo" }, lifting, asking("robo")],
      NOT_ENTITLED: [{ person: "sora" }, lifting, asking("sora")],
    },
  },
});
