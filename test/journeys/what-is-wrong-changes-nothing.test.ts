import { Client } from "pg";
import { type SharedSystem, sharedSystem } from "./support/processes/shared-system.js";
import { rowsOfIncident } from "./support/watching/rows-of-incident.js";
import { whatCannotBe } from "./support/wrong/what-cannot-be.js";
import { whatIsNoValue } from "./support/wrong/what-is-no-value.js";
import { whatIsOutOfTime } from "./support/wrong/what-is-out-of-time.js";
import { whatIsTooMuch } from "./support/wrong/what-is-too-much.js";
import { lead, owner, WrongCase } from "./support/wrong/wrong-case.js";

/*
 * On a case of two services, one of which was found not to be affected, people send what is wrong. Each is told what is wrong
 * with it, and nothing of the case has changed afterwards.
 */

let shared: SharedSystem;
let the: WrongCase;
let database: Client;
let before: Readonly<Record<string, string>>;

const rows = () => rowsOfIncident(database, the.incidentId);

beforeAll(async () => {
  shared = await sharedSystem();
  database = new Client({ connectionString: shared.databaseUrls.incidents });
  await database.connect();
  the = await WrongCase.open(shared.cordon);
  before = await rows();
  expect(before).toMatchObject({ incident: expect.stringMatching(/^1 /), plan_step: expect.stringMatching(/^2 /) });
});
afterAll(() => database?.end());

describe.each([
  ["What cannot be", whatCannotBe],
  ["What is out of its time", whatIsOutOfTime],
  ["What is too much", whatIsTooMuch],
  ["What is no value", whatIsNoValue],
])("%s is refused with a reason, and changes nothing:", (_title, wrong) => {
  test.each(wrong)("%s", async (_what, by, operation, input, answer) => {
    const whole = { incidentId: the.incidentId, ...input(the) };
    const { data, errors, status } = await shared.cordon.attempt(by, operation, whole);
    expect(status).toBeLessThan(500);
    const [error] = errors;
    const refusal = error?.extensions.code ?? data?.result.__typename;
    const gates = data?.result?.gates?.map(({ gate }) => gate);
    expect([operation, gates ?? refusal]).toEqual([operation, answer]);
    const message = error?.message ?? data?.result.message ?? "";
    expect(message).toMatch(/^\S+ \S+/);
    // What was sent is not sent back.
    expect(message.length).toBeLessThan(2_000);
    expect(await rows()).toEqual(before);
  });
});

test.each([
  [100, "GRAPHQL_VALIDATION_FAILED"],
  [1_000, "GRAPHQL_PARSE_FAILED"],
])("A request of %i operations is refused as a whole.", async (count, code) => {
  const one = `addNote(input: { incidentId: "${the.incidentId}", text: "Note" }) { __typename }`;
  const document = `mutation { ${Array.from({ length: count }, (_, place) => `a${place}: ${one}`).join(" ")} }`;
  const { errors, data } = await shared.cordon.ask(owner, document);
  expect([data, ...new Set(errors.map(({ extensions }) => extensions.code))]).toEqual([null, code]);
  expect(await rows()).toEqual(before);
});

test("Of several operations in one request each stands for itself: what is right is done, what is wrong is not.", async () => {
  const note = (alias: string, text: string) =>
    `${alias}: addNote(input: { incidentId: "${the.incidentId}", text: "${text}" }) { __typename }`;
  const { data, errors } = await shared.cordon.ask(
    owner,
    `mutation { ${note("right", "Again.")} ${note("wrong", "")} }`,
  );
  expect(data).toEqual({ right: { __typename: "Note" }, wrong: null });
  expect(errors).toMatchObject([{ path: ["wrong"], extensions: { code: "BAD_USER_INPUT" } }]);
  const { incident } = await shared.cordon.read<{ incident: { notes: { nodes: { text: string }[] } } }>(
    owner,
    "query ($id: ID!) { incident(id: $id) { notes { nodes { text } } } }",
    { id: the.incidentId },
  );
  expect(incident.notes.nodes.map(({ text }) => text).sort()).toEqual(["Again.", "Right."]);
});

test("After all of that, what is right is taken.", async () => {
  const { incidentId } = the;
  const right = { incidentId, ...the.steps({ key: "a" }, { dependsOnKeys: ["a"] }) };
  expect(await shared.cordon.perform(lead, "proposePlanSteps", right)).toMatchObject({ __typename: "ServiceResponse" });
  const finding = { incidentId, ...the.finding({ evidenceIds: [the.made.evidence] }) };
  expect(await shared.cordon.perform(lead, "recordFinding", finding)).toMatchObject({ __typename: "Investigation" });
});
