import type { Log } from "../../platform/runtime/log.js";
import { WatchedFile } from "../../platform/runtime/watched-file.js";
import { type Persona, readPersonas } from "../organization/personas.js";

/**
 * The personas as their file has them now: it is read again when it has changed. A file that cannot be used leaves the
 * earlier ones in force, and the log says so once. @throws Error that names the file when it cannot be used at first.
 */
export function followPersonas(file: string, log: Log): () => readonly Persona[] {
  const watched = new WatchedFile(file);
  // Before it is read: what is changed while it is being read is then a change.
  watched.reload();
  let personas = readPersonas(file);
  return () => {
    if (!watched.hasChanged) return personas;
    watched.reload();
    try {
      personas = readPersonas(file);
      log.info({ file, personas: personas.length }, "the personas have changed");
    } catch (error) {
      log.warn({ file }, `${(error as Error).message}; the earlier ones stay in force`);
    }
    return personas;
  };
}
