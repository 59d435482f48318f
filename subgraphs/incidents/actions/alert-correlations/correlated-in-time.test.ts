import type { HandedInAlert } from "../../domain/ingest/mapping/handed-in-alert.js";
import type { AlertCorrelation } from "../../domain/records/alerts/alert-correlation.js";
import { tables } from "../../store/tables.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people, sources } from "../../test-support/organization.js";

const { sora } = people;
const [hour, day] = [3_600_000, 86_400_000];

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("correlated in time");
});
afterAll(async () => {
  expect(await room.broken()).toEqual([]);
  await room.close();
});

let number = 0;
const firing = (service: string, changes: Partial<HandedInAlert> = {}): HandedInAlert => {
  number += 1;
  return {
    title: "Odd sign-ins",
    description: "What was seen.",
    signal: "FIRING",
    fingerprint: `print ${number}`,
    severity: "MEDIUM",
    techniques: [],
    indicators: [],
    service,
    ...changes,
  };
};
const handIn = (...alerts: readonly HandedInAlert[]) =>
  perform(room, sora, "ingestAlerts", { alertSourceId: sources.routed, alerts });
const pass = (ms: number) => {
  room.now = new Date(room.now.getTime() + ms);
};
/** Has what is handed in next come so much later than what came last: each operation of a scenario takes a minute. */
const handInLater = (ms: number, ...alerts: readonly HandedInAlert[]) => {
  pass(ms - 60_000);
  return handIn(...alerts);
};
const suggest = () => room.perform("suggestAlertCorrelation");
const ofValue = (value: string) =>
  room.database.manager
    .createQueryBuilder(tables.AlertCorrelation, "it")
    .where("it.reasons @> CAST(:reasons AS jsonb)", { reasons: JSON.stringify([{ value }]) })
    .getMany() as Promise<AlertCorrelation[]>;

/** What was long ago is nothing that anything here is compared with. */
beforeEach(() => pass(30 * day));

test.each([
  [day - 1, 2],
  [day, undefined],
  [day + hour, undefined],
  [7 * day, undefined],
])(
  "Alerts of two services with one indicator, %i ms apart, belong together within a day alone",
  async (apart, count) => {
    const indicator = `198.18.1.${number + 1}`;
    await handIn(firing("mail", { indicators: [indicator] }));
    await suggest();
    await handInLater(apart, firing("sites", { indicators: [indicator] }));
    await suggest();
    expect((await ofValue(indicator)).map(({ alertIds }) => alertIds.length)).toEqual(count ? [count] : []);
  },
);

test.each([
  [day - 1, 2],
  [day, undefined],
])(
  "Alerts of one service with one address of its own network and another, %i ms apart, belong together within a day alone",
  async (apart, count) => {
    const asset = `10.20.30.${number + 1}`;
    await handIn(firing("mail", { indicators: [asset, "127.0.0.1"] }));
    await suggest();
    await handInLater(apart, firing("mail", { indicators: [asset, "127.0.0.1"] }));
    await suggest();
    expect((await ofValue(asset)).map(({ alertIds }) => alertIds.length)).toEqual(count ? [count] : []);
  },
);

test.each([
  ["T1566.001", hour - 1, 3],
  ["T1566.003", hour, undefined],
  ["T1110.003", day - 1, undefined],
])(
  "Three alerts of one service with %s, the last one %i ms later, belong together within an hour alone",
  async (technique, apart, count) => {
    const one = () => firing("mail", { techniques: [technique] });
    await handIn(one(), one());
    await suggest();
    await handInLater(apart, one());
    await suggest();
    expect((await ofValue(technique)).map(({ alertIds }) => alertIds.length)).toEqual(count ? [count] : []);
  },
);

test("What has come again since then counts as of then", async () => {
  const indicator = "198.18.2.1";
  const first = firing("mail", { indicators: [indicator] });
  await handIn(first);
  await suggest();
  await handInLater(day, first);
  await suggest();
  await handInLater(day - 1, firing("sites", { indicators: [indicator] }));
  await suggest();
  expect(await ofValue(indicator)).toMatchObject([{ alertIds: { length: 2 } }]);
});

test.each(["SEOUL-MAIL9", "Seoul-Mail9", "seoul-mail9.", "sEoUl-mAiL9", "SEOUL-mail9."])(
  "A host without a dot that was recorded in any letters is found by an alert that reports it as %s later",
  async (reported) => {
    const incidentId = await incidentAt(room, "TEAM_FORMED");
    await perform(room, sora, "recordIndicators", {
      incidentId,
      indicators: [{ type: "HOSTNAME", value: "SeOuL-mAiL9" }],
    });
    await handIn(firing("sites", { indicators: [reported] }));
    await suggest();
    const { id } = await room.database.manager.findOneByOrFail(tables.Alert, { fingerprint: `print ${number}` });
    const found = await room.database.manager.find(tables.AlertCorrelation);
    const ofIt = found.filter(({ alertIds }) => alertIds.includes(id));
    expect(ofIt).toMatchObject([{ reasons: [{ basis: "KNOWN_INDICATOR" }], correlatedIncidentId: expect.any(String) }]);
  },
);
