import type { Refusal } from "../../../platform/actions/decision.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { codeOfName } from "../../response-model/schema/operations/code-of-name.js";
import { ask } from "../test-support/ask.js";
import { attempt, incidentAt } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("availability");
});
afterAll(() => room.close());

interface Available {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly isFromHere: boolean;
  readonly whyNot: string | null;
  readonly gates: readonly { gate: string; of: string | null; standing: string; message: string | null }[];
}

const query = `query ($id: ID!) { incident(id: $id) {
  availableOperations { ...All }
  serviceResponses { serviceId availableOperations { ...All } }
  assignments { nodes { state availableOperations { ...All } } }
  alerts { nodes { availableOperations { ...All } } }
} }
fragment All on AvailableOperation { operation isPermitted isFromHere whyNot gates { gate of standing message } }`;

const ofServices = `query ($id: ID!) { incident(id: $id) { serviceResponses { serviceId availableOperations {
  operation isPermitted isFromHere gates { standing message }
} } } }`;

interface Answer {
  readonly incident: {
    readonly availableOperations: readonly Available[];
    readonly serviceResponses: readonly { serviceId: string; availableOperations: readonly Available[] }[];
    readonly assignments: readonly { state: string; availableOperations: readonly Available[] }[];
    readonly alerts: readonly { availableOperations: readonly Available[] }[];
  };
}

async function availableTo(
  viewer: (typeof people)[keyof typeof people],
  id: string,
  context = {},
  asked = query,
): Promise<Answer["incident"]> {
  const { data, errors } = await ask<Answer>(room, viewer, asked, { id }, context);
  expect(errors).toBeUndefined();
  return (data as Answer).incident;
}

const named = (some: readonly Available[], name: string): Available => {
  const found = some.find(({ operation }) => operation === codeOfName(name));
  if (!found) throw new Error(`${name} is not told.`);
  return found;
};

const ofExchange = ({ serviceResponses }: Answer["incident"]) =>
  serviceResponses.find(({ serviceId }) => serviceId === services.exchange)?.availableOperations ?? [];

test("What is told of the response of a service is what an attempt meets, at each step of the way, for whoever asks", async () => {
  const names = [
    "startContainment",
    "recordContainment",
    "startEradication",
    "recordEviction",
    "startRecovery",
    "returnToAnalysis",
  ] as const;
  for (const milestone of [
    "TEAM_FORMED",
    "DECLARED",
    "ANALYSED",
    "CONTAINED",
    "EVICTED",
    "GUIDED",
    "RESTORED",
  ] as const) {
    const incidentId = await incidentAt(room, milestone);
    for (const viewer of [people.erin, people.shai, people.sora]) {
      const available = ofExchange(await availableTo(viewer, incidentId, {}, ofServices));
      for (const name of names) {
        const { isPermitted, isFromHere, gates } = named(available, name);
        // A version that nobody has is looked at after permission, and before state and gates: so nothing is done.
        const input = { incidentId, expectedVersion: -1 };
        const met = await attempt(room, viewer, name, input).catch((error: Error) => error);
        expect([milestone, name, viewer.name, isPermitted]).toEqual([
          milestone,
          name,
          viewer.name,
          !(met instanceof Error),
        ]);
        // What is told to be shut is refused, for just the gates that are told.
        const unmet = gates.flatMap(({ standing, message }) => (standing === "UNMET" ? [message] : []));
        if (!isPermitted || (isFromHere && unmet.length === 0)) continue;
        const refused = (await attempt(room, viewer, name, { incidentId })) as Refusal;
        const said =
          refused.__typename === "GatesUnmet" ? refused.gates.map(({ message }) => message) : refused.__typename;
        expect([milestone, name, said]).toEqual([milestone, name, isFromHere ? unmet : "TransitionRefused"]);
      }
    }
  }
});

test("A gate that is not met says what is missing, in the language of whoever asks", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const english = named(ofExchange(await availableTo(people.erin, incidentId)), "startContainment");
  expect(english).toMatchObject({ isPermitted: true, isFromHere: true, whyNot: null });
  expect(english.gates).toEqual([
    { gate: "INCIDENT_DECLARED", of: null, standing: "OPEN", message: null },
    { gate: "LEAD_ACCEPTED", of: null, standing: "UNMET", message: expect.stringContaining("assignLead") },
    { gate: "OWNER_ACCEPTED", of: "THIS_SERVICE", standing: "UNMET", message: expect.stringContaining("assignOwner") },
    { gate: "SEVERITY_ASSESSED", of: "THIS_SERVICE", standing: "OPEN", message: null },
    {
      gate: "ANALYSIS_RECORDED",
      of: "THIS_SERVICE",
      standing: "UNMET",
      message: expect.stringContaining("recordAnalysis"),
    },
  ]);
  const korean = named(ofExchange(await availableTo(people.erin, incidentId, { language: "ko" })), "startContainment");
  expect(korean.gates[1]?.message).toMatch(/인시던트 대응 리드가 없습니다/);
});

test("Who may not is told whom to ask, and who may from where it starts", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const { availableOperations, serviceResponses } = await availableTo(people.shai, incidentId);
  expect(named(serviceResponses[0]?.availableOperations ?? [], "startEradication").whyNot).toMatch(/Ask: .*Exchange/);
  expect(named(availableOperations, "closeIncident").whyNot).toMatch(/Post-incident analysis lead/);
  // Who leads is known, though only an attempt names the service that joins.
  const joining = named((await availableTo(people.cora, incidentId)).availableOperations, "addAffectedService");
  expect(joining).toMatchObject({ isPermitted: false, whyNot: expect.stringMatching(/Ask: .*Sora/) });
  const own = named(ofExchange(await availableTo(people.erin, incidentId)), "recordEviction");
  expect(own).toMatchObject({ isPermitted: true, isFromHere: false, whyNot: expect.stringContaining("ERADICATION") });
});

test("A gate that goes by what an operation is given is said to depend on that", async () => {
  const incidentId = await incidentAt(room, "CONTAINED");
  const { availableOperations } = await availableTo(people.sora, incidentId);
  const standingOf = (operation: string, gate: string) =>
    named(availableOperations, operation).gates.find((one) => one.gate === gate)?.standing;
  expect(standingOf("mergeIncident", "SURVIVOR_FITS")).toBe("DEPENDS_ON_INPUT");
  expect(standingOf("withdrawIncident", "APPROVED")).toBe("DEPENDS_ON_INPUT");
  expect(standingOf("formVirtualTeam", "MEMBERS_FIT")).toBe("DEPENDS_ON_INPUT");
  expect(standingOf("enterPostIncidentActivity", "RECOVERY_VALIDATED")).toBe("UNMET");
});

test("In a list, permission and state take the same few statements however long it is, and gates are told of ten at most", async () => {
  for (let index = 0; index < 11; index += 1) await incidentAt(room, "SUSPECTED");
  const list = (fields: string, first: number) =>
    ask(
      room,
      people.sora,
      `query ($first: Int!) { incidents(first: $first) { nodes { id availableOperations { ${fields} } } } }`,
      { first },
    );
  const counts: number[] = [];
  for (const first of [1, 11])
    counts.push((await statementsOf(room.database, () => list("operation isPermitted isFromHere", first))).length);
  expect(counts[0]).toBe(counts[1]);
  expect((await list("gates { standing }", 10)).errors).toBeUndefined();
  expect((await list("gates { standing }", 11)).errors?.[0]?.message).toContain("at most 10 incidents");
});
