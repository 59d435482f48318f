import { assignmentOf, caseFile, consultationOf, memberOf, moment } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { people } from "../../../test-support/organization.js";
import type { AskingFile, Consulted } from "../../advice/consulted.js";
import type { Consultation } from "../../records/advice/consultation.js";
import { askingGates, type ConsultationFile, consultationGates } from "./consultation-gates.js";

const { erin, lena, sora } = people;

const asking = (
  changes: Partial<Consulted>,
  about: AskingFile["about"] = null,
  of: Parameters<typeof caseFile>[0] = {},
): AskingFile => ({
  ...caseFile(of),
  about,
  consulted: { kind: "FUNCTION", wanted: "TRUST", function: "TRUST", teams: [], person: null, ...changes },
});
const exchange = { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" };
const trust = { id: "trust", name: "Trust", function: "TRUST", responsibilities: [] };
const hunters = { ...trust, id: "hunters", name: "Hunters", responsibilities: ["BREACH_HUNT"] };
const engineers = { ...trust, id: "exchange team", name: "Engineers", function: "SERVICE" };
const person = (changes: object, of: Parameters<typeof caseFile>[0] = {}) =>
  asking(
    {
      kind: "PERSON",
      function: null,
      wanted: "paul",
      person: { ...memberOf("paul", "PARTNER_SECURITY"), ...changes },
    },
    null,
    of,
  );
const red = { handling: "RED" } as const;
const strict = { handling: "AMBER_STRICT" } as const;
const ledBySora = [assignmentOf({ personId: sora.personId, personName: sora.name })];
const inRed = (team: typeof trust) => asking({ teams: [team] }, null, { incident: red, assignments: ledBySora });
const over = (changes: Partial<Consulted>) => asking(changes, null, { incident: { state: "CLOSED" } });
const later = new Date(moment.getTime() + 1);
const input = (values: object) => ({ input: values });

const inDays = (days: number) => new Date(moment.getTime() + days * 24 * 3_600_000);

checkGates(
  askingGates,
  {
    CONSULTED_FITS: {
      open: [
        [asking({ teams: [trust] })],
        [asking({ kind: "TEAM", function: null, wanted: "trust", teams: [trust] })],
        [asking({ kind: "SERVICE_EXPERTS", function: null, teams: [trust] }, exchange)],
        [person({})],
        // What the marking lets them read anyway; and whom the lead asks, or security on-call before there is one.
        [asking({ teams: [hunters] }, null, { incident: strict }), { viewer: erin }],
        [asking({ teams: [engineers] }, null, { incident: strict }), { viewer: erin }],
        [person({}, { incident: { ...red, virtualTeamPersonIds: ["paul"] } }), { viewer: erin }],
        [person({ teams: [] }, { incident: { handling: "GREEN" } }), { viewer: erin }],
        [inRed(trust), { viewer: sora }],
        [asking({ teams: [trust] }, null, { incident: red }), { viewer: sora }],
      ],
      shut: {
        SHUT_OUT: [{ names: ["Trust"], handling: "RED", lead: "Sora" }, inRed(trust), { viewer: erin }],
        UNKNOWN: [{ id: "paul" }, asking({ kind: "PERSON", function: null, wanted: "paul" })],
        NOBODY: [
          { consulted: { en: "Security expertise and consulting", ko: "보안 전문 지식 및 컨설팅" } },
          asking({ kind: "SECURITY_EXPERTS", function: null }),
        ],
        NO_SERVICE: [{}, asking({ kind: "SERVICE_EXPERTS", function: null, teams: [trust] })],
        PROGRAM: [{ person: "paul" }, person({ kind: "SERVICE_ACCOUNT" })],
        ONESELF: [{}, person({ id: sora.personId }), { viewer: sora }],
      },
    },
    COUNSEL_AFTER_THE_END: {
      open: [
        [asking({ teams: [hunters] })],
        [over({ teams: [trust] })],
        [over({ teams: [{ ...trust, function: "LEGAL_AFFAIRS" }] })],
        [over({ kind: "PERSON", person: memberOf("lena", "LEGAL_AFFAIRS") })],
      ],
      shut: { OVER: [{ state: { en: "closed", ko: "종결됨" } }, over({ teams: [engineers] })] },
    },
    ANSWER_DUE_AHEAD: {
      open: [
        [asking({}), input({ dueAt: later })],
        [asking({}), input({ dueAt: inDays(30) })],
        [asking({}), input({ dueAt: null })],
      ],
      shut: {
        PAST: [{ dueAt: moment.toISOString() }, asking({}), input({ dueAt: moment })],
        TOO_FAR: [{ dueAt: inDays(31).toISOString(), days: "30" }, asking({}), input({ dueAt: inDays(31) })],
      },
    },
    PRIVILEGE_HELD: {
      open: [
        [asking({}), { viewer: sora, ...input({ isPrivileged: false }) }],
        [asking({}), { viewer: lena, ...input({ isPrivileged: true }) }],
      ],
      shut: { NOT_LEGAL: [{}, asking({}), { viewer: sora, ...input({ isPrivileged: true }) }] },
    },
  },
  ["PRIVILEGE_HELD NOT_PUT_TO_LEGAL", "PRIVILEGE_HELD LEFT_LEGAL"],
);

test.each([
  ["AMBER", person({ teams: [] })],
  ["AMBER_STRICT", asking({ teams: [trust, hunters] }, null, { incident: strict })],
  ["AMBER_STRICT", person({}, { incident: strict })],
  // Who is asked already reads it until they have answered, and no longer.
  ["RED", person({}, { incident: { ...red, askedPersonIds: ["paul"] } })],
] as const)("Whom the marking %s leaves out is let in by a question of the lead alone", (handling, file) => {
  const by = (viewer: typeof sora, more: object = {}) =>
    askingGates.CONSULTED_FITS({ ...file, incident: { ...file.incident, handling }, ...more }, {
      viewer,
      now: moment,
      input: {},
      operation: "",
    } as never)?.en;
  expect(by(erin)).toMatch(/hidden from (paul|Trust):.*Ask 24x7 security on-call/);
  expect(by(erin, { assignments: ledBySora })).toMatch(/Ask Sora/);
  // Security on-call is the lead only until there is one.
  expect(by(people.sena, { assignments: ledBySora })).toMatch(/Ask Sora/);
  expect([by(sora), by(sora, { assignments: ledBySora })]).toEqual([undefined, undefined]);
});

const asked = (isForLegal: boolean, state: Consultation["state"] = "REQUESTED"): ConsultationFile => ({
  ...caseFile(),
  consultation: consultationOf({ isForLegal, state }),
});

checkGates(consultationGates, {
  PRIVILEGE_HELD: {
    open: [
      [asked(false), { viewer: sora, ...input({ isPrivileged: false }) }],
      [asked(true), { viewer: lena, ...input({ isPrivileged: true }) }],
      [asked(true), { viewer: lena, ...input({ isPrivileged: false }) }],
      // What nobody says is left as it is, and so is what stands answered.
      [asked(true), { viewer: sora, ...input({}) }],
      [asked(true, "ANSWERED"), { viewer: sora, ...input({ isPrivileged: false }) }],
    ],
    shut: {
      NOT_LEGAL: [{}, asked(true), { viewer: sora, ...input({ isPrivileged: true }) }],
      LEFT_LEGAL: [{}, asked(true), { viewer: sora, ...input({ isPrivileged: false }) }],
      NOT_PUT_TO_LEGAL: [{}, asked(false), { viewer: lena, ...input({ isPrivileged: true }) }],
    },
  },
});

test("Who is another account of the same human being is asked no more than oneself", () => {
  const viewer = { ...sora, otherAccountIds: ["paul"] };
  const said = askingGates.CONSULTED_FITS(person({}), { viewer, now: moment, input: {}, operation: "" } as never);
  expect(said?.en).toMatch(/to yourself/);
});

test("A team that nobody knows is named by its id", () => {
  const said = askingGates.CONSULTED_FITS(asking({ kind: "TEAM", function: null, wanted: "x" }), {
    viewer: sora,
    now: moment,
    input: {},
    operation: "",
  } as never);
  expect(said?.en).toMatch(/Nobody has the id x/);
});
