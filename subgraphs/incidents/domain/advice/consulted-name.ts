import { teamFunctions } from "../../../response-model/process/team-functions.js";
import type { AskingFile } from "./consulted.js";

/** How whoever is asked is called in a sentence. */
export function consultedName({ consulted, about }: Pick<AskingFile, "consulted" | "about">): string {
  const { kind, function: teamFunction, teams, person } = consulted;
  const names = {
    FUNCTION: teamFunction ? teamFunctions[teamFunction].title : "",
    TEAM: teams.map(({ name }) => name).join(),
    PERSON: person?.name ?? "",
    SERVICE_EXPERTS: `the experts of ${about?.name ?? ""}`,
    SECURITY_EXPERTS: "the security experts",
  } as const;
  return names[kind];
}
