import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type OrganizationFiles, referenceFiles } from "../../../../local/organization/organization-files.js";

interface Team {
  readonly key: string;
  readonly responsibilities: readonly string[];
}

/** What the reference organization gives to the one security team, in the hands of others. */
const given: Readonly<Record<string, string>> = {
  "datacenter-security": "FORENSICS_INVESTIGATION",
  "azure-security-response": "SECURITY_EXPERTISE_AND_CONSULTING",
  msrc: "RECOVERY_GUIDANCE",
};

/** What the SharePoint team has nobody for yet. */
const missing = ["SERVICE_INSIGHT_AND_EXPERTISE", "EXECUTE_CONTAINMENT_ERADICATION_RECOVERY"];

const cellsOf = ({ key, responsibilities }: Team): readonly string[] => {
  const cell = given[key];
  if (cell) return [...responsibilities, cell];
  if (key === "security-response") return responsibilities.filter((each) => !Object.values(given).includes(each));
  return key === "sharepoint" ? responsibilities.filter((each) => !missing.includes(each)) : responsibilities;
};

/**
 * The reference organization with the cells of the security side divided among four teams, and a service team that lacks two of
 * its own: who is of a side and who holds a cell are different people in it.
 */
export function divideOrganization(folder: string): OrganizationFiles {
  const reference = JSON.parse(readFileSync(referenceFiles.organization, "utf8")) as {
    readonly teams: readonly Team[];
  };
  const organization = join(folder, "organization.json");
  const teams = reference.teams.map((team) => ({ ...team, responsibilities: cellsOf(team) }));
  writeFileSync(organization, JSON.stringify({ ...reference, teams }));
  return { ...referenceFiles, organization };
}
