import { savedExamples } from "../gateway/graphql-page/saved-examples.js";
import { incidentStates } from "../subgraphs/response-model/machines/case/incident-states.js";
import { serviceResponseStates } from "../subgraphs/response-model/machines/case/service-response-states.js";
import { type RunningSystem, startRunningSystem } from "../test/journeys/support/processes/running-system.js";
import { command } from "../test/readme/support/command.js";
import { temporaryFolder } from "../test/support/temporary-folder.js";
import { playScenarios } from "./samples/play-scenarios.js";
import { allScenarios } from "./samples/scenarios/all-scenarios.js";
import { eradicatingBuildSecret } from "./samples/scenarios/build-secret/eradicating-build-secret.js";

const sample = (dataFolder: string, ...parameters: readonly string[]) =>
  command(process.execPath, ["dist/local/sample.js", ...parameters], { CORDON_DATA: dataFolder });

test("without a running system it says so in one line, and ends with 1", async () => {
  const folder = temporaryFolder();
  const { code, output, errors } = await sample(folder.path).ended;
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toMatch(/^No development issuer runs with the data folder .+ Start Cordon: npm start\. .+\n$/);
  folder.remove();
});

test("its help names every sample and how to begin afresh", async () => {
  const { code, output } = await sample("/nowhere", "--help").ended;
  expect(code).toBe(0);
  for (const { title } of allScenarios) expect(output).toContain(title);
  expect(output).toMatch(/To begin afresh/);
});

describe("With a running system that is empty", () => {
  let running: RunningSystem;
  beforeAll(async () => {
    running = await startRunningSystem();
  });
  afterAll(() => running?.stop());

  const everything = {
    incidents: [
      "CLOSED",
      "DECLARED",
      "DECLARED",
      "DECLARED",
      "DECLARED",
      "DISMISSED",
      "MERGED",
      "POST_INCIDENT_ACTIVITY",
      "RECEIVED",
      "SUSPECTED",
      "WITHDRAWN",
    ],
    alerts: ["CLOSED", ...Array(12).fill("ESCALATED"), ...Array(4).fill("RECEIVED"), "TRIAGED"],
    followUps: ["IN_PROGRESS", "OUTSTANDING", "RESOLVED"],
    reviews: ["COMPLETED", "IN_REVIEW"],
  };

  /** The states of what each list has for somebody. */
  async function statesFor(persona: string) {
    const lists = ["incidents", "alerts", "followUps", "reviews"];
    const data = await running.cordon.read<Record<string, { nodes: { state: string }[] }>>(
      persona,
      `{ ${lists.map((list) => `${list}(first: 100) { nodes { state } }`).join(" ")} }`,
    );
    return Object.fromEntries(
      Object.entries(data).map(([list, { nodes }]) => [list, nodes.map(({ state }) => state).toSorted()]),
    );
  }

  test("a run that is broken off is gone on with by the next, which plays all scenarios to their states", async () => {
    const brokenOff = sample(running.system.dataFolder);
    await brokenOff.says(/^played/);
    brokenOff.child.kill("SIGKILL");
    await brokenOff.ended;
    const { code, output, errors } = await sample(running.system.dataFolder).ended;
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    for (const { title } of allScenarios) expect(output).toContain(title);
    expect(output).toContain(`${running.system.gatewayUrl}/graphql`);
    expect(await statesFor("security-lead")).toEqual(everything);
  });

  test("played again, nothing is doubled, and it says how to begin afresh", async () => {
    const { code, output } = await sample(running.system.dataFolder).ended;
    expect(code).toBe(0);
    expect(output.match(/^there already/gm)).toHaveLength(allScenarios.length);
    expect(output).toContain(`delete ${running.system.dataFolder}`);
    expect(await statesFor("security-lead")).toEqual(everything);
  });

  test("played again when the keys of the first time are forgotten, nothing is done at all", async () => {
    const inAMonth = Date.now() + 30 * 24 * 60 * 60 * 1000;
    const lines: string[] = [];
    expect(await playScenarios(running.cordon, (line) => lines.push(line), inAMonth)).toBe(0);
    expect(lines).toHaveLength(allScenarios.length);
    expect(await statesFor("security-lead")).toEqual(everything);
  });

  test("what is marked RED is there for its virtual team and whom it asks, and what is GREEN for the account of a board too", async () => {
    const others = everything.incidents.toSpliced(everything.incidents.indexOf("DECLARED"), 1);
    expect((await statesFor("security-analyst")).incidents).toEqual(others);
    expect((await statesFor("legal-counsel")).incidents).toEqual(everything.incidents);
    expect((await statesFor("executive-director")).incidents).toEqual(everything.incidents);
    expect((await statesFor("dashboard")).incidents).toEqual(["CLOSED", "DISMISSED"]);
  });

  interface Shown {
    readonly state: string;
    readonly phase: string;
    readonly severityHistory: Page<{ readonly fromSeverity: string | null; readonly toSeverity: string }>;
    readonly approvals: Page<{ readonly state: string }>;
    readonly assignments: Page<{ readonly state: string }>;
    readonly serviceResponses: readonly {
      readonly state: string;
      readonly round: number;
      readonly recoveryPlans: Page<{ readonly state: string }>;
      readonly guidance: Page<{ readonly state: string }>;
    }[];
  }

  test("there is something in every state of an incident, of the response of a service, and of what both sides agree on", async () => {
    const { incidents } = await running.cordon.read<{ incidents: { nodes: readonly Shown[] } }>(
      "security-lead",
      `{ incidents(first: 30) { nodes {
        state phase severityHistory { nodes { fromSeverity toSeverity } } approvals { nodes { state } } assignments { nodes { state } }
        serviceResponses { state round recoveryPlans { nodes { state } } guidance { nodes { state } } }
      } } }`,
    );
    const all = <One>(list: (incident: Shown) => readonly One[]) => incidents.nodes.flatMap(list);
    const states = (list: (incident: Shown) => readonly { readonly state: string }[]) => [
      ...new Set(all(list).map(({ state }) => state)),
    ];
    expect(states((incident) => [incident]).toSorted()).toEqual(Object.keys(incidentStates).toSorted());
    expect(states((incident) => incident.serviceResponses).toSorted()).toEqual(
      Object.keys(serviceResponseStates).toSorted(),
    );
    const phases = ["DETECTION_AND_ANALYSIS", "CONTAINMENT", "ERADICATION", "RECOVERY", "POST_INCIDENT_ACTIVITY"];
    expect(all(({ phase }) => [phase])).toEqual(expect.arrayContaining(phases));
    expect(Math.max(...all(({ serviceResponses }) => serviceResponses.map(({ round }) => round)))).toBe(2);
    expect(states(({ approvals }) => approvals.nodes)).toEqual(expect.arrayContaining(["REQUESTED", "USED"]));
    expect(states(({ assignments }) => assignments.nodes)).toEqual(
      expect.arrayContaining(["ACCEPTED", "HANDED_OVER", "ENDED"]),
    );
    const responses = all(({ serviceResponses }) => serviceResponses);
    expect(new Set(responses.flatMap(({ recoveryPlans }) => recoveryPlans.nodes.map(({ state }) => state)))).toEqual(
      new Set(["AGREED", "PROPOSED"]),
    );
    expect(new Set(responses.flatMap(({ guidance }) => guidance.nodes.map(({ state }) => state)))).toEqual(
      new Set(["ACKNOWLEDGED", "REFUSED", "WITHDRAWN"]),
    );
    expect(all(({ severityHistory }) => severityHistory.nodes)).toContainEqual({
      fromSeverity: "HIGH",
      toSeverity: "CRITICAL",
    });
  });

  interface Page<One = object> {
    readonly nodes: readonly (One & { readonly state: string })[];
  }
  interface Worked {
    readonly tags: readonly string[];
    readonly nextSteps: string | null;
    readonly legalHold: boolean;
    readonly retainUntil: string | null;
    readonly notes: Page<{ readonly writings: number }>;
    readonly links: Page<{ readonly kind: string }>;
    readonly actors: Page<{ readonly confidence: string }>;
    readonly room: { readonly present: readonly object[] } | null;
    readonly tasks: Page;
    readonly consultations: Page<{ readonly isPrivileged: boolean }>;
    readonly investigations: Page<{ readonly findingCount: number }>;
    readonly evidence: {
      readonly nodes: readonly {
        readonly kind: string;
        readonly custodianName: string;
        readonly custody: readonly { readonly event: string }[];
      }[];
    };
    readonly serviceResponses: readonly {
      readonly service: { readonly name: string };
      readonly planSteps: Page<{ readonly proposedBySide: string; readonly dependsOn: readonly object[] }>;
      readonly recommendations: Page;
      readonly guidance: Page<{ readonly state: string }>;
      readonly notes: { readonly nodes: readonly object[] };
    }[];
  }

  test("the fullest case has the work of both sides between its transitions, in the states that work has", async () => {
    const { incidents } = await running.cordon.read<{ incidents: { nodes: { id: string; title: string }[] } }>(
      "security-lead",
      "{ incidents(first: 100) { nodes { id title } } }",
    );
    const { incident } = await running.cordon.read<{ incident: Worked }>(
      "security-lead",
      `query ($id: ID!) { incident(id: $id) {
        tags nextSteps legalHold retainUntil
        notes { nodes { state writings } } links { nodes { state kind } } actors { nodes { state confidence } }
        room { present { since } } tasks { nodes { state } } consultations { nodes { state isPrivileged } }
        investigations { nodes { state findingCount } }
        evidence { nodes { kind custodianName custody { event } } }
        serviceResponses {
          service { name } guidance { nodes { state } } recommendations { nodes { state } } notes { nodes { title } }
          planSteps { nodes { state proposedBySide dependsOn { id } } }
        }
      } }`,
      { id: incidents.nodes.find(({ title }) => title === eradicatingBuildSecret.title)?.id },
    );
    const distinct = (values: readonly string[]) => [...new Set(values)].toSorted();
    const states = (list: readonly { readonly state: string }[]) => distinct(list.map(({ state }) => state));
    expect({
      ...incident,
      retainUntil: incident.retainUntil !== null,
      nextSteps: incident.nextSteps !== null,
    }).toMatchObject({
      tags: ["forwarding-rules", "token-theft"],
      nextSteps: true,
      legalHold: true,
      retainUntil: true,
      investigations: { nodes: [{ state: "CONCLUDED", findingCount: 3 }] },
    });
    expect(states(incident.notes.nodes)).toEqual(["PINNED", "POSTED"]);
    expect(incident.notes.nodes.map(({ writings }) => writings)).toContain(2);
    expect(distinct(incident.links.nodes.map(({ kind }) => kind))).toEqual(["BRIDGE", "CHAT", "DASHBOARD", "TICKET"]);
    expect(incident.actors.nodes).toEqual([{ state: "NAMED", confidence: "MEDIUM" }]);
    expect(incident.room?.present).toHaveLength(3);
    expect(states(incident.tasks.nodes)).toEqual(["DONE", "OPEN"]);
    expect(states(incident.consultations.nodes)).toEqual(["ANSWERED", "DECLINED", "REQUESTED"]);
    expect(incident.consultations.nodes.some(({ isPrivileged }) => isPrivileged)).toBe(true);
    const handed = incident.evidence.nodes.filter(({ custody }) =>
      custody.some(({ event }) => event === "TRANSFERRED"),
    );
    expect(handed.map(({ kind, custodianName }) => [kind, custodianName])).toEqual([
      ["LOG", "Marcus Bell"],
      ["MEMORY_IMAGE", "Marcus Bell"],
    ]);
    const services = incident.serviceResponses.filter(({ planSteps }) => planSteps.nodes.length > 0);
    const steps = services.flatMap(({ planSteps }) => planSteps.nodes);
    expect(services.map(({ service }) => service.name).toSorted()).toEqual(["Exchange", "SharePoint"]);
    expect(states(steps)).toEqual(["AGREED", "DONE", "FAILED", "IN_PROGRESS", "PROPOSED"]);
    for (const { planSteps } of services)
      expect(distinct(planSteps.nodes.map(({ proposedBySide }) => proposedBySide))).toEqual([
        "SECURITY_TEAM",
        "SERVICE_TEAM",
      ]);
    expect(states(services.flatMap(({ recommendations }) => recommendations.nodes))).toEqual(["ACCEPTED", "REJECTED"]);
    expect(states(services.flatMap(({ guidance }) => guidance.nodes))).toEqual(["ACKNOWLEDGED", "REFUSED"]);
    expect(services.every(({ notes }) => notes.nodes.length > 0)).toBe(true);
  });

  test.each(
    savedExamples()
      .filter(({ text }) => /^query/m.test(text))
      .map(({ name, text }) => [name, text]),
  )("the saved query %s has something to show", async (_name, text) => {
    const { incidents, alerts, vulnerabilities } = await running.cordon.read<
      Record<string, { nodes: { id: string }[] }>
    >(
      "exchange-engineer",
      "{ incidents(first: 1) { nodes { id } } alerts(first: 1) { nodes { id } } vulnerabilities(first: 1) { nodes { id } } }",
    );
    const [id, alertId, vulnerabilityId] = [incidents, alerts, vulnerabilities].map((list) => list?.nodes[0]?.id);
    const variables = { id, alertId, vulnerabilityId };
    const data = await running.cordon.read<Record<string, unknown>>("exchange-engineer", text, variables);
    for (const answer of Object.values(data)) {
      const rows = (answer as { nodes?: unknown[] } | null)?.nodes ?? answer;
      expect(rows).toBeTruthy();
      if (Array.isArray(rows)) expect(rows.length).toBeGreaterThan(0);
    }
  });
});
