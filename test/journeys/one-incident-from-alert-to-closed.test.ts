import { type Memory, recall } from "../../local/samples/player/step.js";
import { rememberPeople } from "../../local/samples/player/steps/remember-people.js";
import { codeOfName } from "../../subgraphs/response-model/schema/operations/code-of-name.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { scenario } from "./support/scenario/scenario.js";

let shared: SharedSystem;
let memory: Memory;

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await rememberPeople(shared.cordon);
});

describe("One incident, from alert to closed", () => {
  test.each(
    scenario.map((part, index) => ({
      part,
      index,
      title: "operation" in part ? `${part.operation} by ${part.by}` : part.awaits,
    })),
  )("$index. $title", async ({ part }) => {
    if ("awaits" in part) return part.waitFor(memory, shared.cordon);
    const outcome = await shared.cordon.perform(part.by, part.operation, part.input(memory));
    expect(outcome.message).toBeUndefined();
    if (part.leadsTo) expect(outcome[`state${outcome.__typename}`]).toBe(part.leadsTo);
    await part.remember?.(outcome, memory, shared.cordon);
  });

  test("The 72-hour clock started with the declaration and was met by the notification.", async () => {
    const { incident } = await shared.cordon.read<{
      incident: {
        declaredAt: string;
        notificationObligations: { nodes: { clock: string; startedAt: string; dueAt: string; state: string }[] };
      };
    }>(
      "legal-counsel",
      "query ($id: ID!) { incident(id: $id) { declaredAt notificationObligations { nodes { clock startedAt dueAt state } } } }",
      { id: recall(memory, "incident") },
    );
    const [obligation] = incident.notificationObligations.nodes;
    expect(obligation).toMatchObject({
      clock: "CUSTOMER_CONTRACT_72_HOURS",
      startedAt: incident.declaredAt,
      state: "MET",
    });
    const hours = (Date.parse(obligation?.dueAt ?? "") - Date.parse(incident.declaredAt)) / 3_600_000;
    expect(hours).toBe(72);
  });

  test("The service has gone back to analysis once, and the milestones of both rounds stay.", async () => {
    const { incident } = await shared.cordon.read<{
      incident: {
        phase: string;
        milestones: { kind: string; round: number }[];
        serviceResponses: { state: string; round: number; milestones: { kind: string; round: number }[] }[];
      };
    }>(
      "security-analyst",
      `query ($id: ID!) { incident(id: $id) {
        phase milestones { kind round } serviceResponses { state round milestones { kind round } }
      } }`,
      { id: recall(memory, "incident") },
    );
    const words = (milestones: readonly { kind: string; round: number }[]) =>
      milestones.map(({ kind, round }) => `${kind} ${round}`);
    expect(incident.phase).toBe("POST_INCIDENT_ACTIVITY");
    expect(words(incident.milestones)).toEqual([
      "OPENED 1",
      "RECEIVED 1",
      "DECLARED 1",
      "POST_INCIDENT_ACTIVITY 1",
      "CLOSED 1",
    ]);
    const [response] = incident.serviceResponses;
    expect(response).toMatchObject({ state: "VALIDATED", round: 2 });
    expect(words(response?.milestones ?? [])).toEqual([
      "ANALYSIS_OPENED 1",
      "CONTAINMENT_STARTED 1",
      "ANALYSIS_OPENED 2",
      "CONTAINMENT_STARTED 2",
      "CONTAINED 2",
      "ERADICATION_STARTED 2",
      "ADVERSARY_EVICTED 2",
      "VULNERABLE_PATHS_CLOSED 2",
      "RECOVERY_STARTED 2",
      "RESTORED 2",
      "VALIDATED 2",
    ]);
  });

  test("Customer data was affected, so the review was a full post-mortem.", () => {
    expect(memory.get("reviewKind")).toBe("FULL_POST_MORTEM");
  });

  test("The timeline tells every step, in order.", async () => {
    const { incident } = await shared.cordon.read<{
      incident: { timeline: { nodes: { sequence: number; operation: string; actorName: string }[] } };
    }>(
      "security-analyst",
      "query ($id: ID!) { incident(id: $id) { timeline(first: 100) { nodes { sequence operation actorName } } } }",
      { id: recall(memory, "incident") },
    );
    const expected = scenario.flatMap((part) => ("operation" in part ? [part.operation] : []));
    const before = ["reportAlert", "triageAlert", "assessSeverity"];
    const elsewhere = /Review|Analysis$|Lesson|FollowUp|publish/;
    const ofIncident = expected.filter(
      (operation) =>
        !before.includes(operation) &&
        (!elsewhere.test(operation) || /^(recordAnalysis|returnToAnalysis)$/.test(operation)),
    );
    // Behind the look back, Cordon itself notes that its review was opened, has begun and was completed.
    const news = ["trackReview", "trackReview", "trackReview"];
    const told = ofIncident.flatMap((operation) =>
      operation === "enterPostIncidentActivity" ? [operation, ...news] : [operation],
    );
    const { nodes } = incident.timeline;
    expect(nodes.map(({ operation }) => operation)).toEqual(told.map(codeOfName));
    expect(nodes.map(({ sequence }) => sequence)).toEqual(told.map((_, index) => index + 1));
    const bySystem = nodes.filter(({ actorName }) => actorName === "Cordon");
    expect(bySystem.map(({ operation }) => operation)).toEqual(news.map(codeOfName));
  });
});
