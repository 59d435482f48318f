import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLog } from "../../../../platform/runtime/log.js";
import { ask } from "../../test-support/ask.js";
import { attempt, incidentAt, perform, unmetGates } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { tables } from "../tables.js";
import { provisionContractClocks } from "./provision-contract-clocks.js";

let room: IncidentsRoom;
let folder: string;
beforeAll(async () => {
  room = await openIncidentsRoom("contract clocks");
  folder = await mkdtemp(join(tmpdir(), "cordon-contracts-"));
});
afterAll(() => room.close());

const { tara } = people;
const acme = {
  code: "ACME",
  validFrom: "2026-01-01",
  title: "Acme master agreement",
  customer: "Acme Corp.",
  source: "Contract 17, clause 4.2",
  length: { hours: 24 },
  warnHours: 6,
};
/** From the middle of the year on, two business days by the calendar of the European Union. */
const newer = { ...acme, validFrom: "2026-07-01", length: { businessDays: 2 }, calendar: "EUROPEAN_UNION" };

async function provision(content: unknown): Promise<void> {
  const file = join(folder, "contracts.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  await provisionContractClocks(room.database, createLog("test", "silent"), file);
}

const codes = async () => (await room.database.manager.find(tables.ContractClock)).map(({ code }) => code);

test("A contract of the organization sets a deadline of its own, by its own calendar, and a newer version of it from its day on", async () => {
  await provision([acme]);
  await provision([acme, newer]);
  expect(await codes()).toEqual(["ACME", "ACME"]);
  const owed = async (startedAt: string) => {
    const incidentId = await incidentAt(room, "SUSPECTED");
    room.now = new Date("2026-12-30T12:00:00.000Z");
    await perform(room, tara, "assessApplicableRegulations", {
      incidentId,
      laws: [{ law: "CUSTOMER_CONTRACT", applies: true, reason: "Acme has its own terms." }],
      obligations: [
        { clock: "CONTRACT_OF_THE_ORGANIZATION", contract: "ACME", startedAt: new Date(startedAt), reason: "Theirs." },
      ],
    });
    return room.database.manager.findOneByOrFail(tables.NotificationObligation, { incidentId });
  };
  expect(await owed("2026-06-30T12:00:00.000Z")).toMatchObject({
    addresseeName: "Acme Corp.",
    dueAt: new Date("2026-07-01T12:00:00.000Z"),
    atRiskAt: new Date("2026-07-01T06:00:00.000Z"),
  });
  // From Friday to the end of Tuesday in Brussels.
  expect(await owed("2026-07-03T12:00:00.000Z")).toMatchObject({ dueAt: new Date("2026-07-07T22:00:00.000Z") });
});

test("What is owed by a contract says where that stands, and by whose calendar it is counted", async () => {
  await provision([acme, newer]);
  const incidentId = await incidentAt(room, "SUSPECTED");
  room.now = new Date("2026-12-30T12:00:00.000Z");
  const started = { incidentId, clock: "CONTRACT_OF_THE_ORGANIZATION", addressee: null, contract: "ACME" };
  await perform(room, tara, "startNotificationClock", started);
  await perform(room, tara, "startNotificationClock", { incidentId });
  const query = `{ incident(id: "${incidentId}") { notificationObligations { nodes { clock law article jurisdiction } } } }`;
  expect(await ask(room, tara, query)).toMatchObject({
    data: {
      incident: {
        notificationObligations: {
          nodes: [
            { law: "CUSTOMER_CONTRACT", article: "Contract 17, clause 4.2", jurisdiction: "EUROPEAN_UNION" },
            { law: "GDPR", article: "Art. 33(1)", jurisdiction: "EUROPEAN_UNION" },
          ],
        },
      },
    },
  });
});

test("A contract that nobody has, and one that is named twice, are refused in words", async () => {
  await provision([acme, newer]);
  const incidentId = await incidentAt(room, "SUSPECTED");
  const start = (more: object) =>
    attempt(room, tara, "startNotificationClock", {
      incidentId,
      clock: "CONTRACT_OF_THE_ORGANIZATION",
      addressee: null,
      ...more,
    });
  expect(await unmetGates(start({ contract: "NONE" }))).toEqual(["CLOCK_STARTABLE"]);
  expect(await unmetGates(start({}))).toEqual(["CLOCK_STARTABLE"]);
  expect(await start({ contract: "ACME" })).toMatchObject({ id: incidentId });
  expect(await unmetGates(start({ contract: "ACME" }))).toEqual(["CLOCK_STARTABLE"]);
});

test.each([
  ["{", "it is not JSON"],
  [[{ ...acme, length: { hours: 0 } }], "number 1 length"],
  [[{ ...acme, hours: 3 }], "number 1"],
  [[{ ...acme, code: "acme" }], "number 1 code: must be capitals"],
  [[{ ...acme, validFrom: "yesterday" }], "is not a day such as 2026-01-31"],
  [[{ ...acme, validUntil: "2025-12-31" }], "before it begins"],
  [[acme, acme], "number 2: ACME is there twice"],
  [[{ ...acme, length: { hours: 48 } }], "differs from what was taken in before"],
])("A file that cannot be used changes nothing and says why: %j", async (content, why) => {
  await provision([acme, newer]);
  const before = await codes();
  await expect(provision(content)).rejects.toThrow(why);
  expect(await codes()).toEqual(before);
});

test("A contract that ends keeps what is owed by it, and starts no more", async () => {
  await provision([{ ...acme, code: "ENDING", validUntil: null }]);
  await provision([{ ...acme, code: "ENDING", validUntil: "2026-02-01" }]);
  const ending = await room.database.manager.findOneByOrFail(tables.ContractClock, { code: "ENDING" });
  expect(ending.validUntil).toBe("2026-02-01");
  const incidentId = await incidentAt(room, "SUSPECTED");
  const named = { incidentId, clock: "CONTRACT_OF_THE_ORGANIZATION", contract: "ENDING", addressee: null };
  expect(await unmetGates(attempt(room, tara, "startNotificationClock", named))).toEqual(["CLOCK_STARTABLE"]);
});
