import { formerProgramOperations, programOperations } from "../../../response-model/process/program-operations.js";
import { responsibilities } from "../../../response-model/process/responsibilities.js";
import type { Organization } from "../records/organization.js";
import { standsAcross } from "../stands-across.js";

/** What contradicts itself in an organization of the right shape, each in one clause that names the key. */
export function organizationProblems(organization: Organization): readonly string[] {
  const { teams, services, people, onCallRotations } = organization;
  const teamKeys = new Set(teams.map(({ key }) => key));
  const byKey = new Map(people.map((person) => [person.key, person]));
  const noTeam = (key: string) => `the team "${key}", which the file does not have`;

  const problems = [
    ...lists.flatMap((list) =>
      repeated(organization[list].map(({ key }) => key)).map((key) => `${list}: the key "${key}" is there twice`),
    ),
    ...repeated(people.map(({ subject }) => subject)).map(
      (subject) => `people: the subject "${subject}" is there twice`,
    ),
    ...services
      .filter(({ ownedBy }) => !teamKeys.has(ownedBy))
      .map(({ key, ownedBy }) => `services "${key}": ownedBy names ${noTeam(ownedBy)}`),
    ...people.flatMap(({ key, teams: memberOf }) => [
      ...repeated(memberOf).map((team) => `people "${key}": teams names "${team}" twice`),
      ...memberOf.filter((team) => !teamKeys.has(team)).map((team) => `people "${key}": teams names ${noTeam(team)}`),
    ]),
    ...people.flatMap(accountProblems),
    ...appointmentProblems(organization.executiveIncidentManagers, byKey),
    ...onCallRotations.flatMap(({ key, team, participants }) => [
      ...(teamKeys.has(team) ? [] : [`onCallRotations "${key}": team names ${noTeam(team)}`]),
      ...participants.flatMap((participant) => {
        const problem = participantProblem(byKey.get(participant), team);
        return problem ? [`onCallRotations "${key}": participants names "${participant}", ${problem}`] : [];
      }),
    ]),
    ...teams.flatMap(({ key, responsibilities: held }) =>
      repeated(held).map((cell) => `teams "${key}": responsibilities names ${cell} twice`),
    ),
  ];
  // Who owns what is known only once every reference resolves.
  return problems.length > 0 ? problems : [...cellsAcross(organization), ...cellsWithoutService(organization)];
}

/** Executive incident managers are human beings, two at least: one of them may lead the very incident, or be away. */
function appointmentProblems(
  named: Organization["executiveIncidentManagers"],
  byKey: ReadonlyMap<string, Organization["people"][number]>,
): readonly string[] {
  const list = "executiveIncidentManagers";
  const people = [...new Set(named)].flatMap((key) => byKey.get(key) ?? []);
  const humans = new Set(people.filter(({ kind }) => kind === "PERSON").map(({ email }) => email.toLowerCase()));
  const problems = [
    ...repeated(named).map((key) => `${list}: "${key}" is there twice`),
    ...named.filter((key) => !byKey.has(key)).map((key) => `${list}: names "${key}", whom the file does not have`),
    ...people
      .filter(({ kind }) => kind !== "PERSON")
      .map(({ key }) => `${list}: names "${key}", which is a service account and decides nothing`),
  ];
  if (problems.length > 0 || humans.size >= 2) return problems;
  return [
    `${list}: names ${humans.size === 0 ? "nobody" : "one person only"}; name the keys of two or more people who may decide what the business must bear`,
  ];
}

const lists = ["teams", "services", "people", "onCallRotations"] as const;

function participantProblem(person: Organization["people"][number] | undefined, team: string): string | undefined {
  if (!person) return "whom the file does not have";
  if (person.kind !== "PERSON") return "which is a service account and cannot be on call";
  return person.teams.includes(team) ? undefined : `who does not belong to the team "${team}"`;
}

/** A list of operations, and an end, are of programs: what a person may do follows from the teams alone. */
function accountProblems({ key, kind, operations, expiresAt }: Organization["people"][number]): readonly string[] {
  const of = `people "${key}"`;
  if (kind === "PERSON")
    return Object.entries({ operations, expiresAt })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => `${of}: ${name} is for service accounts, and this is a person`);
  return [
    ...repeated(operations ?? []).map((name) => `${of}: operations names "${name}" twice`),
    ...[...new Set(operations)]
      .filter((name) => ![...programOperations, ...formerProgramOperations].includes(name))
      .map(
        (name) =>
          `${of}: operations names "${name}", which is no operation that a program may carry out (those are ${programOperations.join(", ")})`,
      ),
  ];
}

/** A cell of the service side counts for owned services only: for whoever owns none it is a mistake. */
function cellsWithoutService({ teams, services }: Organization): readonly string[] {
  const owners = new Set(services.map(({ ownedBy }) => ownedBy));
  return teams.flatMap(({ key, responsibilities: held }) => {
    const cells = held.filter((cell) => responsibilities[cell].side === "SERVICE_TEAM");
    if (owners.has(key) || cells.length === 0) return [];
    return [
      `teams "${key}": responsibilities names ${cells.join(", ")}, but the team owns no service to hold that for`,
    ];
  });
}

/** A service team never leads or verifies, and security response never executes. */
const cellsAcross = ({ teams }: Organization): readonly string[] =>
  teams.flatMap(({ key, function: teamFunction, responsibilities: held }) =>
    held
      .filter((cell) => standsAcross(teamFunction, cell))
      .map(
        (cell) => `teams "${key}": responsibilities names ${cell}, which stands across the matrix from its function`,
      ),
  );

const repeated = (values: readonly string[]) => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
