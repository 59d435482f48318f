import { eventually } from "../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { documentById, documentOfList, mutations } from "./support/documents/documents-of-the-schema.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

/* Whoever may not see a thing is told, whatever they ask and by whatever id, what they are told of things that are not there. */

let running: RunningSystem;
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

beforeAll(async () => {
  // Every operation is tried with every id: whoever does that is stopped after a while, whatever the ids.
  running = await startRunningSystem({ REFUSAL_LIMIT: "0" });
  memory = await performScenario(running.cordon, "prioritizeFollowUp");
  const { cordon } = running;
  const incidentId = recall(memory, "incident");
  const outcome = await cordon.perform("security-lead", "changeHandling", {
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
afterAll(() => running?.stop());

/** An answer as its bytes, without the one thing in it that must differ. */
const bytes = ({ status, text }: { status: number; text: string }, id: string) =>
  `${status} ${text.replaceAll(id, "ID")}`;

test.each(Object.keys(kinds) as IdField[])(
  "By the id of a hidden thing (%s), a query answers what it answers to an id that nothing has.",
  async (field) => {
    const document = documentById(kinds[field]);
    for (const outsider of outsiders) {
      const ask = async (id: string) => bytes(await running.cordon.ask(outsider, document, { id }), id);
      expect(await ask(hidden(field))).toBe(await ask(missing(field)));
      expect(await ask(hidden(field))).toBe(`200 {"data":{"${kinds[field]}":null}}`);
    }
    const { data } = await running.cordon.ask("security-lead", document, { id: hidden(field) });
    expect(data?.[kinds[field]]).toMatchObject({ id: hidden(field) });
  },
);

test("No list has anything of it, under any name.", async () => {
  const secrets = [
    ...(Object.keys(kinds) as IdField[]).map(hidden),
    "Forty mailboxes",
    "build log",
    "forwarded to an outside",
  ];
  for (const outsider of outsiders) {
    for (const list of ["incidents", "alerts", "reviews", "lessons", "followUps", "detectionRequirements"]) {
      const { status, text } = await running.cordon.ask(outsider, documentOfList(list));
      expect([list, status]).toEqual([list, 200]);
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
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
        const answer = await running.cordon.attempt(
          outsider,
          mutation.name,
          mutation.input({ ...others, [field]: id }),
        );
        const kind = String(answer.errors[0]?.extensions.code ?? answer.data?.result?.__typename);
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return bytes(answer, id);
      };
      const [one, other] = [await attempt(hidden(field)), await attempt(missing(field))];
      if (one !== other) differing.push(`${mutation.name}(${field}): ${one} but ${other}`);
    }
    expect(differing).toEqual([]);
    expect([...counts.keys()].sort()).not.toContain("Incident");
    expect(counts.get(fullAnswers[outsider])).toBeGreaterThan(60);
  },
);
