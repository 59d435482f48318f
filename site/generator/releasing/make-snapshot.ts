import { createHash } from "node:crypto";
import { proofOf } from "../checker/proof-of.js";
import { downloadsFolder } from "../downloads/download-files.js";
import type { Files } from "../files/files.js";
import { buildHistory } from "../history/build-history.js";
import { historyFolder, type Snapshot } from "../history/snapshot.js";
import { readProcessModel } from "../reading/read-process-model.js";
import { generatedFiles } from "../site-files/generated-files.js";
import type { Sources } from "../sources/read-sources.js";

/** What somebody says of a new version. */
export interface ReleaseRequest {
  readonly version: string;
  readonly date: string;
  readonly summary: Readonly<Record<string, string>>;
}

/** The files of a new version, by their place inside the site. */
export async function makeSnapshot(sources: Sources, request: ReleaseRequest): Promise<Files> {
  const { supergraph, catalogues } = sources;
  const model = readProcessModel(supergraph);
  const release = { ...request, schemaHash: model.schemaHash, files: {} };
  const own: Snapshot = { release, supergraph, model, catalogues, downloads: new Map() };
  const history = await buildHistory([...sources.snapshots, own], supergraph);
  const site = generatedFiles(supergraph, catalogues, [], history, proofOf(model));
  const kept = new Map([
    ...Object.entries(catalogues).map(([code, catalogue]): [string, string] => [
      `translations/${code}.json`,
      json(catalogue),
    ]),
    ...[...site]
      .filter(([file]) => file.startsWith(`${downloadsFolder}/`))
      .map(([file, text]): [string, string] => [file.replace(downloadsFolder, "downloads"), text]),
  ]);
  const files = Object.fromEntries([...kept].map(([file, text]) => [file, sha256(text)]));
  const folder = `${historyFolder}/${request.version}`;
  return new Map(
    [...kept, ["release.json", json({ ...release, files })] as const].map(([file, text]) => [
      `${folder}/${file}`,
      text,
    ]),
  );
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
