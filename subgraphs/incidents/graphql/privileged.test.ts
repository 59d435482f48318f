import type { Viewer } from "../../../platform/identity/viewer.js";
import type { Consultation } from "../domain/records/advice/consultation.js";
import { tables } from "../store/tables.js";
import { ask } from "../test-support/ask.js";
import { attempt, incidentAt, offerTo, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { everyone, people } from "../test-support/organization.js";
import { ConsultationResolver } from "./resolvers/case/consultation-resolver.js";

const { sora, sena, erin, emil, shai, cora, lena, tara, paul, mina, milo, robo, nobody } = people;
const everybody: readonly Viewer[] = [sora, sena, erin, emil, shai, cora, lena, tara, paul, mina, milo, robo, nobody];
/** Legal affairs, the lead, and the executive incident managers. */
const readers: readonly Viewer[] = [lena, sora, mina, milo];

const secret = "ATTORNEY-CLIENT";
const texts = { question: `${secret} question`, background: `${secret} background` };

let room: IncidentsRoom;
let incidentId: string;
beforeAll(async () => {
  room = await openIncidentsRoom("privileged");
  incidentId = await incidentAt(room, "STAFFED");
  // Marked so that nobody is kept from it by its marking.
  await perform(room, sora, "changeHandling", { incidentId, handling: "GREEN" });
});
afterAll(() => room.close());

const put = (by: Viewer, to: object, more: object = {}) =>
  perform<Consultation>(room, by, "requestConsultation", { incidentId, to, ...texts, ...more });

const consultation = `
  id version state question background reason isPrivileged isWithheld isOverdue consultedKind consultedFunction consultedName
  consultedTeamNames requestedBySide requestedByName settledByName
  consultedPerson { id } requestedBy { id } settledBy { id } service { id }
  answers { nodes { text answeredByName answeredBy { id } } edges { node { text } } }
  availableOperations { operation isPermitted isFromHere whyNot gates { gate standing message } }
`;

/** Every path by which somebody comes to a consultation, or to what is said of it. */
const paths: Readonly<Record<string, string>> = {
  "the list of the incident": `query ($of: ID!, $id: ID!) { a: __typename consultation(id: $id) { __typename }
    incident(id: $of) { consultations(first: 100) { nodes { ${consultation} } edges { node { ${consultation} } } } } }`,
  "its id": `query ($of: ID!, $id: ID!) { incident(id: $of) { id } consultation(id: $id) { ${consultation} incident { id
    consultations { nodes { ${consultation} } } } } }`,
  "the timeline": `query ($of: ID!, $id: ID!) { consultation(id: $id) { id } incident(id: $of) {
    timeline(first: 100) { nodes { text changes { field from to } } } } }`,
  "references of other subgraphs": `query ($of: ID!, $id: ID!) { consultation(id: $id) { id } _entities(representations: [
    { __typename: "Incident", id: $of }]) { ... on Incident { consultations { nodes { ${consultation} } } } } }`,
  "a list of incidents": `query ($of: ID!, $id: ID!) { consultation(id: $id) { id } incident(id: $of) { id }
    incidents { nodes { summary consultations { nodes { ${consultation} } } } } }`,
};

/** Who reads something secret, of everybody there is, by a query. */
async function whoReads(query: string, id: string, secretText: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const viewer of everybody) {
    const { data, errors } = await ask(room, viewer, query, { of: incidentId, id });
    expect(errors).toBeUndefined();
    if (JSON.stringify(data).includes(secretText)) names.push(viewer.name);
  }
  return names.sort();
}

const named = (some: readonly Viewer[]) => some.map(({ name }) => name).sort();

/** What is kept or sent that somebody besides the readers may see: audit, timeline and events. */
const kept = async () =>
  JSON.stringify([
    await room.database.query("SELECT summary, input FROM audit_entry"),
    await room.database.query("SELECT text, changes FROM timeline_entry"),
    await room.database.query("SELECT to_jsonb(event) FROM outbox_event AS event"),
  ]);

describe("An answer of legal affairs that is privileged, with what was added to it and the question", () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await put(erin, { function: "LEGAL_AFFAIRS" }));
    await perform(room, lena, "answerConsultation", {
      incidentId,
      consultationId: id,
      text: `${secret} answer`,
      isPrivileged: true,
    });
    // What is privileged stays so, though the supplement does not say it again.
    await perform(room, lena, "supplementConsultation", { incidentId, consultationId: id, text: `${secret} more` });
  });

  test.each(Object.entries(paths))(
    "is read by legal affairs, the lead and the executives alone, by %s",
    async (where, query) => {
      expect(await whoReads(query, id, secret)).toEqual(where === "the timeline" ? [] : named(readers));
    },
  );

  test("is known to be there by everybody who reads the case", async () => {
    const query =
      "query ($id: ID!) { consultation(id: $id) { state isPrivileged isWithheld question reason answers { nodes { text } } } }";
    const { data } = await ask(room, emil, query, { id });
    expect(data).toEqual({
      consultation: {
        state: "ANSWERED",
        isPrivileged: true,
        isWithheld: true,
        question: null,
        reason: null,
        answers: { nodes: [] },
      },
    });
  });

  test("stands in no audit entry, timeline or event, which say that there is a privileged answer", async () => {
    const all = await kept();
    expect(all).not.toContain(secret);
    expect(all).toMatch(/Gave a privileged answer to the question of Erin/);
    expect(await room.broken()).toEqual([]);
  });

  test("is given away by no operation on it, whoever tries", async () => {
    for (const viewer of everybody.filter((one) => !readers.includes(one))) {
      for (const operation of [
        "answerConsultation",
        "supplementConsultation",
        "declineConsultation",
        "withdrawConsultation",
      ] as const) {
        const met = await attempt(room, viewer, operation, { incidentId, consultationId: id }).catch(
          ({ message, extensions }) => ({ message, extensions }),
        );
        expect(JSON.stringify(met)).not.toContain(secret);
      }
    }
  });
});

describe("A question that legal affairs asks as privileged", () => {
  let id: string;
  beforeAll(async () => {
    ({ id } = await put(
      lena,
      { expertsOf: "SERVICE_TEAM" },
      { serviceId: erin.memberships[0]?.serviceIds[0], isPrivileged: true },
    ));
  });
  const question = texts.question;

  test("is read by whoever is asked as well, until they have answered, in their work too", async () => {
    const byId = "query ($of: ID!, $id: ID!) { incident(id: $of) { id } consultation(id: $id) { question } }";
    // Not by the program of the team: no program answers.
    expect(await whoReads(byId, id, question)).toEqual(named([...readers, erin, emil]));
    const work = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { work {
      subject { ... on Consultation { ${consultation} } } } } } }`;
    for (const viewer of everybody) {
      const { data } = await ask(room, viewer, work, { of: viewer.personId });
      expect([viewer.name, JSON.stringify(data).includes(question)]).toEqual([
        viewer.name,
        viewer === erin || viewer === emil,
      ]);
    }
    await perform(room, erin, "answerConsultation", { incidentId, consultationId: id, text: `${secret} reply` });
    const query = "query ($id: ID!) { consultation(id: $id) { question answers { nodes { text } } } }";
    const read = async (viewer: Viewer) => (await ask(room, viewer, query, { id })).data;
    const hidden = { consultation: { question: null, answers: { nodes: [] } } };
    for (const viewer of everybody.filter((one) => !readers.includes(one)))
      expect([viewer.name, await read(viewer)]).toEqual([viewer.name, hidden]);
    for (const viewer of readers)
      expect(await read(viewer)).toEqual({
        consultation: { question, answers: { nodes: [{ text: `${secret} reply` }] } },
      });
    expect(await kept()).not.toContain(secret);
  });
});

describe("A question that was put to legal affairs", () => {
  const answers = (id: string, more: object = {}) => ({ incidentId, consultationId: id, ...more });
  test.each([
    ["while it waits", "REQUESTED", async (_id: string): Promise<unknown> => undefined],
    [
      "after legal affairs has declined it",
      "DECLINED",
      (id: string): Promise<unknown> =>
        perform(room, lena, "declineConsultation", answers(id, { reason: `${secret} reason` })),
    ],
    [
      "after it was taken back",
      "WITHDRAWN",
      (id: string): Promise<unknown> =>
        perform(room, sora, "withdrawConsultation", answers(id, { reason: `${secret} reason` })),
    ],
  ] as const)("is for legal affairs, the lead, the executives and whoever asked, %s", async (_when, state, end) => {
    const { id } = await put(erin, { function: "LEGAL_AFFAIRS" });
    await end(id);
    const query =
      "query ($of: ID!, $id: ID!) { incident(id: $of) { id } consultation(id: $id) { state question background reason } }";
    expect(await whoReads(query, id, secret)).toEqual(named([...readers, erin]));
    expect(await whoReads(paths["a list of incidents"] ?? "", id, id)).toEqual(named(everybody));
    const { data } = await ask(room, nobody, query, { of: incidentId, id });
    expect(data).toMatchObject({ consultation: { state, question: null, background: null, reason: null } });
  });

  test.each([
    [
      "answers",
      (id: string): Promise<unknown> =>
        perform(room, lena, "answerConsultation", answers(id, { text: `${secret} answer` })),
    ],
    [
      "declines",
      (id: string): Promise<unknown> =>
        perform(room, lena, "declineConsultation", answers(id, { reason: `${secret} reason`, isPrivileged: false })),
    ],
  ] as const)("is for whoever reads the case once legal affairs %s it without privilege", async (_how, end) => {
    const { id } = await put(erin, { function: "LEGAL_AFFAIRS" });
    await end(id);
    const query = "query ($of: ID!, $id: ID!) { incident(id: $of) { id } consultation(id: $id) { question } }";
    expect(await whoReads(query, id, secret)).toEqual(named(everybody));
  });

  test("is opened to the case by nobody who has left legal affairs since, though it was put to them by name", async () => {
    const { id } = await put(erin, { personId: lena.personId });
    const left = { ...lena, memberships: tara.memberships };
    for (const operation of ["answerConsultation", "declineConsultation"] as const)
      expect(await attempt(room, left, operation, answers(id, { isPrivileged: false }))).toMatchObject({
        __typename: "GatesUnmet",
        gates: [{ gate: "PRIVILEGE_HELD" }],
      });
    expect(await perform(room, left, "declineConsultation", answers(id))).toMatchObject({ isPrivileged: true });
  });

  test("is judged as it stands now, not as the row says that was read before", async () => {
    const { id } = await put(erin, { function: "LEGAL_AFFAIRS" });
    const before = await room.database.manager.findOneByOrFail(tables.Consultation, { incidentId, id });
    await perform(room, lena, "answerConsultation", answers(id, { text: `${secret} answer`, isPrivileged: true }));
    type Asked = { readonly consultation: { readonly answers: { readonly nodes: readonly object[] } } };
    const resolver = new ConsultationResolver();
    const read = async (viewer: Viewer) => {
      const context = room.contextOf(viewer);
      const query = "query ($id: ID!) { consultation(id: $id) { answers { nodes { id } } } }";
      const { data } = await ask<Asked>(room, viewer, query, { id });
      return [
        await resolver.question(before, context),
        await resolver.isWithheld(before, context),
        data?.consultation.answers.nodes.length,
      ];
    };
    expect(await read(erin)).toEqual([null, true, 0]);
    expect(await read(lena)).toEqual([texts.question, false, 1]);
  });
});

test("What is privileged in a duplicate is for the lead of the incident that goes on, however often that was merged, and for no former one", async () => {
  const byErin = async (of: string) => {
    const { id } = await perform<Consultation>(room, erin, "requestConsultation", {
      incidentId: of,
      to: { function: "LEGAL_AFFAIRS" },
    });
    const answer = { incidentId: of, consultationId: id, text: `${secret} answer`, isPrivileged: true };
    await perform(room, lena, "answerConsultation", answer);
    return id;
  };
  const readsAs = async (viewer: Viewer, id: string) => {
    const query = "query ($id: ID!) { consultation(id: $id) { isWithheld answers { nodes { text } } } }";
    const { data } = await ask<{ consultation: { isWithheld: boolean } }>(room, viewer, query, { id });
    return [data?.consultation.isWithheld, JSON.stringify(data).includes(secret)];
  };
  const withheld = [true, false];
  const open = [false, true];
  const [duplicate, next, last] = [
    await incidentAt(room, "STAFFED"),
    await incidentAt(room, "STAFFED"),
    await incidentAt(room, "STAFFED"),
  ];
  const id = await byErin(duplicate);
  for (const [from, to] of [
    [duplicate, next],
    [next, last],
  ] as const) {
    await perform(room, sora, "mergeIncident", { incidentId: from, otherIncidentId: to });
    while ((await room.perform("takeInDuplicate")) > 0);
    expect(await readsAs(sora, id)).toEqual(open);
  }
  const lead = await room.database.manager.findOneByOrFail(tables.Assignment, {
    incidentId: last,
    state: "ACCEPTED",
    role: "INCIDENT_RESPONSE_LEAD",
  });
  expect(await readsAs(sena, id)).toEqual(withheld);
  await perform(room, sora, "offerHandover", { incidentId: last, assignmentId: lead.id });
  const { id: assignmentId } = await offerTo(room, sena, last);
  await perform(room, sena, "acceptHandover", { incidentId: last, assignmentId });
  expect([await readsAs(sena, id), await readsAs(sora, id), await readsAs(erin, id)]).toEqual([
    open,
    withheld,
    withheld,
  ]);
});

test("What legal affairs declines or was asked and not answered stands in no audit entry, timeline or event either", async () => {
  const { id } = await put(sora, { personId: lena.personId });
  await perform(room, lena, "declineConsultation", { incidentId, consultationId: id, reason: `${secret} reason` });
  const { id: other } = await put(sora, { function: "LEGAL_AFFAIRS" });
  await perform(room, sora, "withdrawConsultation", { incidentId, consultationId: other, reason: `${secret} reason` });
  expect(await kept()).not.toContain(secret);
});

test("Nobody but legal affairs makes anything privileged, and legal affairs only what it was asked", async () => {
  const { id } = await put(erin, { function: "TRUST" }, { question: "May we?", background: null });
  const of = { incidentId, consultationId: id, isPrivileged: true };
  expect(await attempt(room, tara, "answerConsultation", of)).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "PRIVILEGE_HELD" }],
  });
  expect(await attempt(room, sora, "requestConsultation", { incidentId, isPrivileged: true })).toMatchObject({
    __typename: "GatesUnmet",
    gates: [{ gate: "PRIVILEGE_HELD" }],
  });
  const { id: toEveryone } = await put(erin, { personId: paul.personId }, { question: "May we?", background: null });
  const both = { ...everyone, personId: paul.personId };
  expect(
    await attempt(room, both, "answerConsultation", { incidentId, consultationId: toEveryone, isPrivileged: true }),
  ).toMatchObject({ __typename: "GatesUnmet", gates: [{ gate: "PRIVILEGE_HELD" }] });
});
