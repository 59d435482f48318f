import { openDatabase } from "../../../../platform/database/database.js";
import { patientUrl } from "../../../../platform/test-support/patient-url.js";
import type { Vulnerability } from "../../domain/records/vulnerabilities/vulnerability.js";
import { ask } from "../../test-support/ask.js";
import { perform } from "../../test-support/incident-scenario.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { idOf, people, services } from "../../test-support/organization.js";
import { database as databaseDefinition } from "../database.js";
import { ReviseAdvisories1797920000000 } from "./1797920000000-revise-advisories.js";

let room: IncidentsRoom;
const { mara, nobody } = people;
const [known, unknown, confirmed] = [1, 2, 3].map((place) => idOf(980 + place)) as [string, string, string];
const disclosedAt = "2026-01-05T00:00:00.000Z";

/** Vulnerabilities of the release before: one of whose disclosure is kept who made it, one that is older than that, and one that is not disclosed. */
beforeAll(async () => {
  room = await openIncidentsRoom("revise advisories", async (url) => {
    const all = databaseDefinition.migrations;
    const migrations = all.slice(0, all.indexOf(ReviseAdvisories1797920000000));
    const database = await openDatabase({ setting: "DATABASE_URL_INCIDENTS", tables: [], migrations }, patientUrl(url));
    await database.query(
      "INSERT INTO directory_person (id, name, subject, kind, team_ids) VALUES ($1, $2, $3, $4, '{}')",
      [mara.personId, mara.name, mara.subject, mara.kind],
    );
    const vulnerability = async (id: string, set: Readonly<Record<string, unknown>>) => {
      const row = {
        ...{ id, number: `VUL-${id}`, version: 1, title: "A library", description: "It reads too far." },
        ...{ severity: "HIGH", severity_rank: 3, service_ids: [services.exchange], incident_ids: [], finder: "A team" },
        ...{ reported_by_id: mara.personId, reported_by_name: "Mara", reported_at: "2026-01-01", ...set },
      };
      const names = Object.keys(row);
      await database.query(
        `INSERT INTO vulnerability (${names.join(", ")}) VALUES (${names.map((_, place) => `$${place + 1}`).join(", ")})`,
        Object.values(row),
      );
    };
    const disclosed = { state: "DISCLOSED", handling: "GREEN", disclosed_at: disclosedAt };
    await vulnerability(known, { ...disclosed, advisory: "ADV-1", cve_id: "CVE-2026-0001" });
    await vulnerability(unknown, disclosed);
    await vulnerability(confirmed, { state: "CONFIRMED", handling: "AMBER" });
    await database.query(
      `INSERT INTO vulnerability_entry (vulnerability_id, id, operation, handling, text, recorded_by_id, recorded_by_name, recorded_at)
       VALUES ($1, $2, 'discloseVulnerability', 'GREEN', 'ADV-1, by exception: It is public.', $3, 'Mara', $4)`,
      [known, idOf(990), mara.personId, disclosedAt],
    );
    await database.destroy();
  });
});
afterAll(() => room.close());

const revisionsOf = async (id: string, by = nobody) => {
  const { data, errors } = await ask<{ vulnerability: { revision: number; revisions: { nodes: readonly object[] } } }>(
    room,
    by,
    `query ($id: ID!) { vulnerability(id: $id) { revision revisions { nodes {
      number operation summary advisory cveId title publishedAt publishedByName publishedBy { id } } } } }`,
    { id },
  );
  expect(errors).toBeUndefined();
  return [data?.vulnerability.revision, data?.vulnerability.revisions.nodes];
};

test("What was disclosed before revisions were kept is the first of them, by whoever is known to have disclosed it", async () => {
  const first = { number: 1, operation: "DISCLOSE_VULNERABILITY", title: "A library", publishedAt: disclosedAt };
  expect(await revisionsOf(known)).toMatchObject([
    1,
    [
      {
        ...{ ...first, summary: "ADV-1, by exception: It is public.", advisory: "ADV-1", cveId: "CVE-2026-0001" },
        ...{ publishedByName: "Mara", publishedBy: { id: mara.personId } },
      },
    ],
  ]);
  expect(await revisionsOf(unknown)).toMatchObject([
    1,
    [{ ...first, summary: `VUL-${unknown}`, advisory: null, publishedByName: null, publishedBy: null }],
  ]);
  expect(await revisionsOf(confirmed, mara)).toEqual([0, []]);
});

test("An amendment of what was disclosed before is its second revision", async () => {
  await perform<Vulnerability>(room, mara, "amendVulnerability", {
    vulnerabilityId: unknown,
    title: "Another library",
  });
  expect(await revisionsOf(unknown)).toMatchObject([2, [{ title: "A library" }, { title: "Another library" }]]);
});
