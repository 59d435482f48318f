import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";

const ofPackage = `${path.sep}node_modules${path.sep}`;

/** The files that say what this process does: all code of ours that it has loaded until now, and which packages there are. */
export const loadedCode = (): readonly string[] => [
  ...Object.keys(require.cache).filter((file) => !file.includes(ofPackage)),
  path.join(repositoryRoot, "node_modules/.package-lock.json"),
];
