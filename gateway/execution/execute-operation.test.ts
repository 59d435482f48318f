import { executorOver } from "./test-support/executor-over.js";

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@inaccessible"])\n`;

const ask = executorOver({
  incidents: `${link}
    type Query { incidents: [Incident] all: [Incident!] incident: Incident newest: Incident! kind: Kind thing: Thing count: Int tags: [String!] }
    type Subscription { incidentChanged: Incident }
    type Mutation { close(id: ID!): Incident reopen(id: ID!): Incident }
    type Incident @key(fields: "id") { id: ID! title: String! owner: Owner }
    type Owner { name: String! }
    enum Kind { PHISHING MALWARE @inaccessible }
    union Thing = Incident | Owner | Hidden
    type Hidden @inaccessible { secret: String }`,
  lessons: `${link}
    type Incident @key(fields: "id") { id: ID! review: Review mustReview: Review! }
    type Review @key(fields: "id") { id: ID! state: String! kind: String! }
    type Note @key(fields: "id") { id: ID! text: String! lines(first: Int): [String!]! }
    type Query { noted: Note }`,
  notes: `${link}
    type Query { note: Note }
    type Note @key(fields: "id", resolvable: false) { id: ID! }`,
});

const incident = (id: string) => ({ __typename: "Incident", id, title: `Incident ${id}` });

test("each distinct reference is sent once, and its answer stands in every place", async () => {
  const { data, calls } = await ask("{ incidents { id review { state } } }", (subgraph) =>
    subgraph === "incidents"
      ? { data: { incidents: [incident("1"), incident("2"), incident("1")] } }
      : { data: { _entities: [{ review: { state: "OPEN" } }, { review: null }] } },
  );
  expect(calls.map(({ call }) => call.variables)).toEqual([
    {},
    {
      representations: [
        { __typename: "Incident", id: "1" },
        { __typename: "Incident", id: "2" },
      ],
    },
  ]);
  expect(data).toEqual({
    incidents: [
      { id: "1", review: { state: "OPEN" } },
      { id: "2", review: null },
      { id: "1", review: { state: "OPEN" } },
    ],
  });
});

test("a call travels as the very text that its parts are", async () => {
  const query =
    "query Ask($a: String) { incidents { title review { state } } more: incidents @include(if: false) { id } }";
  const { calls } = await ask(query.replace("($a: String)", ""), (subgraph) =>
    subgraph === "incidents"
      ? { data: { incidents: [{ ...incident('"\\é'), title: "x" }] } }
      : { data: { _entities: [null] } },
  );
  for (const { call } of calls) {
    const { query: text, operationName, variables } = call;
    expect(JSON.parse(call.body)).toEqual(JSON.parse(JSON.stringify({ query: text, operationName, variables })));
  }
  expect(calls).toHaveLength(2);
});

test("an error of an entity is told at every place where the entity stands, by the caller's names", async () => {
  const { errors } = await ask("{ all: incidents { id found: review { state } } }", (subgraph) =>
    subgraph === "incidents"
      ? { data: { all: [incident("2"), null, incident("1"), incident("2")] } }
      : {
          data: { _entities: [{ found: null }, { found: { state: "OPEN" } }] },
          errors: [{ message: "No.", path: ["_entities", 0, "found"], extensions: { code: "FORBIDDEN" } }],
        },
  );
  const answer = { message: "No.", extensions: { code: "FORBIDDEN", serviceName: "lessons" } };
  expect(errors).toMatchObject([
    { ...answer, path: ["all", 0, "found"] },
    { ...answer, path: ["all", 3, "found"] },
  ]);
});

test("a null where none may be is told once, and empties what it belongs to", async () => {
  const answer = await ask("{ incidents { id mustReview { state } } incident { id } }", (subgraph) =>
    subgraph === "incidents"
      ? { data: { incidents: [incident("1")], incident: incident("7") } }
      : { data: { _entities: [{ mustReview: null }] } },
  );
  expect(answer.data).toEqual({ incidents: [null], incident: { id: "7" } });
  expect(answer.errors).toMatchObject([
    { path: ["incidents", 0, "mustReview"], extensions: { code: "INCOMPLETE_ANSWER" } },
  ]);
});

test("what a subgraph knows nothing of is null without an error, where null may be", async () => {
  const answer = await ask(
    "{ incidents { id mustReview { state } } incident { id mustReview { state } } }",
    (subgraph) =>
      subgraph === "incidents"
        ? { data: { incidents: [incident("1"), incident("2")], incident: incident("1") } }
        : { data: { _entities: [null, { mustReview: { state: "OPEN" } }] } },
  );
  expect(answer).toMatchObject({
    data: { incidents: [null, { id: "2", mustReview: { state: "OPEN" } }], incident: null },
  });
  expect(answer.errors).toBeUndefined();
});

test("what a subgraph knows nothing of is told where null may not be", async () => {
  const { data, errors } = await ask("{ newest { id mustReview { state } } }", (subgraph) =>
    subgraph === "incidents" ? { data: { newest: incident("1") } } : { data: { _entities: [null] } },
  );
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ["newest"], extensions: { code: "INCOMPLETE_ANSWER" } }]);
});

test("a list of what must be there is null without an error when one of it is not", async () => {
  const answer = await ask("{ all { id mustReview { state } } }", (subgraph) =>
    subgraph === "incidents"
      ? { data: { all: [incident("1"), incident("2")] } }
      : { data: { _entities: [null, { mustReview: { state: "OPEN" } }] } },
  );
  expect(answer.data).toEqual({ all: null });
  expect(answer.errors).toBeUndefined();
});

test("what a subgraph could not tell is no thing that is not there: its error stands", async () => {
  const { data, errors } = await ask("{ incident { id mustReview { state } } }", (subgraph) =>
    subgraph === "incidents"
      ? { data: { incident: incident("1") } }
      : {
          data: { _entities: [null] },
          errors: [{ message: "Away.", path: ["_entities", 0], extensions: { code: "SERVICE_UNAVAILABLE" } }],
        },
  );
  expect(data).toEqual({ incident: null });
  expect(errors).toMatchObject([{ message: "Away.", path: ["incident"] }]);
});

test("what an error within an entity empties is answered with that error alone", async () => {
  const { data, errors } = await ask("{ note { id text lines(first: 0) } }", (subgraph) =>
    subgraph === "notes"
      ? { data: { note: { __typename: "Note", id: "1" } } }
      : {
          data: { _entities: [null] },
          errors: [{ message: "Too few.", path: ["_entities", 0, "lines"], extensions: { code: "BAD_USER_INPUT" } }],
        },
  );
  expect(data).toEqual({ note: null });
  expect(errors).toMatchObject([{ message: "Too few.", path: ["note", "lines"] }]);
  expect(errors).toHaveLength(1);
});

test("a null that an error of a subgraph explains is not told again", async () => {
  const { data, errors } = await ask("{ newest { id } }", () => ({
    data: null,
    errors: [{ message: "Away.", path: ["newest"] }],
  }));
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ message: "Away.", path: ["newest"] }]);
});

test.each<[string, string, object, object]>([
  ["a text for a number", "{ count tags }", { count: "many", tags: ["a"] }, { count: null, tags: ["a"] }],
  ["an object for a list", "{ tags count }", { tags: { a: 1 }, count: 1 }, { tags: null, count: 1 }],
  ["a number in a list of texts", "{ tags }", { tags: ["a", 1] }, { tags: null }],
  ["a text for an object", "{ incident { id } count }", { incident: "1", count: 1 }, { incident: null, count: 1 }],
  ["a list for an object", "{ incident { id } }", { incident: [incident("1")] }, { incident: null }],
  ["a kind that there is not", "{ kind }", { kind: "FIRE" }, { kind: null }],
  ["a kind that callers may not see", "{ kind }", { kind: "MALWARE" }, { kind: null }],
  ["a type that there is not", "{ thing { __typename } }", { thing: { __typename: "Fire" } }, { thing: null }],
  ["a type that callers may not see", "{ thing { __typename } }", { thing: { __typename: "Hidden" } }, { thing: null }],
  ["a type that cannot be there", "{ thing { __typename } }", { thing: { __typename: "Review" } }, { thing: null }],
  [
    "a type's name that is none",
    "{ incident { id } }",
    { incident: { __typename: 5, id: "1" } },
    { incident: { id: "1" } },
  ],
])("a subgraph that answers %s empties no more than that", async (_, query, lie, data) => {
  const answer = await ask(query, () => ({ data: { ...lie } }));
  expect(answer.data).toEqual(data);
  const emptied = Object.values(data).includes(null);
  expect(answer.errors?.map(({ extensions }) => extensions?.code) ?? []).toEqual(emptied ? ["INCOMPLETE_ANSWER"] : []);
  expect(JSON.stringify(answer.errors ?? "")).not.toMatch(/Hidden|MALWARE|FIRE/);
});

test.each([
  ["the name of no type", "Fire"],
  ["the name of a type that is elsewhere", "Incident"],
  ["the name of a type that callers may not see", "Hidden"],
])("a type's name that nobody asked for is not believed of the answer as a whole: %s", async (_, __typename) => {
  const answer = { __typename, count: 1 };
  const { data, errors } = await ask("{ count }", () => ({ data: { ...answer } }));
  expect({ data, errors }).toEqual({ data: { count: 1 }, errors: undefined });
  const named = await ask("{ __typename count }", () => ({ data: { ...answer } }));
  expect({ data: named.data, errors: named.errors }).toEqual({
    data: { __typename: "Query", count: 1 },
    errors: undefined,
  });
});

const askAlarms = executorOver({
  kinds: `${link.replace('"@key"', '"@key", "@interfaceObject"')}
    type Query { alarms: [Alarm] }
    interface Alarm @key(fields: "id") { id: ID! }
    type Siren implements Alarm @key(fields: "id") { id: ID! loud: Boolean }`,
  rooms: `${link.replace('"@key"', '"@key", "@interfaceObject"')}
    type Query { ringing: [Alarm!] anyRinging: [Alarm] }
    type Alarm @key(fields: "id") @interfaceObject { id: ID! room: Int }`,
});

test.each<[string, string | null, unknown]>([
  ["where it is and what it is are told by nobody", null, null],
  ["it is not found", "Alarm", null],
  ["its kind is left empty", "Alarm", { __typename: null }],
  ["its kind is none", "Alarm", { __typename: "Alarm" }],
])("a thing whose kind is asked for is emptied with an error when %s", async (_, __typename, second) => {
  const list = [
    { __typename: "Alarm", id: "1", room: 5 },
    { __typename, id: "2", room: 6 },
  ];
  const answering = (subgraph: string) =>
    subgraph === "rooms"
      ? { data: { ringing: structuredClone(list), anyRinging: structuredClone(list) } }
      : { data: { _entities: [{ __typename: "Siren" }, second] } };

  const some = await askAlarms("{ anyRinging { room kind: __typename } }", answering);
  expect(some.data).toEqual({ anyRinging: [{ room: 5, kind: "Siren" }, null] });
  expect(some.errors).toMatchObject([{ path: ["anyRinging", 1, "kind"], extensions: { code: "INCOMPLETE_ANSWER" } }]);

  const all = await askAlarms("{ ringing { kind: __typename } }", answering);
  expect(all.data).toEqual({ ringing: null });
  expect(all.errors).toMatchObject([{ path: ["ringing", 1, "kind"], extensions: { code: "INCOMPLETE_ANSWER" } }]);

  const { data, errors } = await askAlarms("{ ringing { room } }", answering);
  expect({ data, errors }).toEqual({ data: { ringing: [{ room: 5 }, { room: 6 }] }, errors: undefined });
});

test("names that objects inherit are names like any other", async () => {
  const query =
    "{ __proto__: count constructor: incident { toString: title id } missing: incident { hasOwnProperty: id } }";
  const answered = JSON.parse('{"__proto__":3,"constructor":{"toString":"t","id":"1"},"missing":{"id":"2"}}');
  const { data } = await ask(query, () => ({ data: answered }));
  expect(JSON.stringify(data)).toBe('{"__proto__":3,"constructor":{"toString":"t","id":"1"},"missing":null}');
  expect(({} as Record<string, unknown>).id).toBeUndefined();
});

test("the operations of a mutation are done one after the other, in their order", async () => {
  const query = 'mutation { reopen(id: "1") { review { state } } close(id: "2") { id review { state } } }';
  const { calls } = await ask(query, (subgraph) =>
    subgraph === "incidents"
      ? { data: { reopen: incident("1"), close: incident("2") } }
      : { data: { _entities: [null] } },
  );
  expect(calls[0]?.call).toMatchObject({ kind: "mutation" });
  expect(calls[0]?.call.query).toMatch(/reopen.*close/);
  expect(calls.slice(1).map(({ call }) => call.kind)).toEqual(["query", "query"]);
});

test("the schema is answered by the gateway, with variables and under other names, and asks no subgraph", async () => {
  const query =
    'query ($name: String!) { __typename other: __typename it: __type(name: $name) { name kind } no: __type(name: "Hidden") { name } __schema { queryType { name } } }';
  for (const name of ["Incident", "Owner"]) {
    const { data, errors, calls } = await ask(query, () => ({}), { variables: { name } });
    expect(errors).toBeUndefined();
    expect(calls).toEqual([]);
    expect(data).toEqual({
      __typename: "Query",
      other: "Query",
      it: { name, kind: "OBJECT" },
      no: null,
      __schema: { queryType: { name: "Query" } },
    });
  }
});

test.each([true, false])("of the schema, each part is answered by its own condition, when that is %s", async (more) => {
  const query = `query ($more: Boolean!) {
    one: __schema @include(if: $more) { queryType { name } }
    two: __schema @skip(if: $more) { mutationType { name } }
    __schema { subscriptionType { name } }
    ... @include(if: $more) { __schema { queryType { name } } three: __schema { queryType { name } } }
    ...Rest @skip(if: $more)
  }
  fragment Rest on Query { __schema { mutationType { name } } four: __type(name: "Owner") { name } }`;
  const [queryType, mutationType] = [{ name: "Query" }, { name: "Mutation" }];
  const { data, calls } = await ask(query, () => ({}), { variables: { more } });
  expect(calls).toEqual([]);
  const subscriptionType = { name: "Subscription" };
  expect(data).toEqual(
    more
      ? { one: { queryType }, __schema: { subscriptionType, queryType }, three: { queryType } }
      : { two: { mutationType }, __schema: { subscriptionType, mutationType }, four: { name: "Owner" } },
  );
});

test("over an event of a subscription, the rest of its plan is run", async () => {
  const query = "subscription { it: incidentChanged { title review { state } } }";
  const event = { data: { it: incident("9") } };
  const { data, errors, calls } = await ask(query, () => ({ data: { _entities: [{ review: { state: "OPEN" } }] } }), {
    event,
  });
  expect(errors).toBeUndefined();
  expect(data).toEqual({ it: { title: "Incident 9", review: { state: "OPEN" } } });
  expect(calls.map(({ subgraph }) => subgraph)).toEqual(["lessons"]);
});

test.each(["{ incidents { ... @defer { review { state } } } }", "{ incidents @stream { id } }"])(
  "an answer in parts is refused in words: %s",
  async (query) => {
    await expect(ask(query, () => ({}))).rejects.toThrow(/one piece/);
  },
);

test("variables that do not fit are refused before anything is asked", async () => {
  await expect(
    ask("mutation ($id: ID!) { close(id: $id) { id } }", () => ({}), { variables: { id: null } }),
  ).rejects.toMatchObject({ code: "BAD_USER_INPUT", status: 400 });
});
