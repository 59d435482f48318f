import type { OnCallRotation } from "../records/on-call-rotation.js";
import type { Organization } from "../records/organization.js";
import type { Person } from "../records/person.js";
import type { Records } from "../records/records.js";
import type { Service } from "../records/service.js";
import type { Team } from "../records/team.js";

/** The kinds of record that an organization file describes, in the order they refer to each other. */
const importedKinds = ["Team", "Person", "Service", "OnCallRotation"] as const;

type ImportedKind = (typeof importedKinds)[number];

/** What stands in the database, of each kind. */
export type Standing = { readonly [Kind in ImportedKind]: readonly Records[Kind][] };

/** A thing that the import brings into being or changes, as it is afterwards. */
type Change = {
  [Kind in ImportedKind]: { readonly kind: Kind; readonly isNew: boolean; readonly row: Records[Kind] };
}[ImportedKind];

export interface ImportPlan {
  readonly changes: readonly Change[];
  /** What stands in the database and not in the file, and is kept as it was. */
  readonly kept: readonly { readonly kind: ImportedKind; readonly key: string }[];
  /** The keys of people who were deactivated and are in the file, and so have rights again. */
  readonly reactivated: readonly string[];
}

/**
 * What has to be written so that the records say what the file says. Things are matched by key. Responsibilities that were
 * assigned or withdrawn since the last import stay so, unless the file itself has changed about them. People whom the file no
 * longer has are deactivated, unless it says that they are kept; nothing else is taken away.
 */
export function planImport(
  organization: Organization,
  previous: Organization | undefined,
  standing: Standing,
  newIdentifier: () => string,
  now: Date,
): ImportPlan {
  const matching = <Row extends Identified>(rows: readonly Row[], key: string) =>
    rows.find((row) => row.key === key) ?? { id: newIdentifier(), version: 0 };
  const idsByKey = (rows: readonly Identified[]) => {
    const ids = new Map(rows.map(({ key, id }) => [key, id]));
    return (key: string) => {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`The organization was not checked: nothing has the key ${key}.`);
      return id;
    };
  };

  const teams = organization.teams.map((entry): Team => {
    const existing = standing.Team.find(({ key }) => key === entry.key);
    const before = previous?.teams.find(({ key }) => key === entry.key)?.responsibilities;
    const { id, version } = matching(standing.Team, entry.key);
    const responsibilities = existing
      ? merged(existing.responsibilities, before ?? existing.responsibilities, entry.responsibilities)
      : entry.responsibilities;
    return { ...entry, id, version, responsibilities };
  });
  const teamId = idsByKey(teams);
  const people = organization.people.map(({ teams: memberOf, operations, expiresAt, ...entry }): Person => {
    const { id, version } = matching(standing.Person, entry.key);
    const before = standing.Person.find(({ key, kind }) => key === entry.key && kind === entry.kind);
    return {
      ...entry,
      id,
      version,
      teamIds: memberOf.map(teamId),
      appointments: organization.executiveIncidentManagers.includes(entry.key) ? ["EXECUTIVE_INCIDENT_MANAGER"] : [],
      operations: operations ?? before?.operations ?? [],
      expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
      deactivatedAt: null,
    };
  });
  const gone =
    organization.removed === "keep"
      ? []
      : standing.Person.filter(({ key }) => people.every((person) => person.key !== key)).map(
          (person): Person => ({
            ...person,
            teamIds: [],
            appointments: [],
            deactivatedAt: person.deactivatedAt ?? now,
          }),
        );
  const services = organization.services.map(({ ownedBy, ...entry }): Service => {
    const { id, version } = matching(standing.Service, entry.key);
    return { ...entry, id, version, ownerTeamId: teamId(ownedBy) };
  });
  const personId = idsByKey(people);
  const rotations = organization.onCallRotations.map(({ team, participants, startsAt, ...entry }): OnCallRotation => {
    const { id, version } = matching(standing.OnCallRotation, entry.key);
    const participantIds = participants.map(personId);
    return { ...entry, id, version, teamId: teamId(team), startsAt: new Date(startsAt), participantIds };
  });
  // A rotation that the file no longer has goes on, without those who are gone.
  const left = standing.OnCallRotation.filter(({ key }) => rotations.every((rotation) => rotation.key !== key)).map(
    (rotation): OnCallRotation => ({
      ...rotation,
      participantIds: rotation.participantIds.filter((participant) => gone.every(({ id }) => id !== participant)),
    }),
  );

  const wanted: Standing = {
    Team: teams,
    Person: [...people, ...gone],
    Service: services,
    OnCallRotation: [...rotations, ...left],
  };
  const decided = { ...wanted, OnCallRotation: rotations };
  return {
    changes: importedKinds.flatMap((kind) =>
      wanted[kind].flatMap((row) => {
        const existing = standing[kind].find(({ id }) => id === row.id);
        if (existing && isEqual(existing, row)) return [];
        return [{ kind, isNew: !existing, row: { ...row, version: row.version + 1 } } as Change];
      }),
    ),
    kept: importedKinds.flatMap((kind) => {
      const settled = new Set(decided[kind].map(({ key }) => key));
      return standing[kind].filter(({ key }) => !settled.has(key)).map(({ key }) => ({ kind, key }));
    }),
    reactivated: standing.Person.filter(
      ({ key, deactivatedAt }) => deactivatedAt !== null && people.some((person) => person.key === key),
    ).map(({ key }) => key),
  };
}

interface Identified {
  readonly id: string;
  readonly version: number;
  readonly key: string;
}

/** What stands, with what the file has taken out since last time taken out, and what it has put in put in. */
function merged<Value>(stands: readonly Value[], before: readonly Value[], now: readonly Value[]): readonly Value[] {
  const added = now.filter((value) => !before.includes(value) && !stands.includes(value));
  return [...stands.filter((value) => now.includes(value) || !before.includes(value)), ...added];
}

/** The keys of the people whom an import takes all rights from. */
export const deactivatedBy = ({ changes }: Pick<ImportPlan, "changes">): readonly string[] =>
  changes.flatMap((change) => (change.kind === "Person" && change.row.deactivatedAt ? [change.row.key] : []));

/** Whether two records say the same, whatever the order of their properties. */
function isEqual(one: object, other: object): boolean {
  const inOrder = (record: object) => JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return inOrder(one) === inOrder(other);
}
