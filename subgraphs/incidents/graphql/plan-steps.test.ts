import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { nameOfCode } from "../../response-model/test-support/name-of-code.js";
import { ask } from "../test-support/ask.js";
import { attempt, incidentOfTwo, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import type { Operation } from "../test-support/inputs.js";
import { people, services } from "../test-support/organization.js";
import { propose } from "../test-support/plan-scenario.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("reading plan steps");
});
afterAll(() => room.close());

const { sora, sena, erin, emil, shai, lena } = people;

interface Step {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly availableOperations: readonly {
    readonly operation: string;
    readonly isPermitted: boolean;
    readonly isFromHere: boolean;
    readonly gates: readonly { readonly gate: string; readonly standing: string; readonly message: string | null }[];
  }[];
}

interface Answer {
  readonly incident: {
    readonly tasks: { readonly nodes: readonly { readonly title: string }[] };
    readonly serviceResponses: readonly {
      readonly serviceId: string;
      readonly planSteps: { readonly nodes: readonly Step[]; readonly pageInfo: { readonly endCursor: string } };
    }[];
  } | null;
}

const query = (fields: string) => `query ($id: ID!, $first: Int! = 20, $after: String, $filter: PlanStepFilter) {
  incident(id: $id) { serviceResponses { serviceId planSteps(first: $first, after: $after, filter: $filter) {
    nodes { id title state ${fields} } pageInfo { hasNextPage endCursor }
  } } }
}`;

async function planOf(id: string, fields = "", variables = {}, viewer = sora as (typeof people)[keyof typeof people]) {
  const { data, errors } = await ask<Answer>(room, viewer, query(fields), { id, ...variables });
  expect(errors).toBeUndefined();
  return (
    data?.incident?.serviceResponses.find(({ serviceId }) => serviceId === services.exchange)?.planSteps ?? {
      nodes: [],
      pageInfo: { endCursor: "" },
    }
  );
}

const titlesOf = ({ nodes }: { readonly nodes: readonly { readonly title: string }[] }) =>
  nodes.map(({ title }) => title);

test("A plan is read in pages, by round, state, kind and owner, with what each step waits for and has said", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const first = await propose(room, sora, { incidentId, title: "First", ownerId: erin.personId });
  const there = await propose(room, sora, {
    incidentId,
    serviceId: services.sharepoint,
    title: "There",
    dependsOnIds: [first.id],
  });
  await propose(room, erin, { incidentId, kind: "EVICT", title: "Second", dependsOnIds: [there.id] });
  await perform(room, erin, "agreePlanStep", { incidentId, planStepId: first.id });
  await perform(room, sena, "amendPlanStep", { incidentId, planStepId: first.id, title: "First of all" });

  const page = await planOf(incidentId, "", { first: 1 });
  expect(titlesOf(page)).toEqual(["First of all"]);
  expect(titlesOf(await planOf(incidentId, "", { after: page.pageInfo.endCursor }))).toEqual(["Second"]);
  for (const [filter, titles] of [
    [{ round: 1 }, ["First of all", "Second"]],
    [{ round: 2 }, []],
    [{ states: ["AGREED"] }, []],
    [{ kinds: ["EVICT"] }, ["Second"]],
    [{ ownerIds: [erin.personId] }, ["First of all"]],
  ] as const)
    expect(titlesOf(await planOf(incidentId, "", { filter }))).toEqual(titles);

  const all = await planOf(
    incidentId,
    `round owner { id } proposedBy { id } agreedBy { id } startedBy { id } finishedBy { id } service { id } incident { id }
     dependsOn { title service { id } } dependents { title } history { nodes { number title reason writtenBy { id } } }`,
  );
  expect(all.nodes).toMatchObject([
    {
      title: "First of all",
      owner: { id: erin.personId },
      proposedBy: { id: sena.personId },
      agreedBy: null,
      dependsOn: [],
      dependents: [{ title: "There" }],
      history: {
        nodes: [
          { number: 1, title: "First", reason: null, writtenBy: { id: sora.personId } },
          { number: 2, title: "First of all", reason: "There are two addresses.", writtenBy: { id: sena.personId } },
        ],
      },
    },
    { title: "Second", dependsOn: [{ title: "There", service: { id: services.sharepoint } }], dependents: [] },
  ]);
});

test("What is told of a step is what an attempt meets, for whoever asks", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const before = await propose(room, sora, { incidentId, title: "Before" });
  const agreed = await propose(room, sora, { incidentId, title: "Agreed", dependsOnIds: [before.id] });
  await propose(room, erin, { incidentId, kind: "VALIDATE", title: "Watch" });
  await perform(room, erin, "agreePlanStep", { incidentId, planStepId: agreed.id });
  const fields = "availableOperations { operation isPermitted isFromHere gates { gate standing message } }";
  let compared = 0;
  for (const viewer of [sora, sena, erin, emil, shai]) {
    for (const { id: planStepId, availableOperations } of (await planOf(incidentId, fields, {}, viewer)).nodes) {
      for (const { operation: code, isPermitted, isFromHere, gates } of availableOperations) {
        const operation = nameOfCode<Operation>(code);
        const input = { incidentId, planStepId, expectedVersion: -1 };
        const met = await attempt(room, viewer, operation, input).catch((error: Error) => error);
        expect([viewer.name, operation, isPermitted]).toEqual([viewer.name, operation, !(met instanceof Error)]);
        const unmet = gates.flatMap(({ standing, message }) => (standing === "UNMET" ? [message] : []));
        if (!isPermitted || (isFromHere && unmet.length === 0)) continue;
        const refused = await attempt(room, viewer, operation, { incidentId, planStepId });
        const said =
          "gates" in refused
            ? refused.gates.map(({ message }) => message)
            : "__typename" in refused && refused.__typename;
        expect([viewer.name, operation, said]).toEqual([
          viewer.name,
          operation,
          isFromHere ? unmet : "TransitionRefused",
        ]);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(30);
});

test("Proposing many steps, and reading them with what each waits for, takes the same few statements however many they are", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const counts: number[] = [];
  for (const count of [1, 40]) {
    const steps = Array.from({ length: count }, (_, place) => ({
      kind: "CONTAIN",
      title: `Step ${place}`,
      dependsOnIds: [],
      dependsOnKeys: [],
    }));
    const written = await statementsOf(room.database, () =>
      perform(room, sora, "proposePlanSteps", { incidentId, steps }),
    );
    counts.push(written.length);
    const fields = "dependsOn { id } dependents { id } availableOperations { operation isPermitted isFromHere }";
    const statements = await statementsOf(room.database, () => planOf(incidentId, fields, { first: 100 }));
    counts.push(statements.length);
  }
  const [ofOne, readOne, ofForty, readForty] = counts;
  expect([ofForty, readForty]).toEqual([ofOne, readOne]);
});

test("Tasks and steps are read as the incident is, and each is told of as a change of it", async () => {
  const incidentId = await incidentOfTwo(room, "CONTAINED");
  const events = async () =>
    (await room.database.query("SELECT type FROM outbox_event ORDER BY sequence")).map(
      ({ type }: { readonly type: string }) => type.replace(/^dev\.cordon\.(.*)\.changed$/, "$1"),
    ) as readonly string[];
  const before = (await events()).length;
  await propose(room, sora, { incidentId });
  await perform(room, sora, "proposePlanSteps", { incidentId });
  await perform(room, erin, "createTask", { incidentId, title: "Call the provider" });
  await perform(room, sena, "createTask", { incidentId, assigneeId: erin.personId, title: "Ask for the logs" });
  // However many steps an operation proposes, they are one event.
  const [step, task] = [
    ["plan-step", "incident"],
    ["task", "incident"],
  ];
  expect((await events()).slice(before)).toEqual([step, step, task, task].flat());
  const tasks = async (viewer: typeof lena | typeof sora, filter = {}) => {
    const { data } = await ask<Answer>(
      room,
      viewer,
      `query ($id: ID!, $filter: TaskFilter) { incident(id: $id) { tasks(filter: $filter) { nodes {
        title assignee { id } createdBy { id } endedBy { id } incident { id } availableOperations { operation isPermitted }
      } } } }`,
      { id: incidentId, filter },
    );
    return data?.incident && titlesOf(data.incident.tasks);
  };
  expect(await tasks(lena)).toEqual(["Call the provider", "Ask for the logs"]);
  expect(await tasks(sora, { assigneeIds: [erin.personId] })).toEqual(["Ask for the logs"]);
  expect(await tasks(sora, { states: ["DONE"] })).toEqual([]);
  await perform(room, sora, "changeHandling", { incidentId });
  expect(await tasks(lena)).toBeNull();
});
