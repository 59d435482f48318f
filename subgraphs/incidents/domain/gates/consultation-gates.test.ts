import { caseFile, consultationOf, memberOf, moment } from "../../test-support/case-file.js";
import { checkGates } from "../../test-support/check-gates.js";
import { people } from "../../test-support/organization.js";
import type { AskingFile, Consulted } from "../advice/consulted.js";
import { askingGates, type ConsultationFile, consultationGates } from "./consultation-gates.js";

const { lena, sora } = people;

const asking = (changes: Partial<Consulted>, about: AskingFile["about"] = null): AskingFile => ({
  ...caseFile(),
  about,
  consulted: { kind: "FUNCTION", wanted: "TRUST", function: "TRUST", teams: [], person: null, ...changes },
});
const exchange = { id: "exchange", name: "Exchange", ownerTeamId: "exchange team" };
const trust = { id: "trust", name: "Trust", function: "TRUST" };
const person = (changes: object) =>
  asking({
    kind: "PERSON",
    function: null,
    wanted: "paul",
    person: { ...memberOf("paul", "PARTNER_SECURITY"), ...changes },
  });
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
      ],
      shut: {
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
  ["PRIVILEGE_HELD NOT_PUT_TO_LEGAL"],
);

const asked = (isForLegal: boolean): ConsultationFile => ({
  ...caseFile(),
  consultation: consultationOf({ isForLegal }),
});

checkGates(consultationGates, {
  PRIVILEGE_HELD: {
    open: [
      [asked(false), { viewer: sora, ...input({ isPrivileged: false }) }],
      [asked(true), { viewer: lena, ...input({ isPrivileged: true }) }],
    ],
    shut: {
      NOT_LEGAL: [{}, asked(true), { viewer: sora, ...input({ isPrivileged: true }) }],
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
