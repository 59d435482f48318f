import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildASTSchema, parse, print, visit } from "graphql";
import type { Answer } from "../../local/samples/player/cordon.js";
import { eventually } from "../../local/samples/player/eventually.js";
import { type Memory, recall } from "../../local/samples/player/step.js";
import { type DocumentedOperation, documentedOperations } from "./support/documents/documented-operations.js";
import { type RunningSystem, startRunningSystem } from "./support/processes/running-system.js";
import { withoutSubgraph } from "./support/processes/without-subgraph.js";
import { performScenario } from "./support/scenario/perform-scenario.js";

/* Whichever subgraph is away, what the others know is answered, for every operation that is documented. */

const root = join(__dirname, "../..");
const supergraph = buildASTSchema(parse(readFileSync(join(root, "gateway/supergraph.graphql"), "utf8")), {
  assumeValid: true,
});

let running: RunningSystem;
let memory: Memory;

beforeAll(async () => {
  running = await startRunningSystem({ RATE_LIMIT: "0" });
  memory = await performScenario(running.cordon, "prioritizeFollowUp");
});
afterAll(() => running?.stop());

let away: "lessons" | "incidents" | "teams" | undefined;

async function takeAway(subgraph: NonNullable<typeof away>): Promise<void> {
  away = subgraph;
  await running.system.processes[subgraph].stop();
}

/** Everything is there again, and the gateway has seen it. */
afterEach(async () => {
  if (away) await running.system.processes[away].start();
  away = undefined;
  const all = "{ incidents { nodes { id } } lessons { nodes { id } } services { nodes { id } } }";
  await eventually(
    () => running.cordon.ask("security-lead", all),
    ({ errors }) => errors.length === 0,
  );
});

/**
 * What differs between two answers that are otherwise the same: what counts down, and durations, which are exact until the day of their
 * incidents is added up, and near to that afterwards.
 */
const changing = new Set(["minutesLeft", "median", "p90", "mean", "relativeError"]);
const withoutChanging = (document: string) =>
  visit(parse(document), {
    enter: (node) => (node.kind === "Field" && changing.has(node.name.value) ? null : undefined),
  });

/** With the kind of everything in the answer, so that it is known who answered it, and without what changes meanwhile. */
const withKinds = (document: string) =>
  visit(withoutChanging(document), {
    SelectionSet: (node, _key, parent) =>
      (parent as { readonly kind?: string } | undefined)?.kind === "OperationDefinition"
        ? undefined
        : { ...node, selections: [{ kind: "Field", name: { kind: "Name", value: "__typename" } }, ...node.selections] },
  }) as ReturnType<typeof parse>;

const ask = ({ document, variables }: DocumentedOperation): Promise<Answer> => {
  return running.cordon.ask("security-lead", print(withKinds(document)), variables);
};

/** What is answered while nothing is away: a subgraph that was may withhold for some seconds what nobody has confirmed to it. */
const askWhole = (operation: DocumentedOperation): Promise<Answer> =>
  eventually(
    () => ask(operation),
    ({ errors, text }) => errors.length === 0 && !text.includes('"hasWithheld":true'),
  );

/** Lessons shows what it keeps of incidents for as long as incidents confirms it: its lease may end before the test does. */
const withheldAsUnconfirmed = ({ extensions }: Answer["errors"][number]) =>
  away === "incidents" && extensions.subgraph === "lessons" && extensions.reason === "READERS_UNCONFIRMED";

/** Without what stands at these places, each of which is empty in the answer. */
function without(data: unknown, places: readonly (readonly (string | number)[])[]): unknown {
  if (places.some((place) => place.length === 0)) return null;
  if (data === null || typeof data !== "object") return data;
  const inside = (name: string) =>
    places.filter(([first]) => String(first) === name).map(([, ...rest]) => rest as readonly (string | number)[]);
  const entries = Object.entries(data).map(([name, value]) => [name, without(value, inside(name))] as const);
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** The places where an answer is null that had something. */
function emptied(before: unknown, now: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (before === null || typeof before !== "object") return before !== null && now === null ? [[...path]] : [];
  if (now === null || typeof now !== "object") return [[...path]];
  return Object.entries(before).flatMap(([name, value]) =>
    emptied(value, (now as Record<string, unknown>)[name], [...path, Array.isArray(before) ? Number(name) : name]),
  );
}

const leadsTo = (error: readonly (string | number)[] = [], place: readonly (string | number)[]) => {
  const shared = Math.min(error.length, place.length);
  return place.slice(0, shared).every((step, index) => step === error[index]);
};

test.each(["lessons", "incidents", "teams"] as const)(
  "While %s is away, every documented operation is answered with all that the others know.",
  async (dead) => {
    const operations = documentedOperations(supergraph, memory);
    expect(operations.length).toBeGreaterThan(30);
    const before = new Map<DocumentedOperation, Answer>();
    for (const each of operations) before.set(each, await askWhole(each));
    await takeAway(dead);
    let emptiedInAll = 0;
    for (const each of operations) {
      const whole = before.get(each) as Answer;
      const { data, errors, text } = await ask(each);
      const left = withoutSubgraph(supergraph, dead, print(withKinds(each.document)), whole.data ?? {});
      const withheld = errors.filter(withheldAsUnconfirmed);
      const wanted = without(
        left,
        emptied(left, data).filter((place) => withheld.some(({ path }) => leadsTo(path, place))),
      );
      expect({ name: each.name, data }).toEqual({ name: each.name, data: wanted });
      const places = emptied(whole.data, data);
      emptiedInAll += places.length;
      for (const place of places)
        expect({ name: each.name, place, told: errors.some(({ path }) => leadsTo(path, place)) }).toMatchObject({
          told: true,
        });
      for (const { extensions, message } of errors.filter((error) => !withheldAsUnconfirmed(error))) {
        expect({ name: each.name, ...extensions }).toMatchObject({ code: "SERVICE_UNAVAILABLE", subgraph: dead });
        expect(message).toContain("the rest of the answer is complete");
      }
      expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED/);
    }
    expect(emptiedInAll).toBeGreaterThan(5);
  },
);

test("Of a change in two parts, what has committed is told, and of the other what is known of it.", async () => {
  const query = `mutation ($alert: ReportAlertInput!, $review: BeginReviewInput!) {
    first: reportAlert(input: $alert) { ... on Alert { id title } }
    second: beginReview(input: $review) { ... on Review { id } }
    third: reportAlert(input: $alert) { ... on Alert { title } }
  }`;
  const { services } = await running.cordon.read<{ services: { nodes: readonly { id: string; name: string }[] } }>(
    "exchange-engineer",
    "{ services { nodes { id name } } }",
  );
  const serviceId = services.nodes.find(({ name }) => name === "Exchange")?.id;
  const alert = { title: "Two parts", description: "For the test.", source: "OTHER", serviceId };
  const review = { reviewId: recall(memory, "review") };
  await takeAway("lessons");
  type Parts = Readonly<Record<string, { readonly id: string; readonly title: string } | null>>;
  const { data, errors } = await running.cordon.ask<Parts>("exchange-engineer", query, { alert, review });
  expect(errors.map(({ path, extensions: { code } }) => [path, code])).toEqual([[["second"], "SERVICE_UNAVAILABLE"]]);
  expect(errors[0]?.message).toMatch(/not known whether the operation took effect|nothing was changed/);
  expect(data).toMatchObject({ first: { title: "Two parts" }, second: null, third: { title: "Two parts" } });
  const { alert: found } = await running.cordon.read<{ alert: object }>(
    "security-lead",
    "query ($id: ID!) { alert(id: $id) { title } }",
    { id: data?.first?.id },
  );
  expect(found).toEqual({ title: "Two parts" });
});
