import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import { StartError } from "../runtime/start-error.js";
import { type Persona, readPersonas } from "./personas.js";

/** The files of the organization, for the teams subgraph, and of the personas, for the development issuer. */
export interface OrganizationFiles {
  readonly organization: string;
  readonly personas: string;
}

export const referenceFiles: OrganizationFiles = {
  organization: join(repositoryRoot, "local", "organization", "reference-organization.json"),
  personas: join(repositoryRoot, "local", "organization", "personas.json"),
};

/** Only what is checked here; the teams subgraph validates the rest. */
const organization = z.object({ people: z.array(z.object({ subject: z.string().optional() })) });

/**
 * Checks both files before anything starts. Returns a warning about personas that the organization does not know.
 * @throws StartError naming the setting, the file and the problem
 */
export function checkOrganizationFiles(files: OrganizationFiles): string | undefined {
  const known = subjectsOf(files.organization);
  const strangers = personasOf(files.personas).filter(({ subject }) => !known.has(subject));
  if (strangers.length === 0) return undefined;
  const names = strangers.map(({ persona }) => persona);
  return (
    `warning: the organization in ${files.organization} does not know ${inWords(names)}: with a token of ` +
    `${names.length === 1 ? "this persona" : "these personas"} nothing can be done. ` +
    "Correct their subjects in PERSONAS_FILE, or add them to ORGANIZATION_FILE."
  );
}

function subjectsOf(file: string): ReadonlySet<string | undefined> {
  try {
    return new Set(organization.parse(JSON.parse(readFileSync(file, "utf8"))).people.map(({ subject }) => subject));
  } catch (error) {
    const what = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, " ") : (error as Error).message;
    throw new StartError(
      `ORGANIZATION_FILE: the organization in ${file} cannot be used: ${what}. Correct the file or the setting; ` +
        "without it, Cordon uses its reference organization.",
    );
  }
}

function personasOf(file: string): readonly Persona[] {
  try {
    return readPersonas(file);
  } catch (error) {
    throw new StartError(
      `PERSONAS_FILE: ${(error as Error).message}. Correct the file or the setting; ` +
        "without it, Cordon uses the personas of its reference organization.",
    );
  }
}

const max = 5;

const inWords = (names: readonly string[]) =>
  names.length > max ? `${names.slice(0, max).join(", ")} and ${names.length - max} more` : names.join(", ");
