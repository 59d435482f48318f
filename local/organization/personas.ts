import { readFileSync } from "node:fs";
import { z } from "zod";

const persona = z.object({
  /** The name on the command line. */
  persona: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not in kebab-case"),
  /** The subject that the teams subgraph knows. */
  subject: z.string().min(1),
  name: z.string().min(1),
  team: z.string().nullable(),
  /** The team's function, as the response model names it. */
  function: z.string().nullable(),
});

/** A person or account that the development issuer gives tokens for. */
export type Persona = z.infer<typeof persona>;

/** @throws Error that names the file and its problem */
export function readPersonas(file: string): readonly Persona[] {
  try {
    return z
      .array(persona)
      .min(1)
      .parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/g, " ") : (error as Error).message;
    throw new Error(`The personas in ${file} cannot be used: ${why}`);
  }
}
