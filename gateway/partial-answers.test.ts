import type { Misbehaviour } from "./test-support/subgraphs.js";
import { startSystem, type TestSystem } from "./test-support/system.js";

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ SUBGRAPH_TIMEOUT: 4_000 });
});
afterAll(() => system.stop());
afterEach(() => {
  for (const subgraph of Object.values(system.subgraphs)) subgraph.misbehave(undefined);
});

const caseQuery = "{ incidents { id title review { state } lessons } responsibilityMatrix { id operations { name } } }";

const never: Misbehaviour = () => undefined;
const html: Misbehaviour = (_, response) => {
  response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome to nginx at 10.0.0.7</h1>");
};
const badGateway: Misbehaviour = (_, response) => {
  response.writeHead(502, { "content-type": "text/html" }).end("<h1>502 upstream 127.0.0.1:4003</h1>");
};
const htmlCalledJson: Misbehaviour = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end("<h1>surprise</h1>");
};
const wrongShape: Misbehaviour = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"data":[1,2,3]}');
};
const tooFewEntities: Misbehaviour = (_, response) => {
  response.writeHead(200, { "content-type": "application/json" }).end('{"data":{"_entities":[]}}');
};
const hangUp: Misbehaviour = (request) => {
  request.socket.destroy();
};
const refusing: Misbehaviour = (_, response) => {
  const errors = [{ message: "This subgraph answers the gateway only.", extensions: { code: "UNAUTHENTICATED" } }];
  response.writeHead(401, { "content-type": "application/json" }).end(JSON.stringify({ errors }));
};

function expectNoAddress(text: string): void {
  expect(text).not.toMatch(/127\.0\.0\.1|localhost|10\.0\.0\.7|http:|<h1>|nginx|ECONN|node:|\.js/);
  for (const { url } of Object.values(system.subgraphs)) expect(text).not.toContain(new URL(url).port);
}

test("a query across all subgraphs is answered whole", async () => {
  const { status, body } = await system.ask(caseQuery);
  expect(status).toBe(200);
  expect(body).toEqual({
    data: {
      incidents: [
        { id: "1", title: "Mailbox access", review: { state: "DRAFT" }, lessons: ["Ask earlier."] },
        { id: "2", title: "Leaked key", review: { state: "DRAFT" }, lessons: ["Ask earlier."] },
      ],
      responsibilityMatrix: [{ id: "INCIDENT_RESPONSE_LEAD", operations: [{ name: "startContainment" }] }],
    },
  });
});

test.each<[string, Misbehaviour, string, string]>([
  ["does not answer", never, "TIMEOUT", "did not answer within 4 s"],
  ["hangs up", hangUp, "UNREACHABLE", "cannot be reached"],
  ["answers HTML", html, "NOT_GRAPHQL", "gave an answer that is not GraphQL"],
  ["answers 502", badGateway, "FAULT", "answered with a fault of its own"],
  ["calls HTML JSON", htmlCalledJson, "NOT_GRAPHQL", "gave an answer that is not GraphQL"],
  ["answers JSON that is not GraphQL", wrongShape, "NOT_GRAPHQL", "gave an answer that is not GraphQL"],
  ["leaves out entities", tooFewEntities, "NOT_GRAPHQL", "gave an answer that is not GraphQL"],
])(
  "when a subgraph %s, its fields are null with an error each, and the rest is complete",
  async (_, how, reason, words) => {
    system.subgraphs.lessons.misbehave(how);
    const { status, body, text } = await system.ask(caseQuery);
    expect(status).toBe(200);
    expect(body.data).toEqual({
      incidents: [
        { id: "1", title: "Mailbox access", review: null, lessons: null },
        { id: "2", title: "Leaked key", review: null, lessons: null },
      ],
      responsibilityMatrix: [{ id: "INCIDENT_RESPONSE_LEAD", operations: [{ name: "startContainment" }] }],
    });
    expect(body.errors.map(({ path }: { path: unknown }) => path)).toEqual([
      ["incidents", 0, "review"],
      ["incidents", 0, "lessons"],
      ["incidents", 1, "review"],
      ["incidents", 1, "lessons"],
    ]);
    expect(body.errors[0]).toEqual({
      message: `The lessons subgraph ${words}; the rest of the answer is complete. Try again shortly.`,
      path: ["incidents", 0, "review"],
      extensions: { code: "SERVICE_UNAVAILABLE", reason, subgraph: "lessons" },
    });
    expectNoAddress(text);
  },
);

test("a subgraph that does not trust the gateway is a fault of settings: no waiting mends it, and the operators are told what to look at", async () => {
  system.subgraphs.lessons.misbehave(refusing);
  const { body, text } = await system.ask("{ lessons incidents { id } }");
  expect(body.data).toEqual({ lessons: null, incidents: [{ id: "1" }, { id: "2" }] });
  expect(body.errors[0].extensions).toEqual({ code: "SERVICE_UNAVAILABLE", reason: "UNTRUSTED", subgraph: "lessons" });
  expect(body.errors[0].message).toMatch(/^The lessons subgraph refused the gateway itself.*VIEWER_PRIVATE_KEY/);
  expect(body.errors[0].message).not.toContain("Try again");
  expectNoAddress(text);
});

test("a subgraph that is not there at all leaves its fields empty, and the others answer", async () => {
  const alone = await startSystem();
  await alone.subgraphs.lessons.stop();
  const { body, text } = await alone.ask("{ lessons incidents { id } }");
  expect(body.data).toEqual({ lessons: null, incidents: [{ id: "1" }, { id: "2" }] });
  expect(body.errors).toEqual([
    {
      message: "The lessons subgraph cannot be reached; the rest of the answer is complete. Try again shortly.",
      path: ["lessons"],
      extensions: { code: "SERVICE_UNAVAILABLE", reason: "UNREACHABLE", subgraph: "lessons" },
    },
  ]);
  expect(text).not.toContain(new URL(alone.subgraphs.lessons.url).port);
  await alone.stop();
});

test("a refused operation says who may do it, in the words and with the facts of the subgraph", async () => {
  const { body } = await system.ask('mutation { startContainment(id: "1") { id } }');
  expect(body).toEqual({
    data: { startContainment: null },
    errors: [
      {
        message: "This needs the responsibility Incident response lead.",
        path: ["startContainment"],
        extensions: {
          code: "FORBIDDEN",
          responsibilities: ["INCIDENT_RESPONSE_LEAD"],
          holders: ["Microsoft 365 Security Response Team"],
          subgraph: "incidents",
        },
      },
    ],
  });
});

test("an unexpected error of a subgraph is masked", async () => {
  const { body, text } = await system.ask("mutation { breakDown { id } }");
  expect(body.errors[0].extensions).toEqual({ code: "INTERNAL_SERVER_ERROR", subgraph: "incidents" });
  expect(text).not.toMatch(/hunter2|10\.1\.2\.3|ECONNREFUSED/);
});

test("a mutation without an answer tells how to find out whether it took effect", async () => {
  system.subgraphs.incidents.misbehave(hangUp);
  const mutation = 'mutation { startContainment(id: "1") { id } }';
  const withKey = await system.ask(mutation, { headers: { "idempotency-key": "k-1" } });
  expect(withKey.body.errors[0].message).toMatch(/not known whether .* Send it again with the same Idempotency-Key/);
  const without = await system.ask(mutation);
  expect(without.body.errors[0].message).toMatch(/not known whether .* Look at the present state first/);
});

test("a subgraph's refusal of the whole request, for what the caller sent along, reaches the caller", async () => {
  const headers = { "idempotency-key": "has a space" };
  const { body } = await system.ask('mutation { startContainment(id: "1") { id } }', { headers });
  expect(body.errors[0]).toMatchObject({
    message: expect.stringContaining("Idempotency-Key"),
    path: ["startContainment"],
    extensions: { code: "BAD_USER_INPUT", subgraph: "incidents" },
  });
});

test("every subgraph call carries who asks, the idempotency key, the request id and the trace", async () => {
  const headers = {
    "idempotency-key": "k-2",
    "x-request-id": "r-77",
    traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
  };
  const { body, headers: answered } = await system.ask("{ whoAsks }", { headers });
  expect(body.data.whoAsks).toBe("Ji-woo Park, Exchange");
  expect(answered.get("x-request-id")).toBe("r-77");
  const received = system.subgraphs.incidents.received.at(-1);
  expect(received).toMatchObject(headers);
  expect(received?.authorization).toBeUndefined();
});
