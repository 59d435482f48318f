import { type Clock, clocks } from "../../../response-model/notification/clocks/clocks.js";
import { tables } from "../../store/tables.js";
import { incidentAt, perform } from "../../test-support/incident-scenario.js";
import type { IncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { openWatchedRoom } from "../../test-support/policies/watch-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openWatchedRoom("a case under all laws");
});
afterAll(() => room.close());

const { tara } = people;
const aware = "2026-12-23T09:00:00.000Z";
const classified = "2026-12-24T06:00:00.000Z";
/** Three in the afternoon in New York. */
const material = "2026-12-23T20:00:00.000Z";

/** What is owed, to whom, from when, and until when, counted by hand. */
const owed: readonly (readonly [
  clock: Clock,
  addressee: string | null,
  startedAt: string | null,
  dueAt: string | null,
])[] = [
  ["GDPR_ARTICLE_33", "Data Protection Commission", aware, "2026-12-26T09:00:00.000Z"],
  // Without undue delay, within no number of hours.
  ["GDPR_ARTICLE_33_PROCESSOR", "Contoso", aware, null],
  ["GDPR_ARTICLE_34", null, aware, null],
  ["NIS2_EARLY_WARNING", "CSIRT-IE", aware, "2026-12-24T09:00:00.000Z"],
  ["NIS2_INCIDENT_NOTIFICATION", "CSIRT-IE", aware, "2026-12-26T09:00:00.000Z"],
  // Four hours after the classification would be ten o'clock: a day after awareness comes first.
  ["DORA_INITIAL_NOTIFICATION", "Central Bank", classified, "2026-12-24T09:00:00.000Z"],
  ["CRA_INCIDENT_EARLY_WARNING", "CSIRT-IE", aware, "2026-12-24T09:00:00.000Z"],
  ["CRA_INCIDENT_NOTIFICATION", "CSIRT-IE", aware, "2026-12-26T09:00:00.000Z"],
  // No measure is available yet.
  ["CRA_VULNERABILITY_FINAL_REPORT", "CSIRT-IE", null, null],
  // 24, 28, 29 and 30 December, since Christmas is none; until half past five in New York.
  ["SEC_8_K_ITEM_1_05", null, material, "2026-12-30T22:30:00.000Z"],
  ["KOREA_NETWORK_ACT_REPORT", "KISA", aware, "2026-12-24T09:00:00.000Z"],
  ["KOREA_PIPA_REPORT", "PIPC", aware, "2026-12-26T09:00:00.000Z"],
  ["KOREA_PIPA_DATA_SUBJECTS", null, aware, "2026-12-26T09:00:00.000Z"],
];

test("A case under contract and the laws of three continents owes each of them by its own deadline, and what follows by that of the notice before", async () => {
  const incidentId = await incidentAt(room, "DECLARED");
  const declaredAt = room.now;
  room.now = new Date("2026-12-24T08:00:00.000Z");
  await perform(room, tara, "assessApplicableRegulations", {
    incidentId,
    laws: [...new Set(owed.map(([clock]) => clocks[clock].law))].map((law) => ({
      law,
      applies: true,
      reason: "It does.",
    })),
    obligations: owed.map(([clock, addressee, startedAt]) => ({
      clock,
      addressee,
      startedAt: startedAt && new Date(startedAt),
      ...(clock === "DORA_INITIAL_NOTIFICATION" && { otherStartAt: new Date(aware) }),
      reason: "It applies.",
    })),
  });
  const dueOf = async () => {
    const all = await room.database.manager.findBy(tables.NotificationObligation, { incidentId });
    return new Map(all.map((one) => [one.clock, one]));
  };
  const due = await dueOf();
  expect(due.get("CUSTOMER_CONTRACT_72_HOURS")?.dueAt).toEqual(new Date(declaredAt.getTime() + 72 * 3_600_000));
  expect(owed.map(([clock]) => [clock, due.get(clock)?.dueAt?.toISOString() ?? null])).toEqual(
    owed.map(([clock, , , dueAt]) => [clock, dueAt]),
  );

  const tell = async (clock: Clock, at: string) => {
    room.now = new Date(at);
    const obligationId = (await dueOf()).get(clock)?.id;
    await perform(room, tara, "recordAuthorityNotice", { incidentId, obligationId, sentAt: new Date(at) });
  };
  await tell("NIS2_INCIDENT_NOTIFICATION", "2026-12-24T08:30:00.000Z");
  await tell("DORA_INITIAL_NOTIFICATION", "2026-12-24T08:40:00.000Z");
  await tell("CRA_INCIDENT_NOTIFICATION", "2026-12-24T08:50:00.000Z");
  await tell("DORA_INTERMEDIATE_REPORT", "2026-12-27T08:00:00.000Z");
  const after = await dueOf();
  expect(
    (["NIS2_FINAL_REPORT", "DORA_INTERMEDIATE_REPORT", "CRA_INCIDENT_FINAL_REPORT", "DORA_FINAL_REPORT"] as const).map(
      (clock) => after.get(clock)?.dueAt?.toISOString(),
    ),
  ).toEqual([
    "2027-01-24T08:30:00.000Z",
    "2026-12-27T08:40:00.000Z",
    "2027-01-24T08:50:00.000Z",
    "2027-01-27T08:00:00.000Z",
  ]);
  expect(await room.broken()).toEqual([]);
});
