import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { AlertBatch } from "../../domain/records/alerts/alert-batch.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../../store/tables.js";
import { ask } from "../../test-support/ask.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, sources } from "../../test-support/organization.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("judged ranges");
});
afterAll(() => room.close());

const { sora } = people;
let number = 0;
const reporting = (service: string, indicator: string): HandedInAlert => {
  number += 1;
  return {
    ...{ title: "Odd sign-ins", description: "What was seen.", signal: "FIRING", service },
    ...{ fingerprint: `print-${number}`, severity: "MEDIUM", techniques: [], indicators: [indicator] },
  };
};

/** Hands in two alerts with the same value, at two services or at one. */
const handIn = (indicator: string, others = "sites") =>
  perform<AlertBatch>(room, sora, "ingestAlerts", {
    alertSourceId: sources.routed,
    alerts: ["mail", others].map((service) => reporting(service, indicator)),
  });

const record = async (value: string, handling = "AMBER", changes: object = {}): Promise<string> => {
  await perform(room, sora, "recordIndicators", {
    ...{ incidentId: null, alertId: null, handling },
    indicators: [{ type: "IP_ADDRESS", value, ...changes }],
  });
  return (await room.database.manager.findOneByOrFail(tables.Indicator, { value })).id;
};

const judgeFalse = async (value: string, handling = "AMBER") => {
  const indicatorId = await record(value, handling);
  await perform(room, sora, "markIndicatorFalsePositive", { indicatorId });
  return indicatorId;
};

/** Why each is suggested of those values. */
const suggestedFor = async (...values: readonly string[]) => {
  while ((await room.perform("suggestAlertCorrelation")) > 0);
  const all = (await room.database.manager.find(tables.AlertCorrelation)) as readonly AlertCorrelation[];
  return values.map((value) =>
    all.flatMap(({ reasons }) => reasons.filter((one) => one.value === value).map(({ basis }) => basis)),
  );
};

test("A range that is marked as a false positive silences what lies in it, as an address by itself does, until that is taken back", async () => {
  const indicatorId = await judgeFalse("198.18.1.0/24");
  await judgeFalse("2a01:4f8:1::/48");
  const values = ["198.18.1.7", "198.18.1.128/25", "2a01:4f8:1::7", "198.18.2.7"];
  for (const value of values) await handIn(value.replaceAll(".", "[.]"));
  expect(await suggestedFor(...values)).toEqual([[], [], [], ["SHARED_INDICATOR"]]);
  await perform(room, sora, "clearIndicatorFalsePositive", { indicatorId });
  await handIn("198.18.1.9");
  expect(await suggestedFor("198.18.1.9")).toEqual([["SHARED_INDICATOR"]]);
});

test("What is recorded within a range that is a false positive stands, and so does a range within it", async () => {
  await judgeFalse("198.18.3.0/24");
  await record("198.18.3.7");
  await record("198.18.3.128/25");
  const values = ["198.18.3.7", "198.18.3.129", "198.18.3.8"];
  const { alertIds } = await handIn("198.18.3.7");
  await handIn("198.18.3.129");
  await handIn("198.18.3.8");
  expect(await suggestedFor(...values, "198.18.3.128/25", "198.18.3.0/24")).toEqual([
    expect.arrayContaining(["KNOWN_INDICATOR", "SHARED_INDICATOR"]),
    ["SHARED_INDICATOR"],
    [],
    ["KNOWN_INDICATOR"],
    [],
  ]);
  // Whoever reads the alert sees the address that is on record, and not the range that is a false positive.
  const { data } = await ask(room, sora, `{ alert(id: "${alertIds[0]}") { knownIndicators { value } } }`);
  expect(data).toEqual({ alert: { knownIndicators: [{ value: "198.18.3.7" }] } });
});

test("The narrowest of several ranges decides, and one that was withdrawn, is over or is for few says nothing", async () => {
  await record("198.19.0.0/16");
  await judgeFalse("198.19.1.0/24");
  const withdrawn = await record("198.19.2.0/24");
  await perform(room, sora, "withdrawIndicator", { indicatorId: withdrawn });
  await record("198.20.1.0/24", "AMBER", {
    ...{ validFrom: new Date("2020-01-01T00:00:00Z"), validUntil: new Date("2020-02-01T00:00:00Z") },
  });
  await judgeFalse("198.20.2.0/24", "RED");
  const values = ["198.19.1.7", "198.19.2.7", "198.20.1.7", "198.20.2.7"];
  for (const value of values) await handIn(value);
  expect(await suggestedFor(...values)).toEqual([[], ["SHARED_INDICATOR"], ["SHARED_INDICATOR"], ["SHARED_INDICATOR"]]);
});

test("A range that is on record leads to nothing of what is judged false within it, as an address or as a range", async () => {
  await record("198.21.0.0/16");
  await judgeFalse("198.21.1.0/24");
  await judgeFalse("198.21.2.7");
  await record("198.21.1.128/25");
  await judgeFalse("198.21.4.0/24", "RED");
  const known = async (value: string) => {
    await handIn(value);
    while ((await room.perform("suggestAlertCorrelation")) > 0);
    const all = (await room.database.manager.find(tables.AlertCorrelation)) as readonly AlertCorrelation[];
    return all
      .filter(({ reportedIndicators }) => reportedIndicators.includes(value))
      .flatMap(({ reasons }) => reasons.filter(({ basis }) => basis === "KNOWN_INDICATOR").map((one) => one.value))
      .toSorted();
  };
  expect(await known("198.21.1.7")).toEqual([]);
  expect(await known("198.21.2.7")).toEqual([]);
  expect(await known("198.21.3.7")).toEqual(["198.21.0.0/16"]);
  expect(await known("198.21.1.129")).toEqual(["198.21.0.0/16", "198.21.1.128/25"]);
  // What is for few shows to nobody else by what is suggested and what is not.
  expect(await known("198.21.4.7")).toEqual(["198.21.0.0/16"]);
});

test("What the security side alone has judged false silences what is suggested to it, and nothing that others are", async () => {
  await record("198.22.0.0/16");
  await record("198.22.0.0/15", "AMBER_STRICT");
  await judgeFalse("198.22.1.0/24", "AMBER_STRICT");
  for (const value of ["198.22.1.7", "198.22.2.7"]) await handIn(value);
  while ((await room.perform("suggestAlertCorrelation")) > 0);
  const all = (await room.database.manager.find(tables.AlertCorrelation)) as readonly AlertCorrelation[];
  const known = (isStrict: boolean) =>
    all
      .filter(({ isForSecuritySide, anchors }) => isForSecuritySide === isStrict && anchors.join().includes("KNOWN"))
      .flatMap(({ reportedIndicators }) => reportedIndicators.filter((one) => one.startsWith("198.22.")));
  expect(known(false)).toEqual(expect.arrayContaining(["198.22.1.7", "198.22.2.7"]));
  expect(known(true)).toEqual(["198.22.0.0/15", "198.22.2.7"]);
});

test("An address of an own network is silenced as well, where alerts of one service have it in common", async () => {
  await judgeFalse("10.1.2.0/24");
  await handIn("10.1.2.7", "mail");
  await handIn("10.1.3.7", "mail");
  expect(await suggestedFor("10.1.2.7", "10.1.3.7")).toEqual([[], ["SHARED_ASSET"]]);
});
