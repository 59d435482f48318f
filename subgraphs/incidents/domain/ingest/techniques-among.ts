import { attackTechniques } from "../../../response-model/attack/attack-techniques.js";

interface Named {
  /** Techniques that ATT&CK has now; one that was revoked counts as what took its place. */
  readonly known: readonly string[];
  /** What is none, as it was written. */
  readonly unknown: readonly string[];
}

/** Which of the techniques that a source names ATT&CK has, in capitals or not. Pure. */
export function techniquesAmong(named: readonly string[]): Named {
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const one of named) {
    const id = currentOf(one.trim().toUpperCase());
    if (id) known.add(id);
    else unknown.add(one);
  }
  return { known: [...known], unknown: [...unknown] };
}

function currentOf(id: string): string | undefined {
  const technique = attackTechniques.get(id);
  if (technique?.state === "CURRENT") return id;
  return technique?.replacedById ? currentOf(technique.replacedById) : undefined;
}
