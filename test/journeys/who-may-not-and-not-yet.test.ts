import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Memory } from "../../local/samples/player/step.js";
import { rememberPeople } from "../../local/samples/player/steps/remember-people.js";
import { readProcessModel } from "../../site/generator/reading/read-process-model.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { scenario, steps } from "./support/scenario/scenario.js";

const published = readProcessModel(readFileSync(join(__dirname, "../../gateway/supergraph.graphql"), "utf8"));

const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a message consists of sentences that are published for the gate in the language, with places filled in. */
function wordedBy(gate: string, language: "description" | "korean", message = ""): boolean {
  const refusals = published.gates.find(({ code }) => code === gate)?.refusals ?? [];
  const templates = refusals.map(({ description, inOtherLanguages }) =>
    language === "korean" ? (inOtherLanguages?.ko?.description ?? "") : description,
  );
  const sentence = templates
    .map((template) =>
      template
        .split(/\{\w+\}/)
        .map(literally)
        .join(".+"),
    )
    .join("|");
  return new RegExp(`^(?:(?:${sentence}) ?)+$`).test(message);
}

let shared: SharedSystem;
let memory: Memory;

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await rememberPeople(shared.cordon);
});

/** Expects that an operation is refused because of a gate, in the words that are published for it, in both languages. */
async function expectUnmet(gate: string, by: string, operation: string, input: object): Promise<void> {
  const refused = await shared.cordon.perform(by, operation, input);
  expect({ operation, gate, is: refused.__typename }).toEqual({ operation, gate, is: "GatesUnmet" });
  const unmet = refused.gates.find((each) => each.gate === gate);
  expect(unmet?.message).toMatch(/^["A-Z`].{20,}/);
  expect(refused.message).toContain(unmet?.message);
  expect({ gate, ...unmet, worded: wordedBy(gate, "description", unmet?.message) }).toMatchObject({ worded: true });
  const inKorean = await shared.cordon.perform(by, operation, input, { "accept-language": "ko-KR" });
  const korean = inKorean.gates.find((each) => each.gate === gate)?.message;
  expect({ gate, korean, worded: wordedBy(gate, "korean", korean) }).toMatchObject({ worded: true });
}

const stepOf = (operation: string) => steps.find((step) => step.operation === operation);

/** Gates that cannot be unmet on the way of this story, and where they are tried instead. */
const elsewhere: Readonly<Record<string, string>> = {
  DETECTION_OF_SERVICE: "It takes a requirement of another service: new-alert-gates.test.ts of incidents.",
  INCIDENT_OPEN: "It closes with the end of the story: the last test here.",
  FINDING_RECORDED: "An escalated alert is a finding: the-messy-case opens an incident without one.",
  SEVERITY_KNOWN: "An escalated alert is assessed: the-messy-case opens an incident that is not.",
  A_SERVICE_AFFECTED: "It takes an incident whose services were all released: execution.test.ts of incidents.",
  NOTHING_RESTS_ON_JUDGEMENT:
    "It takes a declaration that is left with nothing: the-record-agrees.test.ts of incidents.",
  ALERT_LINKED: "It takes an alert of another incident: the-messy-case.",
  OF_PRESENT_ROUND: "It takes guidance that a round before has left unanswered: the-messy-case.",
  READERS_REMAIN: "It takes the holder of a role who is not of the virtual team: the-messy-case.",
  FOLLOW_UP_IN_SERVICE: "It takes a follow-up on the security team's own list: the-messy-case.",
  DUPLICATES_TAKEN_IN: "It closes for a moment after a merge: survivor-gates.test.ts of incidents.",
  INCIDENT_UNDER_REVIEW: "It takes an incident that is reopened: reopened-incident.test.ts of lessons.",
  VERIFIED_BY_ANOTHER: "It takes an owner of the security side: review-scenario.test.ts of lessons.",
  OFFER_IN_TIME: "It takes a day: roles.test.ts of incidents.",
  GUIDANCE_IN_TIME: "It takes hours: waits-that-run-out.test.ts of incidents.",
  DECLARED_OR_OWED: "Its notice is drafted after the declaration: what-a-delivery-meets.test.ts of incidents.",
  NOTICES_POSSIBLE: "Its authority is told before the end: after-the-end-gates.test.ts of incidents.",
  OBLIGATIONS_HAVE_SPACE: "It takes five hundred obligations: obligation-gates.test.ts of incidents.",
  OPEN_OR_TOLD: "Its notice is written before the end: notices-of-duplicates-and-ends.test.ts of incidents.",
  TENANTS_TOLD: "All its tenants are told: what-a-delivery-meets.test.ts of incidents.",
  HEALTH_POSTS_ENDED: "Nothing of it stands on the board: service-health.test.ts of incidents.",
  CUSTOMER_NOTICE_COMPLETE: "Its notice is written whole: customer-notices.test.ts of incidents.",
  CUSTOMERS_OF_INVOLVED_SERVICES: "Its notice is for the affected service: customer-notices.test.ts of incidents.",
  CLOCK_STARTED: "Its clocks start at once: notification.test.ts of incidents.",
  OWED_TO_AN_AUTHORITY: "What is owed to customers is met before: notification.test.ts of incidents.",
  LATENESS_EXPLAINED: "It takes days: notification.test.ts of incidents.",
  VALIDATED_FROM_OUTSIDE: "Nobody of the ready-made organization is of both sides: preconditions.test.ts of incidents.",
};

describe("The same story, with somebody who may not at every step, and every gate tried too early", () => {
  test.each(
    scenario.map((part, index) => ({ part, index, title: "operation" in part ? part.operation : part.awaits })),
  )("$index. $title", async ({ part }) => {
    const { cordon } = shared;
    if ("awaits" in part) return part.waitFor(memory, cordon);

    for (const { operation, gate } of part.opens ?? []) {
      const later = stepOf(operation);
      if (!later) throw new Error(`No step of the story is ${operation}.`);
      await expectUnmet(gate, later.by, operation, later.input(memory));
    }
    for (const { gate, operation = part.operation, by, input } of part.wrongly ?? []) {
      const right = operation === part.operation ? part : stepOf(operation);
      const wrong = { ...right?.input(memory), ...input?.(memory) };
      await expectUnmet(gate, by ?? right?.by ?? part.by, operation, wrong);
    }

    const { persona, needs, heldBy } = part.refusedTo;
    const refused = await cordon.attempt(persona, part.operation, part.input(memory));
    expect(refused.data).toEqual({ result: null });
    const [error] = refused.errors;
    expect(error?.extensions.code).toBe("FORBIDDEN");
    if (needs === undefined) {
      expect(error?.message).toMatch(/program/);
    } else {
      const needed = [error?.extensions.responsibilities, error?.extensions.functions].flat();
      expect(needed).toContain(needs);
      const holders = error?.extensions.holders as { teamName: string }[];
      const people = error?.extensions.people as { personName: string }[];
      const named = [...holders.map(({ teamName }) => teamName), ...people.map(({ personName }) => personName)];
      expect(named).toContain(heldBy);
      expect(error?.message).toContain(heldBy);
    }

    const outcome = await cordon.perform(part.by, part.operation, part.input(memory));
    expect(outcome.message).toBeUndefined();
    await part.remember?.(outcome, memory, cordon);
  });

  test("Every gate that an operation of the story passes was tried before it was open, or with what it does not let through.", async () => {
    const { process } = await shared.cordon.read<{
      process: { operations: { name: string; gates: { is: string }[] }[] };
    }>("security-lead", "{ process { operations { name gates { is } } } }");
    const operations = new Set(steps.map(({ operation }) => operation));
    const passed = process.operations
      .filter(({ name }) => operations.has(name))
      .flatMap(({ gates }) => gates.map(({ is }) => is));
    const tried = steps.flatMap(({ opens = [], wrongly = [] }) => [...opens, ...wrongly]).map(({ gate }) => gate);
    expect([...new Set(tried)].filter((gate) => gate in elsewhere)).toEqual([]);
    expect([...new Set([...tried, ...Object.keys(elsewhere)])].sort()).toEqual([...new Set(passed)].sort());
  });

  test("After the end nothing changes a closed incident any more.", async () => {
    const { by = "", input } = stepOf("recordAnalysis") ?? {};
    await expectUnmet("INCIDENT_OPEN", by, "recordAnalysis", input?.(memory) ?? {});
  });
});
