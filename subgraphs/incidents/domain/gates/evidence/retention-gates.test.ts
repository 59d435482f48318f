import { stateWords as incidentStateWords } from "../../../../response-model/machines/case/incident-states.js";
import { caseFile, memberOf, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people } from "../../../test-support/organization.js";
import type { CaseFile } from "../../case-file.js";
import type {
  CitingInvestigation,
  DisposalFile,
  LiftFile,
  PlacingFile,
  UnneededFile,
} from "../../evidence/evidence-files.js";
import { leastRetentionEnd } from "../../evidence/retention-end.js";
import type { MergedCases } from "../../merged-cases.js";
import type { Incident } from "../../records/case/incident.js";
import type { CustodyEntry } from "../../records/evidence/custody-entry.js";
import type { Evidence } from "../../records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../records/evidence/evidence-transfer.js";
import type { Investigation } from "../../records/evidence/investigation.js";
import type { Disposal } from "../../records/retention/disposal.js";
import type { LegalHold } from "../../records/retention/legal-hold.js";
import {
  archiveDisposalGates,
  disposalGates,
  evidenceDisposalGates,
  liftGates,
  placingGates,
} from "./retention-gates.js";

const investigation = { question: "How did they get in?" } as Investigation;
const citing = { question: "How did they get in?", incidentId: "incident", incidentNumber: "INC-1" };
const elsewhere = { ...citing, incidentId: "other", incidentNumber: "INC-2" };
const before = new Date(moment.getTime() - 60_000);
const longBefore = new Date(moment.getTime() - 600_000);
const after = new Date(moment.getTime() + 60_000);
const evidence = { id: "log", title: "Sign-in log", state: "HELD" } as Evidence;
const hold = { id: "hold", evidenceId: null, matter: "Claim 17", state: "IN_FORCE" } as LegalHold;
const onDisk = { ...hold, evidenceId: "disk" };
const requested = (evidenceId: string | null) =>
  ({ evidenceId, state: "REQUESTED", requestedByName: "Sora", requestedAt: before }) as Disposal;
const at = (occurredAt: Date) => ({ input: { occurredAt } });

/** Closed so long ago that nothing of it must be kept any more but for what is set. */
const longOver = { state: "CLOSED", endedAt: new Date("2023-05-04T07:00:00.000Z") } as const;
const over = (incident: Partial<Incident> = {}, rest: Partial<Omit<CaseFile, "incident">> = {}) =>
  caseFile({ ...rest, incident: { ...longOver, ...incident } });
const retained = (retainUntil: Date | null) => over({ retainUntil });
const duplicateOf = (changes: Partial<NonNullable<MergedCases["survivor"]>>) =>
  ({
    survivor: { number: "INC-2", ...longOver, retainUntil: null, held: [], ...changes },
    heldDuplicates: [],
  }) as MergedCases;
const duplicate = (own: Date | null, there: Date | null) =>
  caseFile({ incident: { retainUntil: own }, merged: duplicateOf({ retainUntil: there }) });
const overs = <File>(made: (file: CaseFile) => File) =>
  ({
    open: [
      [made(over())],
      [made(over({ state: "DISMISSED" }))],
      [made(over({ state: "WITHDRAWN" }))],
      [made(caseFile({ incident: { state: "MERGED" }, merged: duplicateOf({}) }))],
    ],
    shut: {
      // It has ended before, and goes on again.
      GOES_ON: [{ state: incidentStateWords("DECLARED") }, made(over({ state: "DECLARED" }))],
      GOES_ON_THERE: [
        { survivor: "INC-2" },
        made(caseFile({ incident: { state: "MERGED" }, merged: duplicateOf({ state: "DECLARED" }) })),
      ],
    },
  }) as const;
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
      NOT_BEGUN: [{}, made(caseFile({ incident: { retainUntil: before } }))],
      LEAST_NOT_OVER: [
        { ending: incidentStateWords("CLOSED"), retainUntil: "2026-05-04T08:00:00.001Z" },
        made(over({ endedAt: new Date("2023-05-04T08:00:00.001Z"), retainUntil: before })),
      ],
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

test.each([
  ["CLOSED", 36, 36],
  ["WITHDRAWN", 12, 36],
  ["DISMISSED", 12, 36],
] as const)(
  "What ended as %s has its evidence kept for %p months and its archive for %p",
  (state, evidenceFor, archiveFor) => {
    const endedAt = new Date("2020-01-31T08:00:00.000Z");
    const file = caseFile({ incident: { state, endedAt } });
    const months = (kept: "EVIDENCE" | "ARCHIVE") =>
      ((leastRetentionEnd(file, kept)?.getUTCFullYear() ?? 0) - endedAt.getUTCFullYear()) * 12;
    expect([months("EVIDENCE"), months("ARCHIVE")]).toEqual([evidenceFor, archiveFor]);
  },
);

const archived = caseFile({ incident: { archivedAt: before } });
const disposedOf = caseFile({ incident: { archivedAt: before, archiveDisposedAt: before } });

checkGates(
  archiveDisposalGates,
  {
    RETENTION_OVER: retention((file) => file),
    INCIDENT_OVER: overs((file) => file),
    INVESTIGATIONS_CONCLUDED: {
      open: [[caseFile()]],
      shut: { OPEN: [{ questions: ['"How did they get in?"'] }, caseFile({ investigations: [investigation] })] },
    },
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
  ["NO_HOLD_IN_FORCE HELD_WITH_SURVIVOR", "INVESTIGATIONS_CONCLUDED OPEN_THERE"],
);

const ofEvidence = (file: CaseFile, citedBy: readonly CitingInvestigation[] = []): UnneededFile => ({
  ...file,
  evidence,
  lastEntry: undefined as never,
  citedBy,
});

checkGates(
  evidenceDisposalGates,
  {
    RETENTION_OVER: retention(ofEvidence),
    INCIDENT_OVER: overs(ofEvidence),
    INVESTIGATIONS_CONCLUDED: {
      open: [[ofEvidence(caseFile({ investigations: [investigation] }))]],
      shut: {
        OPEN: [{ questions: ['"How did they get in?"'] }, ofEvidence(caseFile(), [citing])],
        OPEN_THERE: [{ incidents: ["INC-2"] }, ofEvidence(caseFile(), [elsewhere, elsewhere])],
      },
    },
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

const ofDisposal = (
  evidenceId: string | null,
  file: CaseFile = caseFile(),
  more: Partial<Pick<DisposalFile, "citedBy" | "releasedAt">> = {},
): DisposalFile => ({
  ...file,
  disposal: requested(evidenceId),
  evidence: evidenceId === null ? null : evidence,
  lastEntry: null,
  citedBy: [],
  releasedAt: null,
  ...more,
});
const offer = { evidenceId: "log", toName: "Sena" } as EvidenceTransfer;

checkGates(
  disposalGates,
  {
    RETENTION_OVER: retention((file) => ofDisposal("log", file)),
    INCIDENT_OVER: overs((file) => ofDisposal("log", file)),
    INVESTIGATIONS_CONCLUDED: {
      open: [[ofDisposal("log", caseFile({ investigations: [investigation] }))], [ofDisposal(null)]],
      shut: {
        OPEN: [
          { questions: ['"How did they get in?"'] },
          ofDisposal(null, caseFile({ investigations: [investigation] })),
        ],
        OPEN_THERE: [{ incidents: ["INC-2"] }, ofDisposal("log", caseFile(), { citedBy: [elsewhere] })],
      },
    },
    CUSTODY_IN_ORDER: {
      open: [
        [ofDisposal("log", retained(before))],
        [ofDisposal("log", retained(before), { releasedAt: before }), at(before)],
        // What keeps it until a time ahead is for the other gates.
        [ofDisposal("log", retained(after)), at(before)],
      ],
      shut: {
        IN_THE_FUTURE: [{ occurredAt: after.toISOString() }, ofDisposal("log", retained(before)), at(after)],
        BEFORE_THE_LAST: [
          { occurredAt: before.toISOString(), last: moment.toISOString() },
          { ...ofDisposal("log", retained(before)), lastEntry: { occurredAt: moment } as CustodyEntry },
          at(before),
        ],
        BEFORE_THE_REQUEST: [
          { occurredAt: longBefore.toISOString(), requestedAt: before.toISOString() },
          ofDisposal("log", retained(before)),
          at(longBefore),
        ],
        STILL_KEPT: [
          { occurredAt: before.toISOString(), until: moment.toISOString() },
          ofDisposal("log", retained(before), { releasedAt: moment }),
          at(before),
        ],
      },
    },
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
  },
  ["CUSTODY_IN_ORDER BEFORE_THE_OFFER"],
);

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
