import { checkGates } from "../../../test-support/check-gates.js";
import type { CaseMember } from "../../case-file.js";
import type { Incident } from "../../records/case/incident.js";
import type { BreachHunt } from "../../records/hunts/breach-hunt.js";
import type { HuntFinding } from "../../records/hunts/hunt-finding.js";
import { type AmendedHuntFile, amendedHuntGates } from "./amended-hunt-gates.js";

const service = (id: string) => ({ id, name: `Service ${id}`, ownerTeamId: "t" });
const [mail, files] = [service("mail"), service("files")];
const day = (number: number) => new Date(Date.UTC(2025, 0, number));
const hunt = {
  incidentId: null,
  handling: "AMBER_STRICT",
  serviceIds: ["mail"],
  periodFrom: day(1),
  periodTo: null,
  carriedFromId: null,
} as unknown as BreachHunt;
const number = "INC-2026-00042";
const incident = {
  id: "i",
  number,
  state: "DECLARED",
  handling: "AMBER_STRICT",
  virtualTeamPersonIds: ["member"],
  serviceIds: ["mail"],
} as unknown as Incident;
const person = (id: string, further: Partial<CaseMember> = {}): CaseMember => ({
  id,
  name: `Person ${id}`,
  kind: "PERSON",
  appointments: [],
  teams: [{ id: "t", function: "SECURITY_RESPONSE", responsibilities: ["BREACH_HUNT"] }],
  ...further,
});
const file = (set: Partial<AmendedHuntFile> = {}): AmendedHuntFile => ({
  hunt,
  named: [mail, files],
  foundIn: [],
  incident: null,
  findingsThere: [],
  unlinked: [],
  isOnlyGround: false,
  people: [],
  ...set,
});
const inside = file({ hunt: { ...hunt, incidentId: "i" }, incident });
const hunter = person("hunter");
const found = [{ id: "f" } as HuntFinding];
const text = { ...inside.hunt, carriedFromId: "t", conclusions: "A web shell.", outcome: null };
const leaving = (set: Partial<AmendedHuntFile> = {}, input: object = {}) =>
  [{ ...inside, ...set }, says({ leaveIncident: true, ...input })] as const;

const says = (input: object) => ({ input });
checkGates(amendedHuntGates, {
  HUNT_SCOPED: {
    open: [
      [file()],
      [file(), says({ serviceIds: ["mail", "files"], periodTo: day(2) })],
      // What is said to have no beginning cannot end before it.
      [file(), says({ periodFrom: null, periodTo: day(1) })],
      [file({ incident }), says({ incidentId: "i", handling: "RED" })],
      [{ ...inside, hunt: { ...inside.hunt, handling: "RED" } }, says({ leaveIncident: true, handling: "AMBER" })],
      // An incident that has ended since stops no hunter: what they look for is sharpened there as well.
      [{ ...inside, incident: { ...incident, state: "CLOSED" } }],
    ],
    shut: {
      UNKNOWN: [{ ids: ["gone"] }, file(), says({ serviceIds: ["mail", "gone"] })],
      IN_THE_FUTURE: [{ from: day(9_999).toISOString() }, file(), says({ periodFrom: day(9_999) })],
      BACKWARDS: [
        { from: day(1).toISOString(), to: new Date(0).toISOString() },
        file(),
        says({ periodTo: new Date(0) }),
      ],
      INCIDENT_OVER: [
        { incident: number },
        file({ incident: { ...incident, state: "MERGED" } }),
        says({ incidentId: "i" }),
      ],
      NO_VIRTUAL_TEAM: [
        {},
        { ...inside, hunt: { ...inside.hunt, handling: "RED" } },
        // Also where the caller says that no marking is meant.
        says({ leaveIncident: true, handling: null }),
      ],
    },
  },
  HUNT_AMENDMENT_FITS: {
    open: [
      [file()],
      [file({ foundIn: [mail] }), says({ serviceIds: ["files", "mail"] })],
      [file(), says({ handling: "AMBER" })],
      [inside, says({ serviceIds: ["files"] })],
      [file({ incident }), says({ incidentId: "i" })],
      // Whoever opens it to more people says so in the same amendment.
      [file({ incident: { ...incident, handling: "AMBER" } }), says({ incidentId: "i", handling: "AMBER" })],
      [file({ incident: { ...incident, handling: "RED" } }), says({ incidentId: "i" })],
      [...leaving({ findingsThere: found })],
      [...leaving({ incident: { ...incident, state: "CLOSED" } })],
      [...leaving({ hunt: { ...text, outcome: "NOTHING_FOUND" }, incident: { ...incident, state: "CLOSED" } })],
      [...leaving({ hunt: { ...text, conclusions: null }, incident: { ...incident, state: "CLOSED" } })],
      [...leaving({ incident: { ...incident, state: "DISMISSED" }, findingsThere: found })],
      [...leaving({ incident: { ...incident, handling: "RED" } }, { handling: "AMBER_STRICT" })],
    ],
    shut: {
      NOT_PART: [{}, file(), says({ leaveIncident: true })],
      RESTS_ON_HUNT: [{ incident: number }, ...leaving({ findingsThere: found, isOnlyGround: true })],
      KEPT_THERE: [
        { incident: number },
        ...leaving({ findingsThere: found, incident: { ...incident, state: "CLOSED" } }),
      ],
      OPENED_BY_LEAVING: [
        { incident: number, handling: "RED", marking: "AMBER_STRICT" },
        ...leaving({ incident: { ...incident, handling: "RED" } }),
      ],
      FOUND_THERE: [{ services: ["Service mail"] }, file({ foundIn: [mail] }), says({ serviceIds: ["files"] })],
      PART_ALREADY: [{ incident: number }, inside, says({ incidentId: "other" })],
      MARKED_BY_INCIDENT: [{ incident: number }, inside, says({ handling: "AMBER" })],
      TOO_WIDE: [
        { incident: number, handling: "AMBER", marking: "AMBER_STRICT" },
        file({ incident: { ...incident, handling: "AMBER" } }),
        says({ incidentId: "i" }),
      ],
    },
  },
  HUNTER_FITS: {
    open: [
      [file()],
      [file({ people: [hunter] }), says({ hunterId: "hunter" })],
      [file({ people: [hunter], incident }), says({ hunterId: "hunter" })],
      [file({ people: [person("member")], incident: { ...incident, handling: "RED" } }), says({ hunterId: "member" })],
    ],
    shut: {
      UNKNOWN: [{ id: "nobody" }, file(), says({ hunterId: "nobody" })],
      PROGRAM: [
        { person: "Person p" },
        file({ people: [person("p", { kind: "SERVICE_ACCOUNT" })] }),
        says({ hunterId: "p" }),
      ],
      NOT_A_HUNTER: [{ person: "Person p" }, file({ people: [person("p", { teams: [] })] }), says({ hunterId: "p" })],
      SHUT_OUT: [
        { person: "Person hunter" },
        file({ people: [hunter], incident: { ...incident, handling: "RED" } }),
        says({ hunterId: "hunter" }),
      ],
    },
  },
});
