import { assignmentOf, caseFile, memberOf } from "../../../test-support/case-file.js";
import { checkGates } from "../../../test-support/check-gates.js";
import { cellsOf } from "../../../test-support/organization.js";
import { peopleGates } from "./people-gates.js";

const team = [
  memberOf("security team", "SECURITY_RESPONSE"),
  memberOf("exchange team", "SERVICE"),
  memberOf("communications", "CUSTOMER_COMMUNICATIONS"),
];
const program = { ...memberOf("Robo", "SERVICE"), kind: "SERVICE_ACCOUNT" } as const;
const naming = (...ids: readonly string[]) => ({ input: { personIds: ids } });
const all = naming(...team.map(({ id }) => id));
const red = caseFile({
  incident: { handling: "RED" },
  assignments: [assignmentOf({ personId: "sora", personName: "Sora" })],
});
const file = { ...caseFile({ incident: { virtualTeamPersonIds: ["communications"] } }), people: team };
const amberStrict = caseFile({
  incident: { handling: "AMBER_STRICT", virtualTeamPersonIds: ["Shai"] },
  custodians: [memberOf("Shai", "SERVICE")],
});
const onCall = {
  ...memberOf("Sora", "SECURITY_RESPONSE"),
  teams: [{ id: "security", function: "SECURITY_RESPONSE", responsibilities: cellsOf("SECURITY_TEAM") }],
};
const expert = (personId: string) => ({ input: { personId } });

checkGates(peopleGates, {
  MEMBERS_FIT: {
    open: [
      [file, all],
      [{ ...red, assignments: [assignmentOf({ personId: "exchange team" })], people: team }, all],
      [{ ...file, custodians: [memberOf("Shai", "SERVICE")] }, all],
    ],
    shut: {
      UNKNOWN: [{ ids: ["nobody"] }, file, naming("exchange team", "nobody")],
      PROGRAMS: [{ names: ["Robo"] }, { ...file, people: [...team, program] }, all],
      INCOMPLETE: [
        { missing: [{ en: "the Exchange team", ko: "Exchange 팀" }] },
        { ...file, people: team.filter(({ id }) => id !== "exchange team") },
        naming("security team", "communications"),
      ],
      SHUTS_OUT: [{ names: ["Sora"] }, { ...red, people: team }, all],
      SHUTS_OUT_CUSTODIANS: [{ names: ["Shai"], handling: "AMBER_STRICT" }, { ...amberStrict, people: team }, all],
    },
  },
  EXPERT_FITS: {
    open: [
      [file, expert("exchange team")],
      [{ ...amberStrict, people: team }, expert("exchange team")],
    ],
    shut: {
      UNKNOWN: [{ id: "nobody" }, file, expert("nobody")],
      PROGRAM: [{ person: "Robo" }, { ...file, people: [program] }, expert("Robo")],
      MEMBER: [{ person: "communications" }, file, expert("communications")],
      SHUTS_OUT_CUSTODIANS: [
        { person: "exchange team", names: ["Sora"] },
        { ...caseFile({ incident: { handling: "RED" }, custodians: [onCall] }), people: team },
        expert("exchange team"),
      ],
    },
  },
});
