import type { Viewer } from "../../../platform/identity/viewer.js";
import { statementsOf } from "../../../platform/test-support/statements/statements-of.js";
import { ask } from "../test-support/ask.js";
import { incidentAt, perform } from "../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../test-support/incidents-room.js";
import { people, services } from "../test-support/organization.js";

let room: IncidentsRoom;
const { sora, shai } = people;
const ids: Record<string, string> = {};

const texts: Readonly<Record<string, readonly [title: string, summary: string]>> = {
  one: ["Replayed session cookies from 203.0.113.7", "Attackers used CVE-2026-1234 against the session store."],
  twin: ["Session cookies replayed", "Attacking the session store through CVE-2026-1234, as before."],
  address: ["Scan of mailboxes", "Seen from 203.0.113.7 for two hours, attackers unknown."],
  oneWord: ["Storage quota exceeded", "A report of a customer."],
  korean: ["인증서를 탈취당함", "공격자가 메일 서버에 접근."],
  koreanTwin: ["인증서가 유출됨", "메일이 외부로 전달되었고 공격자는 불명."],
  merged: ["Replayed session cookies again", "The same, reported twice."],
  halves: [
    "Printer port-1234 of 2026 jammed",
    "Works at https://contoso.example/login since 1999-12-04: a sign in hash.",
  ],
  whole: [
    "Pass-the-hash and CVE-2027-1234",
    "Phish at https://evil.example/login seen 2026-05-04, bad sign-in of INC-2026-30001.",
  ],
  red: ["Replayed session cookies of a director", "CVE-2026-1234 again, of which few may know."],
};

beforeAll(async () => {
  room = await openIncidentsRoom("similar_incidents");
  for (const [name, [title, summary]] of Object.entries(texts)) {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    ids[name] = incidentId;
    await perform(room, sora, "editCase", { incidentId, title, summary, reason: "As it was found." });
  }
  await perform(room, sora, "changeHandling", { incidentId: ids.red, handling: "RED" });
  await room.database.query(
    "UPDATE incident SET state = 'MERGED', merged_into_id = $2, merged_into_number = '', ended_at = now() WHERE id = $1",
    [ids.merged, ids.one],
  );
});
afterAll(() => room.close());

interface Similar {
  readonly score: number;
  readonly sharedWords: readonly string[];
  readonly sharedServices: readonly { readonly id: string }[];
  readonly incident: { readonly id: string } | null;
}

const query = `query ($id: ID!, $first: Int) { incident(id: $id) {
  similar(first: $first) { score sharedWords sharedServices { id } incident { id } } } }`;

async function similar(name: string, viewer: Viewer = sora, first?: number) {
  const asked = await ask<{ incident: { similar: readonly Similar[] } }>(room, viewer, query, { id: ids[name], first });
  expect(asked.errors).toBeUndefined();
  const rows = asked.data?.incident.similar ?? [];
  return rows.map(({ incident, ...row }) => ({
    ...row,
    name: Object.keys(ids).find((one) => ids[one] === incident?.id) ?? "another",
  }));
}

test("What shares the rarest words comes first, and it says which they are", async () => {
  const [first, second, ...rest] = await similar("one");
  expect([first?.name, second?.name].sort()).toEqual(["red", "twin"]);
  expect([first, second].find((one) => one?.name === "twin")?.sharedWords).toEqual(
    expect.arrayContaining(["replayed", "session", "cookies", "cve-2026-1234", "attackers"]),
  );
  expect(rest.map(({ name }) => name)).toContain("address");
  expect(rest.map(({ score }) => score)).toEqual(rest.map(({ score }) => score).toSorted((a, b) => b - a));
});

test("Services that both have are named, and alone they make nothing similar", async () => {
  const [first] = await similar("one");
  expect(first?.sharedServices).toEqual([{ id: services.exchange }]);
  expect((await similar("oneWord")).map(({ name }) => name)).not.toContain("korean");
});

test("Korean words are alike whatever their particles", async () => {
  const [first] = await similar("korean");
  expect(first).toMatchObject({ name: "koreanTwin", sharedWords: expect.arrayContaining(["인증서를", "공격자가"]) });
});

test("What PostgreSQL takes apart is shared as a whole or not at all", async () => {
  const rows = await similar("whole", sora, 50);
  const words = new Set(rows.flatMap(({ sharedWords }) => sharedWords));
  for (const whole of [
    "pass-the-hash",
    "cve-2027-1234",
    "https://evil.example/login",
    "2026-05-04",
    "sign-in",
    "inc-2026-30001",
  ])
    expect([whole, words.has(whole)]).toEqual([whole, false]);
});

test("Neither itself nor what was merged is similar", async () => {
  const names = (await similar("one", sora, 50)).map(({ name }) => name);
  expect(names).not.toContain("one");
  expect(names).not.toContain("merged");
});

test("Who may not read an incident sees no trace of it: as if it did not exist", async () => {
  const seen = await similar("one", shai, 50);
  expect(seen.map(({ name }) => name)).not.toContain("red");
  const title = "Nothing of the kind";
  await room.database.query("UPDATE incident SET title = $2, summary = $2 WHERE id = $1", [ids.red, title]);
  expect(await similar("one", shai, 50)).toEqual(seen);
  await room.database.query("UPDATE incident SET title = $2, summary = $3 WHERE id = $1", [
    ids.red,
    ...(texts.red as readonly string[]),
  ]);
});

test("It is one statement beside that of the incident, and one for those that were found", async () => {
  const statements = await statementsOf(room.database, () => ask(room, sora, query, { id: ids.one }));
  expect(statements).toHaveLength(3);
});

test("A text full of signs breaks nothing", async () => {
  const signs = `'; DROP TABLE incident; -- \\ "quoted" & | ! :* <-> 100%_ \u{1F525} a'b\\c 'x' http://e.example/?q='a'`;
  await room.database.query("UPDATE incident SET summary = $2 WHERE id = $1", [ids.oneWord, signs]);
  expect((await similar("oneWord")).map(({ name }) => name)).not.toContain("oneWord");
});

test.each([0, 51, -1])("first: %d is refused in words", async (first) => {
  const { errors } = await ask(room, sora, query, { id: ids.one, first });
  expect(errors?.[0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
});

test("An indicator that two incidents have makes them similar, as far as the viewer reads it", async () => {
  const both = async (value: string, handling: string) => {
    const indicators = [{ type: "DOMAIN_NAME", value }];
    for (const name of ["korean", "oneWord"])
      await perform(room, sora, "recordIndicators", { incidentId: ids[name], handling, indicators });
  };
  await both("narrow.example", "RED");
  const shared = async (viewer: Viewer) => {
    const { data, errors } = await ask<{
      incident: { similar: { incident: { id: string }; sharedIndicators: { value: string }[] }[] };
    }>(
      room,
      viewer,
      "query ($id: ID!) { incident(id: $id) { similar { incident { id } sharedIndicators { value } } } }",
      {
        id: ids.korean,
      },
    );
    expect(errors).toBeUndefined();
    const found = data?.incident.similar.find(({ incident }) => incident.id === ids.oneWord);
    return found?.sharedIndicators.map(({ value }) => value);
  };
  expect(await shared(sora)).toEqual(["narrow.example"]);
  expect(await shared(shai)).toBeUndefined();
  await both("wide.example", "AMBER");
  expect(await shared(shai)).toEqual(["wide.example"]);
});

test("A technique that both have been seen with weighs too, and is named", async () => {
  for (const name of ["korean", "oneWord"])
    await perform(room, sora, "recordObservedTechnique", { incidentId: ids[name], tactic: "PERSISTENCE" });
  const asked = await ask<{ incident: { similar: readonly object[] } }>(
    room,
    sora,
    "query ($id: ID!) { incident(id: $id) { similar { sharedTechniques { id } sharedWords incident { id } } } }",
    { id: ids.korean },
  );
  expect(asked.errors).toBeUndefined();
  expect(asked.data?.incident.similar).toContainEqual({
    sharedTechniques: [{ id: "T1078.004" }],
    sharedWords: [],
    incident: { id: ids.oneWord },
  });
});
