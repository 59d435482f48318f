import type { DetectionRequirement } from "../../domain/records/requirements/detection-requirement.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("what_a_requirement_asks");
});
afterAll(() => room.close());

const { sora, erin } = people;

const sysmon = { product: "Windows", category: "process_creation", service: "SYSMON" };
const asked = {
  logSources: [sysmon, { product: "m365" }],
  strategy: "A token that is used from two networks within the lifetime of one session.",
  falsePositives: ["People who switch from the office to a mobile network."],
  blindSpots: ["Tokens that are replayed from the network of their owner."],
};
const kept = {
  ...asked,
  logSources: [
    { product: "windows", category: "process_creation", service: "sysmon" },
    { product: "m365", category: null, service: null },
  ],
};

const propose = (input: object = asked) =>
  perform<DetectionRequirement>(room, sora, "proposeDetectionRequirement", input);

test("A requirement says which logs it needs, how it detects, and what it mistakes and misses, in each of its versions", async () => {
  const { id: detectionRequirementId } = await propose();
  const input = { detectionRequirementId };
  await perform(room, erin, "agreeDetectionRequirementForService", input);
  expect(await perform(room, erin, "putDetectionRequirementInForce", input)).toMatchObject(kept);

  const amendment = {
    description: null,
    logSources: [{ service: "signinlogs" }],
    blindSpots: [],
    strategy: "By the lifetime.",
  };
  expect(await perform(room, erin, "amendDetectionRequirement", { ...input, ...amendment })).toMatchObject(kept);
  await perform(room, sora, "agreeDetectionRequirementForSecurity", input);
  const then = {
    logSources: [{ product: null, category: null, service: "signinlogs" }],
    strategy: "By the lifetime.",
    falsePositives: asked.falsePositives,
    blindSpots: [],
  };
  expect(await perform(room, sora, "putDetectionRequirementInForce", input)).toMatchObject(then);

  const versions = await room.database.manager.find(tables.DetectionRequirementVersion, {
    where: input,
    order: { number: "ASC" },
  });
  expect(versions).toMatchObject([kept, then]);
  const said = "logSources { product category service } strategy falsePositives blindSpots";
  expect(
    await ask(
      room,
      erin,
      `{ detectionRequirement(id: "${detectionRequirementId}") { ${said} versions { nodes { ${said} } } } }`,
    ),
  ).toMatchObject({ data: { detectionRequirement: { ...then, versions: { nodes: [kept, then] } } } });
});

test("What a requirement asks for can be left open, and is filled in by an amendment that changes nothing else", async () => {
  const { id: detectionRequirementId, title, description } = await propose({});
  expect(
    await room.database.manager.findOneByOrFail(tables.DetectionRequirement, { id: detectionRequirementId }),
  ).toMatchObject({ logSources: [], strategy: null, falsePositives: [], blindSpots: [] });
  const input = { detectionRequirementId, description: null, ...asked };
  expect(await perform(room, erin, "amendDetectionRequirement", input)).toMatchObject({ title, description, ...kept });
});

interface Found {
  readonly detectionRequirements: { readonly nodes: readonly { readonly title: string }[] };
}

test("A team finds what needs certain logs, and what needs logs that it does not have", async () => {
  const titles = {
    "needs Sysmon": [{ product: "linux", service: "sysmon" }],
    "needs any log of AIX": [{ product: "aix" }],
    "needs two": [
      { product: "aix", service: "audit" },
      { product: "os400", category: "journal" },
    ],
  };
  for (const [title, logSources] of Object.entries(titles)) await propose({ title, logSources });
  await propose({ title: "needs whatever", logSources: [] });
  const found = async (filter: string) => {
    const { data } = await ask<Found>(
      room,
      erin,
      `{ detectionRequirements(filter: { text: "needs", ${filter} }) { nodes { title } } }`,
    );
    return data?.detectionRequirements.nodes.map(({ title }) => title).sort();
  };
  expect(await found('logSources: [{ product: "AIX" }]')).toEqual(["needs any log of AIX", "needs two"]);
  expect(await found('logSources: [{ product: "aix", service: "audit" }, { service: "sysmon" }]')).toEqual([
    "needs Sysmon",
    "needs two",
  ]);
  expect(await found('logSourcesBeyond: [{ product: "linux" }, { product: "AIX", service: "audit" }]')).toEqual([
    "needs any log of AIX",
    "needs two",
  ]);
  expect(await found('logSourcesBeyond: [{ product: "aix" }]')).toEqual(["needs Sysmon", "needs two"]);
});
