import { referenceFiles } from "../../local/organization/organization-files.js";
import { type Persona, readPersonas } from "../../local/organization/personas.js";
import { type ConsultationView, consultationById } from "./support/documents/consultation.js";
import { succeed } from "./support/messy-case/acting.js";
import { declareForTwoServices } from "./support/messy-case/declare-for-two-services.js";
import type { MessyCase } from "./support/messy-case/messy-case.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";

/*
 * On a case of two services, each function beside the response is asked by either side and answers. Nobody else answers in its
 * place, and whoever could not read the case before reads it for as long as they are asked.
 */

const personas = readPersonas(referenceFiles.personas);
/** Who speaks for each team: the first of it that is named. */
const oneOfEachTeam = personas.filter(
  ({ team }, place) => team !== null && personas.findIndex((one) => one.team === team) === place,
);
const of = (teamFunction: string) => personas.filter((one) => one.function === teamFunction);

/** Who asks which function what. */
const questions = [
  ["LEGAL_AFFAIRS", "exchange-engineer", "May we read the mailboxes?"],
  ["TRUST", "communications", "Which laws ask for a notice?"],
  ["SECURITY_RESPONSE_CENTER", "security-analyst", "Is the hole in the library known?"],
  ["THREAT_INTELLIGENCE", "security-analyst", "Who uses this hosting provider?"],
  ["PARTNER_SECURITY", "sharepoint-engineer", "Are tokens of your tenants used from there, too?"],
  ["DATACENTER_SECURITY", "security-lead", "Does the farm keep secrets on its disks?"],
  ["CUSTOMER_COMMUNICATIONS", "exchange-on-call", "Have customers called?"],
  ["CYBER_DEFENSE_OPERATIONS_CENTER", "trust-advisor", "Who was there at night?"],
] as const;

let shared: SharedSystem;
let the: MessyCase;

beforeAll(async () => {
  shared = await sharedSystem();
  the = await declareForTwoServices(shared.cordon, "Each function is asked");
});

const dueAt = () => new Date(Date.now() + 3_600_000).toISOString();
const mark = (handling: string) =>
  the.acting.does("security-analyst", "changeHandling", { handling, reason: "As it is." });
const ask = async (by: string, to: object, question: string, more: object = {}) =>
  (await the.acting.does(by, "requestConsultation", { to, question, dueAt: dueAt(), ...more })).id;

const view = async (by: string, id: string) =>
  (await shared.cordon.read<{ consultation: ConsultationView | null }>(by, consultationById, { id })).consultation;

/** The ids of the questions that wait for somebody. */
async function waitingFor(persona: string): Promise<readonly string[]> {
  const { me } = await shared.cordon.read<{ me: { work: readonly { readonly subject: { readonly id?: string } }[] } }>(
    persona,
    "{ me { work(first: 100) { kind subject { ... on Consultation { id } } } } }",
  );
  return me.work.flatMap(({ subject }) => subject.id ?? []);
}

describe.each(questions)("%s, asked by %s", (teamFunction, asker, question) => {
  const holders = of(teamFunction);
  const [holder] = holders;
  const answers = async (persona: string, consultationId: string) =>
    shared.cordon.attempt(persona, "answerConsultation", {
      incidentId: the.acting.incidentId,
      consultationId,
      text: `So it is. ${question}`,
    });

  test("finds the question waiting and answers it, which nobody else may.", async () => {
    const { persona, name } = holder as Persona;
    await mark("AMBER");
    const id = await ask(asker, { function: teamFunction }, question);
    for (const each of holders)
      expect([each.persona, await waitingFor(each.persona)]).toEqual([each.persona, expect.arrayContaining([id])]);

    const others = oneOfEachTeam.filter((one) => one.function !== teamFunction);
    const teams = [...new Set(holders.map(({ team }) => team))];
    for (const one of others) {
      const { errors } = await answers(one.persona, id);
      expect([one.persona, errors[0]?.extensions.code]).toEqual([one.persona, "FORBIDDEN"]);
      for (const team of teams) expect(errors[0]?.message).toContain(team);
    }
    expect(await view(asker, id)).toMatchObject({ state: "REQUESTED", answers: { nodes: [] } });

    expect((await answers(persona, id)).data?.result.__typename).toBe("Consultation");
    const read = { state: "ANSWERED", settledByName: name, isWithheld: false };
    for (const reader of [asker, "sharepoint-engineer", "security-lead"])
      expect(await view(reader, id)).toMatchObject({
        ...read,
        answers: { nodes: [{ text: `So it is. ${question}`, answeredByName: name }] },
      });
    for (const each of holders) {
      expect(await waitingFor(each.persona)).not.toContain(id);
      // Too late, also for another team of the function: only supplements are taken.
      expect((await answers(each.persona, id)).data?.result.__typename).toBe("TransitionRefused");
    }
    await succeed(shared.cordon, persona, "supplementConsultation", {
      incidentId: the.acting.incidentId,
      consultationId: id,
      text: "And still is.",
    });
    expect((await view(asker, id))?.answers.nodes.map(({ text }) => text)).toEqual([
      `So it is. ${question}`,
      "And still is.",
    ]);
  });

  test("reads a case that is not for it until it has answered, or said that another should.", async () => {
    const { persona } = holder as Persona;
    // It stays of the virtual team, and so does communications.
    const readsAnyway = teamFunction === "CUSTOMER_COMMUNICATIONS";
    const reads = () => the.acting.reads(persona);
    await mark("AMBER_STRICT");
    expect(await reads()).toBe(readsAnyway);
    // Whom the marking leaves out, the lead alone asks.
    const lead = "security-analyst";
    if (!readsAnyway && (await the.acting.reads(asker)) && asker !== lead)
      await the.acting.notYet(
        asker,
        "requestConsultation",
        { to: { function: teamFunction }, question, dueAt: dueAt() },
        "AMBER",
      );
    const first = await ask(lead, { function: teamFunction }, question);
    const second = await ask(lead, { function: teamFunction }, `${question} And since when?`);
    expect(await reads()).toBe(true);
    await the.acting.does(persona, "declineConsultation", { consultationId: first, reason: "Others know better." });
    expect(await reads()).toBe(true);
    expect((await answers(persona, second)).data?.result.__typename).toBe("Consultation");
    expect(await reads()).toBe(readsAnyway);
    if (!readsAnyway) {
      expect(await view(persona, second)).toBeNull();
      expect((await answers(persona, second)).data?.result.__typename).toBe("NotFound");
    }
  });
});

test("Only legal affairs says that something is privileged, of what it was asked, and places holds.", async () => {
  await mark("AMBER");
  const toTrust = await ask("security-analyst", { function: "TRUST" }, "Whom must we tell?");
  const toLegal = await ask("security-analyst", { function: "LEGAL_AFFAIRS" }, "Are we liable?");
  const answer = { text: "Only under these conditions.", isPrivileged: true };
  await the.acting.notYet(
    "trust-advisor",
    "answerConsultation",
    { consultationId: toTrust, ...answer },
    "Only legal affairs",
  );
  await the.acting.does("legal-counsel", "answerConsultation", { consultationId: toLegal, ...answer });
  expect(await view("exchange-engineer", toLegal)).toMatchObject({
    isWithheld: true,
    question: null,
    answers: { nodes: [] },
  });
  expect(await view("security-analyst", toLegal)).toMatchObject({ isWithheld: false, question: "Are we liable?" });

  const hold = { matter: "Claim 2026/17", reason: "A tenant has announced a claim." };
  const { incidentId } = the.acting;
  for (const { persona } of oneOfEachTeam.filter((one) => one.function !== "LEGAL_AFFAIRS")) {
    const { errors } = await shared.cordon.attempt(persona, "placeLegalHold", { incidentId, ...hold });
    expect([persona, errors[0]?.extensions.code]).toEqual([persona, "FORBIDDEN"]);
  }
  await the.acting.does("legal-counsel", "placeLegalHold", hold);
});

test("A question that one function declines goes to another, by whoever asked it.", async () => {
  const question = "May the log leave the country?";
  const first = await ask("exchange-engineer", { function: "TRUST" }, question);
  const declined = { consultationId: first, reason: "Ask legal affairs." };
  const { incidentId } = the.acting;
  const tried = await shared.cordon.attempt("legal-counsel", "declineConsultation", { incidentId, ...declined });
  expect(tried.errors).toMatchObject([{ extensions: { code: "FORBIDDEN" } }]);
  await the.acting.does("trust-advisor", "declineConsultation", declined);
  expect(await view("exchange-engineer", first)).toMatchObject({ state: "DECLINED", settledByName: "Ye-jin Han" });
  const second = await ask("exchange-engineer", { function: "LEGAL_AFFAIRS" }, question);
  await the.acting.does("legal-counsel", "answerConsultation", { consultationId: second, text: "With the clauses." });
  expect(await view("exchange-engineer", second)).toMatchObject({ state: "ANSWERED" });
});
