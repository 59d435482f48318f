import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { referenceFiles } from "../../local/organization/organization-files.js";
import { readPersonas } from "../../local/organization/personas.js";
import { type LiveClient, overEvents } from "./support/clients/live-clients.js";
import { consultationFields } from "./support/documents/consultation.js";
import { wholeCase } from "./support/documents/whole-case.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { tablesWithText } from "./support/watching/tables-with-text.js";

/*
 * What legal affairs marks as privileged is read by legal affairs, the lead and the executive incident managers. Everybody else
 * reads the case, and looks for it wherever they can.
 */

const personas = readPersonas(referenceFiles.personas).map(({ persona }) => persona);
const lead = "security-analyst";
const always = ["executive-director", "executive-manager", "legal-counsel"];
const readers = [...always, lead].sort();
/** Of the service that asked, and of the other: neither reads it. */
const [asker, other] = ["exchange-engineer", "sharepoint-engineer"];

/** What the question is asked with: of a key that came before, the first answer is had again. */
const key = randomUUID();
const secret = `privileged-${process.pid}-${Date.now()}`;
const asked = { question: `${secret}: are we liable?`, background: `${secret}: the contract.` };

let shared: SharedSystem;
let the: MessyCase;
let number: string;
let answered: string;
let declined: string;
const streams: LiveClient[] = [];

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "What is privileged");
  // So that nobody is kept from it by its marking.
  await the.acting.does(lead, "changeHandling", { handling: "GREEN", reason: "For all to look." });
  ({ number } = await the.view());
});
afterAll(() => {
  for (const stream of streams) stream.stop();
});

const dueAt = () => new Date(Date.now() + 3_600_000).toISOString();
const put = (by: string, to: object, more: object = {}) =>
  the.acting.does(by, "requestConsultation", { to, ...asked, dueAt: dueAt(), ...more });

const subscribe = async (persona: string, query: string): Promise<LiveClient> => {
  const target = { url: () => shared.urls.gateway, token: () => shared.cordon.tokenFor(persona) };
  const client = await overEvents(target, { query, variables: { id: the.acting.incidentId } });
  streams.push(client);
  return client;
};

/** In pages as small as what there is: each object in an answer has its price. */
const texts = "question background reason answers(first: 3) { nodes { text } edges { node { text } } }";
const consultations = `consultations(first: 5) { nodes { ${consultationFields} } edges { node { ${texts} } } }`;

/** Every way by which somebody comes to a consultation, or to what might be said of it. */
const ways: Readonly<Record<string, string>> = {
  "its id": `query ($id: ID!) { consultation(id: $id) { ${consultationFields} incident { consultations(first: 5) { nodes { ${texts} } } } } }`,
  "its incident": `query ($of: ID!) { incident(id: $of) { ${consultations} } }`,
  "the list of incidents": `query ($number: String!) { incidents(first: 1, filter: { numbers: [$number] }) { nodes { ${consultations} } } }`,
  "what waits for them": `{ me { work(first: 100) { subject { ... on Consultation { ${consultationFields} } } } } }`,
  "the timeline": `query ($of: ID!) { incident(id: $of) { timeline(first: 100) { nodes { text changes { field from to } } } } }`,
  "what they may do": `query ($of: ID!) { incident(id: $of) { availableOperations { operation whyNot gates { gate standing message } } } }`,
  "the whole case": wholeCase.replaceAll("$id", "$of"),
};
/** The ways on which nothing of what is asked and answered is said to anybody. */
const silent = ["the timeline", "what they may do", "the whole case"];

interface Seen {
  readonly persona: string;
  readonly text: string;
}

async function look(query: string, id: string): Promise<readonly Seen[]> {
  const values = { id, of: the.acting.incidentId, number };
  // Only what the document declares.
  const variables = Object.fromEntries(Object.entries(values).filter(([name]) => query.includes(`$${name}:`)));
  return Promise.all(
    personas.map(async (persona) => {
      const { errors, text } = await shared.cordon.ask(persona, query, variables);
      expect([persona, errors]).toEqual([persona, []]);
      return { persona, text };
    }),
  );
}

const whoSees = (seen: readonly Seen[], words = secret) =>
  seen.flatMap(({ persona, text }) => (text.includes(words) ? [persona] : [])).sort();

describe("An answer that legal affairs gives as privileged", () => {
  let live: Readonly<Record<string, LiveClient>>;

  beforeAll(async () => {
    const change = `subscription { incidentChanged(filter: { incidentIds: ["${the.acting.incidentId}"] }) { operation
      incident { consultations(first: 5) { nodes { ${texts} } } timeline(first: 100) { nodes { text } } } } }`;
    const entry = `subscription ($id: ID!) { timelineAdded(incident: $id) { entry { operation text changes { field from to } }
      incident { consultations(first: 5) { nodes { ${texts} } } } } }`;
    live = {
      leadChanges: await subscribe(lead, change),
      otherChanges: await subscribe(other, change),
      askerEntries: await subscribe(asker, entry),
      legalEntries: await subscribe("legal-counsel", entry),
    };
    const request = { to: { function: "LEGAL_AFFAIRS" }, ...asked, dueAt: dueAt(), incidentId: the.acting.incidentId };
    answered = (await shared.cordon.perform(asker, "requestConsultation", request, { "idempotency-key": key })).id;
    // Until legal affairs has answered, it is as privileged as the answer may be, but to whoever asked.
    expect(whoSees(await look(ways["its id"] ?? "", answered))).toEqual([...readers, asker].sort());
    const answer = { consultationId: answered, text: `${secret}: only under the contract.`, isPrivileged: true };
    await the.acting.does("legal-counsel", "answerConsultation", answer);
    await the.acting.does("legal-counsel", "supplementConsultation", {
      consultationId: answered,
      text: `${secret}: and not under the other.`,
    });
    // What was asked before it was privileged is asked again, with the same key, for all that it answers.
    const replay = `mutation ($input: RequestConsultationInput!) { requestConsultation(input: $input) {
      ... on Consultation { ${consultationFields} } } }`;
    const again = await shared.cordon.ask(asker, replay, { input: request }, { "idempotency-key": key });
    expect(again.data).toMatchObject({ requestConsultation: { id: answered, isWithheld: true, question: null } });
    expect(again.text).not.toContain(secret);
  });

  test.each(Object.entries(ways))("is read by nobody else, by %s.", async (way, query) => {
    const seen = await look(query, answered);
    expect(whoSees(seen)).toEqual(silent.includes(way) || way === "what waits for them" ? [] : readers);
  });

  test("is known to be there, and no more of it: neither how much was asked nor how much was answered.", async () => {
    const { data } = await shared.cordon.ask(
      asker,
      `query ($id: ID!) { consultation(id: $id) {
      isPrivileged isWithheld question background reason
      answers(first: 1) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`,
      {
        id: answered,
      },
    );
    const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(data).toEqual({
      consultation: {
        isPrivileged: true,
        isWithheld: true,
        question: null,
        background: null,
        reason: null,
        answers: { nodes: [], edges: [], pageInfo },
      },
    });
  });

  test("is given away by no operation on it, whoever tries, and whatever it is refused for.", async () => {
    const input = { incidentId: the.acting.incidentId, consultationId: answered, expectedVersion: 1 };
    const operations = {
      answerConsultation: { text: "x" },
      supplementConsultation: { text: "x" },
      declineConsultation: { reason: "x" },
      withdrawConsultation: { reason: "x" },
    };
    for (const [operation, words] of Object.entries(operations)) {
      const tried = [asker, "exchange-on-call", other, "security-lead", "trust-advisor", "dashboard"].map(
        async (persona) => ({
          persona,
          text: (await shared.cordon.attempt(persona, operation, { ...input, ...words })).text,
        }),
      );
      expect([operation, whoSees(await Promise.all(tried))]).toEqual([operation, []]);
    }
  });

  test("comes by no stream to whoever does not read it: they are told that there is an answer.", async () => {
    const operations = ["REQUEST_CONSULTATION", "ANSWER_CONSULTATION", "SUPPLEMENT_CONSULTATION"];
    for (const client of Object.values(live)) {
      const results = [await client.next(), await client.next(), await client.next()];
      const told = results.map(({ data }) => data?.incidentChanged?.operation ?? data?.timelineAdded?.entry.operation);
      expect(told).toEqual(operations);
    }
    // To whoever asked the question was no secret before the answer.
    expect(JSON.stringify(live.otherChanges?.results)).not.toContain(secret);
    const said = (name: string) => JSON.stringify(live[name]?.results.slice(1));
    for (const name of ["otherChanges", "askerEntries"])
      expect([name, said(name).includes(secret)]).toEqual([name, false]);
    for (const name of ["leadChanges", "legalEntries"])
      expect([name, said(name).includes(secret)]).toEqual([name, true]);
    expect(JSON.stringify(live.askerEntries?.results)).toContain(
      "Gave a privileged answer to the question of Ji-woo Park",
    );
  });

  test("is asked for in vain as the entity of a subgraph, and as a value that nobody has.", async () => {
    const entities = `{ _entities(representations: [{ __typename: "Incident", id: "${the.acting.incidentId}" }]) {
      ... on Incident { consultations { nodes { question } } } } }`;
    for (const persona of [lead, asker]) {
      const { errors, text } = await shared.cordon.ask(persona, entities);
      expect(errors[0]?.extensions.code).toBe("GRAPHQL_VALIDATION_FAILED");
      expect(text).not.toContain(secret);
    }
    const subgraph = await fetch(`${shared.urls.incidents}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${await shared.cordon.tokenFor(lead)}` },
      body: JSON.stringify({ query: entities }),
    });
    expect(subgraph.status).toBe(401);
    expect(await subgraph.text()).not.toContain(secret);
  });
});

test("A privileged question of legal affairs is read by whom it asks until they have answered, and no longer.", async () => {
  const sharePoint = ["sharepoint-engineer", "sharepoint-on-call"];
  const of = { serviceId: the.id("SharePoint"), isPrivileged: true };
  const { id } = await put("legal-counsel", { expertsOf: "SERVICE_TEAM" }, of);
  const expected = (way: string) => (way === "what waits for them" ? sharePoint : [...readers, ...sharePoint].sort());
  for (const way of ["its id", "what waits for them"])
    expect([way, whoSees(await look(ways[way] ?? "", id), "the contract")]).toEqual([way, expected(way)]);
  await the.acting.does(other, "answerConsultation", { consultationId: id, text: `${secret}: by the logs.` });
  expect(whoSees(await look(ways["its incident"] ?? "", id))).toEqual(readers);
});

test("The reason for which legal affairs declines is as privileged as the question, and so is that of taking it back.", async () => {
  const toPerson = { personId: the.id("Ye-jin Han") };
  declined = (await put("legal-counsel", toPerson, { isPrivileged: true })).id;
  await the.acting.does("trust-advisor", "declineConsultation", { consultationId: declined, reason: `${secret}: no.` });
  const { id } = await put("legal-counsel", toPerson, { isPrivileged: true });
  await the.acting.does("legal-counsel", "withdrawConsultation", { consultationId: id, reason: `${secret}: no more.` });
  for (const one of [declined, id]) expect(whoSees(await look(ways["its id"] ?? "", one))).toEqual(readers);
});

test("Whoever hands the lead over reads it no longer, and the successor does.", async () => {
  const held = (await the.view()).assignments.find(
    ({ role, state }) => role === "INCIDENT_RESPONSE_LEAD" && state === "ACCEPTED",
  );
  const offer = { assignmentId: held?.id, personId: the.id("Seo-yeon Kim"), briefing: "Ask legal affairs." };
  await the.acting.does(lead, "offerHandover", offer);
  await the.acting.does("security-lead", "acceptHandover", { assignmentId: await the.openOffer() });
  for (const id of [answered, declined])
    expect(whoSees(await look(ways["its id"] ?? "", id))).toEqual([...always, "security-lead"].sort());
});

test("It stands nowhere but where it is kept: in no other table of any subgraph, and in no log.", async () => {
  for (const [name, url] of Object.entries(shared.databaseUrls))
    expect([name, await tablesWithText(url, secret)]).toEqual([
      name,
      name === "incidents" ? ["public.consultation", "public.consultation_answer"] : [],
    ]);
  const folder = join(shared.dataFolder, "logs");
  const logs = readdirSync(folder);
  expect(logs.length).toBeGreaterThan(3);
  expect(logs.filter((file) => readFileSync(join(folder, file), "utf8").includes(secret))).toEqual([]);
});
