import type { Incident } from "../../domain/records/case/incident.js";
import type { BreachHunt } from "../../domain/records/hunts/breach-hunt.js";
import { dismiss, perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { people } from "../../test-support/organization.js";
import { tables } from "../tables.js";
import { LinkFindingsOfIncidents1797994010000 } from "./1797994010000-link-findings-of-incidents.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("link findings of incidents");
});
afterAll(() => room.close());

const { sora } = people;

test("What hunts of open incidents have found is linked to these by who recorded it; what was taken out, withdrawn, or is of another, stays", async () => {
  const [open, over] = [
    await perform<Incident>(room, sora, "openIncident", {}),
    await perform<Incident>(room, sora, "openIncident", {}),
  ];
  const hunts: BreachHunt[] = [];
  for (const input of [{ incidentId: open.id }, { incidentId: over.id }, {}])
    hunts.push(await perform<BreachHunt>(room, sora, "openBreachHunt", input));
  for (const { id: breachHuntId } of hunts)
    for (const _ of ["stands", "is taken out", "is withdrawn"])
      await perform(room, sora, "recordHuntFinding", { breachHuntId });
  const found = async (place: number) =>
    room.database.manager.find(tables.HuntFinding, {
      ...{ where: { breachHuntId: hunts[place]?.id ?? "" }, order: { sequence: "ASC" } },
    });
  const [, out, mistake] = await found(0);
  await perform(room, sora, "unlinkHuntFinding", { incidentId: open.id, huntFindingId: out?.id });
  await perform(room, sora, "withdrawHuntFinding", { breachHuntId: hunts[0]?.id, huntFindingId: mistake?.id });
  // As releases recorded them before.
  await room.database.query("ALTER TABLE hunt_finding DISABLE TRIGGER USER");
  await room.database.query("UPDATE hunt_finding SET incident_id = NULL, linked_by_id = NULL, linked_at = NULL");
  await room.database.query("ALTER TABLE hunt_finding ENABLE TRIGGER USER");
  await dismiss(room, over.id, { determination: "BENIGN", tuning: null });

  const runner = room.database.createQueryRunner();
  for (const _ of ["once", "again"]) await new LinkFindingsOfIncidents1797994010000().up(runner);
  await runner.release();

  const [first, second, third] = await found(0);
  expect(first).toMatchObject({
    incidentId: open.id,
    linkedById: first?.recordedById,
    linkedAt: first?.recordedAt,
  });
  for (const one of [second, third, ...(await found(1)), ...(await found(2))])
    expect(one).toMatchObject({ incidentId: null, linkedById: null, linkedAt: null });
});
