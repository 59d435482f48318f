import type { Viewer } from "../../../../platform/identity/viewer.js";
import type { Consultation } from "../../domain/records/advice/consultation.js";
import { tables } from "../../store/tables.js";
import { ask as askSchema } from "../../test-support/ask.js";
import {
  advance,
  attempt,
  dismiss,
  incidentAt,
  incidentOf,
  incidentOfTwo,
  perform,
  unmetGates,
} from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, services, teams } from "../../test-support/organization.js";

const { sora, sena, erin, emil, shai, lena, tara, paul, robo, tomo, mina } = people;

let room: IncidentsRoom;
beforeEach(async () => {
  room = await openIncidentsRoom("consultation");
});
afterEach(() => room.close());

const ask = (by: Viewer, incidentId: string, to: object, more: object = {}) =>
  perform<Consultation>(room, by, "requestConsultation", { incidentId, to, ...more });

const asked = async (incidentId: string) => {
  const { askedPersonIds, askedTeamIds } = await incidentOf(room, incidentId);
  return [...askedPersonIds, ...askedTeamIds];
};

const workOf = async (viewer: Viewer) => {
  const query = `query ($of: ID!) { _entities(representations: [{ __typename: "Me", id: $of }]) { ... on Me { work {
    subject { ... on Consultation { id } } } } } }`;
  return JSON.stringify((await askSchema(room, viewer, query, { of: viewer.personId })).data);
};

const answersOf = (consultationId: string) =>
  room.database.manager.find(tables.ConsultationAnswer, { where: { consultationId }, order: { id: "ASC" } });

const answers = (by: Viewer, { incidentId, id }: Consultation) =>
  attempt(room, by, "answerConsultation", { incidentId, consultationId: id });

test("A question is answered by whoever it was put to: a function, a team, a person, the experts of a side; by nobody else", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const table: readonly [object, object, readonly Viewer[]][] = [
    [{ function: "LEGAL_AFFAIRS" }, {}, [lena]],
    [{ teamId: teams.partners.teamId }, {}, [paul]],
    [{ personId: tara.personId }, {}, [tara]],
    [{ expertsOf: "SERVICE_TEAM" }, { serviceId: services.sharepoint }, [shai]],
    [{ expertsOf: "SECURITY_TEAM" }, {}, [sena, sora]],
  ];
  const all = [lena, paul, tara, shai, sena, sora, emil, tomo, mina];
  for (const [to, more, may] of table) {
    const consultation = await ask(erin, incidentId, to, more);
    for (const viewer of all.filter((one) => !may.includes(one)))
      await expect(answers(viewer, consultation)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const [first] = may;
    if (!first) throw new Error("Nobody may.");
    expect(await answers(first, consultation)).toMatchObject({ state: "ANSWERED", settledByName: first.name });
    expect(await answersOf(consultation.id)).toMatchObject([{ answeredByName: first.name }]);
  }
});

test("A refusal names the team that was asked, and who asked does not answer, though of the team that is asked", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const toLegal = await ask(erin, incidentId, { function: "LEGAL_AFFAIRS" });
  await expect(answers(tara, toLegal)).rejects.toMatchObject({
    message: expect.stringContaining("Legal Affairs"),
    extensions: expect.objectContaining({ holders: [{ teamId: teams.legal.teamId, teamName: "Legal Affairs" }] }),
  });
  const toSecurity = await ask(sora, incidentId, { expertsOf: "SECURITY_TEAM" });
  await expect(answers(sora, toSecurity)).rejects.toMatchObject({ message: expect.stringContaining("four eyes") });
  expect(await answers(sena, toSecurity)).toMatchObject({ state: "ANSWERED" });
});

test("Questions to nobody, about a service that is not of the incident, or due before now are refused", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const refusedBy = (to: object, more: object = {}) =>
    unmetGates(attempt(room, erin, "requestConsultation", { incidentId, to, ...more }));
  expect(await refusedBy({ function: "DATACENTER_SECURITY" })).toEqual(["CONSULTED_FITS"]);
  expect(await refusedBy({ personId: robo.personId })).toEqual(["CONSULTED_FITS"]);
  expect(await refusedBy({ personId: erin.personId })).toEqual(["CONSULTED_FITS"]);
  expect(await refusedBy({ teamId: services.exchange })).toEqual(["CONSULTED_FITS"]);
  expect(await refusedBy({ expertsOf: "SERVICE_TEAM" })).toEqual(["CONSULTED_FITS"]);
  expect(await refusedBy({ function: "TRUST" }, { dueAt: room.now })).toEqual(["ANSWER_DUE_AHEAD"]);
  expect(await refusedBy({ function: "TRUST" }, { serviceId: services.sharepoint })).toMatchObject({
    __typename: "NotFound",
  });
  for (const to of [{}, { function: "TRUST", personId: lena.personId }])
    await expect(attempt(room, erin, "requestConsultation", { incidentId, to })).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
    });
});

test("Members of the team that is asked read a RED case while the question is open, and no longer, however it ends", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const reads = async (viewer: Viewer) =>
    (await attempt(room, viewer, "recordAnalysis", { incidentId, expectedVersion: -1 }).catch(() => ({
      __typename: "seen",
    }))) as { readonly __typename: string };
  const seen = async () => (await reads(lena)).__typename !== "NotFound";
  const [of, reason] = [{ incidentId }, { reason: "Not needed." }];
  expect(await seen()).toBe(false);
  const ends = [
    (consultationId: string) => perform(room, lena, "answerConsultation", { ...of, consultationId }),
    (consultationId: string) => perform(room, lena, "declineConsultation", { ...of, ...reason, consultationId }),
    (consultationId: string) => perform(room, sora, "withdrawConsultation", { ...of, ...reason, consultationId }),
  ];
  for (const end of ends) {
    const { id } = await ask(sora, incidentId, { function: "LEGAL_AFFAIRS" });
    expect([await seen(), await asked(incidentId)]).toEqual([true, [teams.legal.teamId]]);
    await end(id);
    expect([await seen(), await asked(incidentId)]).toEqual([false, []]);
  }
  await ask(sora, incidentId, { personId: paul.personId });
  expect(await asked(incidentId)).toEqual([paul.personId]);
});

test("When the incident ends, its open questions are taken back, and nobody reads it for their sake", async () => {
  const incidentId = await incidentAt(room, "RECEIVED");
  const { id } = await ask(sora, incidentId, { function: "LEGAL_AFFAIRS" });
  await dismiss(room, incidentId);
  expect(await asked(incidentId)).toEqual([]);
  expect(await room.database.manager.findOneByOrFail(tables.Consultation, { id })).toMatchObject({
    state: "WITHDRAWN",
    reason: "The incident ended.",
  });
});

test("After the end legal affairs and trust are asked, and answer, decline and supplement; nobody else is, and a duplicate has ended for good", async () => {
  const incidentId = await incidentAt(room, "REVIEWED");
  const { id: consultationId } = await ask(sora, incidentId, { function: "LEGAL_AFFAIRS" });
  await perform(room, lena, "answerConsultation", { incidentId, consultationId });
  await advance(room, incidentId, "REVIEWED", "CLOSED");
  await perform(room, lena, "supplementConsultation", { incidentId, consultationId });
  for (const [to, more] of [
    [{ personId: paul.personId }, {}],
    [{ expertsOf: "SERVICE_TEAM" }, { serviceId: services.exchange }],
  ])
    expect(await unmetGates(attempt(room, erin, "requestConsultation", { incidentId, to, ...more }))).toEqual([
      "COUNSEL_AFTER_THE_END",
    ]);
  const toTrust = await ask(erin, incidentId, { personId: tara.personId });
  expect(await asked(incidentId)).toEqual([tara.personId]);
  expect(await answers(tara, toTrust)).toMatchObject({ state: "ANSWERED" });
  const toLegal = { incidentId, consultationId: (await ask(erin, incidentId, { function: "LEGAL_AFFAIRS" })).id };
  expect(await workOf(lena)).toContain(toLegal.consultationId);
  await perform(room, lena, "declineConsultation", toLegal);
  const { id } = await ask(erin, incidentId, { function: "LEGAL_AFFAIRS" });
  await perform(room, erin, "withdrawConsultation", { incidentId, consultationId: id });
  expect(await asked(incidentId)).toEqual([]);

  const [duplicate, survivor] = [await incidentAt(room, "STAFFED"), await incidentAt(room, "STAFFED")];
  await perform(room, sora, "mergeIncident", { incidentId: duplicate, otherIncidentId: survivor });
  expect(await unmetGates(attempt(room, sora, "requestConsultation", { incidentId: duplicate }))).toEqual([
    "NOT_MERGED",
  ]);
  expect(await room.broken()).toEqual([]);
});

test("Nobody but the lead lets somebody into a case by a question whom its marking leaves out, and security on-call before there is one", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  await perform(room, sora, "changeHandling", { incidentId, handling: "RED" });
  const puts = (by: Viewer, to: object) => attempt(room, by, "requestConsultation", { incidentId, to });
  const outside = [{ personId: tomo.personId }, { personId: people.nobody.personId }, { function: "LEGAL_AFFAIRS" }];
  for (const to of outside) {
    for (const by of [erin, shai]) expect(await unmetGates(puts(by, to))).toEqual(["CONSULTED_FITS"]);
    expect(await asked(incidentId)).toEqual([]);
  }
  // Whoever reads it anyway is asked by everybody who may ask.
  expect(await puts(erin, { personId: shai.personId })).toMatchObject({ state: "REQUESTED" });
  for (const to of outside) expect(await puts(sora, to)).toMatchObject({ state: "REQUESTED" });
  const unled = await incidentAt(room, "RECEIVED");
  await perform(room, sora, "formVirtualTeam", { incidentId: unled });
  await perform(room, sora, "changeHandling", { incidentId: unled, handling: "AMBER_STRICT" });
  const toPaul = { incidentId: unled, to: { personId: paul.personId } };
  expect(await unmetGates(attempt(room, erin, "requestConsultation", toPaul))).toEqual(["CONSULTED_FITS"]);
  expect(await attempt(room, sora, "requestConsultation", toPaul)).toMatchObject({ state: "REQUESTED" });
});

test("An answer is supplemented, and what was said before stays; a question is taken back by who asked it or by the lead", async () => {
  const incidentId = await incidentAt(room, "STAFFED");
  const { id: consultationId } = await ask(erin, incidentId, { function: "TRUST" });
  const of = { incidentId, consultationId };
  await perform(room, tara, "answerConsultation", of);
  await perform(room, tara, "supplementConsultation", of);
  expect((await answersOf(consultationId)).map(({ text }) => text)).toEqual([
    "Only with the consent of the tenant.",
    "The tenant has consented.",
  ]);
  await expect(attempt(room, lena, "supplementConsultation", of)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await attempt(room, tara, "declineConsultation", of)).toMatchObject({ __typename: "TransitionRefused" });
  const { id: other } = await ask(erin, incidentId, { function: "TRUST" });
  const back = { incidentId, consultationId: other };
  await expect(attempt(room, emil, "withdrawConsultation", back)).rejects.toMatchObject({ code: "FORBIDDEN" });
  expect(await attempt(room, sora, "withdrawConsultation", back)).toMatchObject({ state: "WITHDRAWN" });
  expect(await room.broken()).toEqual([]);
});

test("For which side somebody asks is what their team is in this incident", async () => {
  const incidentId = await incidentOfTwo(room, "STAFFED");
  const sideOf = async (by: Viewer) => (await ask(by, incidentId, { personId: paul.personId })).requestedBySide;
  expect([await sideOf(erin), await sideOf(shai), await sideOf(sora), await sideOf(lena)]).toEqual([
    "SERVICE_TEAM",
    "SERVICE_TEAM",
    "SECURITY_TEAM",
    null,
  ]);
});
