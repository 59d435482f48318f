import type { Cordon } from "../../../../local/samples/player/cordon.js";

/** To whom of them an operation is forbidden. */
export async function forbiddenTo(
  cordon: Cordon,
  personas: readonly string[],
  operation: string,
  input: object,
): Promise<readonly string[]> {
  const answers = await Promise.all(personas.map((persona) => cordon.attempt(persona, operation, input)));
  return personas.filter((_, place) => answers[place]?.errors[0]?.extensions.code === "FORBIDDEN");
}
