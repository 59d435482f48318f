import { type Memory, recall } from "../../local/samples/player/step.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { steps } from "./support/scenario/scenario.js";

let shared: SharedSystem;
let memory: Memory;

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await performScenario(shared.cordon, "declareIncident");
});

/** It reads, and is refused by what it is before anything is looked for. */
const program = "dashboard";
const readers = [
  "security-lead",
  "executive-manager",
  "exchange-engineer",
  "sharepoint-engineer",
  "communications",
  program,
] as const;

/** Who reads at each marking. The virtual team of the story: security-lead, Marcus Bell, Exchange's two, communications. */
const table: Readonly<Record<string, readonly string[]>> = {
  AMBER: ["security-lead", "executive-manager", "exchange-engineer", "sharepoint-engineer", "communications"],
  AMBER_STRICT: ["security-lead", "executive-manager", "exchange-engineer", "communications"],
  RED: ["security-lead", "exchange-engineer", "communications"],
  GREEN: [...readers],
  CLEAR: [...readers],
};

test.each(Object.entries(table))(
  "TLP %s is read by whom the marking names, in item, list, alert and mutation alike.",
  async (handling, may) => {
    const { cordon } = shared;
    const id = recall(memory, "incident");
    const outcome = await cordon.perform("security-lead", "changeHandling", {
      incidentId: id,
      handling,
      reason: "For the test.",
    });
    expect(outcome.message).toBeUndefined();
    for (const reader of readers) {
      const { incident, incidents, alert, alerts } = await cordon.read<{
        incident: { title: string } | null;
        incidents: { nodes: { id: string }[] };
        alert: { incident: { id: string } | null } | null;
        alerts: { nodes: { id: string }[] };
      }>(
        reader,
        `query ($id: ID!, $alert: ID!) {
        incident(id: $id) { title }
        incidents(first: 100) { nodes { id } }
        alert(id: $alert) { incident { id } }
        alerts(first: 100) { nodes { id } }
      }`,
        { id, alert: recall(memory, "alert") },
      );
      const sees = may.includes(reader);
      expect([reader, incident !== null]).toEqual([reader, sees]);
      expect([reader, incidents.nodes.some((node) => node.id === id)]).toEqual([reader, sees]);
      expect([reader, alert?.incident?.id === id]).toEqual([reader, sees]);
      expect([reader, alerts.nodes.some((node) => node.id === recall(memory, "alert"))]).toEqual([reader, sees]);
      const tried = await cordon.attempt(reader, "recordBreachHunt", {
        incidentId: id,
        hypothesis: "x",
        searched: "x",
        findings: "x",
        outcome: "INCONCLUSIVE",
      });
      if (reader === program) expect(tried.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
      else if (!sees) expect(tried.data?.result).toMatchObject({ __typename: "NotFound" });
    }
  },
);

test("Communications, in the virtual team, notifies the customers of an AMBER_STRICT incident.", async () => {
  const { cordon } = shared;
  const incidentId = recall(memory, "incident");
  await cordon.perform("security-lead", "changeHandling", {
    incidentId,
    handling: "AMBER_STRICT",
    reason: "The tenants' names are in it.",
  });
  for (const operation of ["draftCustomerNotice", "releaseCustomerNotice"]) {
    const step = steps.find((one) => one.operation === operation);
    if (!step) throw new Error(`No step is ${operation}.`);
    const outcome = await cordon.perform(step.by, operation, step.input(memory));
    expect(outcome).toMatchObject({ __typename: "CustomerNotice" });
    memory.set("notice", outcome.id);
  }
});

test("An alert is read by whom its own marking names, from the moment that it is changed.", async () => {
  const { cordon } = shared;
  const title = `A token of ${crypto.randomUUID()}`;
  const { id } = await cordon.perform("exchange-engineer", "reportAlert", {
    serviceId: recall(memory, "Exchange"),
    source: "HUMAN_OBSERVATION",
    title,
    description: "It lies in a chat.",
  });
  const readers = ["exchange-engineer", "security-lead", "executive-manager", "sharepoint-engineer"];
  const see = async () => {
    const seen = await Promise.all(
      readers.map(async (reader) => {
        const { alert, alerts } = await cordon.read<{ alert: object | null; alerts: { nodes: { id: string }[] } }>(
          reader,
          "query ($id: ID!) { alert(id: $id) { title } alerts(first: 100) { nodes { id } } }",
          { id },
        );
        expect([reader, alerts.nodes.some((node) => node.id === id)]).toEqual([reader, alert !== null]);
        return alert ? [reader] : [];
      }),
    );
    return seen.flat();
  };
  const mark = async (by: string, handling: string) =>
    expect(
      await cordon.perform(by, "changeAlertHandling", { alertId: id, handling, reason: "For the test." }),
    ).toMatchObject({ __typename: "Alert" });
  expect(await see()).toEqual(readers);
  await mark("exchange-engineer", "RED");
  expect(await see()).toEqual(expect.not.arrayContaining(["sharepoint-engineer", "executive-manager"]));
  const refused = await cordon.attempt("exchange-engineer", "changeAlertHandling", {
    ...{ alertId: id, handling: "AMBER", reason: "For the test." },
  });
  expect(refused.data?.result).toMatchObject({ __typename: "GatesUnmet", gates: [{ gate: "ALERT_KEPT_CLOSE" }] });
  await mark("security-lead", "AMBER");
  expect(await see()).toEqual(readers);
});

test("What may not be seen is answered like what does not exist.", async () => {
  const { cordon } = shared;
  const hidden = recall(memory, "incident");
  await cordon.perform("security-lead", "changeHandling", {
    incidentId: hidden,
    handling: "RED",
    reason: "For the test.",
  });
  const missing = `${hidden.slice(0, -4)}0000`;
  const readIncident = async (id: string) => {
    const { text } = await cordon.ask(
      "sharepoint-engineer",
      "query ($id: ID!) { incident(id: $id) { title review { state } responsibleTeams { name } } }",
      { id },
    );
    const { data } = await cordon.attempt("sharepoint-engineer", "receiveEscalation", { incidentId: id });
    return [text, data?.result].map((answer) => JSON.stringify(answer).replaceAll(id, "ID"));
  };
  expect(await readIncident(hidden)).toEqual(await readIncident(missing));
});

test("Who may no longer see an incident does not see it by repeating what he once did to it.", async () => {
  const { cordon } = shared;
  const incidentId = recall(memory, "incident");
  const mark = (handling: string) =>
    cordon.perform("security-lead", "changeHandling", { incidentId, handling, reason: "For the test." });
  await mark("AMBER");
  const dueAt = new Date(Date.now() + 86_400_000).toISOString();
  const advise = () =>
    cordon.ask<{ readonly result: object }>(
      "legal-counsel",
      `mutation ($input: RequestConsultationInput!) {
        result: requestConsultation(input: $input) {
          __typename
          ... on Consultation { incident { timeline(first: 100) { nodes { text } } } }
        }
      }`,
      {
        input: {
          incidentId,
          to: { function: "TRUST" },
          question: "Who must know of it?",
          dueAt,
        },
      },
      { "idempotency-key": "advice-before-the-circle-closed" },
    );
  expect((await advise()).data?.result).toMatchObject({ __typename: "Consultation" });
  expect((await advise()).data?.result).toMatchObject({ __typename: "Consultation" });
  await mark("RED");
  expect((await advise()).data?.result).toEqual({ __typename: "NotFound" });
});
