import type { Viewer } from "../../../../platform/identity/viewer.js";
import { rolledFor } from "../../../access/reading/rolled-for.js";
import { rowsNaming } from "../../../access/reading/rows-naming.js";
import { statisticsAudiences } from "../../../access/reading/statistics-audiences.js";
import { readsMarked } from "../../../access/test-support/reads-marked.js";
import { handlings } from "../../../response-model/evidence/handlings.js";
import { type IncidentsRoom, openIncidentsRoom } from "../../test-support/incidents-room.js";
import { everyone, idOf, people, services } from "../../test-support/organization.js";
import { rollups } from "./rollups.js";

let room: IncidentsRoom;
beforeAll(async () => {
  room = await openIncidentsRoom("audiences");
});
afterAll(() => room.close());

/** Incidents of every marking, that name a viewer in any of the ways there are, or not at all. */
function incidentsAround({ personId = "", memberships }: Viewer) {
  const [person, other] = [[personId], [idOf(999)]];
  const [team] = memberships.map(({ teamId }) => [teamId]);
  return Object.keys(handlings).flatMap((handling) =>
    [[], person, other].flatMap((virtualTeamPersonIds) =>
      [[], person].flatMap((askedPersonIds) =>
        [[], team ?? []].flatMap((askedTeamIds) =>
          Object.values(services).map((id) => ({
            ...{ handling, virtualTeamPersonIds, askedPersonIds, askedTeamIds, serviceIds: [id] },
          })),
        ),
      ),
    ),
  );
}

const all: readonly Viewer[] = [...Object.values<Viewer>(people), everyone];

test.each(all.map((viewer) => [viewer.name, viewer] as const))(
  "What is counted beforehand for %s may be read, and what may be read beside it is found by whom it names",
  async (_name, viewer) => {
    const { audiences } = rolledFor(viewer);
    const counted = statisticsAudiences.all
      .filter(({ name }) => audiences.includes(name))
      .flatMap(({ markings }) => markings);
    const incidents = incidentsAround(viewer);
    const parameters: unknown[] = [];
    const condition = rowsNaming(viewer, "incident")((value) => `$${parameters.push(value)}`);
    const rows = incidents.map(({ virtualTeamPersonIds, askedPersonIds, askedTeamIds, serviceIds }) => ({
      ...{ virtual_team_person_ids: virtualTeamPersonIds, asked_person_ids: askedPersonIds },
      ...{ asked_team_ids: askedTeamIds, service_ids: serviceIds },
    }));
    const found = await room.database.query<{ is: boolean }[]>(
      `SELECT ${condition} AS is FROM jsonb_to_recordset($${parameters.length + 1}) AS incident(
         virtual_team_person_ids uuid[], asked_person_ids uuid[], asked_team_ids uuid[], service_ids uuid[])`,
      [...parameters, JSON.stringify(rows)],
    );
    for (const [place, incident] of incidents.entries()) {
      const isCounted = counted.includes(incident.handling);
      const canRead = readsMarked(viewer, incident);
      if (isCounted) expect([incident, canRead]).toEqual([incident, true]);
      else if (canRead && audiences.length > 0) expect([incident, found[place]?.is]).toEqual([incident, true]);
    }
  },
);

test("What is RED is counted beforehand for nobody, and whoever does not respond is counted for row by row", () => {
  for (const { rollup } of rollups) {
    expect(rollup.audiences.flatMap(({ markings }) => markings)).not.toContain("RED");
    expect(rollup.markings).toEqual(Object.keys(handlings));
  }
  expect(statisticsAudiences.of(people.nobody)).toEqual([]);
});
