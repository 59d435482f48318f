import { subgraphSettings } from "../subgraph-settings.js";
import { boxContract } from "../test-support/boxes/box-contract.js";
import { namesOfSettings, parseEnvironment, settings } from "./environment.js";

const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const complete = {
  DATABASE_URL_TEAMS: "postgres://cordon:pass@127.0.0.1:5432/teams",
  VIEWER_PUBLIC_KEY: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
  EVENT_SENDERS: JSON.stringify([{ source: "shelves", secret }]),
};
const shape = subgraphSettings("teams", 4001, boxContract);
const problemsOf = (environment: Readonly<Record<string, string | undefined>>) => {
  const result = parseEnvironment(shape, environment);
  return result.ok ? [] : result.problems;
};

test("settings that are left out take their defaults", () => {
  expect(parseEnvironment(shape, complete)).toEqual({
    ok: true,
    settings: {
      ...complete,
      EVENT_SENDERS: [{ source: "shelves", secret: [secret] }],
      HOST: "127.0.0.1",
      PORT: 4001,
      METRICS_HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      REFUSAL_LIMIT: 100,
      SEND_SCHEMA: "off",
      SLOW_OPERATION: 1000,
      EVENT_SUBSCRIBERS: [],
    },
  });
});

test("a setting that is empty counts as not set", () => {
  expect(parseEnvironment(shape, { ...complete, PORT: "", HOST: "" })).toMatchObject({ settings: { PORT: 4001 } });
  expect(problemsOf({ ...complete, VIEWER_PUBLIC_KEY: "" })).toEqual([
    "Setting VIEWER_PUBLIC_KEY is not set: an Ed25519 key as a JSON Web Key in one line of JSON",
  ]);
});

test("everything that is missing is named at once, the database included", () => {
  const problems = problemsOf({}).join("\n");
  for (const name of Object.keys(complete)) expect(problems).toContain(`Setting ${name} is not set: `);
});

test("every missing setting takes one line", () => {
  expect(problemsOf({})).toHaveLength(3);
  for (const line of problemsOf({})) expect(line).not.toContain("\n");
});

test.each([
  ["PORT", "many"],
  ["PORT", "70000"],
  ["PORT", "40.5"],
  ["LOG_LEVEL", "loud"],
  ["DATABASE_URL_TEAMS", "mysql://cordon:pa55word@host/teams"],
  ["DATABASE_URL_TEAMS", "pa55word"],
  ["VIEWER_PUBLIC_KEY", "pa55word"],
  ["VIEWER_PUBLIC_KEY", "null"],
  ["VIEWER_PUBLIC_KEY", '{"kty":"oct","k":"pa55word"}'],
  ["EVENT_SENDERS", "pa55word"],
  ["EVENT_SENDERS", '[{"source":"shelves","secret":"whsec_pa55word"}]'],
  ["EVENT_SENDERS", '[{"source":"shelves","secret":"whsec_pa55word!pa55word!pa55word"}]'],
  ["EVENT_SENDERS", '[{"source":"shelves","secrets":["whsec_pa55word"]}]'],
  ["EVENT_SUBSCRIBERS", "pa55word"],
  ["EVENT_SUBSCRIBERS", '{"name":"pa55word"}'],
  ["EVENT_SUBSCRIBERS", '[{"name":"lessons","url":"nowhere","secret":"whsec_pa55word"}]'],
])("%s set to %s is named in one line that does not repeat it", (name, value) => {
  const problems = problemsOf({ ...complete, [name]: value });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^Setting ${name} is not usable \\(.+\\): .+`));
  expect(problems[0]).not.toMatch(/pa55word|\n/);
});

test("several malformed settings are all named", () => {
  expect(problemsOf({ ...complete, PORT: "x", EVENT_SENDERS: "x" })).toHaveLength(2);
});

const otherSecret = `whsec_${Buffer.from("another secret of 24 byt").toString("base64")}`;
const read = (setting: "EVENT_SENDERS" | "EVENT_SUBSCRIBERS", list: readonly object[]) => {
  const result = parseEnvironment(shape, { ...complete, [setting]: JSON.stringify(list) });
  return result.ok ? result.settings[setting] : result.problems.join();
};

test("a subgraph that subscribes is told what its copy needs, from the beginning and under any marking", () => {
  expect(read("EVENT_SUBSCRIBERS", [{ name: "shelves", url: "https://host/events", secret }])).toEqual([
    {
      name: "shelves",
      url: "https://host/events",
      secret: [secret],
      types: ["dev.cordon.box.changed"],
      history: "all",
    },
  ]);
});

test("a system outside is told what is open, from now on, unless something else was agreed", () => {
  const siem = { name: "siem", url: "https://siem.example/in?of=cordon", secret: [secret, otherSecret] };
  expect(read("EVENT_SUBSCRIBERS", [siem])).toEqual([
    { ...siem, types: Object.keys(boxContract.types), markings: ["GREEN", "CLEAR"], history: "none" },
  ]);
  const agreed = { ...siem, types: ["dev.cordon.lid.changed"], markings: ["RED", "CLEAR"], history: "all" };
  expect(read("EVENT_SUBSCRIBERS", [agreed])).toEqual([agreed]);
});

test("without https only a subscriber on this machine is told", () => {
  const to = (url: string) => read("EVENT_SUBSCRIBERS", [{ name: "shelves", url, secret }]);
  for (const url of ["http://localhost:1/in", "http://127.0.0.1:1/in", "http://[::1]:1/in", "https://10.0.0.1/in"]) {
    expect(to(url)).toMatchObject([{ url }]);
  }
  for (const url of [
    "http://10.0.0.1/in",
    "http://shelves/in",
    "http://localhost.example/in",
    "http://127.0.0.1.nip.io/",
  ]) {
    expect(to(url)).toContain(
      "(the url of shelves is not https, which only a subscriber on this machine may do without)",
    );
  }
  expect(to("ftp://localhost/in")).toContain("(wrong or missing: 0.url)");
});

test.each([
  [
    "a type that nobody sends",
    { types: ["dev.cordon.moon.changed"] },
    /siem asks for the type "dev\.cordon\.moon\.changed"; there are dev\./,
  ],
  [
    "a marking that there is not",
    { markings: ["green"] },
    /siem asks for the marking "green"; there are RED, AMBER, GREEN, CLEAR/,
  ],
  ["a history that there is not", { history: "some" }, /wrong or missing: 0\.history/],
  ["no type at all", { types: [] }, /wrong or missing: 0\.types/],
  ["a word that means nothing", { marking: "RED" }, /unknown: marking/],
  [
    "markings for a subgraph",
    { name: "shelves", markings: ["RED"] },
    /shelves is a subgraph, which is told what its copy needs/,
  ],
])("a subscriber with %s is refused", (_name, changes, message) => {
  expect(read("EVENT_SUBSCRIBERS", [{ name: "siem", url: "https://host/", secret, ...changes }])).toMatch(message);
});

test("a secret may be followed by the one that takes its place, and belongs to one sender", () => {
  expect(read("EVENT_SENDERS", [{ source: "shelves", secret: [secret, otherSecret] }])).toEqual([
    { source: "shelves", secret: [secret, otherSecret] },
  ]);
  expect(read("EVENT_SENDERS", [{ source: "shelves", secret: [secret, otherSecret, `${secret}`] }])).toContain(
    "wrong or missing: 0.secret",
  );
  const shared = [
    { source: "shelves", secret },
    { source: "walls", secret: [otherSecret, secret] },
  ];
  expect(read("EVENT_SENDERS", shared)).toContain("one secret stands in it twice: give each sender its own");
});

test("who still has the one secret of all senders is told what takes its place", () => {
  expect(problemsOf({ ...complete, EVENT_SENDERS: undefined, EVENT_SECRET: secret })).toEqual([
    expect.stringMatching(/^Setting EVENT_SENDERS is not set: .*\[\{"source":"teams".*takes the place of EVENT_SECRET/),
  ]);
});

test("the settings of databases are found by how they begin", () => {
  process.env.CORDON_TEST_NAMES_B = "b";
  process.env.CORDON_TEST_NAMES_A = "a";
  process.env.CORDON_TEST_NAMES_EMPTY = "";
  expect(namesOfSettings("CORDON_TEST_NAMES_")).toEqual(["CORDON_TEST_NAMES_A", "CORDON_TEST_NAMES_B"]);
});

test("both spellings of the PostgreSQL scheme are taken", () => {
  for (const scheme of ["postgres", "postgresql"]) {
    expect(settings.databaseUrl.safeParse(`${scheme}://u:p@h:5432/d`).success).toBe(true);
  }
});
