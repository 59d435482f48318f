import { readFileSync } from "node:fs";
import { z } from "zod";

const persona = z.object({
  /** The short name it is called by on the command line. */
  persona: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not in kebab-case"),
  /** Who it is for the teams subgraph. */
  subject: z.string().min(1),
  name: z.string().min(1),
  team: z.string().nullable(),
  /** The team's function, as the response model names it. */
  function: z.string().nullable(),
});

/** Somebody whom the development issuer gives a token for. */
export type Persona = z.infer<typeof persona>;

/** @throws an Error that names the file and what is wrong in it. */
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
