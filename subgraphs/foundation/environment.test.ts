import { namesOfSettings, parseEnvironment, settings } from "./environment.js";
import { subgraphSettings } from "./subgraph-settings.js";

const secret = `whsec_${Buffer.from("a secret of twenty-four b").toString("base64")}`;
const complete = {
  DATABASE_URL_TEAMS: "postgres://cordon:pass@127.0.0.1:5432/teams",
  VIEWER_PUBLIC_KEY: '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
  EVENT_SECRET: secret,
};
const shape = subgraphSettings("teams", 4001);
const problemsOf = (environment: Readonly<Record<string, string | undefined>>) => {
  const result = parseEnvironment(shape, environment);
  return result.ok ? [] : result.problems;
};

test("settings that are left out take their defaults", () => {
  expect(parseEnvironment(shape, complete)).toEqual({
    ok: true,
    settings: {
      ...complete,
      HOST: "127.0.0.1",
      PORT: 4001,
      METRICS_HOST: "127.0.0.1",
      LOG_LEVEL: "info",
      SLOW_OPERATION: 1000,
      EVENT_SUBSCRIBERS: [],
    },
  });
});

test("a setting that is empty counts as not set", () => {
  expect(parseEnvironment(shape, { ...complete, PORT: "", HOST: "" })).toMatchObject({ settings: { PORT: 4001 } });
  expect(problemsOf({ ...complete, EVENT_SECRET: "" })).toEqual([
    "Setting EVENT_SECRET is not set: the secret that events sent to this subgraph are signed with",
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
  ["EVENT_SECRET", "pa55word"],
  ["EVENT_SECRET", "whsec_pa55word!pa55word!pa55word"],
  ["EVENT_SECRET", "whsec_pa55word"],
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
  expect(problemsOf({ ...complete, PORT: "x", EVENT_SECRET: "x" })).toHaveLength(2);
});

test("subscribers are read with their secrets", () => {
  const subscribers = [{ name: "lessons", url: "https://host/events", secret }];
  expect(parseEnvironment(shape, { ...complete, EVENT_SUBSCRIBERS: JSON.stringify(subscribers) })).toMatchObject({
    settings: { EVENT_SUBSCRIBERS: subscribers },
  });
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
