import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OrganizationFiles, referenceFiles } from "../../../../local/organization/organization-files.js";
import type { Responsibility } from "../../../../subgraphs/response-model/process/responsibilities.js";

interface Team {
  readonly key: string;
  readonly responsibilities: readonly string[];
}

/** Which cells are in other hands than in the reference organization. */
interface Division {
  /** What it gives to the one security team, by the team that has it instead. */
  readonly given: Readonly<Record<string, Responsibility>>;
  /** What the SharePoint team has nobody for yet. */
  readonly missing: readonly Responsibility[];
}

const cellsOf = ({ key, responsibilities }: Team, { given, missing }: Division): readonly string[] => {
  const cell = given[key];
  if (cell) return [...responsibilities, cell];
  const lacking: readonly string[] =
    key === "security-response" ? Object.values(given) : key === "sharepoint" ? missing : [];
  return responsibilities.filter((each) => !lacking.includes(each));
};

/**
 * The reference organization with the cells of the security side divided among several teams, and a service team that lacks some of
 * its own: who is of a side and who holds a cell are different people in it.
 */
export function divideOrganization(folder: string, division: Division): OrganizationFiles {
  const reference = JSON.parse(readFileSync(referenceFiles.organization, "utf8")) as {
    readonly teams: readonly Team[];
  };
  const organization = join(folder, "organization.json");
  const teams = reference.teams.map((team) => ({ ...team, responsibilities: cellsOf(team, division) }));
  writeFileSync(organization, JSON.stringify({ ...reference, teams }));
  return { ...referenceFiles, organization };
}
