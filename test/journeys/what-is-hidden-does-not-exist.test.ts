import { eventually } from "../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { documentById, documentOfList, mutations } from "./support/documents/documents-of-the-schema.js";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";
import { scenario } from "./support/scenario/scenario.js";

/* Whoever may not see a thing is told, whatever they ask and by whatever id, what they are told of things that are not there. */

let shared: SharedSystem;
let memory: Memory;

/** Neither is of the virtual team of the story, nor of its service: nothing of it may be told to them. */
const outsiders = ["sharepoint-engineer", "dashboard"] as const;

/** Things of the story, by the input fields that take their ids. */
const kinds = {
  incidentId: "incident",
  alertId: "alert",
  reviewId: "review",
  lessonId: "lesson",
  followUpId: "followUp",
} as const;
type IdField = keyof typeof kinds;
const isIdField = (field: string): field is IdField => field in kinds;

const hidden = (field: IdField) => recall(memory, kinds[field]);
/** An id of the same form that nothing has. */
const missing = (field: IdField) => `${hidden(field).slice(0, -6)}ffffff`;

/** What stands in texts of this story only: others play the same one beside it, and do not hide it. */
const mark = "only-in-what-is-hidden";
const markedScenario = scenario.map((part) =>
  "operation" in part ? { ...part, input: (memory: Memory) => withMark(part.input(memory)) } : part,
);
const withMark = (input: object): object =>
  JSON.parse(JSON.stringify(input).replaceAll(/Forty mailboxes|build log|forwarded to an outside/g, `$& ${mark}`));

beforeAll(async () => {
  shared = await sharedSystem();
  memory = await performScenario(shared.cordon, "prioritizeFollowUp", markedScenario);
  const { cordon } = shared;
  const incidentId = recall(memory, "incident");
  const outcome = await cordon.perform("security-analyst", "changeHandling", {
    incidentId,
    handling: "RED",
    reason: "For the test.",
  });
  expect(outcome.message).toBeUndefined();
  // The lessons subgraph hears of it a moment later.
  await eventually(
    () =>
      cordon.ask("sharepoint-engineer", "query ($id: ID!) { review(id: $id) { id } }", {
        id: recall(memory, "review"),
      }),
    ({ data }) => data?.review === null,
  );
});

/** An answer as its bytes, without the one thing in it that must differ. */
const bytes = ({ status, text }: { status: number; text: string }, id: string) =>
  `${status} ${text.replaceAll(id, "ID")}`;

test.each(Object.keys(kinds) as IdField[])(
  "By the id of a hidden thing (%s), a query answers what it answers to an id that nothing has.",
  async (field) => {
    const document = documentById(kinds[field]);
    for (const outsider of outsiders) {
      const ask = async (id: string) => bytes(await shared.cordon.ask(outsider, document, { id }), id);
      expect(await ask(hidden(field))).toBe(await ask(missing(field)));
      expect(await ask(hidden(field))).toBe(`200 {"data":{"${kinds[field]}":null}}`);
    }
    const { data } = await shared.cordon.ask("security-lead", document, { id: hidden(field) });
    expect(data?.[kinds[field]]).toMatchObject({ id: hidden(field) });
  },
);

test("As a node it does not exist either, by itself or among others.", async () => {
  const one = "query ($id: ID!) { node(id: $id) { __typename id } }";
  const several = "query ($id: ID!) { nodes(ids: [$id]) { __typename id } }";
  for (const field of Object.keys(kinds) as IdField[]) {
    for (const outsider of outsiders)
      for (const [document, nothing] of [
        [one, '{"data":{"node":null}}'],
        [several, '{"data":{"nodes":[null]}}'],
      ] as const) {
        const ask = async (id: string) => bytes(await shared.cordon.ask(outsider, document, { id }), id);
        expect(await ask(hidden(field))).toBe(`200 ${nothing}`);
        expect(await ask(missing(field))).toBe(`200 ${nothing}`);
      }
    const { data } = await shared.cordon.ask("security-lead", one, { id: hidden(field) });
    expect(data?.node).toMatchObject({ id: hidden(field) });
  }
});

test("No list has anything of it, under any name.", async () => {
  const secrets = [...(Object.keys(kinds) as IdField[]).map(hidden), mark];
  const found = async (persona: string, list: string) => {
    const { status, text } = await shared.cordon.ask(persona, documentOfList(list));
    expect([list, status]).toEqual([list, 200]);
    return secrets.filter((secret) => text.includes(secret));
  };
  for (const list of ["incidents", "alerts", "reviews", "lessons", "followUps", "detectionRequirements"]) {
    for (const outsider of outsiders) expect(await found(outsider, list)).toEqual([]);
    // It stands on the first page, so it would be seen there.
    if (list !== "detectionRequirements") expect(await found("security-lead", list)).not.toEqual([]);
  }
});

const attempts = mutations.flatMap((mutation) => mutation.ids.filter(isIdField).map((field) => ({ mutation, field })));

/** What each is told most: a program is refused by what it is, before anything is looked for. */
const fullAnswers = { "sharepoint-engineer": "NotFound", dashboard: "FORBIDDEN" } as const;

test.each(outsiders)(
  "By the id of a hidden thing, no operation tells %s more than by an id that nothing has.",
  async (outsider) => {
    expect(attempts.length).toBeGreaterThan(60);
    const counts = new Map<string, number>();
    const differing: string[] = [];
    for (const { mutation, field } of attempts) {
      const attempt = async (id: string) => {
        // Other ids in the same input are of hidden things, too: they must not matter either.
        const others = Object.fromEntries(mutation.ids.filter(isIdField).map((other) => [other, missing(other)]));
        const answer = await shared.cordon.attempt(outsider, mutation.name, mutation.input({ ...others, [field]: id }));
        const kind = String(answer.errors[0]?.extensions.code ?? answer.data?.result?.__typename);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return bytes(answer, id);
      };
      const [one, other] = [await attempt(hidden(field)), await attempt(missing(field))];
      if (one !== other) differing.push(`${mutation.name}(${field}): ${one} but ${other}`);
    }
    expect(differing).toEqual([]);
    for (const thing of ["Incident", "ServiceResponse", "Assignment", "RecoveryPlan", "Guidance", "Approval"])
      expect([...counts.keys()]).not.toContain(thing);
    expect(counts.get(fullAnswers[outsider])).toBeGreaterThan(60);
  },
);
