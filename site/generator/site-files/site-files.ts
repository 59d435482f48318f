import { proofOf } from "../checker/proof-of.js";
import type { Files } from "../files/files.js";
import { buildHistory } from "../history/build-history.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { referenceFiles } from "../reference-pages/reference-files.js";
import type { Sources } from "../sources/read-sources.js";
import { releasedFiles } from "../version-pages/released-files.js";
import { generatedFiles } from "./generated-files.js";

/** The folder inside the site from which Docusaurus builds. The generator owns it whole; git does not keep it. */
export const generatedFolder = "generated";

/** Everything that Docusaurus builds the site from, by its place in the folder of generated files. */
export async function siteFiles(sources: Sources, previous: readonly string[]): Promise<Files> {
  const history = await buildHistory(sources.snapshots, sources.supergraph);
  const proof = proofOf(readProcessModel(sources.supergraph));
  const current = generatedFiles(sources.supergraph, sources.catalogues, previous, history, proof);
  return new Map([...sources.written, ...current, ...referenceFiles(sources), ...releasedFiles(sources, current)]);
}
