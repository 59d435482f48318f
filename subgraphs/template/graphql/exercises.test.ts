import { type ExercisesRoom, openExercisesRoom, people } from "../test-support/exercises-room.js";

let room: ExercisesRoom;
beforeAll(async () => {
  room = await openExercisesRoom("exercises");
});
afterAll(() => room.close());

const record = `mutation ($input: RecordExerciseInput!) {
  recordExercise(input: $input) { __typename ... on Exercise { id title version recordedBy { id } } }
}`;
const list = "{ exercises { nodes { title description } } }";
const input = { title: "Lost laptop", description: "A laptop with customer data is left on a train." };

test("What somebody of the response team records is read by everybody who belongs to a team, and by nobody else", async () => {
  expect(await room.ask(people.responder, record, { input })).toEqual({
    data: {
      recordExercise: {
        __typename: "Exercise",
        id: expect.any(String),
        title: input.title,
        version: 1,
        recordedBy: { id: people.responder.personId },
      },
    },
  });
  expect(await room.ask(people.engineer, list)).toEqual({ data: { exercises: { nodes: [input] } } });
  expect(await room.ask(people.visitor, list)).toEqual({ data: { exercises: { nodes: [] } } });
});

test("Whoever is not of the response team records nothing, and is told whom it takes", async () => {
  const { data, errors } = await room.ask(people.engineer, record, { input: { ...input, title: "Not for me" } });
  expect(data).toEqual({ recordExercise: null });
  expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: "FORBIDDEN" }) })]);
  expect(JSON.stringify(await room.ask(people.responder, list))).not.toContain("Not for me");
});

test("Another subgraph that refers to one by its id gets it as far as the viewer may read it", async () => {
  const [row] = await room.database.query<{ id: string }[]>('SELECT id FROM "exercise"');
  const query = "query ($all: [_Any!]!) { _entities(representations: $all) { ... on Exercise { title } } }";
  const all = [row?.id, "nobody knows this"].map((id) => ({ __typename: "Exercise", id }));
  expect(await room.ask(people.engineer, query, { all })).toEqual({
    data: { _entities: [{ title: input.title }, null] },
  });
  expect(await room.ask(people.visitor, query, { all })).toEqual({ data: { _entities: [null, null] } });
});
