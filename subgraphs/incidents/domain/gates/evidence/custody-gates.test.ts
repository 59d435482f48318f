import { approvalOf, caseFile, memberOf, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people as organization } from "../../../test-support/organization.js";
import type { CaseMember } from "../../case-file.js";
import type { CollectionFile, EvidenceFile, Handled, ReceiverFile } from "../../evidence/evidence-files.js";
import type { CustodyEntry } from "../../records/evidence/custody-entry.js";
import type { Evidence } from "../../records/evidence/evidence.js";
import type { EvidenceTransfer } from "../../records/evidence/evidence-transfer.js";
import type { Investigation } from "../../records/evidence/investigation.js";
import {
  collectionGates,
  custodianGates,
  custodyGates,
  evidenceGates,
  handoverGates,
  receiverGates,
  verificationGates,
} from "./custody-gates.js";

const later = new Date(moment.getTime() + 60_000);
const earlier = new Date(moment.getTime() - 60_000);
const evidence = { id: "log", sha256: "a", custodianId: "sora" } as Evidence;
const after = (occurredAt: Date) => ({ lastEntry: { occurredAt } as CustodyEntry });

/** When something was destroyed is tested with the gates of disposals. */
const ofDisposals = ["CUSTODY_IN_ORDER BEFORE_THE_REQUEST", "CUSTODY_IN_ORDER STILL_KEPT"];

checkGates(
  custodyGates,
  {
    CUSTODY_IN_ORDER: {
      open: [
        [{ lastEntry: null }],
        [{ lastEntry: null }, { input: { occurredAt: earlier } }],
        [after(earlier), { input: { occurredAt: null } }],
        [after(moment), { input: { occurredAt: moment } }],
      ],
      shut: {
        IN_THE_FUTURE: [{ occurredAt: later.toISOString() }, after(earlier), { input: { occurredAt: later } }],
        BEFORE_THE_LAST: [
          { occurredAt: earlier.toISOString(), last: moment.toISOString() },
          after(moment),
          { input: { occurredAt: earlier } },
        ],
      },
    },
  },
  ["CUSTODY_IN_ORDER BEFORE_THE_OFFER", ...ofDisposals],
);

const offeredAt = (at: Date, more: Partial<EvidenceTransfer> = {}) => ({
  lastEntry: null,
  transfer: { state: "OFFERED", fromName: "Sora", offeredAt: at, expiresAt: later, ...more } as const,
});

checkGates(
  handoverGates,
  {
    CUSTODY_IN_ORDER: {
      open: [[{ ...offeredAt(earlier), ...after(earlier) }, { input: { occurredAt: earlier } }]],
      shut: {
        IN_THE_FUTURE: [
          { occurredAt: later.toISOString() },
          { ...offeredAt(earlier), ...after(earlier) },
          { input: { occurredAt: later } },
        ],
        BEFORE_THE_LAST: [
          { occurredAt: earlier.toISOString(), last: moment.toISOString() },
          { ...offeredAt(earlier), ...after(moment) },
          { input: { occurredAt: earlier } },
        ],
        BEFORE_THE_OFFER: [
          { occurredAt: earlier.toISOString(), offeredAt: moment.toISOString() },
          { ...offeredAt(moment), ...after(earlier) },
          { input: { occurredAt: earlier } },
        ],
      },
    },
    TRANSFER_IN_TIME: {
      open: [
        [offeredAt(earlier)],
        [offeredAt(earlier, { expiresAt: null })],
        [offeredAt(earlier, { state: "ACCEPTED", expiresAt: moment })],
      ],
      shut: {
        ENDED: [{ expiresAt: moment.toISOString(), custodian: "Sora" }, offeredAt(earlier, { expiresAt: moment })],
      },
    },
  },
  ofDisposals,
);

const fileOf = (changes: Partial<EvidenceFile> = {}): EvidenceFile => ({
  ...caseFile(),
  evidence,
  ...after(moment),
  ...changes,
});
const offer = { evidenceId: "log", state: "OFFERED", toName: "Sena" } as EvidenceTransfer;

checkGates(evidenceGates, {
  TRANSFER_SETTLED: {
    open: [[fileOf()], [fileOf({ transfers: [{ ...offer, evidenceId: "disk" }] })]],
    shut: { OFFERED: [{ person: "Sena" }, fileOf({ transfers: [offer] })] },
  },
  HASH_RECORDED: {
    open: [[fileOf()]],
    shut: { NONE: [{}, fileOf({ evidence: { ...evidence, sha256: null } })] },
  },
});

const { sora, sena } = organization;
const hands = (of: Partial<Handled> = {}) => ({
  evidence: { ...evidence, custodianId: sora.personId },
  ...{ accessedByIds: [], lastVerification: null, ...of },
});

checkGates(verificationGates, {
  DATA_AT_HAND: {
    open: [
      [hands(), { viewer: sora }],
      [hands({ accessedByIds: [sena.personId] }), { viewer: sena }],
      [hands({ lastVerification: { byId: sora.personId, hashMatches: false } }), { viewer: sora }],
      [
        hands({ lastVerification: { byId: "other", hashMatches: true } }),
        { viewer: { ...sora, otherAccountIds: ["other"] } },
      ],
    ],
    shut: {
      NOT_ACCESSED: [{}, hands(), { viewer: sena }],
      OTHER_ACCOUNT: [
        {},
        hands({ lastVerification: { byId: "other", hashMatches: false } }),
        { viewer: { ...sora, otherAccountIds: ["other"] } },
      ],
    },
  },
});

const people: readonly CaseMember[] = [
  memberOf("sora", "SECURITY_RESPONSE"),
  { ...memberOf("robo", "SERVICE"), kind: "SERVICE_ACCOUNT" },
  { ...memberOf("nobody", "SERVICE"), teams: [] },
  { ...memberOf("erin", "SERVICE"), teams: [{ id: "exchange team", function: "SERVICE", responsibilities: [] }] },
  memberOf("shai", "SERVICE"),
  {
    ...memberOf("sena", "SECURITY_RESPONSE"),
    teams: [{ id: "security", function: "SECURITY_RESPONSE", responsibilities: ["FORENSICS_INVESTIGATION"] }],
  },
];
const marked = (handling: "RED" | "AMBER_STRICT" | "AMBER" | "GREEN", changes = {}): ReceiverFile => ({
  ...fileOf(caseFile({ incident: { handling, ...changes } })),
  people,
});
const to = (personId: string) => ({ input: { personId } });
const robin = memberOf(organization.sora.personId, "SECURITY_RESPONSE");
const approvedBySena = approvalOf({
  state: "GRANTED",
  operation: "replaceCustodian",
  decidedById: "sena",
  expiresAt: later,
});

/** The custodian and Sena, by the addresses of their accounts. */
const accounts = (custodian: string | null, sena: string | null) => [
  { ...memberOf("sora", "SECURITY_RESPONSE"), email: custodian },
  ...people.filter(({ id }) => id === "sena").map((one) => ({ ...one, email: sena })),
];

test("Nobody is offered with one account what they have with another", () => {
  const attempted = { ...to("sena"), operation: "replaceCustodian", viewer: organization.erin, now: moment };
  const file = { ...marked("AMBER"), people: accounts("Sora@example.com", "sora@example.com") };
  expect(receiverGates.RECEIVER_FITS(file, attempted)?.en).toContain("another one");
});

checkGates(receiverGates, {
  RECEIVER_FITS: {
    open: [
      [marked("AMBER"), to("sena")],
      [marked("AMBER"), to("shai")],
      [marked("GREEN"), to("nobody")],
      [marked("AMBER_STRICT"), to("sena")],
      [marked("AMBER_STRICT"), to("erin")],
      [{ ...marked("AMBER"), people: accounts("sora@example.com", "sena@example.com") }, to("sena")],
      [{ ...marked("AMBER"), people: accounts(null, null) }, to("sena")],
      [marked("RED", { virtualTeamPersonIds: ["shai"] }), to("shai")],
    ],
    shut: {
      UNKNOWN: [{ id: "ghost" }, marked("AMBER"), to("ghost")],
      SAME_PERSON: [{ person: "sora" }, marked("AMBER"), to("sora")],
      ONESELF: [
        { person: robin.name },
        { ...marked("AMBER"), people: [robin] },
        { ...to(robin.id), viewer: organization.sora, operation: "replaceCustodian" },
      ],
      APPROVER: [
        { person: "sena" },
        { ...marked("AMBER"), approvals: [approvedBySena] },
        { ...to("sena"), operation: "replaceCustodian", inputHash: "hash" },
      ],
      PROGRAM: [{ person: "robo" }, marked("AMBER"), to("robo")],
      SHUT_OUT: [{ person: "sena", handling: "RED" }, marked("RED"), to("sena")],
    },
  },
});

test.each([
  ["AMBER_STRICT", "shai"],
  ["AMBER", "nobody"],
  ["RED", "shai"],
] as const)("Of an incident that is marked %s, %s gets no evidence", (handling, person) => {
  const attempted = { ...to(person), operation: "", viewer: organization.sora, now: moment };
  const file = marked(handling, { askedPersonIds: [person] });
  expect(receiverGates.RECEIVER_FITS(file, attempted)?.en).toContain(handling);
});

checkGates(custodianGates, {
  CUSTODIAN_READS: {
    open: [
      [marked("AMBER"), { viewer: organization.shai }],
      [marked("AMBER_STRICT"), { viewer: organization.sora }],
      [marked("RED"), { viewer: organization.sora }],
      [marked("RED", { virtualTeamPersonIds: [organization.shai.personId] }), { viewer: organization.shai }],
    ],
    shut: {
      SHUT_OUT: [
        { handling: "RED" },
        marked("RED", { askedPersonIds: [organization.shai.personId], virtualTeamPersonIds: ["sora"] }),
        { viewer: organization.shai },
      ],
    },
  },
});

const collected = (changes: Partial<CollectionFile>): CollectionFile => ({
  ...caseFile(),
  sourceServiceId: null,
  sourceService: "",
  investigation: null,
  ...changes,
});
const investigation = { state: "OPEN" } as Investigation;

checkGates(collectionGates, {
  SOURCE_FITS: {
    open: [[collected({})], [collected({ sourceServiceId: "exchange" })], [collected({ investigation })]],
    shut: {
      UNAFFECTED: [{ service: "Teams" }, collected({ sourceServiceId: "teams", sourceService: "Teams" })],
      CONCLUDED: [{}, collected({ investigation: { ...investigation, state: "CONCLUDED" } })],
    },
  },
});
