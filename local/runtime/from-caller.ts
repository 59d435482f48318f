import { resolve } from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

/** Resolves a path from where the command was called: npm changes to the checkout, and says where it was. */
export function fromCaller(path: string): string {
  const { INIT_CWD } = process.env;
  return resolve(INIT_CWD && process.cwd() === repositoryRoot ? INIT_CWD : process.cwd(), path);
}
