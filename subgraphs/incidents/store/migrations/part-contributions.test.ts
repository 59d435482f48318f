import { openDatabase } from "../../../../platform/database/database.js";
import { newIdentifier } from "../../../../platform/runtime/identifier.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { leaveOldDatabase } from "../../test-support/old-database.js";
import { old } from "../../test-support/old-incidents.js";
import { idOf, people, services, teams } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { tables } from "../tables.js";
import { PartContributions1791200030000 } from "./1791200030000-part-contributions.js";

const { erin, shai, sora, lena, tomo } = people;
const incidentId = idOf(1);
const of = (kind: string, by: typeof erin, minute: number) => ({
  id: newIdentifier(),
  kind,
  summary: `${kind} in a line`,
  details: `${kind} in full, by ${by.name}.`,
  contributed_by_id: by.personId,
  contributed_at: new Date(Date.UTC(2026, 2, 5, 9, minute)),
});
/** A contribution of each kind, and of service teams those that own one affected service, none and two. */
const both = { ...people.nobody, personId: idOf(399), name: "Both" };
const rows = [
  of("SERVICE_ANALYSIS", erin, 1),
  of("SERVICE_ANALYSIS", shai, 2),
  of("SERVICE_INSIGHT", shai, 3),
  of("SERVICE_INSIGHT", tomo, 4),
  of("SERVICE_INSIGHT", both, 5),
  of("CONSULTATION", sora, 6),
  of("ADVICE", lena, 7),
  of("BREACH_HUNT", sora, 8),
];

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("part contributions", async (url) => {
    await leaveOldDatabase(url, { [incidentId]: old.contained });
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(PartContributions1791200030000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    await database.query("DELETE FROM contribution");
    await database.query("DELETE FROM hunt");
    for (const { serviceIds, teamId, teamName } of Object.values(teams))
      for (const id of serviceIds)
        await database.query("INSERT INTO directory_service (id, name, owner_team_id) VALUES ($1, $2, $3)", [
          id,
          teamName,
          teamId,
        ]);
    await database.query(
      "INSERT INTO directory_person (id, name, subject, kind, team_ids) VALUES ($1, $2, 'both', 'PERSON', $3)",
      [both.personId, both.name, [teams.exchange.teamId, teams.sharepoint.teamId]],
    );
    for (const row of rows)
      await database.query(
        `INSERT INTO contribution (id, kind, summary, details, contributed_by_id, contributed_at, incident_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [...Object.values(row), incidentId],
      );
    await database.destroy();
  });
});
afterAll(() => room.close());

const all = <Kind extends "ServiceNote" | "ServiceNoteVersion" | "Consultation" | "ConsultationAnswer" | "Hunt">(
  kind: Kind,
) => room.database.manager.find(tables[kind] as typeof tables.Hunt, { order: { id: "ASC" } });

test("What service teams knew is a note of the service that is theirs, or of the first where that is not just one", async () => {
  const noted = rows.filter(({ kind }) => kind.startsWith("SERVICE_"));
  expect(await all("ServiceNote")).toMatchObject(
    [services.exchange, services.sharepoint, services.sharepoint, services.exchange, services.exchange].map(
      (serviceId, place) => ({
        id: noted[place]?.id,
        incidentId,
        serviceId,
        version: 1,
        about: "OTHER",
        title: noted[place]?.summary,
        text: noted[place]?.details,
        writtenById: noted[place]?.contributed_by_id,
        writtenAt: noted[place]?.contributed_at,
        editedAt: null,
      }),
    ),
  );
  expect(await all("ServiceNoteVersion")).toMatchObject(
    noted.map(({ id, details }) => ({ noteId: id, number: 1, text: details })),
  );
});

test("Advice is an answered question that nobody had put, to the person who gave it", async () => {
  const given = rows.filter(({ kind }) => kind === "CONSULTATION" || kind === "ADVICE");
  expect(await all("Consultation")).toMatchObject(
    given.map(({ id, contributed_by_id, contributed_at }) => ({
      id,
      state: "ANSWERED",
      question: "Advice given unasked",
      consultedKind: "PERSON",
      consultedPersonId: contributed_by_id,
      requestedById: null,
      settledById: contributed_by_id,
      settledAt: contributed_at,
      isPrivileged: false,
    })),
  );
  expect(await all("ConsultationAnswer")).toMatchObject(
    given.map(({ id, summary, details, contributed_by_id, contributed_at }) => ({
      consultationId: id,
      text: `${summary}\n\n${details}`,
      answeredById: contributed_by_id,
      answeredAt: contributed_at,
    })),
  );
});

test("A hunt is a hunt, and the chains are intact", async () => {
  const hunted = rows.filter(({ kind }) => kind === "BREACH_HUNT");
  expect(await all("Hunt")).toMatchObject(
    hunted.map(({ id, summary, details }) => ({ id, hypothesis: summary, searched: null, findings: details })),
  );
  expect(await room.broken()).toEqual([]);
});
