import path from "node:path";
import { repositoryRoot } from "../../platform/runtime/repository-root.js";
import subgraphs from "../../subgraphs/subgraphs.json";
import { loadedCode } from "./loaded-code.js";
import { areAsNoted, noteFiles } from "./noted-files.js";

/*
 * Composing takes seconds, and its result only follows from files. `npm run check` asks for it twice in a row, and a hook at each commit.
 */

/** Beside the compiled code, which it goes with. */
const note = path.join(repositoryRoot, "dist/gateway/composition/.composed");

const inRepository = (file: string) => path.join(repositoryRoot, file);

/** What is composed, what with, and what came of it. */
const files = () => [
  ...Object.keys(subgraphs).map((name) => inRepository(`subgraphs/${name}/schema.graphql`)),
  inRepository("gateway/process/schema.graphql"),
  ...loadedCode(),
  inRepository("gateway/supergraph.graphql"),
  inRepository("gateway/schema.graphql"),
];

/** Whether the two files in the repository are what its subgraphs compose to, as a process like this one has found already. */
export const isComposedBefore = (): boolean => areAsNoted(note, repositoryRoot);

/** Notes that they are, in the process that has composed them. */
export const noteComposed = (): void => noteFiles(note, repositoryRoot, files());
